"""English words of the group's other talk, what stands beside other numbers, and the parts of which phrases are made."""

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "goods": """
    taobao jd pdd pinduoduo meituan eleme ele.me hema freshippo amazon ebay ikea costco walmart aldi carrefour decathlon lidl tesco supermarket store
    stores shop shops mall bargain deal deals on_sale in_stock out_of_stock sold_out restock restocked wholesale retail preorder pre-order
    free_shipping split_a_box split_with_me go_halves second-hand secondhand secondhand_sale brand_new box crate crates packet packets loaf loaves
    dozen avocado avocados cherries cherry strawberries strawberry mangoes mangos mango apples apple oranges orange bananas banana grapes grape
    watermelon pears peaches lemons potatoes potato tomatoes tomato onions onion carrots cabbage spinach lettuce broccoli mushrooms garlic ginger tofu
    wine beer vodka whisky whiskey gin cheese yoghurt yogurt cereal pasta spaghetti sausage sausages bacon ham cookies biscuits chocolate chocolates
    snack snacks crisps chips burger burgers fries dumplings sushi curry steak lamb salmon prawns shrimp crab butter flour sugar salt yeast honey jam
    oil olive_oil sauce ketchup juice coke cola sprite latte cappuccino takeaway takeout mask masks sanitizer sanitiser gloves tissues toilet_paper
    loo_roll diapers diaper nappies nappy shampoo soap detergent bleach wipes jacket coat jeans dress shirt tshirt t-shirt skirt boots trainers
    sneakers sandals slippers trousers pants bra socks hat sweater hoodie toy toys lego chair desk sofa_bed bike scooter stroller pram headphones
    earphones charger cable thermos vitamins capsules tablets_pack supplements cartons carton trolley basket menu dish
""",
    "money": """
    euro euros pounds_sterling rupee rupees rand peso pesos lira franc francs rouble roubles ruble naira cedi bitcoin btc ethereum eth crypto stocks
    shares nasdaq dow ftse nikkei dax mortgage loan interest tax taxes bills wages wage invoice receipt alipay wechat_pay venmo paypal cash
    change_back tip tips budget pricey overpriced pricing bargain_price delivery_fee shipping_fee tuition subscription refunded charged spent spend
    owe owes owed lend lent worth pays profit
""",
    "weather": """
    sun cloudy windy storm stormy snowing sunshine shade outdoors degrees_outside wind wind_chill windchill feels_like real_feel realfeel
    boiling_outside freezing_outside scorching scorcher sweltering heat_wave heat_index climate humidity the_heat_is summer's heating_season beach
    desert sahara typhoon hurricane monsoon drizzle weather_app
""",
    "device": """
    tank fish_tank aquarium boiler kettle incubator brooder terrarium vivarium greenhouse jacuzzi bathtub hot_tub pond dough sourdough wort brew laptop gpu motor engine battery guppies guppy goldfish hamster chicks water_heater wine_fridge microwave dishwasher washing_machine tumble_dryer dryer kettle toaster stove hob cooker rice_cooker air_fryer slow_cooker
    sous_vide cpu gpu ram ssd pc macbook ipad iphone router printer charging overheating idle radiators underfloor_heating heating central_heating
    air_conditioner air_conditioning car_ac car engine_temp dashboard fish_tank_heater bake baking baked roast roasting roasted simmer simmering proof
    proofing prove_the_dough dough oven_temp recipe recipes boil boiling steam steaming sourdough starter brew brewing ferment fermenting kombucha
    greenhouse seedlings compost hot_tub jacuzzi sauna spa electric_blanket hot_water_bottle setting set_to set_at setpoint
""",
    "water": """
    bathtub tub tap tap_water hot_water cold_water warm_water pool_water baby_bath bath_time bottle_warmer hot_springs thermal_baths
""",
    "animal": """
    tortoise turtle turtles gecko iguana snake lizard guinea_pig guinea_pigs budgie parakeet kitty kittens kitties pup pups puppies doggo doggy doggie
    horse horses pony cow cows goat goats sheep chickens hen hens rooster duck ducks geese pigeon pigeons crow crows mouse mice rat rats squirrel
    hedgehog hamsters rabbits bunny bunnies ferret terrarium fish_tank goldfish poodle labrador lab_puppy corgi husky pug terrier beagle spaniel
    dachshund shiba golden_retriever my_furry furry
""",
    "delivery": """
    pickup_code pick-up_code tracking_number tracking shipment shipped shipping sf_express cainiao hive_box fengchao dropped_off mailbox postbox
    postman
""",
    "building": """
    elevator elevators stairwell corridor hallway key keycard gate_code intercom plumber electrician leak leaking pipe pipes rubbish trash bins
    recycling washing_line balcony sqm square_metres square_meters bedroom tenancy lease landlord
""",
    "count": """
    team_a team_b team_c we_win win winner winners winning half_time halftime half-time full_time overtime extra_time quarter_final semi_final innings
    wicket wickets goal penalty_shootout penalties league cup_final finals semis nba nfl epl premier_league champions_league world_cup score scores
    scored scoring scoreboard scoreline rebounds tournament championship playoffs playoff tennis football soccer basketball volleyball badminton
    ping_pong pingpong table_tennis golf cricket rugby hockey baseball scrabble chess mahjong monopoly uno poker bingo quiz trivia jeopardy mario_kart
    laps lap races sprint sprints swim swam swims backstroke freestyle breaststroke butterfly_stroke ran runs jog jogged cycled cycling_distance
    treadmill push-ups pushups squats burpees sit-ups situps reps deadlift bench_press pb personal_best new_pb split_time finish_time lost_to won
    won_by lost_by beat beats beaten spelling maths math physics chemistry biology geography exams quizzes grade grades graded gpa ielts toefl hsk gre
    gmat sat_score toeic duolingo band_score out_of percentile marathon_time half_marathon 5k 10k birth_weight centile episode episodes chapter
    chapters season playlist track album radio_station podcast page pages novel spoilers netflix bilibili youtube latitude longitude miles_away
    level_up xp followers likes views watts waist hips bust inseam
""",
    "news": """
    headline headlines statistics stats death_toll infection infections variant outbreak press_conference who_says
""",
    "time": """
    bus_stop bus_route buses metro subway tram platform gate flights departure departs arrives boarding seat taxis didi airline
""",
}
BEFORE = """
    scored lost_by won_by beat size sizes bus_no route line_no number_no episode ep chapter page table_no gate seat channel ch version ios android ver
    chap verse psalm grade lesson question q bed_no paid costs spent_about size_eu eu_size level owes_me owe_me owed_me owe_you owes_us cost_me
    costs_me cost_us charged_me charged_us lent_me lend_me paid_me refunded_me i_owe owes owe
"""
COUNTERS = """
    to_go more_to_go too_much too_many is_too_much is_too_many extra is_robbery is_a_rip_off to_spare
    years year lengths mpg seconds secs light_years_away light_years lightyears out_of percentile percentiles centile fm sqm pages laps wins goals
    reps degrees_north degrees_south degrees_east degrees_west reasons chapters episodes followers likes views points_per kph megapixels megabytes
    gigabytes euros euro pesos rupees rupee rand lira francs pence p/kg quid stone shares tonne ounces pints
"""
PER = """
    each_on each_at per_loaf per_box_of a_loaf a_case a_crate a_dozen a_kilo_of a_jar a_tub a_tin a_can a_bunch a_piece a_slice per_piece per_case
    per_loaf_please per_head per_hour per_week per_day per_night a_night a_week a_go for_six for_a_dozen for_ten
"""
UNITS: Mapping[str, str] = {
    "f": """
    in_fahrenheit in_f in_deg_f on_the_fahrenheit_scale in_°f
""",
    "c": """
    in_celsius in_c in_centigrade in_°c
""",
}
ABSENT = """
    went_home_to went_back_to went_back_home gone_back gone_back_to gone_home flew_back flew_home flew_out flying_home flying_back going_back_to
    moved_away moving_out back_in_our back_in_my returned_to returned_home_to returning_on returning_in returning_next away_until away_till away_til
    away_for away_this away_all out_until not_back_until not_back_till not_back_til back_on_monday back_on_tuesday back_on_wednesday back_on_thursday
    back_on_friday back_on_saturday back_on_sunday back_next_week back_next_month back_in_march back_in_april back_in_may back_in_june will_return_in
    will_return_on will_be_back_on will_be_back_in will_be_back_next be_back_on be_back_in be_back_next wont_be_home wont_be_back won't_be_in
    wont_be_in not_coming_back not_coming_home sleeping_over sleeping_over_at sleeping_at spending_the_night spending_the_week spending_the_weekend
    night_shift working_nights on_nights night_duty on_night_duty graveyard_shift skip_me skip_us skip_our_flat skip_my_room take_me_off_the_list
    take_us_off_the_list remove_me_from_the_list no_longer_live_here no_longer_living_here don't_live_here dont_live_here doesn't_live_here
    not_living_here in_quarantine quarantine_hotel isolation_hotel isolation_centre isolation_center isolation_facility quarantine_centre
    quarantine_center quarantine_camp in_the_hospital at_the_hospital in_hosp in_the_isolation not_in_the_flat not_in_the_dorm not_in_town
    not_in_the_city not_in_the_country out_of_the_city out_of_the_building out_of_state out_of_china left_china left_wuhan left_the_city
    left_the_country left_the_building left_town on_a_plane on_the_plane on_a_flight at_the_airport_for_my_flight travelling_for_work at_sea
    in_transit home_country hometown my_home_town in_the_countryside in_the_village back_in_the_village at_my_girlfriend's_place
    at_my_boyfriend's_place at_my_girlfriend's at_my_boyfriend's at_a_friend's at_a_friend's_place at_a_friends_place at_my_friend's
    at_my_friend's_place at_my_mate's crashing_at visiting_family visiting_relatives visiting_my_parents visiting_her_parents visiting_his_parents
    stranded stuck_abroad stuck_overseas can't_get_back can't_come_back cannot_come_back cant_come_back nobody_in no_one_in nobody's_home
    nobody_here_at_the_moment empty_flat flat_is_empty
"""
CITIES = """
    lyon paris madrid barcelona lisbon rome milan venice berlin munich hamburg vienna zurich geneva brussels amsterdam copenhagen stockholm oslo
    helsinki warsaw prague budapest athens istanbul dublin edinburgh glasgow manchester birmingham leeds oxford cambridge moscow kyiv kiev cairo lagos
    accra nairobi johannesburg cape_town dubai doha karachi lahore islamabad delhi mumbai bangalore chennai kolkata dhaka colombo kathmandu hanoi
    saigon ho_chi_minh manila cebu bandung surabaya brisbane auckland toronto vancouver montreal new_york boston chicago seattle houston los_angeles
    san_francisco california texas mexico brazil argentina chile peru colombia spain france germany italy portugal greece turkey poland ireland
    scotland england russia ukraine egypt nigeria ghana kenya ethiopia morocco south_africa pakistan bangladesh nepal sri_lanka myanmar laos cambodia
    philippines new_zealand canada america europe africa the_us the_usa the_uk the_states the_philippines macau xiamen guangzhou shenzhen chengdu
    nanjing hangzhou suzhou chongqing xi'an xian tianjin qingdao dalian harbin changsha zhengzhou kunming guilin sanya hainan
"""
# Send me 36.5.
GIVING = """
    send give lend owe owes owed lent gave cost costs charge charged charges pay paid pays transfer transferred refund refunded wire venmo
"""
GIVEN = """
    me us him her them you
"""
# Found one for 38.5.
TRADING = """
    found got get sold sell sells going goes went bought buy buys selling grabbed snagged scored
"""
TRADED = """
    one it them two some this that these
"""
# At my sister's …
HOMES = """
    place house home flat apartment room dorm
"""
# The flat is empty.
EMPTY = """
    flat room house apartment unit dorm home
"""
EMPTIED = """
    is_empty empty stands_empty will_be_empty is_vacant vacant is_unoccupied unoccupied
"""
# After my bath.
AFTER = """
    after before during since following despite because_of thanks_to from
"""
ITS = """
    my a the our his her some
"""
DOINGS = """
    bath shower hot_shower cold_shower walk run jog nap rest workout gym gym_session yoga pilates stairs climb class meeting call video_call exercise
    exercises stretching cleaning cooking housework nightmare sleep bad_night long_night night_shift vaccine jab shot booster test pcr swab soup tea
    coffee hot_tea cold_drink beer whisky hot_soup curry spicy_food meds medicine pills tablets paracetamol panadol ibuprofen tylenol antibiotics
    cold_compress wet_towel fan_on walk_upstairs
"""
# Sunny morning.
PRAISED = """
    good lovely beautiful sunny rainy grey gray cold chilly quiet peaceful happy wonderful fine nice great blessed bright warm hot wet foggy snowy
    misty gorgeous glorious windy another
"""
PRAISING = """
    morning evening afternoon night day mornings evenings
"""
# Same temp as yesterday.
LIKENED = """
    same same_temp same_temperature same_reading same_number same_value same_result exactly_the_same the_same_temp the_same_temperature
    the_same_reading the_same the_same_number
"""
LIKE_WHEN = """
    yesterday yest yday ytd last_night last_nite this_morning this_am before earlier last_time always usual ever the_last_time the_day_before my_last
    yesterday's
"""
# A thermometer that shows no number: it says ERR, the display is blank.
SHOWN = """
    says showing shows reads displays says_only only_says just_says keeps_saying keeps_showing only_shows just_shows said showed just_said it_says
    it_shows
"""
NO_NUMBER = """
    lo err error e hi lo_only ---- -- nothing blank low
"""
SCREEN = """
    display screen lcd readout read-out
"""
DARK = """
    is_blank blank is_dead dead is_black is_frozen frozen is_empty is_off is_broken is_cracked went_blank went_black has_gone won't_come_on
    doesn't_come_on doesn't_light_up
"""
