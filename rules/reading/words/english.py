"""English as it is typed into a phone: short forms, small words, courtesies; each table a kind of word."""

from collections.abc import Mapping

FILL = """
    in_front_of_me next_to_me behind_me beside_me ahead_of_me near_me across_from_me
    rn tho thou altho thx thnx thanx tks tnx tysm tyvm tqvm tq np nvm nevermind never_mind nm lmao lmfao rofl xd xdd omfg omggg idk idkw dunno dunnow ikr imo imho
    ngl tbh fr frfr smh bc bcoz bcos cuz cos coz b/c wtv watever whatever whatevs wtf jk jks fwiw afaik iirc alr alrdy alredy alrd plz plss plzz pleasee sry srry soz
    sowwy sori sorrry sorie k kk kkk okie okey okies okk okki oki okayy okay_lah yea yeahh yass yess yas yaa nah naw heyy heyyy heya hiya hii hiii hihi yoo yooo sup
    wassup howdy aloha g'day ello hullo greetings morn mrng gdmorning morninggg lil gonna gotta wanna lemme doin goin im ive id ill dont wont cant cya ttyl xx xxx
    xoxo xo hahah hahahaha hehehe hihihi heh phew whew yay yayy yayyy woohoo woo hooray yikes ugh ughh argh gah huh oof welp whoa whoah eek oops_late bruh dude mate
    m8 peeps fam buddy pal luv hun dearie dears darling darlings sweetie folks guys gals neighbour neighbor neighbours neighbors ladies gents friends volunteers
    volunteer heroes hero angels staff everyone's_hard_work y'all yall ya'll still_alive alive_and_kicking alive_and_well alive nothing_to_report nothing_to_see_here
    same_old so_far_so_good so_far touch_wood knock_on_wood fingers_crossed thank_god thank_goodness thank_heavens thanks_god praise_god praise_the_lord inshallah
    insha_allah alhamdulillah hamdulillah mashallah amen bless as_requested as_promised as_instructed as_asked as_always as_ever for_the_record for_your_records
    for_your_record for_your_info for_your_information for_the_list for_the_sheet for_the_log for_the_form from_our_side from_our_end from_my_end from_my_side
    at_our_end at_my_end on_our_end on_my_end on_my_side on_our_side over_here here_you_go here_goes here_it_is there_you_go there_we_go here_we_go here's heres
    checking_in signing_off reporting_in reporting_for_duty that's_it thats_it that's_me that's_all thats_all all_done done_and_dusted long_day busy_day just_got_in
    just_got_home just_back just_finished just_remembered almost_forgot nearly_forgot sorry_for_the_delay sorry_i'm_late apologies my_apologies excuse forgive
    delayed delay better_late_than_never last_one last_one_for_today last_but_not_least first_thing one_more one at_last forgot_again late_again me_again us_again
    here_again hi_again hello_again thanks_again sorry_again thank_you_again once_again_thanks overslept_again hot_again snowing_again raining_again
    locked_down_again home_again stuck_at_home_again here_we_go_again for_asking for_the_reminder for_reminding reminder_received for_everything for_looking_after_us
    for_looking_after for_taking_care_of_us for_checking for_checking_in for_checking_on_us for_all_you_do for_all_you're_doing for_all_your_work
    for_all_your_hard_work for_your_hard_work for_the_hard_work for_all_the_hard_work for_your_work for_your_help for_the_help for_your_efforts for_your_effort
    for_your_kindness for_your_patience for_being_patient for_helping_us for_the_food for_the_vegetables for_the_veggies for_the_groceries for_the_delivery
    for_the_supplies for_bringing_the_groceries for_the_masks for_the_fruit for_the_milk for_the_soup for_the_rice for_the_eggs for_the_bread for_the_oranges
    for_the_meds for_the_medicine for_your_service thanks_a_million thanks_a_lot thanks_a_bunch thanks_loads thanks_so_much thanks_very_much thank_you_so_much
    thank_you_very_much many_thanks much_appreciated big_thanks with_thanks appreciate appreciated grateful thankful merci gracias danke grazie obrigado arigato
    xiexie xie_xie nihao ni_hao bonjour bonsoir hola ciao salut hallo namaste salaam salam hard_work hardwork hardworking everybody's everyone's hang_in_there
    keep_it_up keep_up_the_good_work good_job great_job well_done nice_work good_work good_luck jiayou stay_strong stay_well stay_warm stay_cool keep_well keep_safe
    be_safe be_well be_good sleep_well sleep_tight sweet_dreams rest_up have_a_good_day have_a_great_day have_a_good_one have_a_nice_day have_a_good_night
    have_a_good_evening have_a_lovely_day have_a_nice_evening have_a_nice_weekend have_a_good_weekend have_a_great_weekend enjoy_your_day enjoy_the_day
    enjoy_the_weekend enjoy_your_weekend enjoy_your_evening happy_new_year happy_cny happy_friday happy_monday happy_tuesday happy_wednesday happy_thursday
    happy_saturday happy_sunday happy_weekend happy_easter happy_holidays merry_christmas cny tgif hope_you're_well hope_you_are_well hope_all_is_well
    hope_everyone_is_well hope_you_are_all_well hope_everyone_slept_well hope_you_slept_well hope_everyone's_well hope_everyone_is_ok hope_that_helps hope_that's_ok
    hope_it_helps best_wishes best_regards kind_regards warm_regards warmest_regards yours_sincerely yours_faithfully sincerely kindly love best all_the_best
    god_bless_you god_bless_you_all love_to_all really quite rather pretty very so too fairly totally absolutely completely perfectly simply surely certainly
    definitely obviously clearly hopefully happily gladly truly actually_fine basically literally seriously officially apparently generally overall currently
    presently lately recently nowadays again_today everyday_today once_today thankfully sadly unfortunately anyway anyways anyhow besides meanwhile moreover
    furthermore therefore hence thus perhaps indeed anymore even ever once twice yet quick quickly slowly early earlier_today right alright_now okay_now soon_after
    have_just there there's theres that_s thats that's it_is it_was was_it what's would could can may might shall will does did do being into onto upon off out up
    down under_the_arm per_your_request like_you_asked like_always like_normal lovely nice weird strange odd funny boring bored annoying hmmmm interesting awful
    terrible rough tough hungry thirsty sleepy groggy grumpy lazy happy sad worried nervous anxious scared calm relaxed cosy cozy safe sound strong steady stable
    energetic fresh refreshed rested fab fabulous super superb excellent perfect amazing awesome wonderful brilliant grand swell dandy peachy smashing decent not_bad
    not_too_bad so_so same_ol ok_now okay_today fine_now fine_today better much_better bit_better a_bit_better getting_better feeling_better on_the_mend recovering
    woke slept sleep sleeping asleep awake napped nap resting sitting lying lazing relaxing chilling staying stayed stuck locked_down lockdown indoors inside at_home
    home back_home_now home_all_day been_home in_bed in_my_room in_our_room in_my_bed on_the_sofa on_the_couch working studying studied busy wfh lecture online
    homework_done after_class after_work before_work before_school after_school after_yoga after_gym after_exercise after_the_gym after_a_nap after_my_nap
    after_a_rest after_some_rest after_resting after_tea after_coffee after_a_coffee after_a_cuppa after_the_stairs after_climbing_the_stairs after_taking_the_stairs
    after_my_meds after_meds after_medicine after_food after_eating after_my_shower after_a_shower after_a_bath after_a_hot_shower after_my_walk after_work_out
    after_the_walk after_jogging after_a_jog after_cycling after_my_run after_a_run before_the_bath before_shower before_food before_eating before_meds before_coffee
    since_lunch since_breakfast since_dinner since_supper since_noon since_midnight since_the_morning since_bedtime having_breakfast having_lunch having_dinner
    making_breakfast making_lunch making_dinner cooking_breakfast cooking_lunch cooking_dinner skipped_breakfast skipped_lunch skipped_dinner missed_breakfast
    missed_lunch missed_dinner no_breakfast no_lunch no_dinner had_a_good_breakfast eating_breakfast eating_lunch eating_dinner before_we_start remembered forget
    forgetting forgotten overslept slept_in running_late behind got_distracted got_up_late woke_up_late almost nearly_there found found_it found_the_thermometer
    found_my_thermometer got_a_new_thermometer bought_a_thermometer bought_a_new_thermometer new_thermometer_works new_thermometer finally_found_the_thermometer
    borrowed_a_thermometer borrowed_thermometer borrowed if_this_thing_works if_this_thing_is_right if_this_is_right if_it's_right if_the_thermometer_is_right
    if_it_works thing works american european british kettle_on as_usual_fine mind measurement result results value number entry status_update daily_update
    health_update update_from_us this_evening's this_morning's tonight's day's drinking_water drinking_well drinking_fine eating_well eating_fine sleeping_well
    sleeping_fine slept_well slept_fine slept_like_a_baby slept_badly no_sleep good_appetite playing_happily playing playing_well crawling_around running_around
    cheerful in_good_spirits good_spirits full_of_beans active napping teething crying fussy no_worries no_probs no_prob no_drama no_stress nothing_serious
    nothing_special nothing_new nothing_much nothing_major don't_panic no_panic no_need_to_worry cold_hands ours theirs oursel urself yourself yourselves bad low
    high lowish highish a_bit_low a_bit_high bit_high bit_low quite_low quite_high kinda_high kinda_low slightly_high slightly_low higher lower higher_than_usual
    lower_than_usual a_bit_higher a_bit_lower slightly_higher slightly_lower slightly_raised raised elevated up_a_bit down_a_bit up_slightly down_slightly going_down
    coming_down went_down went_up going_up dropped dropping rising steady_at holding_steady hovering hovering_at sitting_at stands_at settled_at accident_free
    unfortunately_not whoever's ppl people's we'll that'll there'll we'd we've who've other_than_that apart_from_that besides_that aside_from_that
    nothing_apart_from_that cool then brr brrr its_freezing it's_freezing freezing_in_here so_cold_in_here cold_in_here record records log respect kudos props
    hats_off salute shoutout shout_out big_up bravo locked_in locked_up quarantine isolation confinement self-isolation stay_home properly this_time good_now had
    the_night spent_the_night note please_note pls_note kindly_note u_there you_there anyone_there are_you_there you_ok how_are_you how_r_u how_are_u how_are_you_all
    how_are_you_guys how_about_you what_about_you and_you hbu wbu how_is_everyone how's_everyone hows_everyone hope_ur_well hope_u_r_well since_this_morning
    since_last_night since_yesterday since_last_nite since_yday a_bit_hot bit_hot quite_hot feels_hot feeling_hot is_hot 's_hot hot_to_the_touch hot_to_touch
    hot_forehead forehead_is_hot warm a_bit_warm bit_warm feels_warm feeling_warm warmish like_i_ran_a_marathon like_i've_run_a_marathon like_after_a_marathon
    the_machine the_device the_gadget the_thingy the_scanner back_home over_there at_the_border across_town my_watch the_nurse's the_doctor's it_only_beeps
    it_just_beeps beeped beeping dear_building_manager building_manager building_lead captain chief boss_lady cap'n team_leader team_lead block_leader floor_leader
    as as_at gave told asked called helped fed held made brought kept left tried used needed wanted heard_from spoke dressed lay lied sat stood walked climbed ran_up
    came went miss miss_you miss_you_all miss_u love_you love_you_all love_ya miss_ya see_you see_you_all see_ya talk_soon speak_soon see_u ttys sharp exactly
    on_the_dot spot_on on_the_nose precisely dead_on as_of across_the_board present_and_correct present good_to_go ready reporting_live gute_nacht guten_morgen
    guten_abend guten_tag buenas_noches buenos_dias buenas_tardes bon_matin bonne_nuit bom_dia boa_noite boa_tarde buongiorno buonasera buona_notte apologise
    apologies_all pardon excuse_me excuse_my_english pardon_my_typing sorry_for_late sorry_for_being_late sorry_for_my_late_reply late_reply for_your_message
    for_your_messages for_the_message for_your_call for_calling for_the_info for_writing for_everything_you_do for_being_there for_being_here for_the_chat
    for_your_concern for_your_support for_the_support for_your_time for_the_heads_up for_the_nudge for_nudging for_worrying saw_the_reminder saw_this saw_the_message
    saw_the_msg saw_this_now saw_the_post saw_your_message saw_ur_msg saw_your_msg seen_the_reminder seen_this saw_it_late saw_this_late can't_tell_if can't_tell
    cant_tell_if not_sure_if don't_know_if dont_know_if unsure_if dunno_if can't_see_if hard_to_say_if hard_to_tell_if can't_make_out can't_make_out_if
    cannot_tell_if ah_dear dear_girl dear_boy dear_child dear_lady dear_friend dear_friends my_dear young_man young_lady
"""
APPROX = """
    abt abt_abt bout 'bout prolly probs prob probly prbly i_believe believe i_suppose suppose i_reckon reckon i'd_say i_would_say give_or_take thereabouts
    in_the_region_of something_like must_be i'm_guessing seems seems_like seemingly if_i_remember_right if_i_remember_correctly
"""
BOUNDS = """
    and_a_half something sth smth point_something and_a_bit and_something or_something somewhere_around_the somewhere_above somewhere_below somewhere_under
"""
SELF = """
    i'll i'd i've_got i'm_sitting_at mine's mines mine_is my_own_temp my_temp's meself mysel as_for_me yours_truly this_end
"""
HAVE = """
    a_touch w/ w/a w/_a bit_of_a bit_of a_touch_of touch_of a_hint_of hint_of a_tad tad kinda kind_of sort_of sorta lil_bit a_lil_bit a_lil lil_bit_of bit feelin
    feels felt felt_a_bit been_feeling have_had has_a have_a with_a suffering_from suffering coming_down_with came_down_with getting_a got_a got_some some_more
    complaining_of complains_of complained_of woke_with nasty terrible_bad awful_bad horrible constant persistent lingering dull throbbing splitting massive
    super_bad pretty_bad quite_bad low_grade a_low_grade a_mild a_slight a_bad a_little_bit_of little_bit a_bit_of_a more_or_less_only
"""
NEG = """
    don't_own don't_own_a have_no own_no can't couldn't won't wouldn't aren't weren't hadn't w/o w/out nt not_any no_more_of zero don't_have don't_have_a
    don't_have_any doesn't_have dont_have_a dont_have_any dont_have haven't_got haven't_got_a haven't_any not_got
"""
SLOTS: Mapping[str, str] = {
    "morning": """
    this_am this_a.m. this_mornin mornin_time ce_matin first_thing_this_morning early_this_morning got_up just_got_up getting_up when_i_woke_up when_i_got_up
    b4_breakfast b4_brekkie brekkie brekky after_brekkie after_brekky early_am wakeup on_waking upon_waking at_dawn dawn sunrise 2day_am woke_up_hot woke_hot
    woke_up_warm woke_up_fine woke_up_well woke_up_ok woke_up_feeling_hot
""",
    "evening": """
    this_pm this_p.m. tonite 2nite tonyt tonyte tnite 2night tonigh ce_soir evenin this_evenin arvo this_arvo this_aft this_aftn aftn late_tonight b4_bed b4_sleep
    b4_bedtime before_my_bedtime before_lights_out before_i_sleep before_i_go_to_bed before_going_to_bed before_going_to_sleep nighttime night_time midnight sunset
    dusk after_supper_time late_afternoon early_evening early_afternoon
""",
}
DAYS: Mapping[str, str] = {
    "today": """
    2day todays tdy 4_today for_today atm at_the_moment at_this_moment right_this_minute at_present as_of_now this_minute
""",
    "yesterday": """
    yest yesty yesterdays last_nite lastnight last_evening last_nights last_night's the_night_before the_other_night two_days_ago the_previous_day
""",
    "tomorrow": """
    tmw tomoro tomorow tommorow tommorrow tomorrows 2moro 2morrow 2mrw next_week
""",
    "past": """
    when_i_was_a_kid as_a_kid as_a_child when_i_was_young back_in_the_day back_in_my_day in_my_day years_back ages_ago months_ago weeks_ago month_ago year_ago
    week_ago last_spring last_summer last_autumn last_fall last_winter last_christmas once_upon_a_time during_sars first_time_round i_remember i_recall remember_when
    malaria typhoid chickenpox chicken_pox when_we_had when_i_had_malaria
""",
}
KIN: Mapping[str, str] = {
    "father": """
    pops papi baba daddio dada appa abba old_man ah_pa pa_pa daddie dads_temp da
""",
    "mother": """
    mam mamma mami maman amma muma mumma momma mumsy mams ammi umma mom_my
""",
    "husband": """
    hubs hub hubbie hubbs the_hubs the_hubby the_husband my_hubs hubby_dearest dh
""",
    "wife": """
    wifie wifie_dearest missus the_missus my_missus the_wife the_wifey
""",
    "spouse": """
    other_half my_other_half better_half my_better_half s/o my_s/o missus_or_mister
""",
    "grandfather": """
    gramp grampa granpa grandpapa nonno opa abuelo gpa g-pa lolo dadaji nanaji thatha kong_kong ye_ye yeye
""",
    "grandmother": """
    nan nana gran gramma grams gma g-ma nonna oma abuela lola grandmum grandmom grandmama granma nai_nai nainai dadi paati ah_mah
""",
    "child": """
    newborn infant bub bubba bubs lil_one littlun the_little_one our_little_one my_little_one little_un the_baby our_baby the_kid our_kid the_toddler the_bub
""",
    "son": """
    sonny my_boy our_boy little_man lil_man
""",
    "daughter": """
    my_girl our_girl little_lady
""",
    "son+daughter": """
    my_kids our_kids the_kids both_kids two_kids my_two_kids the_two_kids my_children our_children both_children the_children the_twins my_twins our_twins
    the_little_ones my_little_ones our_little_ones
""",
    "son+son": """
    my_boys our_boys the_boys both_boys my_two_boys our_two_boys the_two_boys my_sons our_sons both_sons
""",
    "daughter+daughter": """
    my_girls our_girls the_girls both_girls my_two_girls our_two_girls the_two_girls my_daughters our_daughters both_daughters
""",
    "roommate": """
    room_mate flat_mate house_mate dorm_mate dormmate suitemate suite_mate roomy roomies_temp rm8 rmate roomate roomates my_roomie my_roommate my_flatmate
""",
}
ALL = """
    everyone_here everybody_here all_here everyone_at_home everybody_at_home all_of_the_family all_the_family the_entire_family the_family the_lot_of_us us_all
    everyone_in_the_flat everybody_in_the_flat everyone_in_our_flat everybody_in_our_flat everyone_in_our_room every1 evryone evrybody evry1 everyone's_at we_all
"""
# Before a head count.
ALL_OF = """
    family_of a_family_of household_of a_household_of we_are_a_family_of us flat_of
"""
THERMOMETER = """
    forehead_gun temp_gun temperature_gun thermo_gun thermogun ear_gun the_gun infrared_gun ir_gun forehead_thermometer ear_thermometer digital_thermometer
    mercury_thermometer infrared_thermometer forehead_scanner ear_scanner temp_scanner thermoscan thermoscanner thermom thermometre thermomater thermometor
    themometer thermomether termometer thermomter thermometer_gun forehead_thermo
"""
MEASURE = """
    says said saying keeps_saying keeps_showing keeps_reading displays displayed displaying showed keep_getting kept_saying it_says it_said it_shows it_reads
    just_took just_measured just_checked just_tested check measure took_it
    clocked_in_at clocking_in_at clocked came_in_at coming_in_at comes_in_at read_out reads_out registering gives measuring_at measures
    scanned_at scanned_in it's_at its_at 's_at chk chkin chk-in temp_check temp_chk temperature_check tempcheck check_in checkin_in
"""
SHOWING = """
    says said saying keeps_saying keeps_showing keeps_reading displays displayed displaying showed kept_saying it_says it_said it_shows it_reads gives
     registering
"""
BROKEN = """
    no_batteries no_battery_left out_of_batteries batteries_dead batteries_died batteries_flat dead_batteries need_batteries needs_batteries low_battery went_dead
    packed_up conked_out gone_missing misplaced ran_out_of_battery not_turning_on won't_turn_on wont_turn_on not_switching_on smashed shattered cracked bust busted
    knackered_itself
"""
FIX = """
    wait_no no_wait wait,_no no,_wait wait_it's wait,_it's wait_actually wait,_actually mixed_up mixed_them_up mix-up mixup mixed_it_up mixed_up_the mixed_the
    got_mixed_up swapped switched_them mixed_them got_them_mixed_up wrong_way_round wrong_way_around other_way_round other_way_around the_wrong_way_round
    back_to_front wrong_number wrong_person wrong_name wrong_one wrong_temp wrong_reading wrong_digit wrong_digits wrong_figure wrong_key wrong_button wrong_line
    hit_the_wrong_key pressed_the_wrong_key make_it change_that_to change_it_to change_mine_to correct_that_to correct_it_to meant_to_say meant_to_type meant_to_put
    meant_to_write meant_to_send was_meant_to_be supposed_to_be was_supposed_to_be is_supposed_to_be should_say should've_been shoulda_been should_of_been shd_be
    shud_be shld_be shouldve_been ought_to_be whoops woops whoopsie oopsie oopsies ooops ooopss oopss oop typoed typos tpyo typpo mis-typed miswrote mis-wrote
    miskeyed mis-keyed mispressed fat_fingers fatfingers fat-finger fat-fingers butterfingers let_me_correct let_me_correct_that let_me_fix_that let_me_fix
    to_correct correcting fixing_that autocorrected damn_autocorrect stupid_autocorrect by_mistake by_accident accidentally mistakenly in_error my_error
    miscommunicated misreading misread_it read_it_wrong read_wrong i_misread misheard sorry_wrong cancel_that strike_that forget_that belay_that rather_it's
    that_was_yesterday's that_was_yesterdays that's_yesterday's thats_yesterdays please_correct pls_correct kindly_correct please_change pls_change please_amend
    pls_amend forget_what_i_said forget_what_i_wrote forget_my_last forget_that_last_one forget_the_last_one ah_no,_it's oh_no,_it's_actually no,_it's nope,_it's
    no,_its
"""
WRONG = """
    wrong_number wrong_person wrong_name wrong_temp wrong_reading wrong_digit wrong_digits wrong_figure by_mistake by_accident in_error was_a_mistake is_a_mistake
    was_an_error is_an_error was_a_mistype was_mistyped not_right isn't_right wasn't_right wasn't_correct isn't_correct isnt_right wasnt_right was_not_right
    was_not_correct was_incorrect was_off typos tpyo
"""
REDO = """
    measured_it_again took_it_once_more took_another taken_again took_temp_again did_it_again tried_again
    checked_once_more checked_it_again tested_it_again retook_it retaking rechecking second_attempt second_go another_go another_reading new_reading newer_reading
    latest_reading 2nd_attempt 2nd_go 2nd_check second_check third_try double_checked double-checked doublechecked double_check on_second_try after_a_rest_again
    re-did redid redid_it re-took_it after_cooling_down after_cooling_off waited_and_took_it 2nd_try 2nd_time 2nd_reading 2nd_measurement 3rd_try 3rd_time 2nd_temp
    2nd_test take_two take_2
"""
NOT = """
    and_not instead_of_the not_the wasn't_really isn't_really it's_not its_not it_isn't it_wasn't wasnt isnt
"""
EARLIER = """
    my_previous my_previous_message my_last_message last_msg my_last_msg previous_msg previous_message earlier_message earlier_msg my_earlier_message that_last_one
    the_last_one the_previous_one the_earlier_one last_number previous_number the_number_before what_i_sent what_i_wrote what_i_posted what_i_said the_one_above
    that_one_above the_one_before number_before sent_before wrote_before posted_before the_number_i_sent the_one_i_sent
"""
# Said of a number that another corrects: I put 38.6, but it's 36.8. Alone they only report it.
WROTE = """
    wrote typed put entered keyed keyed_in sent posted said reported submitted texted logged recorded accidentally_wrote accidentally_typed accidentally_put
    mistakenly_wrote mistakenly_typed mistakenly_put
"""
LATER = """
    will_take_it will_do_mine will_do_ours will_do will_post_it will_text will_text_you will_let_you_know will_share will_message will_get_back about_to_take
    gonna_take gonna_check gonna_do_it gonna_take_it gonna_post gonna_send i'll_take_it i'll_do_mine i'll_let_you_know ill_send ill_post ill_report ill_check
    ill_take ill_do ill_update i'll_update gimme_a_sec give_me_a_sec give_me_a_minute give_me_5 one_sec 1_sec in_a_sec in_a_minute in_a_min in_a_mo doing_it_now
    taking_it_now taking_mine_now checking_now measuring_rn haven't_done_it haven't_done_mine haven't_checked_yet haven't_taken_it havent_measured havent_taken
    havent_checked havent_done not_taken_yet not_measured_yet yet_to_measure yet_to_take til_i_get_home till_i_get_home until_i_get_home when_i_get_home
    when_i_get_back when_i'm_home when_i'm_back once_i'm_home once_i'm_back once_i_get_home after_my_class_ends
"""
SAMES = """
    same_as_yest same_as_last_time same_as_always same_old_same_old as_yesterday like_last_time same_as_the_last_time same_as_ever still_the_same the_same
    the_same_as_yesterday the_same_as_before today_same same_today
"""
DENIED = """
    cough's_gone coughs_gone cough_is_gone cough_gone no_more_cough stopped_coughing not_coughing not_coughing_anymore headache's_gone headache_is_gone headache_gone
    headache's_better headache_is_better headache's_better_now headache_is_better_now fever's_gone fever_is_gone fever_gone fever_broke fever_has_broken fever_broken
    fever's_down fever_is_down fever_came_down fever_went_down throat's_fine throat_is_fine throat's_better throat_is_better throat_fine throat_better nose_is_clear
    nose_is_fine nose_clear not_dizzy not_dizzy_anymore no_longer_dizzy not_tired not_achy not_feverish not_shivering sore_throat's_gone sore_throat_is_gone
    sore_throat_gone runny_nose_gone runny_nose_is_gone runny_nose's_gone stopped_vomiting stopped_throwing_up chills_gone chills_are_gone aches_gone aches_are_gone
    can_smell can_taste i_can_smell i_can_taste can_smell_again can_taste_again can_smell_and_taste taste_is_back smell_is_back taste_and_smell_are_back
    smell_and_taste_are_back taste_is_fine smell_is_fine breathing_fine breathing_is_fine breathing_normally breathing_ok
"""
OK = """
    all_normal everything_normal everything's_normal everything_is_normal all_is_normal all_in_order everything_ok everything's_ok everything_fine everything's_fine
    everything_is_fine everything_good everything's_good doing_fine doing_good doing_great doing_ok doing_okay doing_well feelin_ok feelin_fine feelin_good feelin_gd
    feelin_great feeling_ok feeling_okay feeling_great feeling_gd feeling_normal feels_fine feels_ok feels_good all_gd all_okay we're_fine all_well_here
    all_good_here all_fine_here all_ok_here all_good_in_here no_symps no_symptom_at_all no_symptoms_at_all symptomless nothing_at_all fit_as_a_fiddle right_as_rain
    tip_top in_good_health good_health fit_and_well safe_and_well alive_and_well otherwise_well otherwise_fine otherwise_ok otherwise_good otherwise_healthy
"""
ACK = """
    saw_it saw_yours saw_your saw_that seen_it noted_yours got_yours got_your have_yours have_your congrats congratulations congrats_on congratulations_on saw seen
"""
GREETINGS = """
    morning! morning!! evening! evening!! afternoon! mornin! morning~ evening~ afternoon~ night! nite! nite_nite night_night
"""
STRANGER = """
    for_anyone anyone_with anyone_who anybody_with anybody_who for_those_with for_those_who those_with
    my_cousin_in my_friend my_friend's my_mate's my_colleague my_coworker my_classmate my_boss my_teacher my_neighbour my_neighbor a_guy a_man a_woman a_lady a_kid
    a_bloke this_guy this_man this_woman some_guy some_man some_lady some_woman some_kid some_bloke a_friend a_colleague a_classmate a_neighbour a_neighbor
    someone_in someone_on somebody_in they_say people_say rumour rumor rumours
"""
ASKING = """
    is_it_ok is_it_normal is_that_ok is_that_bad is_that_normal is_that_high is_that_low is_that_a_fever is_this_normal is_this_ok is_this_bad is_this_high should_we
    am_i shall_i does_that does_it
"""
