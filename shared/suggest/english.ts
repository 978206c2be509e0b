import type { Lexicon } from './lexicon.ts';

/** The words of English-speaking organisations, weighed by hand. */
export const ENGLISH: Lexicon = {
  skipped: `the a an of to in on at for with by from into and or our we us your their his her its it they them that which
    who whose this these those is are be been being has have had not no as so than then more less very all each every any
    some own same such s t re ve let lets two three four five ten years when where`,
  hints: { process: 'our', valueProposition: 'a an' },
  speaks: {
    process: {
      3: `absentee* accounting apprentice* audit automat* benchmark best_practice board bookkeep* burnout
        business_travel carbon_footprint case_management case_note chain_command change_management clarif* coach*
        compliance compliant comply continuing_education continuous_improvement crm cross_department* dashboard
        data_protection decarbon* digital_transformation digitis* digitiz* duplicate duplication e_learning
        executive_committee fair_trade fresh_eyes gdpr good_practice governance governing_bodies governing_body
        health_safety hire hiring hr human_resource induction_path internal_communication job_description job_profile
        lead_time leadership_team line_manager manag* mentor* musculoskeletal outside_view paperwork planning_tool
        pro_bono procedure process processes procurement_policy production_line professional_development purchas*
        put_order recruit* red_tape reorganis* reorganiz* reporting responsible_purchasing retention retrain*
        risk_register save_time share_practice silo simplif* skill skill_based skill_sharing skills_based software
        sourcing spreadsheet staff staff_shortage streamlin* stress subcontract* supervis* supplier supply_chain
        sustainable_purchasing team_building traceab* train trained training trustee turnover tutor* upskill*
        value_chain waiting_time waste_time way_work way_working ways_working work_life workflow workforce
        working_condition* working_method working_practice* workplace`,
      2: `action_plan admin administrat* agile archive backlog buddy buyer bylaw carbon career case centralis*
        centraliz* certif* classify co_ordinat* code_conduct collective_intelligence complaint consume consumption
        control controls coordinat* corrupt* counter csr customer_relations data database delay delays delegat*
        departments digital_tool diversity efficien* emissions employee employees_disabled empower_staff energy_bill
        energy_use equal_pay ergonom* everyday_work executive expert expertise facilitation feedback file filing
        find_volunteer fleet flights follow_up founder front_desk gender_balance handle handling handover hierarchy
        hygiene inclusive_hiring indicator induction insource insulat* integration_new intern internal internally
        internship inventory iso know_how lawyer lead_team lean learn learning legal logistics maintenance meeting
        merger method methods modernis* moderniz* monitor* motivat* onboard* operational operations optimis* optimiz*
        organisational organizational outsource peer_learning pesticide plastic practice practices practitioner
        prioriti* production professional professionals protocol qualif* reception rejuvenat* remote_working renew
        renewable repository revise role roles rota rulebook safeguard* safer schedul* service_quality share_data
        share_experience share_information share_knowledge share_tool shared_tool shift shorten simple simpler
        skilled_volunteer speed_up standard standardis* standardiz* standards statutes step_back stock succession
        talent task tasks teach team team_spirit teams telework* tool tools track tracking trainee transfer_knowledge
        travel treasurer turnaround update updating volunteer_management waiting waiting_list waste website
        wellbeing_work work_together working_together zero_waste`,
      1: `accessib* accounts advice agree align allocate appointment arrange assess* better borrow building buy
        canteen carer catering cleaning consistent cut decide decides delivery detect digital director disabilit*
        discipline driver educator electric employ energy engineer ethic* evaluat* everyday experience factory faster
        flight flow foreman fuel get guard guidance habit hand_out headquarters how improve improving inclusion
        inclusive inform integrat* job knowledge lack librarian lighten lighting limit measure nurse office officer
        organise organize page path pipeline plan planning plant prepare president prevent quality quick* readable
        record records reduce refer rely require respond_requests responsib* review risk roadmap rule rules safety
        satisfaction secretary service_delivery services sheet shortage site spot stop strategy strengthen system
        systems teacher technician time vehicle volunteer warehouse welcome wellbeing women work worker workers
        working workshop`,
    },
    positioning: {
      3: `acceptance admired advoca* ambassador anchor* appreciated attention award awareness belonging better_known
        better_understood brand bring_closer bring_together build_bridge build_trust celebrat* coalition
        come_together commemorat* common_ground community_life corporate_citizen* credib* debate denounce dialog*
        distrust embod* empower* esteem* gain_support general_public give_back give_blood give_floor
        give_something_back good_neighbor good_neighbour goodwill hostility identity image influenc* ivory_tower
        journalist key_player known known_better legitima* liked live_together live_up living_near living_next lobby*
        local_life local_pride logo media mistrust near_plant neighbor neighborhood neighbour neighbourhood network
        networking networks newspaper noticed one_voice open_day open_house participatory patron* people_living_near
        petition philanthrop* popular prejudice press prestige pride profile proud public_life public_opinion
        public_policies public_policy radar raise_profile rally rebuild_trust recognis* recognition recogniz*
        reconcil* reconnect reference_point regain_trust renown reputation restore_image restore_trust reunion
        role_model root rooted roots rumor rumour say school_life set_example shine showcase social_cohesion
        social_licence social_license social_media speak_up spokes* sponsor* spotlight stakeholder stand_something
        stands_something stereotype supporter take_stand tension tensions testimon* trust unite visib* voice win_over
        win_support word_mouth`,
      2: `accountab* alert alliance allies ally alumni anniversary area around_table associate attachment attractive*
        audience bridge bridges calm campaign cause ceremony charitable circle citizen* civic closeness closer
        cohabit* collective commit* committee communicat* communities community concerned conference confidence
        connect connecting conscience contribut* convince council councillor decision decision_maker defend democra*
        discover distinguish district elected election engage engagement engaging event events example exemplary
        exhibition expect* explain express fan fans festival flood forum gala gather gathering generosity give_time
        government ground hear heard heritage honor honour inspire institution invite invited invites involve
        involvement involving join landlord landscape law lead_way leader link links listen* local locally mayor meet
        message minister ministry mobilis* mobiliz* newcomer newsletter occasion open_doors open_up opponents
        outreach pact parliament participat* partners_table perceived perception persuade player players point_view
        policy policymaker popularis* presence present promot* proximity public_authority radio reach_out reassure
        relations relationship represent* resemble resident respected rights seen share_passion share_story
        share_value share_vision show showing side_side solidarity speak stand stand_out standing story support
        synergy table take_part talk television tell tenant tenants territor* thank tie ties tighten_links
        together_around tournament town transparen* twinning understood useful utility value valued values victim
        village villager vocation vote welcoming`,
      1: `act around around_here attract authority believe blog chamber change_how christmas city climate club
        cohesion college common_good contest cooperat* culture dedicat* dignity educate employer encourage
        encourage_people equality europe* federation floor friend friendship general_interest history honest host
        loyal* member memory movement national near open opportunity parent partner partnership people_around
        people_living place podcast public publish purpose region regional respect restore rural school science
        sector sit societal society state strengthen together trades tradition understand union video vision visit
        volunteer* window youth`,
    },
    businessModel: {
      3: `add_value added_value balance_books bankrupt* bid bidding bids break_even budget bulk business_model
        buy_out buy_together cash clause client clients co_fund* co_invest* co_operative cofund* commercial*
        competit* consortium contract contracts cooperative cost costs create_job create_value crowdfund* customer
        debt decent_living deficit donation donations donor donors earn earning earnings economic_activity
        economic_development economic_model economies_scale endowment european_funding expens* export* fee fees
        financ* find_buyer fixed_costs full_capacity fund funder funding fundrais* fundraising_campaign gifts grant
        grants group_buying growth income invest* job_creation joint_offer joint_venture laying_off legacies legacy
        leverage live_off livelihood loan local_economy make_ends_meet make_living margin market market_share
        match_funding membership_fee money multi_year multiyear new_customer new_market online_shop open_shop
        order_book outlet overhead paid pay pay_way paying_member payment perpetuat* points_sale pool pooled pooling
        price prices pricing productivity profit* prospecting public_money public_procurement raise_million
        raise_money relocat* rent rental repay reserves revenue running_cost* sale sales save_money saving savings
        sell selling share_staff shareholder shortfall social_business solvent spend state_aid sublet subscription
        subsid* support_business support_job surplus surviv* sustainable_model take_over takeover tender tenders
        ticket_office tourist_season viab*`,
      2: `afford* aid artisan balance bank bargain billing borrow_money capital charge charges cheap* concession
        consolidat* consumer counterpart cuts_aid decent decent_income depend* discount diversif* econom* enlarge
        entrepreneur* equipment equity extend_season farmers fill financially franchise generate gift grocery grower
        guarantee hybrid integration_clause investor invoice jobs keep_open land lasting lease lever long_term loss
        lower_cost means merchant merge microfinance million model negotiat* obtain office_space one_off orders
        paying payroll permanent premises processor processors procurement producer property prosper* raw_material*
        regenerat* reliance rely rent_out replicat* resource resources retail* revitalis* revitaliz* scale scale_up
        scaling season secure share share_accountant share_cost share_office share_premise share_space
        share_transport share_vehicle share_warehouse shop shops sponsor_money stabil* stable storage store supply
        sustain* tax ticket tourism tourist trade trading trim turnkey underused unpaid unused vacant visitor volume
        volumes wages winning without_buying workplace_giving yield`,
      1: `access accounts activities activity attract benefit bill bills business businesses buy buyer capacity chair
        close closing deal employment enterprise expand expansion extend free future gain gap grow growing increase
        industry joint jointly keep last livestock lower machine maintain maximis* offer part place produce rate
        reach_new reduce regular save shares sharing solid stock subscriber surplus_food transport vehicle warehouse
        wholesal* win`,
    },
    valueProposition: {
      3: `action_research another_way breakthrough co_creat* co_design cocreat* codesign* creativ* day_centre
        demonstrat* design digital_twin eco_design ecodesign* emerging experiment* explor* fablab fill_gap find_out
        foresight hackathon imagin* incubat* innovat* invent* lab laboratory living_lab local_currency makerspace
        microcredit new_product new_public new_service new_way new_ways nobody_else one_else other_ways
        period_poverty pilot piloting product products proof_concept prototyp* r_d redesign reinvent*
        research_development rethink save_lives second_chance second_life see_if see_whether social_innovation
        solution tailor* teaching_aid teleconsultation test testing third_place tomorrow trial try try_out uncovered
        unmet unserved upcycl* value_proposition virtual_reality weak_signal what_works work_out_how works_against`,
      2: `access_care adapt adapted algorithm* alternativ* answer anticipat* app arthritis artificial_intelligence
        asylum bedside beneficiar* bereave* bio_based breakfast car_sharing care child children circular clean_up
        clinic clinical co_build compost* connected_device convert cure curriculum degree_online deliver dementia
        depollut* depression develop devise diagnos* different differently digital_inclusion disabled disease dog
        dogs drinking_water drone drop_out dropout educational elderly emancipat* emerge epilep* eradicat* evidence
        exclu* feed flatshare food_parcel fragile fuel_poverty future_need game give_away harassment heal hedge
        help_child help_children help_family help_patient help_people help_women help_young homeless* homework
        hospice housing hunger hydrogen idea ideas illitera* improve_life improve_lives independen* inequalit*
        interactive_map intergeneration* isolat* jobseeker kit launch legal_advice lesson licence literacy lives
        lonel* look_after low_income make_accessible measure_effect medical_equipment mental_health mobility need
        needs never_ask novel numeracy nutrition obesity older_people open_source original outcome outcomes pathway
        patient pedagog* people_without pioneer* plant_trees platform poor poverty precarious precarity prevention
        prove provide recycl* redistribut* refused reintegrat* relieve remedy replace replant* report_harassment
        rescue research* respite respond return_work reusable reuse robot scheme scientif* screening sensor service
        shelter shuttle simulator sleep_rough sleeping_rough solve studies study substitut* suited tactile technolog*
        telemedicine transform* treat turn unemploy* usage uses vaccin* validat* vegetable_garden vulnerab*
        without_access`,
      1: `access accessible accompany address adjust age animals art artist arts autism baby battery beach bee bike
        biodiversity blind books boy bread bring build bus cancer car carpool challenge change check choir cinema
        class clothing combat concert cook cooking craft creation dance deaf degree dental diabetes disabilit*
        distribute doctor document early earth ease effect employment enable end equip evaluat* extend eye facilit*
        families family farm father fight film fishing flat food forest gap garden generation girl green green_space
        grow guide health hearing help holidays home hospital hostel house houses illness impact insurance learners
        library lift live living loneliness meal measure migrant mobile mother museum music new night nights nursery
        ocean offer old online open organic packaging parenting person pharmacy place podcast pollution prison
        prisoner problem program programme project protect pupils rain range rare raw reach read reading refugee
        remote repair repairing rest retrofit ride river road roof sea seed senior serve sick sight single sleep
        smoking solar species sport start student students surgery swim tackle teenager textile theatre timber toy
        transport tree urban user users van vegetable veteran violence wetland whether without women wood works write
        youth`,
    },
    internal: { 1: 'internal efficien* energy_bill' },
    ecosystem: { 1: 'residents expectations aspiration civil_society' },
    mobilisation: { 1: 'mobilis* mobiliz* engag* rally' },
    valorisation: { 1: 'create develop find without' },
  },
};
