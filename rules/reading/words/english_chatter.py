"""English small talk around reports, and the parts of what is told of other times, of teaching and of clocks."""

from collections.abc import Mapping

FILL = """
    get_well get_well_soon feel_better feel_better_soon get_better get_better_soon won't_lie wont_lie not_gonna_lie not_going_to_lie can't_lie no_lie
    somewhere no_idea no_clue god_knows who_knows beats_me two_things three_things a_couple_of_things few_things first_things_first one_thing quick_one quick_question
    quick_q you're_after youre_after you_are_after you_asked_for you_wanted you_want you_need you_were_after you_requested you're_waiting_for you_need_from_me
    as_per_usual as_per as_you_asked at_the_door by_the_door at_the_gate at_the_entrance at_the_checkpoint at_the_lobby in_the_lobby at_reception at_the_front_desk
    at_the_main_gate at_the_school_gate silly_me my_apologies_all dinner's lunch's breakfast's supper's making_dinner making_lunch making_breakfast dinner_is
    lunch_is breakfast_is dinner_was lunch_was breakfast_was on_the_baby congrats_on_the_baby congratulations_on_the_baby on_your_baby poor poor_thing poor_love normally usually typically silly daft_me what_a_muppet top_marks full_marks gold_star fever_clinic fever_clinics fever_hospital
    fever_meds fever_medicine fever_patch cough_syrup cough_drops cough_sweets cough_medicine headache_tablets headache_pills put_me_down put_me_down_as
    put_me_down_for put_us_down_for mark_me_down mark_me_down_as mark_me_as sign_me_off note_me_down jot_me_down write_me_down pen_me_in
"""
EVENING = """
    heading_to_bed off_to_bed going_to_bed getting_into_bed headed_to_bed about_to_sleep about_to_go_to_bed turning_in hitting_the_sack hitting_the_hay
"""
RULES = """
    cut-off cutoff cut_off cut-off_is threshold the_limit the_cap
"""
THERMOMETER = """
    gun gun_thing the_gun_thing gun_thingy the_zapper zapper temp_thing temperature_thing forehead_thing ear_thing the_scanner_thing scanner_thing
    forehead_zapper thermometer_thing thermometer_thingy
"""
BEFORE = """
    asked_for offered haggled sent_me sent_him sent_her sent_us sent_them handed_me handed_him slipped_me tipped_him tipped_her came_first_with came_second_with
    came_third_with came_last_with finished_with won_with leads_with leading_with ended_up_with tops_with down_to_just for_just for_only sold_at going_at listed_at
    went_at went_for going_for goes_for goes_at sells_at sells_for sold_for priced_at valued_at quoted_at closed_at opened_at trading_at opening_at closing_at reduced_to marked_down_to slashed_to knocked_down_to
"""
WEATHER = """
    breeze breezy muggy humid balmy sticky_out drizzling thunderstorm hail blizzard heatwave mercury_outside out_there outdoor rainy_season dry_season monsoon_season
"""
RULING = """
    sent_us_home sent_kids_home sent_everyone_home sent_pupils_home sent_you_home send_you_home send_us_home turned_us_away turned_people_away turn_people_away
    turn_you_away kept_us_home keep_kids_home
"""
COUNTED = """
    leaderboard leader_board ranking rankings standings scoreboard high_score
    scales weighing_scales bathroom_scales
"""
TRADING = """
    get_it_while grab_it_while while_it_lasts while_stocks_last with_the_coupon with_a_coupon with_coupon with_the_code with_the_voucher
    with_the_discount after_discount after_the_discount enough_for_bread first_come_first_served last_few_left ends_tonight ends_soon
    get_it grab_it snap_it_up order_it buy_it on_offer half_price half_off going_cheap coupon voucher leftover_stock
"""
BROKEN = """
    battery's_low battery_is_low batteries_are_low battery's_dead battery_is_dead battery's_flat
"""
COUNTERS = """
    thousand million billion hundred grand bucks dozen apiece a_pop each_way or_best_offer ono obo ohms volts amps calories kcal decibels hertz mb gb
    likes subscribers votes seats tickets copies servings portions metre meter metres meters kilometres kilometers inch inches feet foot yards acres
"""
PAST = """
    remember_in remember_that remember_back remember_the_time freshers_flu swine_flu bird_flu back_then in_those_days those_days in_the_old_days the_old_days before_covid before_the_pandemic before_the_vaccine
    before_the_lockdown as_a_student as_a_teenager as_a_teen as_a_baby as_a_boy as_a_girl in_my_twenties in_my_thirties in_my_youth at_uni_once
    when_i_was_little when_i_was_small when_i_was_at_school when_i_was_pregnant when_i_was_at_uni when_i_lived_in when_we_lived_in when_i_worked_in
    when_i_caught when_i_got_covid when_i_had_covid when_i_had_flu when_i_had_the_flu when_i_had_dengue when_he_was_little when_she_was_little
    when_he_was_born when_she_was_born when_they_were_little the_other_year the_other_month last_time_i_had_flu in_a_past_life
"""
PER = """
    thousand million billion hundred bucks apiece a_pop each_way or_best_offer ono obo in_total altogether all_in plus_postage plus_shipping plus_delivery
    with_shipping with_delivery with_postage incl_shipping including_delivery including_shipping
"""
# In my first week …: a stretch of another time.
IN_THAT = """
    in_my in_our in_the in_that in_his in_her during_my during_our during_the during_that on_my on_our
"""
ORDER = """
    first second third last final old previous early earlier
"""
STRETCH = """
    week month year term semester job pregnancy trip deployment internship flat lockdown holiday honeymoon marathon
"""
# Please include the decimal: how reports are written.
TEACHING = """
    include add use mind remember remember_to_add remember_to_include don't_forget dont_forget do_not_forget need want wants needs give mark keep put
    with show check watch
"""
TAUGHT = """
    decimal decimals decimal_point decimal_place decimal_places one_decimal one_decimal_place dot point unit units format correct_format
    right_format same_format
"""
# Half past nine am.
PAST_HOUR = """
    half_past quarter_past a_quarter_past ten_past five_past twenty_past quarter_to a_quarter_to ten_to five_to twenty_to half
"""
HOURS = """
    one two three four five six seven eight nine ten eleven twelve
"""
HALVES: Mapping[str, str] = {
    "morning": """
    am a.m. in_the_morning this_morning
""",
    "evening": """
    pm p.m. in_the_evening this_evening tonight at_night in_the_afternoon this_afternoon
""",
}
TOPICS: Mapping[str, str] = {"count": COUNTED, "weather": WEATHER, "goods": TRADING}
