"""English symptoms as people put them: plain words, misspellings, and what hurts how much."""

from collections.abc import Mapping

SYMPTOMS: Mapping[str, str] = {
    "fever": """
    spiked_a_fever spiked a_fever high_fever low_fever low_grade_fever low-grade_fever mild_fever slight_fever running_a_fever running_a_temperature running_a_temp
    running_hot burning_hot having_fever got_fever feva feverishness fevering spiking spiking_a_fever febril feaver
""",
    "cough": """
    coughing_at_night cough_at_night coughs_at_night can't_stop_coughing_at_night coughing_in_the_night coughing_all_morning coughing_all_day coughin coff coffing
    caugh couging cought coughs_a_lot hacking hacking_cough chesty_cough tickly_cough wet_cough barking_cough barky_cough coughing_fit coughing_fits coughing_up
    coughing_a_lot coughing_a_bit coughing_nonstop coughing_all_night can't_stop_coughing cant_stop_coughing phlegm phlegmy mucus chesty croup coughy coughing_again
    coughy_throat
""",
    "sore_throat": """
    soar_throat sour_throat sorethroat sore_throats soreness_in_throat itchy_throat dry_throat raw_throat burning_throat painful_throat swollen_throat
    throat_infection tonsillitis strep strep_throat hurts_to_swallow painful_to_swallow pain_swallowing hard_to_swallow difficulty_swallowing swallowing_hurts hoarse
    hoarse_voice lost_my_voice losing_my_voice croaky croaky_voice tickle_in_my_throat tickly_throat lump_in_my_throat frog_in_my_throat razor_blades_in_my_throat
    razor_blade_throat swallowing_glass like_swallowing_glass throath_pain swollen_tonsils
""",
    "runny_nose": """
    runnynose runny_noes runy_nose snotty snotty_nose snot dripping_nose drippy_nose bunged_up blocked_up bunged_nose clogged_nose clogged_up nose_clogged sniffly
    sniffle sniffling a_sniffle stuffy stuffed stuffiness nasal_drip post_nasal_drip blocked_sinuses sinuses_blocked sinus_congestion congestion congested_nose
    nose_like_a_tap nose_is_like_a_tap can't_breathe_through_my_nose cant_breathe_through_my_nose nose_won't_stop_running nose_wont_stop_running nose_keeps_running
    stuff_nose stuffynose nose_block nose_is_block blocknose block_nose
""",
    "headache": """
    headach hedache headaces headahce headake heada sinus_headache tension_headache head_pounding pounding_head pounding_headache head_is_pounding head_is_splitting
    splitting_headache head_is_killing_me my_head_hurts head_aching head_throbbing throbbing_head head_is_throbbing banging_head banging_headache sore_head migraines
    migrane temples_hurt
""",
    "dizziness": """
    dizy dizzi dizzyness dizziness_too head_spinning head_is_spinning room_spinning room_is_spinning room's_spinning light_head lightheadedness faint faintish
    feeling_faint wobbly unsteady off_balance spinny seeing_stars spaced_out
""",
    "fatigue": """
    knackered shattered wiped_out wiped zonked drained pooped beat_up run_down rundown no_strength worn-out dead_tired bone_tired dog_tired super_tired so_tired
    very_tired lethargy weary weariness listless sluggish wrecked bushed fatiged fatique fatigued_all_day zero_energy out_of_energy can't_get_out_of_bed
    cant_get_out_of_bed no_stamina drowsy weak_legs washed_out whacked cream_crackered tiered tierd exausted exhuasted exhaustion
""",
    "body_ache": """
    achy_all_over aching_all_over aches_all_over ache_all_over aches_and_pains aching_body achey achey_all_over achy_body achy_muscles achy_joints bodyache bodyaches
    body_sore sore_body body_is_sore body_hurts everything_hurts everything_aches hurting_all_over hurts_all_over pain_all_over painful_joints sore_joints
    joints_hurt joints_ache joints_aching aching_joints aching_muscles muscles_hurt muscles_ache muscle_soreness muscle_aches_and_pains muscle_cramps sore_limbs
    aching_limbs aching_legs legs_ache legs_are_aching back_ache backache sore_back muscular_pain muscle_pains hit_by_a_truck run_over_by_a_bus
    like_i_got_hit_by_a_truck hit_by_a_bus bones_ache bones_hurt
""",
    "chills": """
    chilly_inside the_chills shivery shivring shiverring shakes the_shakes shaking teeth_chattering chattering_teeth cold_sweats cold_shivers can't_get_warm
    cant_get_warm can't_stop_shivering cant_stop_shivering freezing_under_blankets hot_and_cold hot_then_cold hot_and_cold_flushes goosebumps rigors chils
""",
    "short_of_breath": """
    winded out_of_breath puffed_out puffing short_breath short_on_breath shortness_breath shortness_of_breathe short_of_breathe breathing_hard hard_breathing
    struggling_to_breathe struggle_to_breathe struggling_for_breath hard_time_breathing cant_breathe can't_catch_my_breath cant_catch_my_breath
    can't_breathe_properly can't_breathe_well cant_breathe_well gasping gasping_for_air gasping_for_breath laboured_breathing labored_breathing breathing_heavily
    wheezy wheeze wheezes panting breathing_is_hard breathing_is_difficult difficult_to_breathe difficulty_in_breathing breathless_after chest_pressure
    pressure_on_chest pressure_in_my_chest weight_on_my_chest heavy_chest chest_heavy chest_is_heavy chest_feels_heavy tightness_in_chest tightness_in_my_chest
    tight_chested chest_is_a_bit_tight trouble_catching_my_breath sob_on_exertion
""",
    "diarrhea": """
    on_the_loo on_the_toilet in_the_loo stuck_on_the_loo living_on_the_loo night_on_the_loo the_night_on_the_loo spent_the_night_on_the_loo
    spent_the_night_on_the_toilet diarrea diarhea diarrhia diarhoea diarrhoe diarrheoa diarreah dirrhea diorrhea loose_bowels loose_bowel upset_bowels runny_tummy
    runny_poo runny_stool runny_stools watery_poo squits the_squits the_trots on_the_toilet_all_day on_the_toilet_all_night running_to_the_toilet running_to_the_loo
    toilet_all_night loo_all_night lao_sai laosai purging tummy_runs montezuma's_revenge pooping_water
""",
    "vomiting": """
    vomitting vomitted vommed vomming vomitin barfing barfed barf hurling upchucked puke puked_up threw_up_twice thrown_up throws_up throw_up been_sick_twice
    was_sick_twice being_sick been_being_sick sick_twice can't_keep_food_down cant_keep_food_down can't_keep_anything_down cant_keep_anything_down
    keeping_nothing_down retching retched dry_heaving heaving chucking_up chundering
""",
    "loss_of_smell_taste": """
    can't_taste_a_thing cant_taste_a_thing can't_taste_anything cant_taste_anything can't_smell_anything cant_smell_anything can't_smell_a_thing cant_smell_a_thing
    can't_smell_or_taste cant_smell_or_taste can't_taste_or_smell cant_taste_or_smell can't_smell_or_taste_anything can't_taste_or_smell_anything
    cannot_taste_anything cannot_smell_anything couldn't_smell couldn't_taste can't_smell_my cant_smell_my can't_taste_my cant_taste_my can't_taste_food
    can't_taste_my_food food_has_no_taste food_tastes_of_nothing everything_tastes_of_nothing tastes_like_nothing tastes_of_nothing tastes_like_cardboard
    everything_tastes_like_cardboard lost_my_sense_of_taste_and_smell lost_my_sense_of_smell_and_taste lost_sense_of_smell_and_taste lost_my_taste_and_smell
    lost_my_smell_and_taste lost_all_taste lost_all_smell lost_all_sense_of_taste lost_all_sense_of_smell taste_gone taste_is_gone taste_is_all_gone smell_gone
    smell_is_gone sense_of_smell_gone sense_of_smell_is_gone sense_of_taste_gone sense_of_taste_is_gone taste_and_smell_gone taste_and_smell_are_gone
    smell_and_taste_are_gone smell_and_taste_gone zero_taste zero_smell no_taste_at_all no_smell_at_all no_sense_of_taste_or_smell no_sense_of_smell_or_taste
    loss_of_sense_of_smell loss_of_sense_of_taste lost_taste_and_smell lost_smell_and_taste can_not_smell can_not_taste unable_to_smell unable_to_taste
    nothing_tastes_of_anything coffee_tastes_of_nothing
""",
}
MALAISE = """
    sore rough feeling_rough feeling_sick feeling_poorly off_colour feeling_off not_great not_feeling_great not_feeling_good not_too_well not_so_well not_so_hot
    crappy feeling_crap feeling_crappy lousy icky queasy tummy_ache tummyache stomach_ache stomachache stomach_cramps upset_stomach upset_tummy tummy_trouble
    tummy_troubles tummy_upset stomach_bug stomach_pain sneezy sneezes sneeze itchy_eyes watery_eyes earache ear_ache no_appetite lost_my_appetite off_my_food a_cold
    got_a_cold have_a_cold head_cold hayfever hay_fever allergies allergy rash grotty under_weather meh_today hungover hangover period_pain cramps
"""

