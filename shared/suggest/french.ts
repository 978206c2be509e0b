import type { Lexicon } from './lexicon.ts';

/** The words of French-speaking organisations, weighed by hand. */
export const FRENCH: Lexicon = {
  skipped: `le la les l un une des du de d au aux a en et ou dans sur par pour avec chez entre notre nos votre
    vos leur leurs son sa ses mon ma mes ce cet cette ces ceux celles celui celle qui que qu dont ou il elle ils elles
    on nous vous se s y ne n pas plus moins tres trop tout tous toute toutes meme memes autre autres est sont soit etre
    avoir avons sommes ont ainsi aussi chaque quelque quelques plusieurs afin comme si c j m t deux trois quatre cinq
    dix cent mille an ans annee annees lors`,
  hints: { process: 'nos notre', valueProposition: 'un une' },
  speaks: {
    process: {
      3: `absenteisme accident_travail accompagnement_changement achat_durable achat_responsable administratif
        administrative amelioration_continue amenager_poste arret_maladie audit automatis* benchmark bien_travail
        bilan_carbone bonne_condition_travail bonne_pratique chaine_approvisionnement chaine_hierarchique
        chaine_logistique chaine_production chaine_valeur charge_travail circuit_decision circulation_information
        clarif* cloison* collaborateur collaboratrice comex comite_direction communication_interne competen* comptab*
        condition_travail conduite_changement conflit_interne conform* conseil_administration contrat_travail
        critere_achat crm croiser_regard cybersecur* decarbon* decloison* delai demarche_qualite demarche_rse
        demateriali* deontolog* deplacement_professionnel devoir_vigilance dialogue_social digitalis* document_unique
        double_saisie doublon e_learning echange_pratique eco_geste ecogeste egalite_professionnel* egalite_salarial*
        embauch* empreinte_carbone entretien_annuel epuisement equilibre_vie ergonom* erp esprit_equipe
        evaluer_pratique facon_faire facon_travailler fiche_poste file_attente fin_carriere fluidif* formalite former
        formons fournisseur gagner_temps gouvernance gouvernance_partag* gpec harmonis* informatis*
        instance_dirigeante interservice* ligne_production logiciel lutte_gaspillage maintien_emploi manage*
        maniere_faire maniere_travailler mecenat_competence messagerie methode_travail mettre_jour mettre_ordre
        mettre_plat mise_jour mode_travail montee_competen* musculo numeris* organigramme organisation_interne
        organisation_travail outil_production paperas* parcours_integration parcours_professionnel partager_pratique
        penib* penurie_personnel perdre_temps plan_formation planning politique_achat politique_rse poste_travail
        pratique_professionnel* prestataire prise_decision procedur* processus professionnalis* projet_etablissement
        qualiopi qualite_accueil qualite_vie_travail qvct qvt recrut* regard_exterieur reglement_interieur reorganis*
        reporting ressaisi* ressource_humain* retour_experience rgpd rh richesse_humain* risque_professionnel saisie
        sante_travail securite_travail silo simplif* sous_effectif sous_traitan* statut stress supply_chain
        systeme_information tableau_bord tableur team_building teletravail temps_attente temps_travail
        tenir_tresorerie tracab* transformation_digital* transformation_numerique transition_interne transversal*
        travailleur_handicap* turn_over turnover`,
      2: `absence accessibilite accident accueil accueil_benevole achat acheteur acheteuse administrateur agence
        agenda agent agile agilite alternan* ambiance annuaire appren* apprenti* approprier archiv* articuler
        astreinte attirer_talent auto_evalu* autoevalu* avion base_donnee benevole_qualifie binome bureautique cadre
        cahier_charge calendrier capitalis* carbone carriere cartograph* centralis* certifi* changement_pratique
        changer_habitude chantier charge_mental* chef_equipe classer codirection cohesion_equipe collegial*
        compte_rendu conge consomm* controler cooptation coordin* coordonn* corriger corrup* critere dechet
        delegation deplacement dirigeant_benevole discrimin* donnee dossier doter dysfonctionn* ecoconduite effectif
        emission encadr* entreprise_insertion epanou* equipe equipement_securite espace_travail expert expert_externe
        expertise externalis* feminis* fichier fidelis* flotte flux fonctionnement formateur formation
        former_benevole fusion gaspill* gestion_benevole gestion_projet guichet habilitation hierarch* horaire
        hygiene indicateur ingenierie innovation_managerial* instruction instruire integration integrer
        intelligence_collective interessement interim interimaire internalis* interne intranet inventaire iso
        juridique juriste lean liste_attente logique_interne logistique lourdeur maintenance maitrise* mentor*
        methode methode_animation methodolog* mixite mode_emploi mode_projet moderni* motiv* optimis* organisation
        organisationnel* orienter outil outil_partage outillage outiller papier parite partager_connaissance
        partager_donnee partager_experience partager_fiche partager_information partager_outil partager_savoir
        passation passer_numerique personnel pesticide pilotage plan_action planifier plastique polyvalen* pratique
        prendre_compte prevoir prioris* prise_initiative process production professionnel profil_atypique
        protection_donnee protocole qse qualifi* qualite_service raccourc* rajeun* rassembler_equipe rationalis*
        reclamation reclass* reconver* recul redondan* referent referentiel regle relation_client relecture releve
        remobilis* renouveler respecter responsabilis* reunion reviser role roulement rse rythme salari* savoir_faire
        secretariat securiser_donnee securite_donnee seminaire sens_travail sexis* siege_social simple simples sobre
        sobriete souder stagiaire standardis* stock structuration structure_insertion structurer succession suivi
        suivre tache talent traitement traiter transition_numerique transmettre transmission travailler_ensemble
        tresorier tri trier trouver_benevole tuteur tutorat tutoriel uniformis* verdir vivier zero_dechet`,
      1: `accelerer accessib* accueillir acheter acquerir aligner allegement alleger allonger amelioration ameliorer
        amenag* animateur antenne appliquer appuyer arbitr* arreter atelier autonomie batiment benevol*
        bibliothecaire bons_gestes bureau cantine charte chauffage chauffeur chiffre circuit cohesion comparer compte
        conducteur conduite confier connaitre_metier conseil conseiller courrier cours decider demarche detect*
        diagnostic directeur direction dirigeant disposer diversite eau eclairage ecolog* economie_sociale educateur
        efficac* electrique employe encadrant energetique energie enseignant enseigner entretien equiper equipier
        espace_vert ethique etudiant evalu* evaluation exiger experience femme feuille_route fiche fourniture gardien
        generalis* gerer geste gestion guider habitude handicap identifier imposer imprim* inclusi* infirmi* inform*
        ingenieur inscription inspir* interven* limiter lisible livraison main_oeuvre materiaux menage mesurer metier
        mieux mise_oeuvre module nettoyage norme numerique organiser orient* ouvrier partage_information perfectionn*
        performance plainte plan_climat planif* pompier preparer president prevenir profil progresser qualite
        quotidien rapide* reactif reactivite recevoir reduire reglement* relais rendez rendre rendre_lisible repart*
        repenser repenser_organisation reperer repondre_demande responsabilite responsable retour revoir rigueur
        risque routine sache sachent satisfaction savoir secretaire securite sens service_civique service_public
        service_technique services siege site soignant stage surveillant surveiller technicien telephonique temps
        tournee traiteur trajet transition travail travailler travailleur usager usine vehicule vigilance voiture`,
    },
    positioning: {
      3: `acceptab* ambassad* amicale ancr* appartenance appui_elu appui_politique bien_aime bien_commun bienvenue
        bon_voisin bouche_oreille budget_participatif celebr* changer_regard chef_file civisme coalition
        cohesion_sociale cohesion_territorial* commemor* concertation confiance connu conseil_citoyen convivial*
        credib* creer_lien creer_pont debat decision_locale decision_publique denonc* dialog* don_sang donner_envie
        donner_parole donner_voir droit_cite dynamique_local* dynamique_territorial* enracin* entreprise_citoyenne
        exemplarite faire_accepter faire_connaitre faire_decouvrir faire_entendre faire_mieux_connaitre faire_partie
        faire_place faire_reconnaitre feder* fete feter fetons fier fierte force_vive gagner_adhesion
        gagner_confiance gagner_soutien grand_public identite image incarn* incontournable influenc* interet_general
        interlocuteur interpell* journaliste legitim* lien_social lobby* logo lumiere mal_aime manifeste marque
        marque_employeur mecenat media mettre_avant mettre_reseau mieux_compris mieux_connu mise_avant mise_reseau
        montrer_exemple mot_dire notoriete nouer opinion parler_voix participation_citoyen* partie_prenante
        parties_prenantes paysage_culturel percu* peser petition philanthrop* plaid* politique_publique
        politiques_publiques porte_ouverte porte_parole porter_parole pouvoir_agir prejuge prendre_part
        prendre_position presse prise_conscience prise_parole projet_territoire rallier rassembl* rayonn* reconcili*
        reconnaissance reconnaitre reconnu redorer reduire_distance regard regard_habitant renouer reputation reseau
        reseau_social reseaux_sociaux responsabilite_societal* resserrer restaurer_confiance restaurer_image retisser
        retrouvailles retrouver_confiance revendiqu* riverain rumeur sensibilis* seule_voix slogan sponsor*
        stereotype sympathisant temoign* tension tete_reseau tisser tour_ivoire tribune trophee vie_commune
        vie_locale vie_publique vie_quartier visib* vivre_ensemble voisinage voix`,
      2: `accueillant acteur adher* admir* affich* affirmer alerter alli* alumni ancien_eleve ancien_etudiant animer
        anniversaire apais* associe associer attachement attente attracti* audience aupres bassin campagne cause
        ceremonie citoyen* civique cohabit* collectif communaute communes communication communiqu* comprendre_attente
        compter_parmi concert* conference conflit connecter conscience consult* contrat_ville contribu* convaincre
        cooperation copilot* cotes cotoy* debattre decideur decision decouvrir defend* defense demarquer democrat*
        departement depute diagnostic_partag* distinguer donner_temps droit echang* ecout* election elu engag*
        engagement_citoyen ensemble_territoire entendre estim* evenement evenementiel exemplaire exemple expliquer
        exposition exprim* faire_vivre fidele_valeur filleul forum fraternit* gala gouvernement grand_nombre habitant
        hommage honorer hospitalite hostil* identifie identifies implant* implication impliqu* inspir* instance
        institution invit* journal journee journee_solidaire jumel* large_public leader lien lobbying local locale
        locataire loi maire marrain* mecene mediat* mefiance message mettre_valeur mieux_connaitre milit* ministre
        mise_valeur mobilis* monde_associatif montrer newsletter nouveau_arrivant occasion offrir_temps oppos*
        ouverture pacte parlement* parler parmi parole parrain* partager_culture partager_histoire partager_passion
        partager_valeur partager_vision particip* passerelle patrimoine patrimoine_local paysage place_ville
        point_vue pont pouvoir_public prefet* premier_concerne presence present prestige promesse promotion
        promouvoir proximite quartier racine raconter radio rapproch* recit reference refus* rejaillir rejoindre
        relation relation_public relier remarquer remercier rencontr* rendre_compte renommee representati*
        representer respectable ressembl* retablir reunir saluer service_interet sinistr* solidair* solidarite
        soupcon soutenir soutenir_cause soutien stand synergie table television temps_fort territoire territorial*
        territoriau* tournoi transparen* unir utile valeur venir_terrain victime vie_culturel* village ville vitrine
        vocation voisin voisine vote vulgaris*`,
      1: `accepter acteur_local agir aider aime aimer amis amitie ancien apprecie associatif association attirer
        autour bailleur benevol* blog briller chambre cite climat club cohesion coin collectivite college comite
        commission commune comprendre compris compter concours consommateur cooper* course croiser diffuser dignite
        dire distance ecole eduquer egalite encourag* entraide entrainer esprit etat europe* exposer face federation
        grandir guichet histoire inciter interess* international* jeunesse label laicite licencie lisible lycee
        lyceen mairie membre memoire metropole moment mouvement nation* noel ouvrir paix parent partenaire partenar*
        passion pays place plan_climat population porter presenter proche proches public publier quartier_populaire
        rassurer redonner region regional* rendre_visible repondre_present republi* respect rural* science secourir
        sens sentiment service_civique societal* spectateur supporter susciter syndicat tenir terrain terroir
        tradition vallee valoris* venir vision visiter`,
    },
    businessModel: {
      3: `abonn* achat_groupe acheter_ensemble actionnaire actionnariat activite_economique ajouter_valeur amort*
        appel_offre argent assurer_avenir attirer_entreprise attractivite_economique auto_financ* autofinanc*
        avenir_financier benefice boutique_ligne budget* business cagnotte campagne_don campagne_financement
        carnet_commande chalandise charge_fixe charges_fixes chiffre_affaire* clause client clientele co_entreprise
        co_financ* co_invest* coentreprise cofinanc* collecte_don collecte_fonds collecter_don collecter_fonds
        commande_publique competitiv* concurren* conquerir conquete consortium cooperative cotisation cout
        creation_emploi creation_entreprise creation_valeur creer_emploi creer_valeur croissance crowdfunding
        cuisine_central* debouche deficit deficitaire delegation_service_public delocalis* demarch* depens*
        dernier_commerce dette developpement_economique developper_economie donateur donner_valeur dossier_europeen
        dotation e_commerce economie_echelle economie_locale economies economis* effet_levier emploi_local
        emploi_partage emprunt endett* equilibre_economique euro excedent export* factur* faillite faire_economie
        faire_payer filiale financ* financement_participatif fiscal* fonds_commun fonds_europeen fonds_propre*
        fournir_travail frais fundrais* gagner_vie groupement impaye implantation_entreprise impot invest*
        joindre_bouts joint_venture juste_prix legs levee_fonds lever_fonds louer loyer marche marche_public marge
        marge_manoeuvre marges mettre_commun mise_commun modele_durable modele_economique modele_socio modele_viable
        mutualis* nouveau_client nouveau_marche offre_commune offre_conjointe offre_groupee ouvrir_boutique paiement
        part_marche partager_comptable partager_cout partager_frais partager_poste partager_salarie parts_sociales
        payant payer perdurer perenn* performance_economique plan_affaire pluriannuel* point_vente prelevement prix
        prix_juste productivite produit_derive profit prospect* rachat recette relocalis* rembours* remuner* rentab*
        repreneur reprise_entreprise ressource_financi* ressource_propre reste_charge retombee_economique retribu*
        revenu revenu_complementaire saison_touristique scic scop socio_economique solvab* sous_lou*
        soutenir_commerce soutenir_economie soutenir_emploi subside subvention surviv* tarif* tarif_negocie
        temps_partage tissu_economique tombola tour_table tresorerie trouver_acheteur trouver_local trouver_mecene
        trouver_terrain vend vendons vendre vendu vendue vente viab* vivre_metier vivre_travail zone_emploi`,
      2: `acheteter acheteur_public adherent_payant affaires agrandir aide_financiere alleger_charge amap
        appel_projet approvisionn* argent_public artisan* assainir autoconsommation baisser banque billet*
        boulangerie boutique buvette capital capter_client ceder cession changement_echelle changer_echelle charge
        cher circuit_court cogestion comite_entreprise commande commerc* concession consolid* contractu* contrat
        contrepartie creation_poste creer_activite croitre decemment decrocher depend* deploy* desert_medical
        distribu* diversif* don dons dupliq* durer econom* ecouler eleveur emploi emprunter entrepot entrepreneur*
        epargn* epicerie equilibr* essaim* filiere foncier fonciere fonds franchise frequentation fusionner gagner
        gain garanti* generer gisement gratuit* hangar hybrid* immobili* independan* inoccup* levier licencier
        location long_terme magasin maintenir_ecole maintenir_service maraicher materiel matiere_premiere
        mecenat_financier microfinance million miser modele moyens negoci* nuitee obtenir partag* partager_equipement
        partager_local partager_locaux partager_materiel partager_salle partager_vehicule percevoir perdre perte
        poste_perenne pouvoir_achat prestation producteur prolonger prosper* quote_part rabais reconditionn* redress*
        redynamis* regroup* relance_economique remplir remporter rendement repartir_cout repartir_prix repliqu*
        ressource rester_ouvert revitalis* richesse_economique salaire sans_acheter sauver_emploi seconde_main
        societe sous_utilis* soutien_financier stabilis* stable stage_payant surplus taxe tontine touris*
        transformateur trouver_argent vacant* valeur_ajoutee valoriser_dechet valoriser_economiquement visiteur
        vivre_dignement volume zone_activite zone_artisanale`,
      1: `acceder accroitre activite agrement agriculteur assurer attirer augment* avenir bail beneficier bourse
        capacite centre_ville chaire chef_entreprise collecte collecter commun complementaire compte consommateur
        convention cooperer credit croiss* demograph* dimension diminu* dossier durablement echelle emplacement
        ensemble entrepr* entretien equipement etendre exigence_client exploit* ferm* fournir fruit grossiste hotel
        industri* installer locaux loyaut* machine main_oeuvre maintenir maintien marchand* maximis* mecene
        mettre_disposition meuble minibus mise_disposition mobilier mutuelle optimis* parking part performance placer
        plein pme porteur_projet pourvoir pret produire proprietaire rare rarete recolte reduire regie relancer
        remise reprendre reprise reseau_distribution ressourcerie rester saison salle sauver securis* solde source
        stocker taux toucher_client tpe vehicule zone`,
    },
    valueProposition: {
      3: `accueil_jour aller_vers autopartage autrement avant_garde besoin_non chercher_comment chercher_moyen
        co_concev* co_cre* coconcev* cocre* combler_manque combler_vide completer_offre comprendre_pourquoi
        conception concev* concoi* creatif creativ* demain demonstrat* design deuxieme_chance deuxieme_vie
        differemment eco_concep* eco_concev* ecoconc* elargir_offre emerg* essai essayer experiment* explor* fablab
        faire_naitre gamme genre_nouveau hackathon imagin* incub* inedit* innov* innovation_sociale invent*
        jumeau_numerique lab labo laboratoire living_lab maquette mesurer_effet mettre_point microcredit
        monnaie_local* naitre non_couvert* non_pourvu* nouveau_produit nouveau_public nouveau_service nouvelle_offre
        outil_pedagogique personnalis* pilote precarite_menstruel* prefigur* preuve_concept preuve_efficacite
        prise_charge produit projet_pilote proposition_valeur prospectiv* prototyp* public_nouveau r
        realite_virtuelle recherche_action recherche_developpement recherche_medical* recherche_scientifique
        reinvent* sauver_vie seconde_vie signal_faible signaux_faibles solution teleconsultation test tester testons
        tiers_lieu transport_demande upcycl* zero_chomeur zone_blanche`,
      2: `acces_culture acces_droit acces_emploi acces_soin* accompagn* accueil_inconditionnel adaptation adapte
        adaptee adapter agroforest* aidant aide_devoir aider_enfant aider_famille aider_femme aider_jeune
        aider_malade aider_personne algorithm* algue alphabetis* alternativ* ameliorer_vie amorcer anticip* appli
        application apporter asile atelier_cuisine autonomis* autostop bancaire bas_revenu beneficiaire beneficiaires
        besoin biosource blockchain capteur carte_interactive chercheur chevet chien chomage chomeur circulaire
        co_constru* coconstru* colocation combler compost* concept connecte connectee consultation_medical* convert*
        cultiver cyberharcelement decroch* demontr* depist* depollu* depression dessiner detecter_tot detourner deuil
        diagnostiqu* diplome_ligne dispositif distribuer_repas distribution_alimentaire documenter drone eau_potable
        economie_circulaire egalite_chance eloigne emancip* energie_renouvelable enfant entraide epilep* eradiqu*
        escape_game etude etudier exclu* exoskelet* fabriqu* faible_revenu faim fin_vie fragil* futur guerir habitat
        habitat_partage habiter haie handisport harcelement heberg* hydrogene idee illettr* ilot_fraicheur
        inclusion_numerique inegalit* intelligence_artificielle intergeneration* invendu isole isolement
        jardin_partag* kit lancement lancer lieu_partag* logement_partag* loger malade maladie maraude marche_contre
        materiel_medical mediation_numerique meilleure_reponse menstru* mesurer_impact mise_abri mobilite_douce
        mode_garde navette non_recours nourrir nutrition obesite observatoire offre offrir open_source original*
        orphelin palliatif pallier parcours patient pauvre* pedagog* personne_accompagnee personne_agee
        personne_handicap* petit_dejeuner pionnier plante planter plateforme potager precar* precarite_energetique
        precurseur preuve prevention proposer prouver recherche reconstitu* recycl* redistribu* reemploi reinser*
        remede remedier remplacer rendre_accessible repens* repit replant* repondre reponse resoudre retour_emploi
        reutilis* revaloris* revisit* robot rupture sans_abri sans_domicile sante_mentale scientifi* sdf sejour
        serious_game serre_partag* signaler simulateur soign* soin soutien_scolaire sport_sante substitu* tactile
        technolog* telemedecine transform* transmissible usage vaccin* valider vegetalis* vie_enfant* vie_personne*
        vieillir visite vrac vulnerab*`,
      1: `abeille abri acces accessib* accessible addiction adolescent age agricol* agroecolog* aliment* alzheimer
        apport apprendre_nager arbre architecture arros* art artiste assurance atteindre autis* autonomie avancer
        aveugle batir batterie bebe bibliotheque bien_vieillir bio biodiversite bois bricol* bus cabinet camion
        cancer changer chant chanvre chercher chorale cinema climatique clinique colis colonie combattre compenser
        complet complete conjugal* consigne construire contre covoiturage creation creche cuisin* danse defi
        delinquan* demande dentaire detenu developper diabete different differente diplome domicile dormir douche
        drogue ecole ecran ecrire effet elaborer elargir elevage eleve emballage enfance entrainer eolien*
        epicerie_mobile espece etendre etudiants evalu* eviter faciliter facon faire_evoluer famille femme ferme
        fibre fille fonctionne foret format fournir friche garcon garde generation genre habitant handicap
        hebergement hopital hospitalis* impact inclure inclusi* initier insertion isolation jardin jeu jouet lecon
        lecture legume lieu ligne lire lit livrer livres logement lutte lutter maison malades malvoyant medecin
        mediatheque meilleur mer mere mesurer methanis* migrant mobile mobilite musee musique nager naissance
        nettoyer nouve* nuit numerique numeriques ocean ouvrir panneau_solaire parentalite peche pere permettre
        permis personne pharmacie plage pluie podcast pollution porteur_projet potable prematur* premiere_fois
        prevenir prison probleme programme projet proteger public qualite_vie recuper* refugie relever remise_emploi
        repar* repas ressourcerie reussir reussite riviere sante section securite semence senior service servir soir
        solaire solitude sortie soulager sourd sport stade supprimer susciter tabac technique terrain terre textile
        theatre toit toucher transport trouver_marche trouver_reponse usager usages vacances vaincre velo verifier
        vetement veteran veuve vieilliss* violence visite_guidee vivre voir zone_rural*`,
    },
    internal: { 2: 'interne', 1: 'moyen efficac* cout_energie facture_energie facture_chauffage aides passer' },
    ecosystem: { 1: 'societe_civile coconstru* co_constru* habitants aspiration besoin_habitant' },
    mobilisation: { 1: 'mobilis* engag* volontaire volontariat renforcer' },
    valorisation: { 1: 'creer deploy* sans trouver valoris*' },
  },
};
