"""Given names in Latin letters, of everywhere that neighbours come from, and endings that tell one.

A capitalised word that is none of these is a person only in a list, straight before its number or as registered.
"""

import re

from rules.reading.words import words

GIVEN = words("""
    aaron abby abdul abdullah abigail adam ade adele adeline adil adrian adriana agnes ahmad ahmed aidan aiden aileen aiman aimee aisha aishah aisyah ajay akash akira
    akiko alan albert alberto alejandro alex alexa alexander alexandra alexis alfie alfred ali alice alicia alina alisha alison allan allen alma alvin alyssa amanda
    amara amber amelia amelie amina aminah amir amira amit amos amrit amy ana anand ananya anastasia andre andrea andreas andrei andrew andy angel angela angelica
    angelina angie anika anil anita anjali ann anna annabel anne annette annie anthony antoine anton antonia antonio anya april arabella aria ariana ariel arif arjun
    arlene arman arnold arthur arturo arun aryan asha ashley ashok asif astrid aubrey audrey august aurelie aurora ava avery ayesha aziz azman azlan barbara barry
    bart basil bashir beatrice beatriz becky belinda bella ben benedict benjamin bernadette bernard bernie beryl bessie beth bethany betty beverly bianca bilal bill
    billy blake bob bobby bogdan boris brad bradley brandon brenda brendan brett brian bridget brigitte bruce bruno bryan caitlin caleb calvin cameron camila camille
    candice carina carl carla carlo carlos carmen carol carole caroline carolyn carrie carsten casey caspar cassandra catalina catherine cathy cecilia cedric celeste
    celia celine cesar chandra chantal charlene charles charlie charlotte chelsea cherie cheryl chiara chidi chika chinedu chioma chloe chris christa christian
    christiane christina christine christopher cindy claire clara clarence clarissa claude claudia clement clive colette colin connie connor conor constance corinne
    craig cristina curtis cynthia cyril daisy damian damien dan dana daniel daniela danielle danny daphne darius darren dave david dawn deborah debbie deepa deepak
    deirdre delia denis denise dennis derek desmond devi dewi dexter dhruv diana diane dick diego dieter dilip dimitri dina dinesh dmitri dolores dominic don donald
    donna dora doreen doris dorothy doug douglas duncan dustin dylan ebony eddie eddy edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias
    elijah elisa elise eliza elizabeth ella ellen ellie elliot elsa elsie elvira emeka emil emile emilia emilio emily emma emmanuel enrico enrique eric erica erik
    erika ernest ernie esme esperanza esteban estelle esther ethan ethel eugene eunice eva evan eve evelyn ezra fabio faisal faith farah farhan farid fatima fatimah
    federico felicia felicity felipe felix ferdinand fernanda fernando fernand fiona flora florence fran frances francesca francesco francis francisco francois frank
    frankie franz fred freda freddie frederick freya friedrich fritz gabriel gabriela gabrielle gail gareth gary gavin gemma gene geoff geoffrey george georgia
    georgina gerald geraldine gerard gerhard gertrude gilbert gillian gina giorgio giovanna giovanni gisela giulia giuseppe gladys glen glenn gloria gopal gordon
    grace graham grant greg gregory greta guido guillermo guiseppe gunther gus gustav gustavo guy gwen hafiz hamid hamza hana hanif hannah hans harish harold
    haroldo harriet harry haruka haruto harvey hasan hassan hazel heather hector heidi heike helen helena helga henri henry herbert herman hilary hilda hiroshi hiro
    holly hope horst howard hugh hugo humphrey hussein ian ibrahim ida ignacio igor ilse imran indira indra ingrid ioana irene irina iris irma isaac isabel isabella
    isabelle isha ishaan isla ismail ivan ivy jack jackie jackson jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane janet janice jared jasmin
    jasmine jason jasper javier jay jaya jayden jayne jean jeanette jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jessie jesus jill jim
    jimmy jo joan joana joanna joanne joao jocelyn jodie joe joel johan johann johanna john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh
    joshua josie joy joyce juan juana juanita jude judith judy julia julian juliana julie juliet julio julius june jurgen justin justine kabir kamal kamala kareem
    karen karim karin karl karthik kate katerina katharina katherine kathleen kathryn kathy katie katrina katya kavita kavya kay kayla keith kelly kelvin ken kenji
    kenneth kenny kent kerry kevin khadija khalid kieran kim kimberly kiran kirsten kirsty klaus kofi krishna kristen kristian kristina krzysztof kumar kurt kwame
    kwesi kyle lakshmi lara lars laura lauren laurence laurent lawrence layla lea leah lee leela leila lena leo leon leonard leonardo leonie leonor leroy lesley
    leslie lewis liam lidia lily lina linda lindsay linh linus lionel lisa liv liz lizzie logan lois lola lorena lorenzo loretta lorna lorraine lottie lou louis
    louisa louise luc luca lucas lucia luciana lucie lucille lucinda lucy ludwig luigi luis luisa luke luna lydia lyn lynn mabel maddie madeleine madison mae magda
    maggie magnus maheswari mahmoud maisie malcolm malik mandy manfred manish manoj manuel manuela mara marc marcel marcela marcia marco marcos marcus margaret
    margarita margot maria mariam mariana marianne marie marilyn marina mario marion marisa marjorie mark markus marlene marta martha martin martina marvin mary
    maryam masha mason mateo mathilde matilda matt matteo matthew matthias maud maureen maurice mauricio max maximilian maxine maya megan meera mehmet melanie melinda
    melissa melvin mercedes mercy meredith mia michael michaela michal michel michele michelle miguel mike mikhail mila mildred milena miles millie milo mimi mina
    minh miranda miriam misha mitchell moesha mohamed mohammad mohammed mohan moira molly mona monica monika monique morgan moses muhammad murali muriel mustafa
    myra myrtle nadia nadine naomi nasir nasser natalia natalie natasha nate nathan nathaniel naveen neha neil nell nelly nelson nerys ngoc nguyen niamh nicholas
    nick nicki nico nicola nicolas nicole nigel nikhil niki nikita nikolai nils nina nisha nita noah noel noelle noor nora norbert noreen norma norman nour nur
    nurul nuria odette olaf olga oliver olivia ollie olu omar oscar oskar osman otto owen pablo paige pam pamela paola paolo parvati pascal pat patience patricia
    patrick patsy paul paula paulina pauline paulo pavel pearl pedro peggy penelope penny percy peter petra phil philip philippa philippe phoebe phyllis pierre
    pilar pippa polly pooja poppy prakash pranav prasad preeti prem prince priscilla priya priyanka quentin quinn rachel rachid radha raf rafael rafiq raghav rahim
    rahman rahul raj raja rajan rajesh ralf ralph ram rama ramesh ramon rana randy rani raphael rashid rashida raul ravi ray raymond razak rebecca reggie regina
    reginald reiko rekha rene renee renata reuben rex rhoda rhys ricardo richard rick ricky riley rita ritu rob robbie robert roberta roberto robin rochelle rod
    rodney rodrigo roger rohan rohit roland roman romeo ron ronald ronan ronnie rory rosa rosalie rosalind rosario rose roseanne rosemary rosie rosita roslan ross
    roxanne roy ruben ruby rudi rudolf rudy rukmini rupert russell rustam ruth ryan saanvi sabina sabine sabrina sadia said salim salleh sally salma sam samantha
    samir samira samuel sana sandeep sandra sandy sanjay santiago santosh sara sarah sasha saul scarlett scott sean sebastian selina selvam serena sergei sergio
    seth shah shahid shane shanti sharon shaun sheila shelly shirley shiv shyam siddharth sidney siegfried sienna sigrid silvia simon simone siobhan siti sofia
    solomon sonia sonja sonya sophia sophie spencer stan stanley stefan stefania stefanie stella stephanie stephen steve steven stewart stuart sue sujata sunil
    sunita suresh surya susan susana susanna susanne susie suzanne svetlana sven swati sybil sylvia sylvie tabitha tamara tamika tammy tania tanya tara tariq tasha
    tatiana taylor ted teddy teresa teresita terence teri terry tess tessa thabo thandi thea thelma theo theodore theresa thi thiago thomas tiffany tim timothy tina
    tobias toby todd tom tomas tommaso tommy toni tony tracey tracy trevor trisha tristan trudy tunde tyler uchenna uma umar ursula ulrich usha valentina valeria
    valerie vanessa vera vernon veronica vicki vicky victor victoria vijay vikram vimala vincent vincenzo viola violet virginia vishal vivek vivian viviana vladimir
    wahid walt walter wanda wayne wendy werner wilfred wilhelm will willem william willy wilma winifred winnie winston wolfgang xavier yasmin yasmine yolanda yosef
    youssef yuki yumi yuri yusof yusuf yvette yvonne zac zach zachary zahra zainab zara zeynep zoe zoltan zubair
    bao duc dung giang hieu hoa hoang hue hung huong huy khanh khoa lam lan linh loan long mai nam ngan nga nhi phong phuc phuong quan quang quoc son tam thanh
    thao thi thinh thu thuy tien toan trang tri trinh trung truong tu tuan tuyet van viet vinh vy xuan yen minjun jiwoo seojun jihoon minji soojin hyun eun sung
    jisoo kenta sakura yuto sota aoi nanami ananda somchai somsak nattaya malee ploy nok ketut wayan made putu budi agus joko sri wati yanto dwi eka tri
    tan lim lee ng ong wong goh chua chan koh teo ang yeo tay ho low sim chong leong phua quek toh seah soh foo heng kwok lau lai yap yip chow cheung cheng
    em al ed bea cas viv lex mel nat sal val vi von wes wil zed fi flo fred bri kat mags jules trish chas baz gaz shaz tel daz thandiwe
    singh kaur patel sharma gupta nair pillai menon reddy rao iyer fernandez garcia lopez smith jones brown hughes
""")
# What only stands at the end of a name.
ENDING = re.compile(
    r"(?:esh|inder|deep|jit|jeet|preet|wati|nath|anna|ella|ette|etta|issa|isha|esha|ullah|uddin|enko|inho|suke|hiko|taro|ndra|jeev|swamy|[^aeiou][aiu])$"
)
# Pinyin syllables, and how the south spells some of them.
SYLLABLE = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un"
    r"|ia|ie|iu|ua|uo|ui|ue|ve|er|a|i|o|u|v))"
)
PINYIN = re.compile(rf"{SYLLABLE}{{1,3}}$")
# English words of that shape.
NO_PINYIN = words("""
    fan pan pen can man men den ban bun sun run gun fun tin bin pin win sin gang bang sang rang ding ping king ring wing sing bing zing sting sling swing long song
    gong dong tai tie die pie lie sea tea pea mango banana piano radio video studio menu china visa villa area idea drama camera opera cinema cola pasta
    paella lasagna vodka tofu sushi taxi wifi wi-fi tesla nokia toyota honda nvidia formula quinoa plaza arena agenda aroma dilemma lava larva magma cobra zebra
    gorilla chinchilla umbrella vanilla tequila salsa feta pita granola salami spaghetti broccoli zucchini chili kiwi pizza sauna soda sofa data quota alpha bingo tango potato tomato panda
    koala tuna shin chin bean ruin main rain pain gain chain train oven bacon salon sauce soup boa too zoo bamboo banjo chai mao dao bao hi ha ho you yea wow new now
""")