# What hurts, how, and how much: every combination is a word.
FELT = (
    ("sore_throat", "throat", """
    sore hurts hurting painful scratchy itchy raw dry burning burns swollen kills killing_me on_fire bad like_razor_blades like_sandpaper rough tickly awful
"""),
    ("headache", "head", """
    hurts hurting pounding aching throbbing splitting banging sore killing_me kills painful
"""),
    ("dizziness", "head", """
    spinning light dizzy woozy swimming foggy
"""),
    ("runny_nose", "nose", """
    runny blocked stuffy running congested stuffed stuffed_up blocked_up clogged bunged_up dripping drippy plugged streaming snotty runs
"""),
    ("body_ache", "body muscles joints legs limbs back everything whole_body bones", """
    aching achy sore hurts hurt hurting painful aches ache
"""),
    ("short_of_breath", "chest", """
    tight heavy tightness constricted
"""),
    ("fatigue", "body legs whole_body", """
    weak heavy tired exhausted drained
"""),
)  # fmt: skip
MUCH = """
    is are 's feels feel super so very really totally completely pretty kinda a_bit a_little still is_super is_so is_very is_really is_totally is_completely
    is_pretty is_kinda is_a_bit is_a_little is_still is_still_a_bit is_quite is_all is_all_the_way are_so are_very are_really are_a_bit is_slightly slightly quite
    keeps is_constantly constantly a_tad is_a_tad feels_a_bit feels_like feels_super feels_really feels_so feels_very feels_kinda feels_pretty has_been been a_lil
    rly hella is_hella is_rly mega all is_bit bit abit is_abit damn is_damn is_getting got
"""
# My sense of smell has vanished.
SENSES = """
    sense_of_smell sense_of_taste smell taste taste_and_smell smell_and_taste sense_of_taste_and_smell sense_of_smell_and_taste taste_buds
"""
LOST = """
    is_gone has_gone gone are_gone have_gone vanished has_vanished disappeared has_disappeared went is_off is_missing is_lost not_back isn't_back hasn't_come_back
    hasn't_returned still_gone is_still_gone not_working isn't_working is_weak is_weird is_reduced
"""
