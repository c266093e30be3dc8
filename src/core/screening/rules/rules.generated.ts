/** Made by `npm run screen:pack` from the rules. */
export const NAMES =
	'A#B0-17D4D5D9B1-10D2D3D5D600D999C0-15F6F7F9E200D0-99999C1-17C2-19C4-17C5-19E5000C6-18E30C7-30E60C8-25F9E30E70E80C9-70B2-12D2E0D40D5D8D9C0-59E60C5-70E80B3-12E4E5D9B4-11E2D30D99B5-200D50F0E9C0-100000E99999B6-10000E1B8-14E7B9-13E8E9A*A10B1C2B2B3B4B5B6CthB7B8CthB9A2B0B1BndA3B0BrdA4B0thBthA5B0thA7A999A@adultmanCffirmBbalkCeatsCleachCodypartBcompelsCreatureBdealtDnyBfriendHwordBgameCrownupBhalfwayDrmsCeCobbyBimagesBkinBligatureBmeDnfolkBnightBoutingCverseasBparentCetCillsClaceEyingCroBquantityBscreenCelfharmCheDowCnackCoftendCportCtaffDepparentBtargetChanksDeyCrustedBweekdayByesAaBbandonedDyaCductedCerdeenCleCortedFionDutDveCroadCsDcessDeilDolutelyCuseFdFsEingFveBcademyCcelerateEntDidentIallyDountHsDusedCeCheEsDingCidCneCrossDylicsCtDingDorDuallyBddDedDictGedGsDressDsCerChdCminFsCoptFedFionDrableCressCultFhoodFsCventDiceEsorDocateBerialDosolHsBffordCghanistanCraidDicaCterFnoonBgainFstCeDncyEtDsCgressiveCoDnyCreeBheadBiCdCntCrDbedEnbDdropHpedDedDgunDingDpodsFrtDwayBlarmCbumCcoholCdiCexaCiensDveClDahDegianceErgicHesGyEyDotmentEwFanceFedCmostConeEgDudCreadyDightCtonCwaysBmCazingEonCbassadorDulanceCongDuntBnCalDphylacticIxisCdCgelFsDleDryCimalGsEeCkleFsCniversaryDoyedFingConymousDrexiaHcDtherCswerGedGingGsCtDiEbioticKsFullyingEdepressantOsEfreezeEhistamineEquesDsCxietyEousCyDbodyDmoreDoneGsDthingEimeDwayEhereBpartCologiseGyCpDarentlyDealEndixEtiteDleFsEicationDointmentDrenticeshipDsDtCrilBrcadeDhaeologyCeDaDntCgueFdFsEingEmentIsCkCmDsDyCoundCrangedGingDestGedDiveGdCseEdEnalCtBsCapCdaCkDedDingDsCleepCsDaultHedDemblyDignmentEstantJsDumedEranceCthmaDraEoCylumBtCeCtachmentFkGedGingGsDemptHedHsEntionDicBudiEtionCgustCntEieGsEyCtocorrectBverageCoidFingBwCakeDyCfulCkwardCwBxeByeAbBabDiesDyEsFitHterCccyDkEpackEwardsDonCdDgeFsDlyCgDgiesFngEyDsCilEedFysEiffHsDrnsCkeEdEoffEryDingClaclavaDconyDdDlEetEoonHsEsEyCnanaDdEageHsEoEsFtandDgEedEingEladeshFesEsDisterDkEedDnedFrEisterDsCptismCrbecueFdFrGsEieDeElyDgeFsDkEedEsDnDracksEedEicadeJdFerHsEowDsCseballEmentDhingDicallyEngstokeDketCtDhEingEroomEsEtubEwaterDsDterGedGiesHngGsGyErysCubleCwledEingBbCcCqBdayBeCachFyDdDmDnbagsEsDrEdDtEenEingEsDutifulDversCcauseDomeFingCdDbugsDdingDroomDsEideDtimeCeDnDpEsDrEsDsDtrootCforeCgDgingDinningChaveGdFiourDeadingJsDindCingClieveHdHsDlEsEyDongGingsGsDtEedFrEingEsCnchDdDeathEfitsDidormDtDzosCrriesCsideDtEiFeCtDrothedDsDterDweenCvviesBffBiCbleCgDgerCkeEsDiniCllCnDbagsDgoDnedDsCologyCrdEsDoDthFdayFmarkCscuitHsCtDchEoinDeEsDingDsBkBlackFberriesFedFinHgFmailJedJingFoutIsFpoolFsDdderedEeFsDmeFsDndEkFedGtFingDstDzerCeachDdDedFinHgFsEpCindFsEkDsterHingHsCockFedFingFsDkeFsDodFedFingFyDtchyDuseDwEjobCueDishDntDrredFyBmwCxBnbBoardFedFingFsDtCbCdyCgDwashCiledFrEinGgClDtEedEingEsCmbEingEsCneEsDfireDgEsDusCobEsDkEcaseEedEiesFngEsDtEedEingEsDzeCrderDedFomDingDnDrowGedCssEesDtonCtDhEerGedGingDoxDtleGdGsEomCughtDncerDquetDrnemouthDtCwlEingCxDersEsDingCyDfriendJsDsBraDceFletIsFsDinfreezeFwashedDkeDmbleHsDnchEdedFyDsDveCbCeachedEdEkFfastFingFsEstsEthGeHdGinIgGsDdrinDkkieDwCickFedFingFsDdeFsmaidEgeDllFiantDngFingFsDtainEishCoccoliDkeFnDomDthelGrHhoodHsDughtDwnFieHsCpCuiseGdGsFingDshDvBtecCwBubbleFyCcketEfastEleEyCdDgieCffetCgDsCildFerHsFingClbEsDimiaGcDldogEetGsEiedGsEyFingCmDpEedCnchDgalowEeeDkEedEinGgDsDtingCrdenDgerGsEleGdDiedDnEedFrEinGgEsEtDpEeesDsaryEtDyCsDesDinessDtEedDyCtDlinsDterGknifeEonGsEyCyDerDingDsCzzEerFsEingByCeDsAcBabDinetDleCctusCdetsCfeDfeineCgeCkeClculatorDendarDiphateDlEedEinGgEsDmEsDoriesDpolDsCmDeEraGsDhsDpEerEingEsFiteCnDalDcelGledGsFrDdleGsDeEsDnabisEotDoeDsDtEeenCpsuleHsCrDavanDbonFotEsDdEboardEiacFganEsDeEerEfulElessErFsEsEtakerDlisleDnivalDolFsDparkEetGsDriageIwayFedGrGsEyFingDsDtoonsEwheelDveFdEingDwashCseDhEappDtEingDualtyCtDchDfishedCughtDseBeilingClebrationLsDlarDticCmeteryCntreCrealEmonyDtificateBhachaDinFedFsawErFsDlkElengeJsDmpDnceEgeGdGsFingEnelDppalDracterEgeGdGrGsFingEityEtDseFdEingDtEsEtingCeapFerGstEtFedFingFsDckFedFingFpointFsFupDekFyErFleadingEseDfDlseaDmicalIsFstHryEoDssEtDwEedEingCickFenHpoxDldFminderFrenIsEiEliGesDnEeseEgedDpEpyEsClamydiaCocolateJsDiceErDkeFdFsEinGgDoseGsFingDppedFingDreFsDseFnCristmasCuckFedFingFsDffedDnkDrchGesBiderCgaretteJsDgieDsCnderellaDemaCrcleGdFingEumcisedCsternCtizencardHshipDyBlactonDimsDmmyDnDpDrinetEksDshEsFicFmatesFroomDyCeanFedGrFingFsGeHdGingErFblueFedFingDethorpesDverCicksDentGsDffFsDmbFedFingFsDngfilmEicEksDpsCockFedDseFdFsGtFtEinGgDthesEsEtingDveFsDwnFsCubEsDckingDeEdoDmpEsyBoachDtEsCcaineDkroachesEtailCdDeEineEsEwordCffeeEinCilDnsCkeClchesterDdDlapseIdHingFrGboneKsEectHedHingIonFgeDourDumbineCmatoseDbDeEdyEsDfortHableDinFgDmentHingHsEunityFteDpanyFreHdHsFssEelsFtitionEuterCncealHerFrnedGtEussedHionDdomGsDeDfettiEidentialFrmedFscatedKsEusedDkerDsciousEentFrvatoryEtantlyFipatedFructionDtactHsFinerEentEractIionsFolHledJrHsDversionEulsingIonKsCokEerGyEiesFngEsDlDpCpeDperGsCrdDkDnerGedDridorFeDsaCsDplayDtEaEsEumeCtCuchFesDghFedFinHgFsDldFntDncilEsellingIorKsEtFdownFedFinHgFryFsFyDpleDrageEseGworkEtDsinGsCverFedFingFsDidCwBrackFedGrHsFingFlyFsDftDmpedFsDpDshFedFingDteDwlFingDzyCeakFingFsEmFsEsingEtureDditGsDepFingFsFyDptDscentEsDweCicketDedEsDmeDngeFingDsisEpsCocEhetDssFbarFingDuchDwbarEdEnFingCuiseDmbsEpetHsDshFedGsFingEtsDtchesCyDinFgDptoDsBubicleDsCckooGedGingCdDdleGsCffedElinksCltureCnchCpDboardIsDpaDsCreDfewDiousDrentlyEyDseFdDtainHsCshionDtodyFmerIsCtDeEnessDleryDsDterEingCzBvByaCcledCprusCstitisAdaCdDdyDsCftCilyDryCmpCnceEingDgerGousElingCreEsDkDtsCtaDeDingCughterIsCveCyDsBeadElyDlEerGsHhipEingEtDthCbateDtCceasedEmberEntDideGdDorateHingIonsHorJsCdCeDpEerEfakeIdIsCfineFitelyCgenerateDreesClayedDeteGdFingDiverHanceHedHingHooHyCmandingDolishedEnFsCntEistEsEuresCodorantCparturesDendGsDopErtGedDressedHionCregisterCserveHdDkDpisesDtroyedCtentionJsDourCvastatedDelopingDilBiabetesGicDlEledEsDryCctionaryCdDntCeDdDsDtEicianFngFtianCffEerenceItEicultyCgCnnerGsGtimeCrtEyCsDabledEgreeEppearJedJingJsGointedDchargeJdEiplineEoFnnectedFrdEussDgraceIdEustingDhesEonourJedEwasherDlocatedDneyGlandDownDregardCtchFedFingCureticsCveDingDorceHdGingCwaliCyCzzyBjCinnBlaCrBmCsBoCcksDtorGsDumentaryIsCdgeballCesEntCfeCgDgingDsCinEgCkeDieCllCmesticDinosCnateFionDeDkeysDorDtEknowCorEknobEmanEsFtepEwayHsCseCtCubleGdGsDghnutsCverCwnEedEgradeEstairsDryBragEgedFingEonEsDinFpipeDmaFticDnkDughtDwEerGsEingEsCeadFingEmFingFsFtDssFedGrFinHgIsDwCiesDftedDllFingFsDnkFinHgFsDpsDveFnFrGsFsEingConeDopFedFingFyDpEpedFingEsDveDwnFedFinHgEsyCugEgedEsDmEsFtickDnkCyDerDingBtBuckEsCeCkeCmbDmyDpEedCngareesDkedDnoColingoCpattaCtyCvetBwByeDdCingAeBachCrDlierGsHtEyDnEedEingDsCsierDtendersFrCtDenDingDsBbayCikeBchoeyCstasyCzemaBdgeCibleGsDtedBggDsEhellsBidCghtFeenCtherBlasticCbowCdenErsCectricIianJtyGocuteCfDbarCseEsBmCailFedCbarrassedJinLgJmentCergencyDticCmaCojiFsDtionallyCptiedEyBndDedDingDsCemyDrgyCgagedGmentDineGerDlandEishCjoyCoughCterpriseDireCvelopeBpicDlepsyDpenDsodeBraseCrandGsBscapeGdDortCsayDexCtateBurosEvisionBveDnEingDrEtonEyFbodyFdayFoneIsFthingGimeFwhereCictFedFingGonDlCrythingsBxCactlyDggeratedJingDmEsCceptDhangeIdDitedDludedFsionDuseGdGsCecutionJsDterCistFedFingFsDtEedEsCorciseHmHtCpectGingElledErienceGmentDiredDlainHsEodeHdFsiveJsDoseGdDressCtortingDraByeDbrowHsDlashesDsAfBaCbCceEbookEpaintEsEtimeDingDtoryCdeEdEsDingCgDsCilEedEingDntFedFingDrEyDthCjitasCkeEdDingCllEenEinGgEsDseCmiliesFyCnciedGsEyDnyDsCrDeEwellDmDtedEsCshionDtEestEingCtDalDherGlandGsCultCveDourGiteGsCwkesBearCbDruaryCdDsCedEingEsDlEingHsEsDtCllEaFsDtCmaleCnceCrryCstEivalCtchFingCverCwDerBgmBianceCeldFsCfaDthCghtFerHsFingFsCleDledEingDmEedEingEsDterEhFyCnalFlyFsDdEersEingEsDeEdEsDgerGedGmarksGprintsGsErsDishGedHsCreEarmEworkIsDstCshEingDtEsCtDsDtedFrsEingCveErCxDedDtureHsBlagDmeDnEnelDshFbackJsFedGsEkDtEsCeasDwCightGsDnchGedHsGingEgDpEflopCoatFingFyDodErFboardKsFsDppyEsDridaDurDwerGsEnCuDffyDidDngDshFedDtterHingCyDingDoverBmpoBoamingCbCilCldEerDkestoneDlowGedHrsGingGsCndledGsCodDtEballIerFridgeEstepsCrDceFdFsEingDeheadEignHersEstEverDgeFdFtGsGtingEiveEotDkEsDmEsEulaDthEnightGteEyCsterGsCughtDndFationDrEthCxBractionsFuredDnceCeakDcklesDeEkickEzeGrGsFingDightDnchDshersCiDdayGsEgeDendGlyGsGzonedDghtenIedDngeDsbeeComDntDstFbiteDthingDzeFnCuitFyBullCnDctionDeralDfairDnyCrnitureDryCssEedEyCtureCzzyBxAgafferCgClaCmbiaElingDeEsCngEsDnaCpCrageGsDdenCsDpedEingEsDtricCteEsDwickCveCyDsBcCseEsBearCckoCeseCniusCographyDmetryCrbilDmanCtDsDtinGgBhostFedFsBibberishCdCftEsCgCnDgerCrlEfriendEsCveEnEsDingBladDssFedGsEtoGnburyCensCitterCockDssDvesCueEdDtenBoCalEieEkeeperEpostEsCdCesCggleboxCinEgCldEfishDfCnDeDnaCodEbyeHsEnightGteDgleGdFingDseCreCtDtaEenCuchesFinHgCvernmentCwnBpBrabEbedFingEsDceDdeFsDftFingDmmarEsDnEdFadHsGsFdadFkidIsFmaFpaEsDssFesDveFlFstoneFyardEyDyDzeFdCeaseEtDeceEdyEnFhouseFsDggsDyCimEsbyDnchEdrDppingCoomFedGrFingDpeFdFsEingDssDundGedEpFchatDwingEnFupHsEsCumpyBtaCgBuardCessEtsCideFsDltFyDneaDtarClpedCmDmiesEyDsCnDsCrglingFyCshingCttedFrCyDsBymDnasticsAhackedFrCdDntChaCirEbrushEcutEdresserClalDfDlEoweenEucinatingEwayDvesCmletDmerGedGingGsDsterCndEbagEedEfulEleGsEmarkEoverEprintJsEsFhakeEymanDgEedFrEinGgEoverEsCppenGdGedGingGsEierEyCramDdElyDiboGsDmEedEingEsCsDntDtingsCtDchFetDeEdEsDingDtrickCveEntDinFgCyfeverBeCadEacheEbuttIedIingElockIsEphonesEsFcarfDlEedFrEingEsDrEdEinGgEsFeEtFsDtEerEhrowEingEwaveDvenEilyEyCdDgeFhogCelsCidDghtGsCldDiumDlEoDpEedEingEmeEsCmCnDnaDryCrDeDoEinEnDsEelGfCsCyDyEyBiCccupsDkeyCdDdenDeEsDingCghEchairEerElighterCjabClariousCmDselGfCngeFsDtsCpDsCsDsEelfDtoriesGyCtDchedFhikingFingDsDtingCvesCyaBoardFingCbCckeyClaDdEallEingEsDeEsDidayHsDlyoaksDsDyCmeElessEsFickEtimeEworkCnestGlyEyFmoonDourCodEieGsEyDfDkEedDpsDverGedGingGsFsCpDeEdEfulElessDingDpingCrribleEorDseFsCseDpitalDtageEelCtDelFsDspotCurEsDseFsEingCwDdyDsBubCffedEingCgDeDsCllCmanDiliatingDpedCndredDgEerEoverErierFyDtingCrdlesDledDryDtEingEsCsbandDhBwByaCpoEthermiaHticalMlyAiBbizaCuprofenBceDdCingCyBdCeaElBfCtarBgnoreGdGsFingBkeaBlClDegalDnessBmCageEinationGeHdDmCmigrantsHtionGuntsCplantDortantDrintFsonedBnCbetweenCcaseDlusiveCdiaDoorsCfectedGionDidelsDoErmDrontChaledGrCitialHsGtedHionCjectGedGingHonJsGsDunctionEreGdFiesGngFyCkClawCsectsEtDideDoleDpectionHorHsDtaFgramEeadEitutionEructionsIorDulinEranceCtDerceptGityFestFnetFpreterFviewDoDroduceIingCvadersDisibleEteGdGsDoiceElvedBpadCecacChoneGsCswichBraqCoDnEingBsChCisClamCntColationBtCchesEyCdClDlCsBveBzzatAjabDsCckedFtCffaCilEedCmCngleDuaryCrCwBealousHyDnsCllyFfishCrkinGgCssDusCttedCwDelleryDsBihadCnnBkBobDsCggersCinEedEingEtFsCkeEsDingCllofCrdansCurneyBudgeDoCiceCjuClietDyCmpEedFrEingEsFcareEyCnctionDeCryCstAkBafirCraokeEteDeemCyakBcalBebabCekerDledDpEersEinGgEsEyuppiesCnnelCptCtDamineDchupDonesDtleCyDboardDsDworkerJsBfcBgBickEedEflipEingEsCdDdingDnappedDsCkCllEedFrEingEsDosCndEaEerCpDpedEingDsCssEedFsEingCtDchenDtenGsBmsBneeEcapElFingEsDltDwCickersDfeDtEtingDvesCockFedFingFsDtDwEnEsBuffarBwikBysAlaCbelFsDourCcesCdDderDleDsDyEsCidCkeCmbEriniDinatedDpEsCndEingElordDguagesDyardCpDtopCrderCsagneDerFtagDhesDsDtCtchDeElyErFsDteCughFedFinHgFsFterDnderetteFretteKsGyCwDnEmowerCxativeIsDiesCyDbyDersDoutBeadEerDfletHsDgueDkEedEinGgEsDnEingEsDrnFedFtDstDtherHedHingDveFrsFsEingCccyDkyDtureCdgeCedsCftEoversCgDalFlyDendDgedEingHsDoDsChengaCmonCndEsDtCotardCsbianDsEonGsCtDhalDsDterGboxGsEingCvelFsBiarCbraryCceEnceDkEedCdlCeDdDsCfeE360EguardElessDtEedEingEsCgatureDhtFerHsFingFsGaberCkeEdEsCloCmitDpCneEdEsDgerieDingDkConEsCpDglossDpyDsEtickCquidCstEenGingGsCtDerallyDreDterEleCveErpoolEsFtreamDingBoadEedEsCbbedEyDsCcalEteFionDkEedFrEingEsFmithCdgerCftCgDinCllipopEyDololCndonDelyDgEerCoDkEedEinGgEoutEsDpDseEingCrriesEyCseEsDingDsDtCtDsDteryCudEerDngeCveEbiteEdElyErEsCwDerEstoftCyalFtyBuckyCmpCnchFesFtimeDgsCshCtonCvverByingCricsAm1B25B6BacbethDciesDheteHsEineHsCdDamFeDeCfiaCgalufDgotsDhribDicDnetGsCidCjorFcaCkeEsEupDinFgClibuCmDaDmyDsCnDageGdGrDchesterDdemEyDgoDhuntDifestoJsDnequinDsDyCpDsCrbellaEleDchFedDgateDioDkEedEsDriageFedGsEyFingDshmallowLsDtyrGdomCselFfDhedDkedDsacreFgeHsEiveDterCtDchFboxDeErnityEsDhsDterGsEressDureCxCyDbeDdayDoCzeBcdonaldsCflurryBdmaBeCalEsDnEsEtDsureHdHmentsHsGingDtCchanicCdalDicalGtionFineDsCetEingEupCgaEbusDgedChDndiClaEtoninDtdownEingCmeDoryCnDdhiDtalEionHedEorDuCrcDryCselfDsEageHdHsGingEedEingEyCtDalDerDhEadoneEodDresEoBhmBiceDkCdDdleDnightDwifeCghtDrantsCleageEsDitiaDkDlionCnceDdEingEsDeEcraftDgingDiEbusDorDsDtDusEteGsCrrorCscarriageHyingDerableDsEedFsEingFonHsEusDtakeHnDunderstandingKoodCtchFedFingCxDedEsBmBoanEingEsCckEingbirdEsCdelFlingClDestedGingGsDlyCmentCnDclerDdayGsDeyDitorDologueEpolyExideDsterDthFlyFsDzoCodEyDnDrCpDedDpedCreDningHsDtalEifiedGyingCsqueGsFitoDtElyCtDhEerGsEsDivationDorbikeFwayCuldFyDntainDseDthFfulsFsCveEdEmentEsDieEngCwerBrCsBubarakCchCdDdledEyCffledCgDgedCjahidClletDtiFstoreyCmDmyDsCnCppetCrderGedGingCseumDhEroomIsDicDlimGsFnDtEardEntByCselfEnDteryAnB29BagDgingDsChCilEedEsCkedCmeEdEsDingCnDaDdoFsDsCpDkinDpiesEyCsheedDtyCtivityCughtyCvCziEsBearEbyEestElyDtCckEedElaceCedEedEleGsEsCgativeDlectCighbourJhoodJsCphewCrfDveEousCtballDflixDtleGsCverFmindCwDbornDsEpaperCxtBhsBiceErEstDkEedEingEnameEsCeceCghtFieFmareJsFsGhiftCkahClCneCppedCteEsDroFusDsDtyBoC1CbodyGdGsCdDdedEingDsCiseFsEyCnDeDsenseCodleGsDneDseCpeCrmalEiesDovirusDwichCsDeEbleedEyDyCtDeEsDhingDiceGdGsFingCvemberCwDhereHsDtBpcBudeEsDifyCmbEerGsCnsCrseFryFsCtDmeggedDsBvmBytolAoathBbeyCviousHlyBcadoClockCtoberBdCdCedBfCfDerFedFingFsDiceGrEngDshoreEideCtenBhBiClBkCayBldDerFsEstCivesBmegleCgBnCceCeDsCionFsClineDyEfansCtoEpBohCpsCtCzingBpenEedEingEsDrationCpDositeDsCsCticianEonsBrCalDngeCchestraCderFedFingFsCthodontistBtCherFsFwiseBurDsEelvesCtDdoorsDfitGsDhouseDsideBvenDrEdoseIdFueEheatingEnightEpassEreactingEthinkJingEwatchFhelmedBweDdDsCingCnDedErDsCtBysterBzempicCzyApaCckEageHsEedFtGsEingEsDtCdDdleFingDlockHedDsCgeCidDgntonDnEfulElessEsEtFballJingJsFedFingDrEsCkisFtanClDeDmsCnDcakeHsDicFkingGyDtoEryEsCpaDerFcutFsCracetamolEdeFiseEmedicJsEnoidEpetEsiteDcelGsEsDentGsDisDkEedEingEourEsDoleDtEiesEnerEsEyCssEcodeEedFsEingEportIsEwordIsDtEaEorCtchFesDhEeticDkaDriotHsEolCvementCyDdayDingDpalDsEafeElipBeCaceFfulDkDnutDrDsCbsCckedCdCeDdDingDkingEsDlinGgDrClletsCnDaltiesGyDcilDgEuinsDknifeDsEionCopleCpperDsiCrDcentHageDfectEumeDiodGsDmEanentlyEissionFttedDpetratorDsonGsDvingCtDrifiedEolBharmacistHyDseConeFdFsDtoFgrapherFsGhootIppedCysicsFoBianoCcDkEedEingEsDnicDsDtureHsCeDdDrEcedFingDsCgeonDgyDsClesDlEowEsDotCmpEedEingCnDataDchFedGsDgEersEsDkDnedEingDprickDsDtsCpDeEbombEsCrDitonCssEedCtchCzzaBjsBlaceFmentJsFsDitDnEeEkEnedGrFingEtFingFsDqueDsterHerHsFicDteFsEformDyEedFrEfightJingEgroundEhouseEingElistEsFtationCeaseGdDdgeGdDntyCsCugEgedFingDmberEperDsCymouthCzBmBocketCdcastCemCintFedFingFsDsonGedGingCkeEmonErDingCleDiceGmanFyEshEteFicsDlDoEsCndDgsDyCoDedDingDlDrlyCpcornDpedEingEyDularCrchDkDnEhubDridgeDtugalCseDhDitionGveDsessedEiblyDtEcardsFodeEedFrGsEingFtGsEmanEsEureCtDatoGesDsDtyCuchDndFingFsDrEedEinGgCwderDerCxBplBrCacticeGseIdDnkDwnDyEedFrEingEsCedictedDfectsFrDgabalinGsEnancyHtDmierDpareDscribedHptionEentHationHerHsEsFedFupsGreIdIsHingDtendHedHingHsEtyDventCiceEksDdeDestDmarkGyDncessEtFedGrDsonGerDvacyFteHsCoanaDbEablyFtionElemHsEsDfileDgrammeDjectDmEenadeEiseHdDofDperGlyGtyEosalGingEranololDstituteDtectHionDudDveEisionalCuBsC5CheCychoBubCddingEleGsCffEaEsEyCkeEdDingCllEedEingEsDseCmpEinGgEkinCnchFedGsFingDishGedHsGmentDtersCppiesEyCreDgeEingDpleEoseDseCsDhEedFsEingCtDsDtingByjamasClonAquackDlityDrryEterCestFionIsDueCickFestFlyDdDetFerFlyDltDtEeDzArBabbitCccoonsDeDinFgEstDkCdiatorEoCffleDterGsCgCidDlEcardEingHsEsEwayDnEingDseFsEingCmadanCnDdomDgEeFrsDkEsCpeEdEsFeedDingDperCshDpyCtDesDherDsDtleFingFyCveCwCzorFsBeCachFesEtionDdEingEsEyDlEisedElyDrrangeDsonCbookCceiptHsFveEntlyEptionDipeDkonGsDogniseJsErdGedHrGingJsGsEveryDruitDyclingCdDuceCfDereeDugeGesEndEseGsFingCgisterIedDretGsChabDearsalDomeGdCjectedClapseHdEtionshipExEyDeaseHdDievedEgionCmatchDberDemberGranceDindDoteEveGdGrCntCpayDeatDlaceHdHmentEyFingDortGedGsCscheduleEueDendErvoirDidentIialEstGanceDolvedDpawnHedEiteEondHingDtEaurantErainIedIingItDultsCtainerErdGedDurnCuseCviewEsionDolutCwardGsBhylBibDbonDsCceDhCdDeDingCghtCngEingEpullEsCpDpedCshtaDingCtalinCverBoadEsideDstFingCbDbedDeDloxDotDuxCckEsCdDeDsCleDlEedFrGbladeLsGcoasterEingEsCmeoCofEerEtopDmEmateEsDtsCpeEdCtaDtenCughFlyDndFaboutFersDseDteFrCwDingDsBsCeCpcaBubDbedEingFshDsCcksackCdeCgDbyCinedCleErEsCmDourGsCnDawayDesDgDningDsCshedAsachetsDkEedDrificeCdDdleCfariDeEguardingElyErEtyCggingCidDntClaamEryDeDonDtDuteFingDvationCmeDplesCndEalEcastleEpitEwichIesDitaryDtaCrdinesDiDnieCtDanEyDnavDsDurdayIsCuceDsageHsCveEdEsDinFgGsDlonCwCyDinFgDsBcabEiesDffoldIersIingDldFedFingEeFsEpFelDrEboroughEeFdFsEfEierFngEsEyCeneEtedCheduleDoolGsCienceFtistDssorsCooterDreFdFsDtlandDutFsCrapFesFsEtchHcardHedIsHingDeamGingGsEenGrecordedGshotKsKtedEwFdriverFedFsDiptDubFsEffEnchieCumBeaDfoodDgullHsDlDrchGedHsGingDsideEonDtEbeltEsCcondGaryGsDretGlyGsHantaDureFityCeDinFgDkEerGsDnDsDyaCizureHsClfEconsciousEharmIedEieGsDlEingEsCmiCndEingEsDseFiEorDtCparateIdHingDerateDtemberCriesEousDtralineDvantEeFrEicesFngCsDameDsionCtDsDteeGsEleGdCvenCwDedErslideDingDnCxDtapeEortedHionDualGlyDyBhadesEowsDgEgedFingDhadaDkeFnFsGpeareEingEyDllFowDmeFdDndyEkFedDpeFdDramEeFdFsEingEpFenerJsHingDveFdFsEingCeDdDepEtFsDikhEnDlfElEterEvesDsChDhEhCiftFedFsDnerDpDrtDshaDtDveringCoeElacesEsDokEtFerFingDpEliftEpingEsDrtFsDtEgunEtingDuldGaGerGnHtGveEtFedFinHgFsDveFdFlFsDwEedFrGingGsEingEnEsCroomsDuggedCushDtEsEtingCyBiblingsCckEleCdeEwaysCghtseeingDnEalEedEingEsClenceFtDlEyCmDplerDsCnDceDgEerEingEleEsDkEsDsCppedCrDenFsDiDsCsterGsCtDeDsDterEingCxDteenEhCzeBkankDteFboardFparkEingCegnessDletonEpingCiDingDnEnyEsEtDpEpedGrFingEsDrtDttlesDveFdEingCullCyDdiveDlightDrimBlagDmEmedFinHgEsDpEpedFingEsDshFedDveFryCedgingDepFersFingFoverJsFsFyEveGsDptEyCiceFdFsEingDdEeFsEyDmeEmingDngDpEpedGrHsEsDtCotEsDwEestEingElyCugDngDrredFingFyDshFieFyDtEsBmackFedFingFsDllDrtFiesDshFedGsFingCellFsFyEtCileFdFsEingCokeFdFsEinGgCthCugglerIsDrfBnackFsDilDkeDpEchatEmapEpedFingEsDreDtchedCeakFedFingFsFyCiffFedFingFsDtchCoggedFingDokFerEpsDreFsEinGgEtedFingDwEballFoardingEingEmanCuckDsBoCakedEingDpCbDbingDerCcialGsDkEsCfaEsDtCldEierHsDidDoCmaliaDeEbodyIsEoneHsEthinIgJsFimesEwhereCnDgEsDsCoDnEerDoDpCphieCreDryDtEaEedEingEsCsCundFedFsDpDrEcesDthendCzBpaDceDdeDgDinDmDnishDreEklersDsmingDtDzCeakFerFingFsDcialDechGesEdDllFingDndFingFsEtDwingCiceEyDderGsDesDkeFdDllFedEtDneEningFyDritDtEtingClashDiffGsEnterEtFtingCoilerHsFtDkeFnDngeEsorHedDonFsDrtsDtEifyEsCreadGingGsHheetDingsEteDoutGsCursEtingCyDingBquareEshGedEtFsDeakGsEezeHdHsGingDirtGinIgBrryBtabEbedFingDckingDffDgEeDinFsErFsFwellDlkedFingFsDmpFedFsDndFingFsEleyEstedDrbucksEesEingEsEtFedFingFsEveGdGsFingDshFedFingDtementEicFonEueGsDyEedEinGgEsCdDsCeakElFingFsEmFingDpEbrotherEdadHsEmumEpingEsFisterDriFstripsCiDckFerHsFinHgDffDllDngFsEkFingFsDsDtchGedHsCockingFpileIingDleFnDmachDneFdFsDodElDpEpedFinHgEsDreFyGsEiesFngEmEyDveCraightIenKersEndedFgeHrIsGleIdIsHingEpFpedFsEwDeaksFmGingEetGsEssGedGingEtchDictGerGlyEkesEpFesFpedHrGingFsDokeGdGsFingEngGerDugglingCubbedFingDckDdentEyDffFedFingDngEtDpidDtterCylesBubbedDjectDwayCckCffocateJdCgarFsChoorCicidalGeDtEcaseEorEsClkEingCmmatEerDtimesCnDburnHtDdayGsDglassesDnyDsetCpDerdrugFglueFvisedIorDplyEortHedFseHdGingCreDfEedEinGgDgeryDnameDpriseDroundedDviveCshiDpendedBwallowHedHingDnDpEpedEsDstikaCearFsEtbandJsFinHgFsFyDepFingEtFsDllFedFingEteringDptCigsDmEmingEsuitEwearDndonEgFingDrlyDssDtchGesColeElenDrdEeEnBynagogueCriaDupCstemAtBaCbDleFtGsCckleGdCgDgedDsCilorGsEsCkeEawayEnEsDinFgClentDkEinGgEsDlEyCmagotchiDpaxEingEonGsCnDgfasticsCpDeEdDingDsCraDgetCskEsCttooGedCughtCxDedEsDiEngBeaDbagGsDchFerHsFingDmDrsDtimeCchEnologyCddiesEyCenagerDthFingCkkenClegramDlEinGgEsEyCmperCnDbyDerifeDnerEisDtCrmEinalHtionDraceEifiedEorGistCscoDtEingEsCxtEedEingEsBhanEkFsFyouDtEsCeDatreDirFsGelvesDmEeEselfHvesDnDoryDrapistEeFsEmosDseDyEdEllEreEveCickDeveDghFsDnEgFsEkFingFsEnerFingEspoDrdEstGyDsCoDrnDseDughGtHsEsandCrashedDeatGenIedIingIsEeEwDoatEbbingEttledHingEughEwFingFnFsDuEshCudDmbFsdownGupEpingDnderDrsFdayBickEedFtGsEleGdGsFingCdeDiedFsDyEingCeDdDsCgDhtFenedFsCktokClDlCmeEdErEsEtableDingCnDderDglingFyDniesDsDyCpDpedDsEyDtoeGingCrdDedCssueGsCtsBoCastFerFieHsCdayFsDdlerCeDsCgetherCiletGsCkeEsCldCmatoesDbolaDorrowCngueDightHsDsEilsCoDdlepipGsDkDlDthFacheFbrushFpasteCpDlessDpingHsDsDupCrchFedDnDquayDtoiseEureDyCtalCuchFedGsFingDghDrEnamentCwelFsErDnEsCyDsBraceEkFedGrFiesFsGuitEtorDfficHkedJrsIingDilerFingEnFerHsFingFlineFsGpotJterEtorHsDmEpFolineJingEsDnsFferredFitFlatorFparentDpEhouseEpedFingDshFedGsDvelGledHingGodgeDyEsCeacleEdFingEsureEtFedFsDeEhouseEsDmblesCialDckFsDedEsDfleDmDpEpedEsCodDlleyDubleEsersCuantGingDckFerDeDmpetDnksDstFedFingFsCyDinFgDnaDsBshirtBtylBubDeCckEingEsCesEdayCmbleDmyCnnelCrbanDfedDkeyDnEedEingEsCtorFialBvBwaggedCeezersDlveDntyCiceDgsDnEsDstedFsDtchingEterDxCoByingCpeDingDoAuBberBcasBglyBkBnaliveGingCbelieversDucklesCcleFsDomfortableEnsciousCderFageFpassFstandKsFwearDidEesDoEesEingEneDressHedHingCfairDollowedDriendedChappyCiDformDtEedEsDversityCknownClessDockCoCprotectedCrealEsponsiveCsafeDcrewedHingDendCtilDouchedCwantedBpCgradeHsCloadGedGsCsDetDtairsBrCgeEsBsCbCeDdDlessDsCingCualFlyBtiDlityAvaccineClorantCnDillaEshGedCpeEdEsDinFgCrDnishCseBbucksBegDanDetarianDgieCilDnEsCntEsCrminDrucaDyCstCtDsBiaductCbratesCcarDeCdDeoFedFsDsCewEersEsCllaFgeCnegarDtedColenceGtEinCrginGityDusCsaDibleEonEtForsFsCtaminsBodkaCiceFmailFsClunteeringCmitFingCteEdEsDingCucherHsAwBadeDingCffleCgDeEsDgedEingDwanCistFbandDtEinGgEsCkeEdEsDingClesDkEedEinGgEsDlEpaperEsCnderingDnaDtEedEingEsCrDdrobeDehouseDmDnEedEingDyDzoneCsDabiDhEedFrFsEingDnEtDpEsDteFdCtDchFedGsFinHgDerFingFsDsCvedEsDingCxCyDsBeCakDnsDponGsDrEingEsDtherCbcamDsiteCdDdingDgeDnesdayDsCeDdEingDingDkEendHsElyEsDpingDsDtabixCighFedFingFsFtGedGliftingDrEdCllEiesDshDtEsCndyDtCreEntDthersCstfieldEonCtDsDtedEingCveBhackedDtEeverEsFappIsCeelFchairFsEzinHgDnEeverDreFsCichDleDpEpingDskeyFyEperHingHsEtleGinIgDtbyEeFsFyCoDdDeverDleDsEeCyBiCckedFtsCfeDiCganCiCllEyCmhofCnDdEowGsHillEscreenEyDeDkEingDningDsDterCpeEdCreCsDdomDhEedFsEingCtchFcraftDhEdrawalKsEinEoutCvCzzBkdBobbleFyCkeEnCmanFsDbatsDenCnDderingDkyDtCoDdEenEsEworkDhooDoDzyCrdEleEsDkEedFrEingEoutEsFheetDldDmDriedGsEyFingDseEtDthFlessCtsCuldFntDndCwBrapEpedFingEsCeckFedDstlesGingCistFbandJsFsDtEeFsEingEtenCongFedDteBw2CeAxBanaxDsBboxBmasBrayBxAyaCnkedFeCrdDmouthCsCyDyEyBeCahDrEbookEsCllingEowEsCsDssFsDterdayCtBoCgaDhurtCiCrkEshireJsCuDdDngFerGstDrEeEsFelfDsDthEubeDveBrBuboCpAzanniesBebraCldaCroBipDcardDpedCtBombieCoDmDtBumba';
export const ANCHORS =
	'1113342004113014 820 001122220022340 20403 0014643 2202 5020124 2602222 426 124442 20442022 064004 030300 00010 053200402 042540561 2002043010006 031544636 022366 053104010 06142420000420 2662106002020 03302480020 220251400 006000202 244520062044 4020280 5060203 401442126 002244 2030004024 63402040 44200242024 63242666520 04066600010 224247426246020 03222024224 66040 44430042020 03708008 0002240610 2202620652 32122260 0224040052 255022402314045 034321 2444402 26402345 26451146100 642622440200045642 11000220 4000036600470 4240310 6242504010 232266222 43270020 26210044705 2234020 0440214810 2400445000 460001 02005432150018 6120054 4331 00314024 2403503 033220016 5463 6401006111 24004032204 21005020 21220068010250 452362 3212202 6246660040 21260020 06002426 40406600045 24052022226 8290606 022022002620 25054222404 22040622 22622742000 72642222244 6262042434 22420022000400 00000400000162 2220 33001002360 2002232224422344420 2243224 1116226012604201 22102102011042 40120610 641223088211 233380076020 1101104232 6142444 234215 2030 0222464254 322452 3114311 22000236 04010 221200 00000 1205010204002 020403033 2042212 1012045 22001120 020111222220102220 01010000020131121001 200200552000 1131220 22 8074503 22800006010 022432 1340243620114 33020 40 000000 043003 43230000 412002 9b1 3891 b777 772 7 f87 7883 3 3111 23 3 111 1112 211 431131 11 332 22422 111121 1211111 111111114 16311111 111111111321 2420200020 022220011600 22050420 0004020002200010 112200 124030 10222 200110 2111000 2002000600 2000404 511000 313000226 52056420 322350040 1445010422 442014 04030004023 3122102600 642440000064 026002204 2004660120 024020044 422244040206 042202020240 0032600402 266642222 2242240020 26264201223 00220222002 00022200060 2260000020 62462022 024202020100 0444040 00000444 404020404 0202446 342400021002 001002100404 4252400 26712202 2440200444 03060264 2202622240 223 2202 26 0022 0030 400020 40117402251 044140 0120002220102022130 0120 42200000140 0200123402202 23234245 0110 0222020 2052 4202266 00300 02222120 203002220 020200 2300001 220 02022 0021 0110122012000045200001200002 4400 6023110 4200 44260 2260000003110100 204020000020 221301 231002 1221020300 4003240110002 20020042 60022 20542426 2100204 22 3500240042 2727384624424 6220002661 002032 4224245354107600300 042224202 400162 2442004 0210200 20220 224420000 412302010 026200 2613120 0240440 12407 220 222 440 220 0333 034 21 21420 2111 0100224200060 2022202014222032 1454 12422 211401 23 3111 1121 1331132111 11213111121111221111111423131111 111121111111 113311211121 1111121100 11111111 2 11111213111121111122111111142313111111 111121 1111121311112111112211111114231311111 1331112131111211112211111114231311111 11111213111121111122111111142313111112 1331112131111211121 1111121311112111112211111114231311111111 111122111111142313111 1331112131111211112211111114231311111 00111112 11111213111121111122111111142313111111 2122111111142313111 13311311121 1111111311211 211211131 11111111121 111 2 55144151141 211114111 015113451 541311 3a2 220 20 04 000 4400420100 2110304 2024 24300 20 0202202 0220316 02 00 00200061 60221113300120300 43220022002122 12122004560 4302030520241 000333133202182300 0002111064555 51203622 302020023224 242 2020023 64244 2200434 1020411400 111112111 1111121110 1321201013110 11121200 11012 12100 2540482022001 10400622 200011120130 002312 4304 022 32214 04623 06620506 7777702 426464 222204 13222 1326200 02042 12112 222422100 06203102720200 2020030000 20220000 40234 44023050200010 44520001418 2244400 330423 67810 43402 022260 024222 32220 424 252024';
export const PATTERNS = `
^ CZC_d3 CZLOPLTod3mq? CZLOPLTomq? CZLOTo? !i? $
^ To CZLOPLTod3mq CZLOPLTomq? CZLOTo? !i? $
^ CZd3 $
^ CZTocscu .2 CZ .1 LOPLTomq
^ EHoa OIo3 CZ (5;~PLToWTWV
/h@DOISfYe]Xo3pKpL .2 #]&1LOiR .1 #)&-RSRTU3
/h72<I@DSfYe]X .2 !l#)&-CZU3cscu .2 (5;~CgE;LOPLToWTWVZ;jv
E;ToWT .2 /h<I@DYe]X .2 &-&[CZU3cscu
&[cscu To? /h3GCZYe]X .3 &-@DCgLOPLToU3WTmq
3G<I@D .1 CgLOmq .2 (5E;PLToWTWV
^ d3 !i? !i? !i? $
^ :2LI !i? !i? $
Fliz F_? &1? :2
&- .4 %S3MByD{FdJoPChTqC
/i/k73SgX!YfZ[ #)&-U3 .8 )|5sBaDAJoPCPL[Rf3n|qC
00[Rk4 .3 /h72SfYedI .2 #)&-U3iW
#7#J#M
&n4Z5{:F:V>5>QB@DQEBJiLAQEQXRsVMWaXQYT[adCdRofpk
,k,o/*2v;|=5GwHtJ#OQVHYqa>ggom
8(8:FdO[P!PCPF .2 &-/h:2OIU3Ye
%U(@/_2E8a9!=x>THrL;MyN%a]hVkXknour6r@
ERpI EH
CZ rQ
r8 %U
oA d0
*x<mP}Zi PL
^ !i? !i? /|4IToTtT|pn .1 &[cscum,rI To? .1 3G .1 3=<I@DSr .1 LOmq
^ !i? 3G .1 3=<I@DSr LOmq
OIo3 &[cscurI jv? 3G? .1 3=<I@DSr LOmq
&o/@2x6%6r=xF<HvJ#LeNeO0RXUw[]]qeljGk-knqO
#g%L(((J/U !!BEK;[]hwkn
7h>-ET[k .1 %q:hp> .2 EHFm .1 GPZo]aiIk*q{
>-ET EH .1 (8LvZo]aiIk*q{
^ 9*>-IH FfiPiz !i? $
^ O[O]Pa MB? 8(8:>-ETFlIH? !i? !i? !i? $
^ 8(8:9PFfPF LB !i? !i? !i? $
EHFmGP .1 KQ .1 %qFfiPiz .1 me
EHE_oA .1 :s:tIzKCQg !i? !i? !i? $
EHGP .2 G;GxKCM& .1 #g .4 6%9WD#DLNeZoe~k*
Xn_|_}q( .2 B=C(EHO[O[Pm .2 LvQ;Zo[>dtdui0i2iHiIk*
8:O[ 3tEwLuY/Y5[>i0 .3 &Y&[&_0C0DCfD#P%P6R]ToU3[]ceiWqQ
8:O[PC .1 JhPDRlWGXV_Bqu .3 8K<YEmFfJhQ*iPiz
C-COCX_N_O_Vieifig .2 )w*4@jE<G|NjW4 .4 <i<l>@CCH>HJHLQVZoi0k*
/|4Ipn mnrI .2 6d:P>-Y)ma .2 16:hFfM!NxiPizp>
&[P%P6Q,SKierI .2 :a@zO[pnqCqdqe .1 *X .1 CfFfLOmq
Vb .2 LO? .1 PCqCrI .2 PC[>i0qC .2 &[[>i0
),+4+6+7/d0%1l1~5G6-696u7o:<;t</<]>;BPBrCwFgFsG<O2RkV2VZZ2[&c}f/ggh!n&n+r&
&o(|>@>TAqGmHtJ#MyNoPUQJTI[1cggMjalgps
K] Kame
&v7{Nupnqd .1 rI .4 A*A+C(OIY5 .2 /hFfRlY5Ye_Bi0 .10 &[D3D7E<EGERU3cecuk*kMpI
EGER #]EHcscu .8 7{pnqd rI .1 C(OI .2 Y5i0
ER[>gZg]pI .3 Zo[>a-a/i0i3k* .2 &[cuh{rI .10 BhBlC(U3Y5]<cehQi0lJ
oNp> 7{BhBlqd .3 ERpI .2 #],p1[@REHGwSZcscurI .4 D3D7E<E>Y5Y7[Bi0i3k*kM
/|4I U3cuiem,rI .2 <ikZk[ .3 LOPUSfizpK
<i QV
(x6l:0GGMWQJbt
GP 1C5hqA
aDaF me
<} j[
*M EH e]
EFEG .20 #n%=+o7997B/D3D7DLE<E>G|HAJaM{PRQ!QaQlQmT+U3V,X)Y5ZX[RbAceeAhFi0kMkN
(9 .2 =| .2 >WL=cu .16 #n+o7997D3E<E[G|PRQaT+U3V,X)Y5ZXZi[RhFkM
Nx >WL= .6 #-#:#o5wE>QaV,X*[Refg>kMkN
/|E!ERF__yp>qd .4 #],p1[>W@RGwL=NxSZcscu .8 #n#o*55w6F9597=~D3D7E<E>G|PRQaV,X*g>kMkNkO
ER[>gZp> .1 #]>YL@NxS[ctcvmnrN .2 #8,q-N3!h{ .4 (:3I3I8x<bD3D7E>JdK_kMkNoQ
8&F_qd .2 FfiPiz .4 #n%{(x4OE[P9P}X)qy .4 =|ERjvpI .10 %=,q-N0C3!6%AuC-D7NeR[_NeEe~h{iekNm6
F_ FfiP .1 #n(=AiE[OOX)
#])J09NxZmiR T1T=
%{&%P} ERjv .1 EHNxoa .1 ,S-D/h3GG4Yeaegpmsnz
#2
&=*_<>=wC/H8i+k9li E<E=E>
^ c[? ierI A*C(NuOI jv? Rl[>i0 .3 ERpI
+6+70e0l5F8*8W8e8}9Q:-=XBPD>FsOWPwSGUZV]VtXeZE[4dQdRf+h!or
*=*C*]+#,D,l0x7%8_8k>qDbIZ_UgBhDjikYklo8on .4 %O*Vm: .3 8<BU
8PNMW%WCWGa)bQ .3 *=0x7%8_8k>qhDo8 .4 8<BU
)c+i,3FvjQon .3 8<BU
bAbC .3 %O*V .2 8<
#J/y053a6Q<H=NBGR5R:V2V5[0bDi;lEqhqj
0e2E6l8*8Z<@<yEXJbO_RXUz[]prpw
hQhRk7 .2 8< Pn .4 *AD)Z1
hQhRk7 .2 NxQS 8< .3 (fPn
&X&v/M/|4I7{8&=&@DE!F_K]OIo3p>pK .8 ,30uHsJ_ .5 *ANxZ1 8<
,30uJ_ .4 *ANxQpZ1 8< .8 %{/M194<8rF5GzI(ITNW
P! 8< Q* .2 )r*ANxQSZ1
,3BUGkJ_ .3 Q[ .4 *A8<NxQSZ1
*ANxQSZ1 .3 ,3,6BUJ_Jd .5 (vHfQ[
b2b3b4b5
q( EH 4I J_
+#04DwGmHgJbSfVP_Oac
b2b3b5b6
*=@jOoOsbA jv? *=Iy .4 Emq/ .2 %qLONxQS? .1 *d,L2q3#9IFrF}_kkckmmO
3#_kkm .2 Q* .4 GP Em? 0]Eo
WGWHofogoh .6 !w!{;DF}I1IY_uj-jUm& .6 *=OoOpTJWJbA
(u(|3#ZM_k .3 QyQ|XEm: .4 *=0]8<EoOoT*
A*C(G[ .3 (| .4 *V/Um: .2 (t*=8< .8 0]@jD#EoIHNeWTZX
4Q>@HJICqP .5 pM .2 ,!,&=P=QeJeKe| 4y4{K*P-e6
C>C@CCHJJGJH .4 =P=QHfeJeK .3 4y4{@j@q
*=H*OobAbCbJ .3 *VEmm: .2 %f)p)t043p4A4u5b@)AZGdHlI&JgRJUJ_Okwl:m{o8p1
bAbCbJ .3 m: .2 *=4A7%eKhD
(o-NGzacl| .4 bAbF .3 Emm: .2 )p5b8]gBo8
*2/G0e3~4d8*9O<F>{BPCQDGG>H5N#W:WcX4Xfb/cOi)kHkeo]p&
hOhRhT _blq .3 (eG[bAbCeoeroO
G[I/Iyaeeoeresnz .2 (eme .5 *:0]EojZmUmb .4 #;(;*=6%@yCnNe_NcQe~m6
008:O[PC .1 bAbC .2 jZmUmb .4 #;(;6%@q@yEmNgcQe~m6
JGJHjZmbnz .5 #;6%Cne~ .3 (;RncNcOcQ
@D@E@jA*Bx .2 Ruj4 LO <}
-NGzacl| .5 *=bAbCbF .5 c[ .3 #;6%Cne~m6
EHmqoa .2 CuCwCxCy .5 *:>bERjZmbpI .4 #;3I6%9;DLGkGvNe_Na(ebe~f#iem6
CuCwCy .3 (o-NGzJNQ-acl|mq .5 *V>bEmm:pI
2_@D@E@j@qaeage8eo .1 *VEmm: .2 %f3%4A5bJg_OeKhDo8 .6 &5*:ERjZmbpIq/ .4 #;-N6%GvGzNeQ-Q_WXa&acebe~fMiel|
-D@DWGhOk7 .3 (o-N-PGzJNQ-acadl| .4 )r5b@+JgQVRaZ1mmo8 .5 *MERjZmbpI .4 #;(t6%9;GvNea&ebe~iepQ
C(WGWHlnlo .4 0V9=C6DbNqWka0c}c~hji4 .4 >kK*Q*me .6 0090C>Q_c[
3+Zi]< HEaDaEqL .6 -N6%8<LSNeU3Z1Z3ZXaceKmmpI
-N6%A@Neacoa .4 3+Zi]< HEaDaEqL
7{K]TdaR .4 >~c}c~ .4 CwM3NIWXen .6 #;-N6%DLGzace~l|pI
(B(C0e1l4S5O6r8*:-:0:u<|B8DQDYNjO}RsSiV5YT[(]F_pcNcOdZe+g+h!iEjAjwkpn1orrf
V=V>V@ .2 (;bC .2 ERc[jZmbpI .2 #;6%ABCnJfe~m6
#;#T,q-N0C4]6%ABJfe~m6 .4 1A1C1E3G3I3M[>[Blcldle .4 (;5nEmLOM+OoQ*Wjps .6 :c %S(;)p1#65D{GNJdJoO*OoOsa0agesgH
#;,q6%ABCnJfe~m6 .4 h5h6lnlolq .3 BFHf .1 J* .2 Pn
8<8=BU .3 @j@qNMNPNRQ=lnlq .4 8KOobAbbbe
Oo .1 0CKi__eEqQ .6 Nx *=8<Q2Z1ag .3 EmLOMEaekLle
EROspI .2 ><A@NeNg_Nf# .3 (;(f++DsOsQV__qO .6 ,qABC-CnJfe~m6 .4 *=3G3I5X5Y7CEmHEHHHYOfiHmm
%j(o-,0e8*8P:M:u<K@kDQFAHkLcOqOrSfUD[&[]_pa>g<hwjwr%
(|)#,l0]:KDBQzRXUjZMgBjd .8 00788:O[PCq3 .3 JrJsJuQ:Q;Q<kL
(|,l:KDBQzRXZMjd .6 %[FCFdPCoI MEQTiU
<j G] .12 (|DBM{QzSf
*VEmF5]}m: .2 D-NxiR ,m3#3:DWF6J;cgch .8 3!cxg,iWkkqhqk
2dqhqk .8 =&A>F5glqC
A> .4 (|=&Emo}
#J#M
&+11:VDQIgWl
008:O[PC .2 %{(7(8HJHLJrJsLT[>g[i0
,S,TDCGaIcJvMBMCnz
8;ctcucviU
iR J9
GP .3 +>0S0T6g9*9,<-<0@UDADCG2ZXZ_g,hOhT
p>pApKp_pe .8 (|+#,l3#:KDBGmM{N0QzRXSfZM[d
p> .4 7{8&8/ .4 (J=| .3 ==D#D|HXiWialE
,H2q6%8*<b>WA@DQIsK;NeS-WJi4lt
DADCG[GaJrMBMCfNfR .2 +%+>,l,nFfM{cxg,ip .6 *=8]=|>MEmJgm:o8
,lM{cxcyg,ip .4 *VEmm: A@AJNeNxQS .2 )p*=8]=Q>MJgLD_Oo8 .8 =|D#D-FdPCU3cuiUiW
cxg,ip .3 A@AJNeO4QS >MJg_O .4 %[FdPCcuiU
!T=,>Bj- .2 HXiW .4 A@NeNxQS ==D|H4Z1 .8 &()#)p=OIHSh[LbAciiaqC
[L EmQ* .2 NgNxQSiR ==H4Z1hD
&1P~ +mHYKiq;q; .6 ==D|r- .8 (:*A525M5OCkD-XH[Resmqoa
EHFm .1 A*C(DA .1 GkGm =|jv .1 ==D|TK .3 %[FdPC
G1 .4 [+aeai (JEm .2 ===>D|
(J/UOAQ[ iR? +-,F@*LLRa_sm< .6 04HUKicujYjZmbnz .6 (|3=3G3I@WGkSuhRj8
ABDG
#c)g)m,W,h0G2<2V35;&=nAbBzFXK6K}P<R0T{YX[Pasd:h0kGp7pYplr/ .8 %N%}(,0h6>8:==D|G1HXHYMWO[Sfcuq<qOqR
(,>@J%Oj]1fJ .4 (JEm .1 #c&F,W,h0G7C;&AbBzFXK}P<T{[P]4asd:kG
&F7CQPW~]4cr .1 2;TKkVkW .8 6>:c==D|HXKiP%PCSf]X]aiWk*pKqO
78O[PC .2 :][=]C]I .1 iR? *+]*
4]C-HXKicuie .2 ,E,e/M@5@D@WA*R/S%S*]a .4 3!WrYQaUjFjGkk
]X]Y]Z]a .1 CfD#LOmq .4 (f3!4T:R]4kVkkkplElG .8 (|9*==D#G1HX]TiWqO
V=Zo[>k* .3 EHE_ .2 D- 6:
(t3GDLYQ .4 PCQ+jYjZmbpI .2 %qFlFm .2 :9<w@ycl
PC MW .2 EHE_GP .2 /E9_qOqR
053B3a=xDGNmlEmN
-N>WEHL=oa .1 QlQmQn +mCfD#HUHXKiSKcrcuiWid
QlQn .2 %N&#N2PLf3
<-<0 .8 2R6J7{=|D#G[HUHXPnQliWme
777{8/ZXZ] .2 +>:Q:RG1G2Z_ .2 =| .2 4]D#HUHXKiL@Q#SKcuiW
qOqPqR FfiP Pn
@D@UA*S%S( .4 (tD#iW .4 *M/UQFjYjZ .2 !!:(>TMygMk-k0k0
LO QF iR? M{
<n<oFFhs .6 %,%38F8HHXHt_t
CnE_Flp3 _t $
4O4S4U .4 (|FfJ*M{_t .3 J*MWPL_tqy
-J9+K%bxdVdcdd .3 (|+#FfM{QySfg, .6 6@D-MEPLQlS%[>iUieo3
+4 M{ .8 (tFdPCPLQl
S%S(S* =| .2 D-NxiT Qp .1 *6K#M[eC
&f*t011j6%=-A@IsK;MTM~Nea[dwh{i9nP
#x)J090aN)S)T1YU .6 ,S,T@5@U@qBQBSIaIcRomsmtmv D#HUcviWj4j9ou
,S,T@5@UBQBSIaIcOIOMmsmwo3o6 .4 Nx #x)J090aN)T1YU
C-HUHXKiL=cscuie R/WGWGWH]Z]a .4 !5AAGQM{WW .4 EmFJjv .1 LONx
!: #]&19UAAUkWW .4 GPQ2 .2 0T3=6g9*9,DCJuNRSraieThTn|o+
(8(:PoPpPr[Bo6 .3 777{EHERLOmq .4 9[K]Kc .4 !!0_M{N2WWcr
9[9]9_KQK]Kc .4 0_M{WW .6 0T6j9,DCHX
#F0CA@eEie .1 iqis .1 EHE_FlFm .4 ,T=!>@RMq@
-D<i@D .2 #]&F GwrL .6 F<IHIiQVY0e|
4]C-HUHXie .2 ,e@5@L@U@WA* .2 D#LOmq .3 +#/50u9jN0Sf[dkckm .8 &5E_G1PLQlYeYhZXc[pI
(,1,E[FtOjVNrE .6 =|ERQ2 .3 0TDCGaMBMC .6 (|FfQzcug,
(,1,4[5387E[FtFuOjVNrE .10 Jw %L
0S0TDADCG[GaJwMBMC]Ugm .14 (,1,53E[FtFuOjVNrE
0S0TDADCG[GaJwMBMC]Ugm .14 Em lJ
8&ERF_pe .6 (|FfM{QzZM .4 f3 .3 MErP
ER .3 H>HJJrJsQ: .4 FdPC .1 4OMErP
0,00 .2 0f@D@jmso( .4 !//@:XRa_s .6 &Z*:HX .4 &ZHXiWie
C-CnD#HXKiLrSKie .2 &#? >@A*HJHL .2 p>pKpM .3 -N;qA@EHG&NeO1QS_Nacoa .4 /@2*@j@qJOJQ[]_pbAbFqT
C-CnHXLrie .2 &#? A*HJHJHL .2 NxQS .1 %2-N/@8<;qA@D|NeO+YoZ@[]acfk
HJHL p>pM .1 /@0N2*D|PY[]fk
pM aA Pm .1 /}:XYofkkV
8(8:O[qC .2 aebAeSo( .2 /UOA .1 8<pspt
-:-;-=<{Sb .4 Imj4j9 .4 %N*:NeQSpspt
Nx O+ .2 Q* .2 -uJFSbe|o-
-:-uJ+PDSbU@ .4 Emj4j9 .2 8<ImUVps
Ub[&huh{
%sE~K8PcTqTrgth:h; .10 -O-P0i=3AqI4IA]<]liW
%6-NC-I4Kiie .2 @5@U@V@W .1 LO .2 O_ MXO+PUX&YeY~hm
QS +oH&HeSKWe .10 (%7787<TVlXE[Ba5hTnFnHo7ob
=|jYmb pI FfiR .1 Gv Pn
+,/4/96e@5fJj/ .4 +4>Y@!B(NqTnU[ .10 <d<eBoC-RR[BaPob
-NC-I4Kiie .3 Zo[>[Bk* .8 ,z6a<d<eBoEuFMHML/kskt
%6%7-P1(2@7XAqI4]li/ .10 G2I6K7MXMYPcQMX&X(f/hmhnksninj
/w/z8tkn .8 -P=3>)HXXEdOgto7qG .6 =3GvShXE]<gtiWo7qN
/w/z8tkn .8 -P=3>)HXXEdOgto7qG .6 00 [>
JF .6 :fO-PmSKp_ .4 -w7!B~Hz[]qzr6
8aI2KwKxSiSkTP .8 2*@3DwN8[]elh< .8 1A255@;/L#T=XbjapK
-N6%C-HUHXie .3 Zo[Bi3k* .4 8:PCeo .3 3G@jDLPn .3 !!>TK;My[]j{k-kV
8:PCeo .2 3GDLPn .2 Em[]kV .3 !!>TK;Myk-
5s9*J} .3 ;q>YQ-SK .8 -PP:ckiWm4obou
(@8!:V:u@9D2DQIgYT
*KEZF4UDa>cT
#;#O+mB6HYKicuie .2 (8(9(:Gbo6 .4 ERLOp>pIpKpM .4 %})6)p*=*A,t5nLWa0mOofog
#;#OB6Kicuie .2 HJHL .3 NxQSp>pI .2 )p*A/@5n@2UXfkjbmOpkps
#;#OB6HUHYKicuie .3 (8(:GbZo[Bk*o3o6 .4 %,163G@jNMgph5hV .4 &g7X7zG{VQ]qaEc7i/pB
#;#Oie .2 2=LTXSZo[Bg[ .4 !g .8 *3/F4E6%JwO[d5d6nb
#;#O 008(8:O[qC .2 /h7{8&@jWGa-ln .3 /l/r/t;M;QQ*nF
0a335%O{S)S+Yxazezn0 .10 *=,t/r/t9[<>D#OfSi]<]R]So6
B6C-HYKicuf[ie .4 @5@WR/S*]Z]a .2 CfLOmq .3 0a@MO{Yxazezn0
<>=w SiSwnH
%Q%R0cMoMpSjSl[i .8 %}7yDwF:F;LWOoQ1Sih/i/m@
8:O[P!PC .2 i0 .2 &[&[6%NeR] .6 &g7X>~C-D#Q1Yv]lc7
IzWGZok* .2 EH .1 &)E_oAp3? !< .10 %+/FE_Q2XH
E_ !d /F .2 WGZo[>k*
JIoQoS .3 LO .6 /h/r/tHkbAoj
0C6%7}A@NePXQDV_achLh{ .4 (8(:Zoo6
+i+j+kET .6 C-CX_Vieig .3 I8UVUc]X]Za-i0
#;#O:qB6cuie A*BxC(GbGe[7 .3 17=mSiXZ[x[yg,nFnH .3 PmQ* .2 :c:f@TCfLOmq
#;#Oie .1 A*BxC( g, Q* LO
:(QFmU .1 C-CX_Vieig .2 %,%3%bUVUc]X]Za-a5hKi0i3
@t@zCXEZ_Vigpn .2 %b;@I8hImh .3 FfLONxiWmq
/|E!F_p> .8 6d<i@DY)fIhO .5 ;MEaPRSiSy[xnF .6 (t8KFGPnQ1[7cue!rP
E!p> .4 BlER .6 C-cscuie .2 A*BxC(Gb[7 .4 PRSiSynF
2h4Pj_ .8 3uJFMOS%SiUV[]]Xo6
%,%-%3=o=sM!M# .2 Nx .2 3u6%;q>YNe[]ac .8 &G:cC-ERSi[RmUpI
:qHUcuie .3 KQKQ .3 #x16=mR-nFok .4 #g=|Pmq/ .2 @TLONxmq .8 ,*;M=qLrPCRsSi_BnL
%Y&g&q9q;g .6 CfNx .3 ;MC/SiSxr7 .10 ,*:fO*P!PCPFULpcq3
!!SKiWm*nKnkoS .4 7{ Ff .6 /r7{E_FfJOLOfi
/r/tJOfifj .8 m*nKnk
/r/tJOfifj .8 7{ Ff
/r/tJOfifj .8 n| =| LO
%[FCFdPC .1 #]? !h,p@RGwHYi* .10 049!CgQ[RaTcc&elkkm~n|
!] MO IQQFi[jYjZmb .10 /r3u:fI8JFS%SiUV]X
B6C-D#Kicu .6 0K@3Q[RaTcelkk .6 %P)4*3AtQ!Q1Si
/hf3 .1 Q*Q:ia .8 /tCfWG[Ba-ac
SiSqSx .2 Pm .3 NxQS .2 +-8<@+@2D|[]fkps .8 %UGPJOPLQ[]aj{k0
LULVLYhLhM .8 +t8i<p@uA2I]LOXbYegAom
)G9M@uCdG+I]LkXb[)gBn5 .8 =|LOMENxQ* .4 8:B[FdLOMEP%PCpfqC
8jKQWGof .3 CfLOacmq .2 Em .1 Xb
Ye .4 EH .1 788:O[ (7(81uo3o4
SiSkSx .3 Pm .4 ,p4]D#Ki .8 (86%;qE@J1L*NeOfZoiq
:x:y@5@VVcgq .2 4]CfLOac .4 jv .4 4];qD#Kim6
(Z6%;qNeie .4 @5@V LO jv .2 4];qD#iW
E!p> .4 [> P! .10 ([4]6%;qD#L*SKU7[1iW
&v/|8&E!ERF_p> .6 ->:BL&L(L*Ouom .10 %W4O4UI(ITP*XFXmaDaFfIm;mCnFrf
+X2C<>CTV_hZmOo-
:V:z@9
00 nz
-@4ZZ,
=W @R
(Y(Z4]Neach{m6 .3 om
+X1~7r<>=wCTV_hZ
Q, o] =BjFjG
LOMENxQSQTjF .4 %[8(8:ByFdP!PCq3 .3 (tYQ
LOMENxQSQTjF .4 %[8(8:ByFdP!PCq3 .3 3M (t
LOMENxQSQTjF .4 %[8(8:ByFdP!PCq3 .3 3G (t
>@[=]I .4 RqjFjGnW .8 (8(|)F6%8:8]CvLONeNxO+P%PCQ,R>Zocq
RqRrgBjFjGnW .8 P%P6PCqC .2 ;9;:[>hVi0k*pf
DGlEnZ .8 /Fpf .8 +),H515O7}:h@|Q,Q|RqclmO
[]h{h|ie .4 (71AHJPGPHPIY5nz .6 %L(t3G>bYQ .3 (t9dDGDHR>gH
87:,<ZX!aFk*q{ .4 [] .4 EHE_FmIKNxp3 .3 >5@yEZIKNNNR
6~IKq0 >5 .6 (Z6%@:NeNx[]m6
fIfJk* .4 3B@9YT[] .8 (n@R@TE@H4L*oLpj
(Z6%A@Ne_Nie .2 Zo[>[Bi2 .4 >nDGEZnZom .10 /FFdO[P%PCp+pf
*m/G053a7e=xXhdAi8
/@ jF
([6%;qNeR]iem7 .2 @jfIfJfMp2 .1 WXaJhXpT .2 pIpJ .1 EHE_
([4_9|Lrm6m7 .5 %q3G3M8NCgEm[+ .4 8N>cBFJSZ1[1_khVjv .8 6N>@JrLONxP%SfWXn|
%q:c:f .3 3Q;qfkm7 .2 >@HJHL .6 #g,p@6CfD#LOPLQV
%!/}AMSbYnZ5[cp+ .6 #g(J=|pK .4 6;@R@Tbo
Zo[A[Bk* .4 %!/2/>/}Ynp+ .6 =|@TCfERHzJ1LO
4]>Wac .4 78ByO[PC .2 (t*F/s3G .4 %L>baQ .4 )F9dDGR>gHlEom
([C;EeRwS@TD .6 5f=/@DU|V!hO .6 (f@6LOQVdh
4_m6m7 O+
(@+4+4:u=xBBRkV2ggh{
-N-P4]E@iem6 .1 5sc9hOhQk7 NxQSiR .1 aM
-N4]4_m6m7 .3 8z8~9!=o=sRaReaeageSeUnzn|n}o(o, .6 /@2E3B@3LOWt[]qO .8 &(,s1A7F9U:cDL]ChVp_
-N4]4_m6m7 .3 1A1E>@@j@qBxXBXDbwbxhOk7 .3 Nx .2 ;NHkJ]M!SfSiaMpB
#aC8C~[T .8 JyPnq3 .10 -N4]4_6%>@Q*SiSq[=]Ii0k*m6
(Z4]C-HUcuie .4 %bSiSq[=[x]InF .6 LOq3 .4 ,pC~D#[T_fb% .8 -N6%;qM{N8]Xa-i0
0s1A1B1EVoiE .8 &)ERE_f3 .2 2J@RW;mcnT
1A1E4O4S4U .2 Nx R,SSSThc
(Z([A@HYNe_Nq; .4 3G3I3M7{8&]J .5 6;@R@T .8 !!%L%P%q*MDHD|Rk]<gHlnr6
,v/d0k0r6=@uRkV2V5dM .8 ***;*<@R@T .4 %L*M2JHYQ2VenNq;q>
CfLONxad lnlq .8 (Z([(|4]5zDGDHHYOdgH
4]4_ac .6 (t*F/s3G .8 +[+_525M7CE<WXZfo(o+o,
4]4_ac .6 (t*F/s3G .8 qC [>
004J8(8:O[ .2 S8aeo(oq .3 8K<mVeVfYdZy .12 %K(Z(tDGHYRklE
&)EHE__Yac Od .8 (Z4_9dDGDHHYRkgH
8u9e %L M7 .6 DsHYRk
p> .4 /h .3 (ZHYq; .6 @T
OiOjOkewexfA .4 -*=v>7M>O7R,hc .4 %m(6*:4/=|>bIxQV_piD
=lg,msmtmw .2 H4JqRMWocgchjsjtk% .6 NeR,SSST
-DCuCwCxG[GbGeOiOjT~[6[7[8[:c>hOhRhTk7qhqi .5 +7-*-,0q1j4j575K7F=v>iBEIRK;VwZ!Z+[![#jwrD .6 =| .3 (o-N-PD#DLGzHvJNNeQ-acadhwk0l|ov
CuCwCxCyG[Gbegei .3 )h+7-*0q4j57=vQ~Z+c3ji .4 *VEmm: .4 (|*=8]JbLDT*Z1cho8
@5@U@WBE[6 .3 Nx .2 -,7F=vK;[!_Bhwjw .4 =|jv .2 (o-NGzJNNeacl|
(K9e9h<v@D@GhOhRhTk7 .4 >bQV .4 +)+-=OB5K%Tba|l1 .4 %L(6*:014/=vA]DLE7K;SKTI[![]
1j .1 =| Hv
#J%t)Q*(+4/w/y0e114)7<8*9B9u<#BPCQESIcKIO3RkSvV]WcW|bDi&n2
),)1,x1~3!71=xABAXEDM7Y=YTgpgqkk
<}HrQ2 .3 7F=vDvLPio .6 012x[]
0q4jP5jw %N %q:c=|ou
V=Zo[>i0k* .4 O[PC E7 .6 -N:HGzJNacl|
B< .2 -,7FFfMENxQ,crhw .3 (J -,2x[] .3 2x>TQ,jCr@
BEDHovow .6 7G9e=v>JE6E7JoK;ef .6 *:7G=v>JE7JoMyP![]
9e9f:9E7ef .6 MyMzaQjZmb .3 -,7F>TK;MyMz[]jC
6%A@Ne_N .3 8(8:@qO[VAZo[Bb#i3 .4 (K9e9f9hE7LQhwq3 .6 /F/|:H=vFdGzKCc[jZmqoa
=IRMYy_B_ElnlqnhpMp_pb .5 9e9h=|@EBxPmiR .4 *=+U-*3#7F9e9h=vHrP5_i_khwjw
(K9e9g9h .3 9<GhLJR5RMRvdvg/g;k<o/ .4 *:+>-N9<=|E7JyPFQ}X:ZbhwpI
4&4+4,7{8&K]K_d- .2 ,c-,7F7G:h=vFfK<LQhw .5 =|aQ .3 (o-N-P>BGzJNNeQ-acadl|mqoA
(y118)<*B!NAjk
Ne .2 qO
!T%q=,>Bajj- .2 EmPm_Bmq .4 Q,Zy .1 *=LD .8 (o3%36>OCJM+Nee(o:
/|]C .2 NxQS -1 .2 Em .3 *=*ADLD|H4Z1
oCoDoG .4 2qB@_echmO .4 aWaXk& .4 *:ILKL[]
,/9}:!@,CJDvILIMJ/M+UsoT .5 -J-K5s6@7W:2@yMMP2PnQVW}XbZX .8 %N(o0&0(0036656>6>8:>TMyN(NeS&[1aQgMjCjZlgooouoy
C)P!PCq3 .2 *@*B,/-p0L4(5n9}:!>V@,CJDvILIMJ/LDUs_Rk%oGoT .6 (o*:*=36656>=O>VDLD|N(NePKQTZ1aQbAc[oyp}r8
0&0(kD .6 )p*:*=9}DLDQD|ILJ/M+NeQV]Chw
/|4I]C .2 NxQSrN .1 -1 .4 (JEmF5pI .3 *=*A==DLD|H4QTZ1
+A6,EKNFWwoT .4 *=0jF5meo-o0 .5 (o*=*A4A4D4H8yT*Z1o-o0p8pspt
+4/dW/[Zn!o[r,
a{l/oE
S& c[
)P-T/@/x058)9D<H=xDwHgL;SfY=ZP[j]*cTd<dxi;kko(pp
k=k@kB .3 me .3 >THvj{k-
(Z2*6%9|C-EeNeRw_Nie .6 7}DsEzFALbLchF .6 (T6p7/:o;e@pU*U|U~
(#+;/35s9V<p=wB*ISf<j~k9qf .5 @yF_Fllop2 .2 AYEsQ9WBb|r: .4 !i
&=(#+;/35s9V;E<p=wB*BQISS~X0f<j~k9qfqp .6 *n+AAYDvEsI;Q9WBa9b|b}f8h8j1ozr: .10 !i
&=(#1T4D9V;Ej~k9k:qp .6 #k(x-KE<E=E>H!a9d+h8qB .6 %S1~6>9dN(aQgHouoyr6
4|:N<7>7@]CBEzFALbLcSBW+]_fzhFpE .4 -K68:9;8<w@yJaK%K4P2QVW}ZXpX .10 000C6%7}8:C-MyM{N%N(Ne[B_NaQouoyqC
(Z0C2*6%9|A@C-NeRw_Ne~f#ie .3 XSZo[B]ois .4 (T006p8:;i>s@pDTIvKjP!PCPFP{U|U~V#WIZu_1bAhykPlJnOnz .6 &-(T*x6r7}7~>sC9DKDsEzFfLON2OIOePnQ*WRXFhF
+,005w8(=b@5BEBJXj]V_DclfIfJfMhQk7oUoVqC .4 -P@GCfD-Nxad .2 :M<7>7EzFALaLbLcW+Ym]ifzhF
/|8&E!F_p> .5 =/@gF<HrK]W%YRZy]r_Bf:ms .6 &N,:-K/3/p5s68:M:NEzFAQVf<hFk9qf .6 (4-N8*;8DLNyP~QVQpRu]NgTq3rQ
2t2u@g@hW&]z]}f;gThghhhxnOpQ .5 1e5s;E<pB*BQC/FfJ@i+k9qf .8 *:6%6r7}C-D&DsNeNyQp]N_Ne~f<oy
0078C)FdO[P!PCqCqe .4 &-6r7}7~A3DsPXQD .10 #;%{(7(8(o*:*X0=:aByIiM{NeROWR]CaQceieifiglSr8
5I@5@U@W@XWGWHWIb[e_ .4 (o-NCfD#EmFfLOQ*mq .4 &S,a-#/pGBLbLmM>TEe2h>hFhwpQ .6 /m@qHEOoQVS/WX]va9bAbCbFbGc[p+
0%4L:VB8YTYm[&pz
&o+f,E,x1K1P=x>TB@CtJyMySdV1i,lgn;n>rc
C(EHFm .1 >+>,aDaFaGaH .3 %qCfNxiR .2 >6InTTXCXVb[ .4 !i
/M<I@D .2 6(CfD-Ng *J,a0/2,2-2/8unapx .6 *:*M[]_3_pc[
3=9*@DSrhO .3 -NGzacl| .4 8jPYXE[]me .6 NeNg .3 (;*=00E5meqC
EHE_LO .3 )p,a,c1!1%777{8&<7<9@D@E]vpr .4 (o(p,c-N<9GzJNO7Ooacl| .8 !w!{!~(;*:*=*M528:9;:cNeOoOsQ,[]bCc[meo#qC
EHoa .4 ,c<9>7O7O8 .6 :cNeNyNyOoQ,[]aQr6rV
A*A+C(EHFmjv .3 1A1B1C1EJGK]Kc]CoO .4 6%A@CfCnNeNg_N_Y .3 %p(;(e-1-2-51TNRW*a>aAo#
@DWGhOhRk7 .3 ,a/|2-2021@ZJ+OKTAdl .4 >bQV .4 (#*=<tBQCkNJ
6%6(A@NeNg .4 008(8:ByO[PCqC .3 *F3G3I@D@E@GA*IHIJIQ .3 *=8ND|QVZ1cime .6 %q&Z1~6%6>6>6>>nGPN(P!PLaQc[gHouoyr&
EH .2 -D/M<I@D@jA*Un .3 6%6(CfD-NeNgiT *I*J,a0/2,2-8u=kLbjhnapx .8 !i
6%6(NeNg_N .2 (;;I@q@yA-A0P+P,bibjo#q8 .6 %N;X=O=kLeP)T<T=UDX6X7a>btcieT .8 (o,a-NEHGzJNQ-c[hOhwl|
/h/i/l .1 LO .1 KfKgKgNeNf .4 %N(o*:-N4:8:PLh{
&@)<1H9b>pf6
%;)-5-5t6-82;7G1K3M8WWYDZ!ZP[ajdlmqj
@5@U@V@W@XBQBSIHIKIQ .2 %q(f:hCfD-LONx .5 %g(3+#,H,L/t0=0=2q3AB(C6DXG+HkIZKaOHSISfTXVsX[Y}Z1apg,h5i(i)ipkmoOr% .8 &Z(f-N/m4]@yG[J*L=OIPLSKY#acmso3qC
@5@U@V@W@X .3 %qCfD-LONx .2 *b2q3A:h@!G+g,i(ip .4 (f(tQVjv
@5@U@V@XR/S%S( .3 (tPn .8 %q/m:fJ*N<QlS0SKd-fVjO
&[/|4I8&<i>@F_cup_pnqd .5 %8%L<7@DC(DLDNG[JrMBXrhOo(o3 .4 NxQSiR .2 -h0e8*<~@<B&BPDpDqU>WcX2X5c5kH .8 %L&(&Z6@6_79:a<:@yBlCgERMyPCPLSVcxd%k-oupI
-N4]>WA@L=OPacrI .3 <7@DC(G[JrhO .3 Nx .2 +#0e8*<~@<B(BPDXDpSfVsWcZ1c5kHr% .5 %L8:@yERF<OIPLpIqC
-N-P4]L=acadcu .4 @D@EA*C(hO .3 Nx .2 *=+#SfTKVsZ1g,ipjFjGr% .8 %L(f@yERF<OIPCPLd%fVi[nzpIqC
:fHJHLHQHRJFPEUaf/p>p_pd .4 @D@E@GA*BxC( .2 Nxp> .8 !i
HQHRO-UVUYU_Uaf/ .4 Q* .2 %q:hNxg,ip
RmRsRt .4 8K@5@VIQJFPDPnWGqxq{ .8 0]>W@DEmNeOISkacc[iW
I| (EFBU5 .10 !i
2T6d6e6fmKq! .3 %q:f:hNx .3 #x#y&q>YD2F:M!SfSkcf .8 %L&Z/m8:<i@yJrNeOIS/]Cc[jOqC
C@H|[=[x]InL
4[=>Ri
(@,x-T07111~3*6y8M8W9i:O<H<R<]>:AyDGDHIIIcKDMFNNNQNROXSJTLVIXaY=Yv[j]@aOc}mNmSmfmgm}o@
**FlNxQ,QSiRiz .2 <fHr .1 )p+41~6=7F:aIgQ,SiYqgHgMhwj[o(ov .6 :G:a:f>*@zOf]CiWk#pnq/
87A*quqwqxqxq{ .2 0=IlInPE .2 9U:f=|iWjv .8 %L*=8@8]<iCvQ:T*eRpI
%[8:O[PCqC .1 **@t@zJOK]]C .3 !q!s!t!y!|%>%p((CgYM .4 &b/U1~=|>TU%V_YMc[i[
P!p>pA .2 U% .6 ERE_PCqC .4 %p((**Cg
8(8:O[P!PCqC .2 **,Z@D@t@zC(LBOIU%o3 .6 %L&Z&b/U3G9xJpRui[ .3 &b+41~:v>T@tMnMyV_YMgHgMiPi[k-k0ov
O[PCqC .2 **@D@t@zA*K]Kc .2 @D? .1 iP ;wJoP~
008:O[P!PC .2 *X,ZC(EcSxTP]Ciq .3 %X&_*W>vNyRuk- .8 !q!s!t!v!x!y!|%=%L1~>TAtFfP~Q!gHia
8:O[P!PCqC .2 OI .5 &o+X/@1-3#>5@:J#JbK;M{QERlSfTKV2V5YT[;[]_e_khwjFmO .6 %L&Z&b/U>T@tMyN2OdPLd%k-pKqC
8:P! .3 ,C,Z/M4&@DG[QJTPWG[6 .3 #]=|FfLONxmq .6 %L&Z&b((@yCgOIOdoLoMqC
Zo[>[A[Bi0k* .3 /V@|d,hBiMiN .3 :fjv .6 /@0]0e7F8*9U:d:fEoGPHYMTSKVfa[g2h{h|ip
*rE!IDOhp>pA .6 ::[>qLqu .2 /V@|IlInPDd, .8 !i
GPG[Ge .2 iqir .2 FliQiz .2 Hr .8 !i
*r@{AVK1OfSQ .3 6=:_OoQ,TKhwj[o]oi .3 =|jv .2 ::<v>@@jFfIHfI
**<i<l>@@Dcup_ .3 <i<l>@ .2 /UEmFfLO .8 -N2JGwNeOfPCU3WTXUaccxd,f[jOo;og
2T2Ud-d0d1jMjOjP .4 8_:hJbNxZ1g,ip .10 %L,Z8:9bC(IHIQNeOEOIc[i[ieqC
<F<nL;hui+q(
0!0I2x3!5{9<:F:V:u=7=x>QDQDvFQG1J#UWWx[&]5__gPh,i<iOkklEnhnkom
iM rI
3=3>3@CuCwCyD;V=[6[7[9[:dGdidjegehf> .4 iW .8 ,l0]1G8]:HEo_icggljdk/
25A*C(FmSs]r .2 #]NxiR 68 .4 /f75C/SfSs .6 %L/i/mFlHJHLMEP%P6Q2
*F@j@tG[o( .4 -A2[=gNdTcWNWvZ-kbnA .6 9nGPJrUxWX]Ciq
*F@j@tG[o( .4 k= .3 040KNcNd .4 GPJrRa]Ciq
%q<:<;<=<C@yE_Flc[ .3 /m2R>JJ*J+S/S0X| .6 %L%S&Z*:6O87<g<}F5HJPLQ_aQiLoyr8
/mJ+S0X| .4 *:6O<}PLaQ .4 %S%q6OHJTPd0j[qP
7{8&p>pApIpM .4 ;~<!j[kkkp .5 3G3IRlbbfIfMj4 .6 5<8(CgPCQTTcelq3
@DI=eSeTfG .2 XHYdc[k4 .1 2j9nOA .6 /@8:9nJ7TcYokkpf
/|7{8&E!F_p> .4 366W;w;~CzJoKvNWWT .6 &R+Y+[9*90;j=RE<FAGFQaRPT+YnZ5fOfPgihFoTqO .8 *M,*616@79:H<:=|E<ERG|H#HrSZWTgihOhRk4mbqOqTrI
3=3>3@4O4Q4SCuCwCyD;G[GaGeV=[6[7[9[:dGdidjegehf> .4 &PLaLbLcLmRPT+Vj]ibBfzhFhF .8 *=,l0]1G8]:H=|EmEoF<HJN<PCSE_icgglhOjZjdk/m:me
/|4I7{8&E! .3 /M/O@D]T .4 +O,n3,CWEJPbR#RPT+X;X<X<Z5bChF .8 %P(6(7,LEOGwJ5KvQ+Q,Q1Zy_sgSm:q3rK
6r<IJaLeRbRq
&S)X,q/#0-2]2b6r9B<~=!=x@@@SB@C,C0GVI~RdSnTQX9aodZh+h1hok:kr
(Z,UC-HYKOKi_Nie .2 DDG[GbGehR .2 %qNxQSiR .1 %z09InM{ROS%Zr_kjmnsnt
%R(Z,UHYKOKi .3 DAG[J_JdhOk7 .2 %qNxQS .1 )JM{RORqSf_kaM
R/S%S* .2 =| .2 *=/@=vG>LDY, .8 ,UD#G[QliWnsqO
qOqRqT .6 jYjZmb .4 2R6J<vR/
0[2J;zO)YHZtoCqO .12 P! 6=M{S%nsnt
(@4Z8!:VDQIgO;
JOJQJSbAbFeoes .2 #h(J*VEmF5Q_m: .3 )0)T0[3v;S;zH4O&YHZt_phPo9oC
!W9v=,>BKvOw]xaji6lw .5 EmQ,Zy .2 *A053vZ1m~ .8 ,U@TGkJ_KiLDLr__bAm~qO
bA .4 pI .4 QPQQ__ .4 @D@Emen~qO
*= .4 F_f3 o:
m~ .5 -F3I9-9U:chR .3 6=LON3OogMmq .8 ;S;zD|O)P!P%oCqO
04J|lNm~ .4 4aP!RMq3 .2 %]]8]Cpspt
0mCwJ_JdWXZXmm .4 ERpI .4 4K5rA}F7F8PtU3n[
ERpI .3 4KA}F7F8PtU3n[ .2 (7(:3G3IHE .6 (t4]CwIHJ_WXZX[>mm
0+;vHdTX .8 ,U/8DvD|J_JaJgKiZ1Z3bAoTpt
<7<8MBoToU .2 TXl; .8 %}D|HdJ_JaJgKiOoP%Z1
/4/8/9 .3 >bPnQ* .3 -q1N1OHcHdJ/KL
Nx Ne
/y1~@+A@ABDGYT[][a[jbD
(Y(Z(]-N4]6:;q<(E@N@OSOnc|m6 .2 %[FdO[P!PC .2 (Y(Z(]-N4]6:;qN@OSOnXFXHm6 $
PC Nx .1 (Y(Z(]N@XFm6 .6 %h-D-QC-GP[>[B_N
(Z,UC-HYKi_Nie .3 /h/lZo[>[Bi0i3k* .4 &)EHE_LO .2 CfD-iRiT 4]6:@RKYOSOnc|pj
/h/i/l .1 LO .2 CfD-JNbt ->4]@RKYpj
EH .1 &)/soA .3 Q*q/ .3 &F4]4_7CQPacad .3 0sO+RORqnW
0s8#RORqnW .4 BxC([>[Bq/ .4 &F,R7CPCQPqy .3 %P68LOMEO+lP
,e@5clgq .1 CfLOmq .4 %R%h/w2*4];qHY .6 %9=|>bC-[>[B_NqO
C-HYKi_Ncuq; .2 Zo[>[A[B .4 EHE_NuV=jv .4 6:CfD-Ne .4 %[=BA{FdO[PCU3XH
K]K_hqhzi0i3k* .2 LOmq .2 E!PCp> jv .2 &GIy[>i0
K]K_i0i3k* .1 LOmq .1 jv? [> .4 !!&)/84]<@C-EHE_PC_Noa
IAIBICUwUxY# .3 &G&J+4J9O+]!fT
ERpI .3 &[A{EgF8PtU3cecscuh{ .2 (7(8(:3G3I .4 &)D-EHE_IHPCZX[>_Noa
ER .2 (7(: .2 EHE_[> .2 !@4]6:CfD-g*
Zo[>i0k* .4 &)EHE_ .1 != .6 ,N/FPCU3XHlPqO
FHk} .8 ,U4]>WHLPCZy -N3QD#[>nN
ER .2 [>dIhVi0 .6 -N;qN@NeacnN .4 79E<G|S%VW]XlJ
m,rI pn PC i0 P%U3ce
>- p> EH Zok*q{ .10 8:<mD#FlTo_NiWq]
%R,U-N8|HYKic/ .4 -D-F-Q0P0S .1 LOmq .8 (:/h/l3B3G3I<i>@CgE-M{Q[nzn}
%RC-HYKicu .4 8xeSeUnzn|n}oOoQ .6 3B@2DuDwQATL[] .8 6=9U:c@TJrJwLONxnN
]X]Z]aa-a/a5 .1 LOmq .6 NxQS .2 -N;q<(D|N@NeacnN .8 *4A#B/ERKwSfSiSx[>[BnF
EmQ* .1 Sf .3 C-a-a5 .6 NxQS ;q<(D|N@ac
,p-N>W@RC-Z2_N .6 @j@q@yIHIQp2 .3 jvq/ .3 ,U04;zHYKiLrqO .10 &G(tO[P!P%PCPnSfiH
/h/lM!Shnb .6 9U:c .2 6=Ooou .8 %2%z;qM{S%pK
1!1%1&NMNNNPNR .1 @TD|LOmq .4 %N&(&F7C9U:cQPpI .4 2;D|D|ORTKU3cukVou
8:8;O[PC .3 %{HJk* .2 O+p>pKpM .2 %22;4TTKfkkV .4 &)/iEHEmF_FfJOizoa
8:P!PC .2 HJ .2 iR %22;kV
,UC-ie .2 ,eQpQs LOmq
8*A@DGEXW:[/jFmN
A*BxIJIQ]C .2 #]iR _> .1 Pm .3 *d-e<t=#BQF[Ye_i
*M;~E!JoWTpI .6 -V-X-|/3/8<rBYBZEkK:L!L%h&p/p0r: .8 3G7N;T;V@j@q@yC9C=Hra-a5eoeshOhR
E! Jo .2 *M7{8&=|F_jZmb .8 *d-V-X/3<rBYBZL%[Hb7bYh&p0
&_*r/|8&E!p>pn .6 3[4a4dCwCx .4 -V-X/3/85w;EBYL!L%OF[W
jZmbpN .3 ;T;U;VAYC:C=]wr:
DLEmG[GeGePCPneoep .4 jZmb .2 ;E;MFfFlJ@L%Nxie .3 *x8K;T;U;V@yC:C=]wp2r:
/|4I7{8&pnqd .4 6r7}DsPXQDSKU3[]cuh{h|r( .4 HJPG]Cd|i0qO .6 #v*d-J-K-K-V/3;j<@A5D3HFL!L%WDb7p_pd
-V-XL!L% .6 JrJw_>_@ .4 *d+;-e<s<tBQB[CEF[Ye_idyq#
Cd
%#+2,x1Z3*4|9Q9m<C<R>:@cAyC,CdCtK/MFN:OYOZO}R5SBUtX0YvaOd|d~gKgLhdhom}n;o@rc
L! .2 ,C:VDQNxiEiRqO
0eA(BPDpH5U>Wcgo .4 +8+;77Gs[n[p
3]>AKa .6 -V-X;EAYA[OFW>r: .4 %N+83G4aC-NePnQ,[]_Na-
A@KeNe_Nac .4 3]>AKaU:[T_*gO .6 -V;E<4D|ErF5FxH4OFPK
3#DXGH[TbIjW .6 ,16bCKYrh(
+X3#DXDZGHIYJoU:[TbHbIjW .4 EmQ*pI .6 (X,16bCGCKDvGEGNLoYrgHgP
,16bCGCKDvGELoYr .8 3#DXGHJo[TbIjW .8 (%*:00L%PnQ*]Ca-f3hOqC
008:O[PCqC .4 W%WCZ!hO .3 +X3#B{DXGH[TbIcgchjWk= .4 8KPnme .4 (%*::fEOL%MTSK]Ca-h{ierJ
3:>_@]B@B{TZU:[TgO .4 4a4d8KCwCxQ_c[ .5 )4-V9V;EK:L!L%OFP6]C
_*gO .4 :cEmErF5pI .5 (62*4/656L<4@2D|ErFxH4PKWwWx[]_piDp}
A*Bxoh .3 Cf .2 *~65 @]_*gO
G[GaGe .3 +X3#DXGH .2 Q* .8 (%(t*:0xE<E>I=L%]Ca-d+
0C4-8W>xJ3axdMiDjX
EHE_LToap3 .3 LTg[ .1 [> .5 #v+#8<<@=xeKkwlF
W}ZX .1 QV .1 Pm ;! .2 #g=| .3 (#(t-V-X;E;MI[J@L%
C(KQLTg[k* .2 jv? [> .4 #v+#8<<@=xeKkwlF
IlPD .3 Zo[B .4 #v-j<@linV .4 /F78EHXH
WGZo[>[A[Bi0i3k*qvq{ .5 +#0e5b8*8<;j;k<@=xD>DpS-[dbXeKkwl%lFo) .8 *:/F788:C)ERFfXHc[iQoIoap>
o(o)o+o, .2 FJ .2 5b8<8@HcUVo- .6 %N&FC)Zo[B_Na>g[iQieiwk*oap>
6%A@C-Ne_Nie .3 XSZo[Bi3k* .3 <@bXlFo) .4 %N)p5b8<8KEKa0eK
&bp+ iQiQ p> E_oap3 [>[Ai1k*
ER .4 (7(8(: .5 #v+#2~8<<@=xS-eKkwlF
A*BxC(KQK_LTg[k* .3 jv? [> .6 #v+#-N-j0e2~778*8<<@=xEHeKkwl9lFnVo)
&(6@E_GPXHc[ 2~2~ .8 %N&h(#6%;E<@DsJ@Ne[>[BeKieqp
6%C-Ne_Ne~f#ie .3 /lZo[Bi3isk* .4 #v0B2~
!z!}##&F<S>CN2]9iw .2 (#-K@]R;R<Uvj[qp .6 -K0B2~@]Dsi<qpr6
;j;m;n<@ .2 8KQ* .2 eKe| .6 %N/!8:==A*C)P!oa
@{A*HJIAICUy .3 E!? .2 (Jjv ;j;mHeHf .3 @{VfWXYdc[ckp+q3
WGWH LOmqrI Em
:v=OTLU#
6r8W9!:-:0B9DQGAHtNIRd]Raratcig1hG
9A9B=D=E=F .2 :cERpIpJ .2 #;&[6%NeSK_Ncue~f# .4 (#3IBQB[J(NPOAWzX@a(
004JE<E=E>H#R1R2d+f5 .3 ERQ2jvpI I=IyKCaeai .2 (t8KEHQ*QF
0,004JPCqCqe .3 Iyae .1 8K .4 #;%L*:*d/@6%FfIgNeVeVfYdbYeSe~hwj{ $
4JqCqe .4 ** #d .2 jv NM]Caeo(
004JPC .4 *jJ#NMWyfWln .2 Nx? (#(t9z<tC/FzOF_{qp .8 #;#h%N6%8<8PCfNeY(ZBZoaQe~iek*
Q2 #}E>d+f5 .2 ERpI .3 EH? -24DHyIyNMaec!
IS 6=
008:PCqC .4 1#1& .5 ]C .2 FfLONxiRiW
:}:~@D@E@GE!PDQVo]o_ .5 >bPmQV .2 1&B9S-Y=a2d{h,kx .10 (9*:1#4a>9@DL%NeP6PD]Couoyq3
/|4I7{C(pnqd .4 @DA*C(IiK] .4 1!1#_ufumGmH .5 1F:f>cL_S-SKh,
p> .2 7{ER .6 S-h, .6 4aIYJoL%]CbIof
+)+,>->/>2CuCwCxIHIQJ}K!K% .3 H3NxS-h,lR .2 4@@;H3g,lR .4 Q* *:00:cW@c[jZmb
G3IYJojWkakc .5 S-d{gHh, .5 *:;T;UL%Zo]Cc[jZmb
00PCqC .4 *+S-Y=bDh,lE .4 (%(tI[L%]Ca-ifrJ
*d0)R(bYf,fdqF .2 BgGeJQesn} .3 8<8]>VD]H4aAo-
#1@jA*BxC(]X]Z]a .2 #ACfD#jvmq? .2 -D1u<I<i@DSr .3 *d,~/[0)BcFfY{ZS_ibYdyf,h5 .4 8]=|@+C-D]EHNyQUQp_N_O
W)bRhOhRhTk7m5mD .2 CfD-Pn .2 *d=J@]FrYeYh_ibYoO .2 &5EHPnQVi[pI
*d5[YeYhoO .2 /s3G3I@qp2 .1 Pn .4 &5HJZXi[pI
&F,e-/-J-K/PO_c9 .2 qF *d0)BAZSbYdydyf, .6 %%),/M4&8:D#HrLOQ*Q_mq
@5@D@D@E@G@WA*B<C(Fl .2 #]iR *d-e0)BcI3ZS_ibYdyf,fd .4 %N&5*:::=|ERF<HrPnQ*k4pI
/UGbmsmtmvmwq/ .3 CfD-iR .1 *d-L-e/[0)1-==BABcDrI3RCYeZS_ibYdyf,q# .4 *:4:=|LOQ*c[mqpIpK .4 (t(x-N8(8:BQB[CfD#I[L%LONxRBa-acmq
3!6%A@ABAHC-NeRw]]_Nh{m6 .6 FfFl F_FdPCQ2 .4 1*1c5]7UIgK-K3KiP9h}kP .6 *4*dD3D7D8E>LOb7bpf,mq
/@HzTl
%h)1)6/d1+509:D>DQGAGTK%L,RDSfZ=]7]B]Rd7mro(
#;#O,U-N046%:qHXKiLrNecscue~ieihm6m~ .2 )E/T5(HGRbRc[+eTfGn|n} .3 %%/R8<8N8z@2BIHfPLQ[RzXP[]eKe|fkps
#;#O,U-N046%:qHXKiLrNecscue~ieihm6m~ .1 (JEmQ* .1 NxQSiR .1 8<8z@+@2HfImRzTiUJXPeKo- $
#;#Oieih .1 (JEmQ* iR 8<8z@2HfRzTiUJXPeK .6 /k3G3MA*GkHAJuPLc&oZq/
#;#O >@A*BxHL .4 O_p>pKpM .2 %2D|TLXf[] .6 3MCgPLQ[XP
Em TiXP .4 #;3=6%Cg[Bi2oZ
Em TiXP .4 =| LO
04GkGmm~ .3 GPPL .2 RbRcW&
04GkGmm~ .3 GPPL .2 Em iR 8<
PC %{g[ .2 3=CgHJOA]C .8 04@2CgQ[TiXP[BoZ
cscu .3 (JEmQ*lY .3 NxQSiR .1 8<@+BUD|H4HfJgps .8 %N%}FdNeP%PCPLQp
J*J/kD .6 PnQVZ;p2 .6 C-D#HfP%Z1eKie .6 3M8&<}PLQ[
%U&(mtr@
N%Oor6
0I0e1j8*=xRk_phuknl>
*VEmm: .2 *=5bJgo8 .2 C-Cn_Yih .1 1C3MJuQ<]3a&
E_FmLOmqp3p< .4 *VEmF5m: .2 (U)p)r*=+)0m2n4A5R5b7%@)CPJgJq_OeKhDk%o8 .10 8:8<C-CnD#J_JuQ<WX_Y_Zieih
#;#Oieih .2 )E,K--GuQ<UqW([~]3_IlYm_ .4 ,&5c8<8@BUFfHAJ_SbZ3ps
#;#Oieih .2 <J@G@yJup2 .3 <I=|@D .2 (j)o*dBLHAHVKJSbZ5hg
(t*=0x8_<>cio8 .4 %%%O*Vm: .3 8<BU .6 )EC-D#DCPLWFie
(t*=0x8_<>cio8 .4 %%%O*Vm: .3 8<BU .6 =| PL
,4CuJabxhQhRk7 .3 8<8@GkGmSfSh_k .8 FTGzaWadhEoOpk
,4CuJabxhQhRk7 .3 8<8@GkGmSfSh_k .8 iz F_
,4CuJabxhQhRk7 .3 8<8@GkGmSfSh_k .8 E_ Q*
#;#Oieih .1 ,4,5JaJc .3 8<8@LOmq .6 &5EmGkH4HAPL
4O4R4S .4 (v8Kjv .2 !!E2i6j- .8 8<C-Q*Q[_NeKi[
JHXC[+oS .2 Odiz .2 %(00LOPLc[
JHXC[+oS .2 jv iz .2 %(00LOPLc[
%(V=[>iH .2 FlJ1rNrO .3 >WDQL=LAMu .8 C-CgCnXC_Nc[ie
%(V=[>iH .2 FlJ1rNrO .3 qy PU .8 C-CgCnXC_Nc[ie
@5@U@VA*Q2[B .2 EHLO? .1 !!=,Q,m& .1 MO .8 *M3G3MC-CnJaQFQ[i[m~
@yFlp2 .1 %q6@XHc[k4? .1 WX .10 &G4yC-D#NePCPL_NeKfJmm
FdPCfJqC .2 &I5O[ta&hX .8 8<C-NePLWX_Nj4j9o-
7)IsYTdZggh{kkoJ
Cw &5 ]F
^ *Vm: .2 *=+-7%8<cieKhD
^ P! .6 0u8<C-CnGkJHJ_JaXC_Yieih
*Vm: .3 )p*=+-7%8<cieKhD
4S<J<[@GCJJ-JuQ<_Im_ .4 )p*d8@=|BLF[FfGjHALOSbdy
8<@2BUHfImeKps .3 %N)E3M4z8NC-CnGuPLQ<
#;#Oieih .3 )o*d+N0uB/BLF[GkGmHAJ+KJSbZ5hg
#;#Oieih .3 (t3M8NCgOAOdQ[mm $
(U)r+),I5R5bCPJg_Ok%k&o8 .6 8:C-CnCwCyD#GkJ_JaWTieih
pK &vrO .1 CyPLrI
&v/| .2 rI .4 /h8<@DC>IHNMQVZidIeohV
E%p>pApKp_pf .6 048/8<B[BkC>CwCyDCPLQ[Z1eKiapTq/
BxF_ .3 #;#O%=&[csie .6 3M8<@yCgDLD|IQOAf3iaq/
),/d0e4+8*=xDQK;YTi4kkrT
(J []
8|C-CnKihum- .4 @q@yByFdPCRuqCqy .4 &G&I;,;/D|MEfIlnloo]
1[ ,I8@J_Jd .6 04JaQ*hum~ .8 8:9!C-NEfIo]
%h,%6v@2@4CIeWi= .8 -N6%CZL*PCRq[B[Rk%k7pk
%h,%6v@2@4CIeWi= .8 8: o3
%h,%6v@2@4CIeWi= .8 Q, o]
E_Em .2 #]D-iRiz 04J|m~ .6 008:;~IzJaNENRPCqy
E_Em .2 #]D-iRiz 04J|m~ .6 QP @T
E_Em .2 #]D-iRiz 04J|m~ .6 D- L@
,(3!<F=BTQ .4 (JEmF_IJk-k0 .3 !!D{MOk0 .8 8:L*NxPCQ,Rq[Riek7
JX]mk%k& .10 C-D#Kiie .6 JaQ[S(SbWTisn|
JX]mk%k& .10 C-D#Kiie .6 *W a>
,UC-Kiie .2 Zo[>[Bk* .3 @D Em .8 (t,I042qPLU3k0m~
&F7CQPfZ .2 HYKiLr .4 3=3G3I3MhOhR .4 @TLOPLk0mq
/G6c6r:zDGEX[/
%LQ+jYjZmbpI .1 #;#O6%Nee~ie .3 (;@yIJOsRnVv__bCcdeb
NeNg .2 Os__qRqT .10 %},q-NC-CnD#D-GPJf
GPLSQ2q/ .2 LO &5 D#
C>C@CC .3 ,L04GkGmHse|m~nb .8 *=*_>LCwZX_1a>fCmm
HrK]Kc .4 !! MO .4 D{Hro(
Q* W@ .8 /@7)DLHtJ#MTc[kk
2y7)7*DQ 2x;DYD .6 :c 6=
#7
=xL;OWXq
6xBxERF_]CoApn .1 #;#O6%D#Jfe~m6 .2 %{((EmJSNNf3ia .4 (t@jDLERf3k0ovpI
6%:qC-Cne~m6 .2 )&QVX{ .6 !!>TD|HLMyNeVNd%k-oy
KeNe_N .2 C+IiIohTk7r< .2 D# .3 (t3MDLEmNM
***F@GA*A* .2 8{9+NNWG]ahQ .2 fV? (tDL .4 >TCfD#Zyiajvk-
9/WGWI]X]ahOhTk7 .1 LOmq .2 (t ia
,38<J_R*on .6 *ANxZ1 .8 /M=&OIhOk7
<l>@@5A*HJHLhJ .4 NxO_QSpKpM .2 %2==D|TLUXXf[] .8 4]6%:qC-D#D-PLiWie
8:PCTo .2 WGYe[>]Xi0qu .4 0C6%CfD#NeY5e~ .8 &9(tG|HJKNR*Y5Zoq]
jYjZmb >TMygM .4 EH &)7{Zii[
/f4S6>oy .6 jYjZmb .2 E_? !;IHNMQV
,p0CC-GnHUKiY<cueEq;qQ .6 1A1E3G3IHHageUfGlAlBlY .5 *=4d8<BUZ1Z3 .6 %N(;65BXJ_OoOs__bAeE
#;#O6<CfD# .1 Q* Os__k0
%Q0C0DOoeEgWqQ .8 *n8Q=OC4C5H=HiI@O)T:YIYJYLl}
%Q0C0DOoeEgWqQ .8 [+ Q*
0C3!8|eEh{lrqQ .4 %-%3A*BxL~M!Q*iK .3 LONx .4 F:HtOoPUc7
0C3!8|eEh{lrqQ .4 %-%3A*BxL~M!Q*iK .3 LONx .4 Qp Sf
0CB_eEqQ .6 2-8u;Y</J#]<n&n)or .8 8:D#ERLOQ2WXi0mq
0C0D>< .6 XF Gz .8 /F9e@DDGEHGkLOmq
!N%=%@AtKiLr .8 OdQAZy_C .2 )r8<===OZ1 .8 979;HEJ_LOOoVN]W_e
+7C[H&K-Ofd4
KQK]Kc .1 CfD#LOmq .1 )Z4v8u9eH:Ivfu .8 :f<]<_=OH<HXHzk%
Em .2 7L[]? 5RJqk%k& .6 iWie .2 00 .2 <i@DX>
,s@THXL@SKiWie .3 KQK]K_Kc .1 CfD#LOmq .2 &e)Z*N+;/M4v8u9eH/H:IvS%aRfu
,s@THXL@SKiWie .3 KQK]K_Kc .1 CfD#LOmq .2 [> d,
%F3W6u<{J+J, .6 LONx .4 (#(t(|;MB@ISOF
<]<_<aJOUYnF .6 )x*61&5O8*GsH<d,k% .8 %N:fLOSKUuiWnL
!!686=>TMyk- .6 )w*V<T@3Ra .6 %q:fBlLOfTn|
M!PVc:iJiK .6 Zy 79GFH7HOqL
6%C-NeR]_Ne~ .6 2z=kA0J9M-OKOLP+RyTAX7dydzh> .8 %N(;(o*=CfEHI_LO[#_poa
@5@WMgWGWHbX .3 Ffcxg,gGh>hF .4 EmFJ .3 ,a8u=vGBM>N]e2hw
(o-Nac .6 bAbCbFbG .6 %LaQ .4 9-@5CfLbe_h>
Q, 8P8u9oW%g~ .10 +S7tHJI[Y#dfgMi[q9
(%,*C/I[J/Z1 .3 7C8:@yF~LodffJhNqC .6 008u>p@5C-D#DwNMqO
n~q9 .6 2q3#==H@RKZ1_kk= .6 (v7CHJPncu
n~q9 .6 2q3#==H@RKZ1_kk= .6 F5 QV
<} .2 +8<LQ,Q- .3 >J .8 ,CPLQld-i[jD
C(OIhO .2 +8FfQ,cr .4 *MGPjv .2 @D me
a&hXhY .2 (Jjv .2 +)CmD&HcP%P6l9o- .8 C-DvGH[c_N_Ya>hFk7
EH <I@DCwDALUUnoT .4 6%6(CfD-NeNgiR .3 ,a0/2,8u8xdznapx
/J59CbFoHCS}]y]|dnm|
&X&c&v7{8&F_p>pKpM .6 2jQ:Q=a9mVo: .8 %q Oo
%h(6/@/A2*A]B8DsI!I#I%IsLLN8elk&n| .6 2!J/Qea;bAbJeDo:
%h(6/@/A2*A]B8DsI!I#I%IsLLN8elk&n| .6 %q Oo
&v/|4I7{pn .4 H*aebAeofInz .6 %h/@042*8BDsI!I#IsLLN8U3_pel .8 %q2!ERHtOoPCQ:o:
/a0pI!I#IsLLel .3 jYjZmb .4 %L2k2lGsa:i[
p>pA .2 1;9YrM .8 *=DuDwOoZ1aeeol/
Z; .1 Z; .6 /@M1Ookkkulbo:
/_/y8)<HDG[jbD
05 Ra
,C,H6r@MDQYTZs_rh,jGkm
4s4tH*H+H,H-OsbAbC .4 (J*VEmQ*m: .4 %h%x(U)B)_)p*+*i+)+-/@/A042*3v475b8B@)B8HfI!I#J#JgN8RaTjUJ_Oa|e4eKeLeli;k&l:m<m~p1
*FJOJSbCbJeper .3 (JEmQ*m: .3 %x)B/@/A058B@)HfI!I#JgTjUJ_Oa|e4eLi;m< .8 %}366><mL@OsP%P6PLaQo:oy
*FJOJSbCbJeper .3 (JEmQ*m: .3 %x)B/@/A058B@)HfI!I#JgTjUJ_Oa|e4eLi;m< .8 8: HJ
W}ZXZ] QV .2 Pm .2 *B4C=R>YL@PVQESKTNcj
&F&]7C>YL=L@W~cvpdpe .1 %_4B4C=O=R]t]ucicj
4Bcicj Dmgbgd
>W>YL=L@ 0C6%HgNeR] .4 8: HJ
KeNeP%P6R]ie .1 8(8:HJHL .2 E_ .3 CgEmm: .3 05@)CgJgZ1_Oo8
EmhOhT _blq .8 )#bAe4oO
cr +nB6B7HXHZKiKuq< .1 ===OD|TKZ1cir-
/y<H>{DGDHL-[jbD
0e8*=BA@BPNmO5TQ[a
2#9HGsIQQ|WGbgj/j7k7 .4 (|)#2qg,ip .4 +*/}8A8z@)@+QVQ[a|e|fk
(|)#2qg,gBip .3 EmQ* .2 +*8A8zQ[S#XPa|e|
1!1#1%1& .2 3-J_Jd
GkGm .3 788(8:PCqC .1 =&Q:lnqO .6 &Z1#8<DLD|JdNeg,
2qI|g,ip .4 Em .2 +*0QDBEX
A*A+C(NuOIZo[Bk*o6 .3 @j@yIHNMQV .2 /U .1 !!#Z::>TN3k-k0
A*A+C(NuOIZo[Bk*o6 .3 ** QV .2 /U .1 !!#Z::>TN3k-k0
4K7%DuD~PsXf_Wce .5 Zo P!
)a+~DuDw]WgYl/mP .8 %1%@+n9;<WHEHHJ_LrQ!VNeFf]lY
)a+~DuDw]WgYl/mP .8 P! J_
+#,)-J-K/1>_B@Jbg)
1{DQJbJbJeRkRtXah,mNo8
+mB6Kicu .4 A*Bxq/ .2 dD *=Z1ci
IiIkIoPpPrZo[B .2 @TEHLOmq .2 /|? .1 4rH*JObAeofI .10 *=3S>J@TB6C-D#D-KiM)Q2mmqO
>@M) .6 (JEmPnQ* .3 &g&t/@AdF:LLQ1Raelfk .10 4r==D|IiTKZ1bAeofI
dD *=Z1 .8 &g+mAdB6D#D-KiM)PpQ1
eoeperfL .2 (Jq/ .3 +mB6CnD-Kicscu .8 !E&g8:HJM)O+P~Q1el
Fl <mP}Zi ER EHm,rI 7{8:eo .6 (tD#OfZ1[>
(Z0C112*6%A@NeceeEh{
iqis E_ .2 (J .3 /F .1 EHE_ .1 %[EmPCQ*q/
P%P6 .2 PHXGY6 .2 EHE_ .1 @yIQMW
k* .2 0C0D6%CfNe[]eEiW .2 EH .1 &)E_oAp3 .2 (J@tEmerq/ .8 /FC-D#F<KiXHq/
k* .2 0C0D6%CfNe[]eEiW .2 EH .1 &)E_oAp3 .2 (J@tEmerq/ .8 E_ PC
8:P!PCTo .2 Ii[>i0k* .6 pM kV
8:P!PCTo .2 Ii[>i0k* .6 <i LO
P! Q, .2 (8HLJsJuMUPHY6 .6 @yCgEHE_LOMWaQpK
/|4I7{8&ERpn .8 <iJ[T6]CkZk[ .4 J]LOPUSfaMpK .6 6@E!EHERE_PnQVaMf3
E! Jo .6 *M4OJrJuMWPGUZY5Y6 .8 8KJrLOMWU3Y5Ye
%L&)(J8&F_ .6 !!EHFf .4 4O4QGPf3 IQMW
KQK]K_ .2 LOm,mqrI 3G@j (tDL .6 &F4T>bERkV
1#5s9Q9R_K .3 B@FfNxO+ .8 /uMWP%U3UZXTc[kV
PC %{LTg[k* .2 jv .2 HJJr[>]C .4 5mQVkVpKpMps
EH .2 8:8;PC .2 :]HJ .2 p>pMpe .1 2;==D|YoelkV .8 $
(8 CfD#LOmq #g&_E!ERp>
#;+m<AB6HXHYie .2 ,e/M@5@E@G@U@XA*IbIcS%]Z]a .1 #A .3 %g0u2-3#8i8xB@CRFVFrGkHpJ:KaO)OHQXSRSfYekckmn&n)naoOor
#; R/S(S* =| .2 3x67:hDwFfNxO)hum-
#; .2 R/S*kB me? Nx .1 +(3x5#67Sf
GkGm jv #]D-iRiT .1 ==DwD|TKZ1
/Yhu .3 788(8:O[ 1+o3 .2 LOM{mq
#;ie .1 XSZo[B .2 8:PC Ql .2 &_D#M{iW
/s3G3M .1 q/ .3 *xN2O_Og .1 2qB@O)Sfg,ipkm
#F(Z-N0CA@AB[&[]acm6 .4 ,e/M@5@D@UA*R/S%
&@0e1~8*U3ceeEh{
^ !i? !i? !i? +m>WB6C-D#HUHXHYKicscuiWie .8 008:=|>bCfFlGPJ1O+PCPFPnQ!Q2QlZo[Bc[o6p_
^ !i? !i? ,q>WB6HUKi !i? !i? $
^ !i? !i? 008:PC .2 %{HJLB[>g[i0
^ 8;C-D#P%]<cuiW $
,v0u2q3#8iFfFrM{O)OHSfYeiPjFkmn&oO .2 /s3G@DA* .1 >b
pKp_ .4 ,e/M/P/s3G>b@5@DA*R/S*k@ .8 (|,v0u2q3#8iFfFrM{O)OHSfYehuiPiWi}jFkmn&oO
p_ .1 ,e8~9/@5R/S*Su
PUSfaMpBpC .4 GPQ2iQ .2 =| >UD#D-iWmqpIpIp_
Sf .2 GPQ2 .1 8&@E@qYh .4 D#D-Q,SKiW
A*BxC(CuCwG[Gb .1 !w!{QP]9dDj-m& FWSfShaMaOpC .8 CuCvCwD#HLHXQ,Q2T*YhiWm:
#]D-NxiR QP]9]< SfaM .4 /Q/S=|@qC-CuCvCwD#PnYeYhiWm:
EmQ* Nx 3uSf .3 (4 .3 #F(Z:4@RA@L=MTO+TI
/h[6[7 .2 D#D-FfPU .3 (4Emm: .3 Nx? (Z3u84@RA@NeO+d*
#F0C0DeEie .1 iqisj! .1 C-Cn .2 #]/i@RO+
K_[Bi3k* .1 LO .4 6d .4 &g1617:hFfM!SiiK
#;+m,q8|<AB6HUHXHYKiL=cuieq; .2 SrSsStSu .1 @TCfLOmq me .6 %L04457C>bDwHtOoOsQ[Z;hum~
@5@D@F@G@U@W@XA* .2 #]@TCfLOmq .1 J#J( .6 8|>YB6C-D#HXKiL=L@LrO[OfQ!lq
&F7CW~ 040U8|8}HXLr .4 6=9U:cLOOoSrSsStSuj[mqou
#;,q @EA*Bx #] 04 .4 &5==E_G1GwHUOfQpSu
#;,q A*BxCn .2 D- Qp? (o*37p==GwGzpj
Q! iL .2 LONx .1 -N6%ABNee~h{m6
6:GwGzc| .1 Nx %P
RhRk .6 +nAtB7LrQ!
7{RhRk .6 D- >Y
7{RhRk .6 D- L@
C-HXLr_Nie .2 1u1v1w1|SrSsSu .2 @R@TLOQ,pMp_ .3 @qOdPmeoesk0
>J@EM{R/S*WW .4 -E<J<kFL .4 >W@R@TCfL=L@LOO_SKcumq
-D-E<I<i .2 &FN2O_rL >W@R@TL@Q,
@R@T .2 @D@EA*B<BxC( .3 O_PUPVQpZy .2 O)ShZ1Z3ho
hOhRhT lq .3 @T@XCfJ(LOmqq/
==D|TKpK .3 @TGzm,rI /| @j .3 &XpJ .10 (:8u=v>JP%ZTor
1~;q=xA@O0V_bDbDom
#; XSZo[B .2 EHE_ .2 LE .4 %P
#;#O .3 4ICOM9[B_Opnqd .2 J} .1 (yG1GzIupj
COCXCn_O @z? .2 @D Em .2 lJ .6 *:<i>@ERLOi0mq
/h/i/l D#D& .2 6&RLm6
)S0e6%7)8*DQNeOfgg
J3K_Zo[Bi3k*o6 .1 LO .1 jv? .1 -Z8iJr_Jb{c!of .6 +A8i=|CRI[KaOfQ!SRVBb%i+rKrL
2q8iQXQYip .6 Em CfNxQS am
8jB@HpKaO)XE .4 87JrJuJw .3 <}=| .3 5rD#HXHYLriRiW
D-KuiT E{E|O+ .4 Q*hohp .3 (#D+ISLONxOFqp
-!hohp .6 *aD#D-HJiUiWpe
*a*cQqVg .2 /UPmjv .1 ,qD#HXiWmq
#; /lZo[B .2 EHE_ .2 JrJu %L .2 >YD-HXL@iW
JrJu %L D-iR ,s-N>YA}HXL@
*FE__N_YoAp3 R/ =|
***W >X@{H&Of jv .1 >YD#D-HXL@LriW .6 :(@DERJ#QFS%SfV|c[eoor
CVDADC .2 ,C,H-=-c0/76ji .2 QVme .5 (%DzD{MOjZmb
#1@DA*B<BxC( .1 #A-NCfD#acjvmq .1 5=;M;RH:H;TRe4eSeT .8 (%,/3645>h@)@+ANB[DzD{HfJ*OoY]cTjZmbo-pNr-
H:H;eSeTfG .6 )p,/458B@)@+ANBIHfY]a0e|o-r- .6 (%=|C-DzD{MO[B_NjZmbpIpN
(%DADC .4 *},C,H,c-=-c0/76QVji .6 (%9*<]<v<xC/MOebjZj_mb
ERpI .3 (%EHI[ .2 5M9*;jNMq7 .5 %N8FJpQ_e]ebj_
36>OEK .1 )p)sDra0a2 .8 #;&I(x*:5M6%=|ERKQK]K_W4_Nf#jZmbp8pI
CVDADDWCWDWGWH .3 CfD-NxQS ;MC/ .3 8KEmm: .3 )p,j4dJqT*aWhfk%oT
m: iR? 4dhfoT .6 -1-27tjZmb
1U9e9g9hIvgl .3 1b1c1d=ONvSLZua>canOoB .6 #;(x*:ERKQK_W4_Ngth:k/pI
3I .2 (tQV .2 =| -,K;hw
1x5s5wB:_J_K .3 %qCfNx .3 B@ .8 #;&I(l*:,p4:78=O=|HtPnW4W7hX
(@/_1o@+WWi9os 0p
2E[] Si
/@8rK-Kc
%P Pm
#;(Z,q0C6%CnE@Ne_N_Ye~f#ie .3 4O4Q4S4UF9L%LULXX3[gb|cGj]jajco}o~p!p# .5 &m+<-*-6/o2q57=vE!E,H@LOM>MNMONKNxQSQY_Ra0bNf&k%mqqN
!!<L=,Q,i6j-m& MO]; .4 )p9e@DDLa0jvk%oCoq .8 )H4U8<:(EmHtJdPnQFi[j_oT
+(1+1,1/10<m<n<oFRQlQnS%S( .3 =|ERLOmq .4 -54<5M5O9g=vDvE,JSM>Y,a0c&hXk%oT
,!,C/f0=12=mJFU)ZT .4 8<>VEmPmQ*o-q/ .8 (x*=*d4<5M5O9U:c=vBQD7K%W4aYdyeSftoqp%qy
@q[BiQi[ Q,m& .6 3I@DA*Q2X> .3 !{j-
J_JaJd .4 NxQSiR .2 )r*A+c5n>VZ1k%ps .4 (J>bO([}a9c[jZmbpI .4 !!00D#DLN3Oo[]a9
+c+d5npspt .3 ,#@hJaO(R9[} .2 8Ka9a9me
/t/uM| .3 #hEmQ*Q_oS .4 )r*=*ANxQSZ1k% .8 !n!o!p#;*=6%NeSf_NbAdLe~hYoQqO
%A(o080e1l1z1{717=7@7}8*9L@9B&FAM8O}PXXaYVYWbUf-f/
[v j[
6%;qA@C-Ne_Nf#ie .2 /h/i/l .1 LOmq .1 /,5TFfJfM[PFRWX2]jb=dDiPio
0DCfD-iT QpXF 6:GzQ-c| .6 *A9e=vF5GkhDhw .6 EHLOoa .4 %L05@)PCQ[YeeKe|m{nz
hQhRk7 .4 SiSkSy .4 LOmq .4 8KPn
P%P6ie .1 %{ .2 JrdIhVjv .2 (JdIjv .1 LO
%:0>1a><ce .2 >5DLPURO .8 (xO<aDdJgBj,jD
74ShYh .3 0>8,DLDNce .4 (xdJpI
EHLOoa .2 9e9g9h@DB<C(ae .3 %L%}1~7F=vEmFfLQMEQ*Q[hw .5 %L)r0m3p=O@)BFQ[UJZ1_OeKe|m{ .6 #;%};q<wIQNNPCQpYGaQiTiWieii
EHLOoa .2 9eaebA .3 %LpI .2 :f;qieii .2 (K879f<w
hQhRk7 .4 LOO+SiSkSy .6 8KPnQV .4 %k16;qAqeKo-pn
Nx O+ %[F_Fd %{,p@RFfPFiPio
QyQ|R!R# .3 Nx (|)#0]g,gBip .6 (x+)525M8<8z:cO<Q[WHe|pI
iR .1 <+XJ .4 #;526%7:7o8u8xEZIQNe_Nie .6 *:+4Zo[Bi3k*
777{87@U@W .3 (fYajv .4 NxQSiR -h0e8*@BB&BPW:Wc .8 &G(x*:7)=|A9ERHtIzL!LOW4ZopI
9091E3GrGsGvG|G}_m_vc9ePeQfaj/lH .4 LONxQSiR .1 +0-h0e1X8*<~@BBPH5W:Wc
)5,:>af,
%t%u%x&u*+*r,C225X:V=Z>DArOlTWUgXqZ}Z~fTjHl5l9n>n@om
#;,q6%Ne_Ne~ .1 Q2 .2 8&A7D7E>Gva(c; .3 *:ERpI .3 (x8u8w9;K3Tkfnjr
ER EH .2 *RoAp3 .2 *x+!@{WXWYit .5 #;_Nie .2 C(D3K-OIqCqe
EH .1 7!7#9] FfiP .6 #;&H*:6%NeVTVUXH_Ni{i~
FloAp3 .1 Nx <+ .4 #;6%CnNe_Ne~ .3 &9778xD3D7GvK%KNa(c9
#;6%Ne_Ne~ .3 778&A5D3D7E<WDb8 .6 /F .3 9;K3LRd,fn
EH .2 7!7# FfiP
&vF_ .1 FfiP %{ITP9P|P} .3 =|ERiPpI .3 #]6%6(><ABNeNgNxe~m6rN .6 )p)s1A1ED3D7J_JdbAbpbskLkNoOoQo}
&v777{8& .1 %q:gQP .2 6%6(;pACD}GzNeNgR]f! .6 )p1A3G7{CwD3J_W4a!bpbwoO
E! Kv 6>D{ja .4 %{ITP9P}k4 .4 %}1[GwIHIQeS
&vF_FdoA .3 %{53E[I(ITP9P}Ydqy .4 =|ERiPjvpI .3 #;#]%=,q-N0C0D6%><AuNeNxR]_NcueEe~h{m6rN .6 )p*d1A1E525MD3D7DADDE<E>H/H1J_Jd_Ja0b7bAbFbpbsecfIfMhOhRkLkNmGoCoFoOoQo}p#
&v777{8&F_ .1 %q&[:c:f:gN;QP .1 ,r6%6(:);p;q@TACD}GzNeNgR]SKf!m7 .8 )p*d1A3G5M7{8&8uCwD3J1J_JdW4[Ra!a(bAbpbwiPkLoO
(Diqj! .2 %q:c:f:giP .3 6%6(778&;p;qB<D|NeoA .6 777{8&D3D7FfJ1P9ZyiPoA
/|4I7{8&F_pnqd .4 (,4[FtJaVNlJ .4 (f=|ER .6 8/D3D8FfIKJcb7bpbrcxkO
%#%n,B/:0e5G6r8*8e8g9a:u<]@<B&B@BPCsOVOXRESSSTUG[]cOcQd~i+nbq8
GPQ2 .2 LO .2 3!C-Cna[p_ .2 8~E,GbL6L7jJqn
*~/w;qJNQS]<dM .1 2x>~@!B]Gk]<]>c}j[qL .8 #;&[3!8(8:ABCnGPNeP6PCQ2Zo[Ba[e~i0i3m6
#;(Z,q-N0C3!4]6%ABCnJfKiOPa[e~m6 .4 /i/lKQK_Zo[Bk* .3 >~VQ]<]>dMggl6 .8 !i
8:NeNwO[P%P6PC .3 <iHJHL[>i0k* .4 #g&[NeQ*QSiRp> .4 )p055X5Y8~>~@!GkH/J(L7M!SfSiV5]<_Ocii;jHjJn]
aeagai .2 Q* .1 #;6(ABACD-abf!m6m7 .1 H8Hj .10 !i
(:A*BxJ3K_o3o6 .2 LO .3 Q* .1 *=D-H8Hj .2 &5*=/FH8Hjf3pI
1|;sJ3K3SsSu .1 LOmq *rN;dM .6 *:*=1l8:LEPCQQZ1]<i0
1}7C</AtK9LEdM .6 #;0C3!><Cna[e~m6 .6 %}*=8:8zHjQQSiZ1]<i0kL
@5@D@E@U@WA*b[ .2 LO? .3 %l1l5#;Y=-M{SfV2V5WWYxh!i9l6n&px .4 %L9U:c:i=|ERPCc[ .4 )p*W5X@{E*G[H/IiNeSiWX]<aei0j[kL
6d>-ET[k .4 #giPp> .4 WGZo]ak*q{ .6 )p*d-N053!6%ABC-D#Nea[e}e~m6
,E0=4H
0e8*9!:u=x@9AFDQ[&pdr%
E!p> .1 %PP~ .3 /|7{8&_y .4 0C0D6%ABC-Nee~iem6 .3 fI .4 )p)q*=9>a0oCoG
CfNx -%H@RKjWm@ .3 7N7P@t@yMWn# .4 #;%N8]aQoC
#;,q-N0C3!4]6%><ABCnJfKiRwa[eEe~m6 .6 )p,t1#1&4@8iH@IdOpRKTJWJa0a2h-jWkSlRmGmO .5 1A8p9<=|CZCaEHEmJ7LONxPnQ*Siamf3oGoOp8pI .8 !i
%{&v/|7{8&F__y .6 %=,q0C0D3!6%7}ABC-KiSoeEe~h{m6 .4 **1A3GCZEmJr]CiaoO .6 )p1!1#1&8jO*a0k%mGmHoC
/t<aSfSiSkSwSxSynFnH .6 EmPmm:nnpIpNq/q3 .5 (;)p*=+&1#1&4@5RB8GHIdOpWJa0b%h,k%kSm@mO
%j/t1-2h@(DEJ*MPTui)n8 .6 )r*A0j1&JgZ1a0k%o- .8 #;*=+e6%;M<ZHgJ*JfNNP2QQe~j4jsoO
G[GbGeIHWGWHofogoh .5 h, +&2q4@IdRK_uh-kS .4 =|Emm: .4 )p*=D#OoOpWJa0
1E4}8pF9LULVLXLY_LoCoFp# .2 LONxmq .8 %})p1T2q3!6%8<:cD&D,I[J_O*PnRKVQe~f3imk=mBnx
J7__aRd,f6
(o Si
IQQ|W]fJ .2 )<,o/_1o6-8W=x@tB9EmGAGT[jh,kn .6 *: .3 (B3!D#F@I4So]]a[h{
008:B~O[PCToTt[R .3 ***W@j@tIHIKIQIiK]eoo3 .4 %}CfLOacmqpgq/ .3 %}D#e~m6pgq/ .3 ,q-N0C3!4]6%ABC-CfD#Jfa[eEe~f#m6
8z8~9*9+9-hR .3 :fLOQQmq .4 <}DLHr .8 %}&(042m7+I0JOJoLOOCOCWX
(8(:DDG[GbGe .2 LOmq .2 %L(t*VHt .8 %}+d5b8<BQGPH8J_JdL6LENTQ2Uda[c%dM
008:O[PCfJpfqC .6 5XE*H/ .4 4]6%@|ABCYD#e~m6 .8 !i
7{8&F_F_ .4 5*OfPnP}XHZip* .4 3!JfNTa[eEe~m6
3!ABC-CnJfNTa[e~m6 .5 +U+d0x5n8<J/i4 .4 2k8K8bJ_JdPnQ_W)a9a:m: .8 0=<]BQHjI[IhLOQ2aedMmqoOpI
%q:fNeP%P6ie .3 *XJ3K3[Bis .3 #;3!CnD#NTa[e~m6 .6 &**r-C3!>p@{AVChK1K1OfSQZp .8 %}*X/F8:ERP6Q2c[iep_
8&E!HJHLpKpf .6 !T-N4]JNac .8 8b8oH/VQ]~iPipqN .6 !i
S8S:orotp8p9p; .2 %N*=NxiR .2 %N*= .8 !j!k!m!n!o!p(JC-CnNNaQe_
-N4]C-EH_Nac .3 8(8:O[Xj]#]%fJoCoFqC .3 )p9eCmNya0axbAdIhVoCof .8 Q*aQc[ %L(x*:+Y8iC-D#W@X:b{
+[+_+o7SE<E>Fhd+f5 .4 +>-{8KH@RKS8U@VQiak%oq .8 !i
-N4]C-JN_Nac .3 (88oZo[Bk*q{ .6 -N6%ABAIJfe~m6 .6 )p*=+>3I>~H/HjJkVQZ1[&]<a0c5kLqW
77BjFfoA .3 aQmbpI .2 EH .1 oA !U .10 !i
O[ .2 Zoi0k* .4 &[*M/FNeP%P6iz .10 !V*=-N3!4]ABBjC-JNJfKim6pIr6r8
n~o%q9q: .3 me? .4 &5Emjvnnq/ .4 7CD#D-NxO*P!cud+qy .6 (v*=,t2qBQB[F5H@LOPnQ*RKZ1k=lK
oA EHFf (;(=3oNxX)qy .8 !i
/|8&F_oA .2 Ff .3 #n(=1>4OE[X)qy .4 ERiPpI .8 !i
/|4I .2 #]? ,p,q,s-N>W@R@THUKiq; .6 #o(=(>3o=}=~X)X*
/e1I@S
*W #] 0C
+#,x3r5a6!CBDQDpO}Q>SST(UiVtWaZgd@i)i,j:mz
,L/M/|4I7{8&@DE!F_OIp>pKpn .6 V+ iEiG
&)4IM9iqp> .2 **EHERE_ .3 V,
4aCwCy .2 *_-|FffCli .4 DXN(P6[]gHjZmboy
008:PC[RqC .4 /s3G Q* .3 !w!{N(m&oy
(oFfFlcx .2 =dGsGuGvNR .6 <%HJHLNeP%P6[Rk*
2e7}7~PX .6 /hIlYei0 .3 6%DLD|NeR]
C)HtMUMWP!PCa} .4 N&SSSTj[
PC .2 /s3G Q* .8 HtN%N([RaQm&oyp>
/|7{8&C(pnqd .4 ,L1P2e7}7~A3PXScSd[]ie .4 (7/h3tC(IlYei0qu .4 %P&[6%DLD|EOLONeP~R]cerI .8 !i
)!*~3#DXDYGH .5 4aCwCxCy .3 *_-|FfLOfCli .8 9CGvN(NeP6[]a3gHjZmboy
/h/kV=[>i0 .4 (oFf .2 D-F_FlNx .2 -NCkNgac
3t9V<+<Hf#qY
Ne Bx
(Y0e0q4]T]YDacf#
8:PCTo .1 JhWGm)qu .1 FfiPiz .2 8KEmQ* .2 ,C3Z8K<YO+PEXVY5h@
p> .2 BhBl .2 ERpI .2 1[EHGwGzSZcurI .2 ALY7i0i3k* .2 #g6%NeQ*cu
&v7{8&Nupnqd .1 4N7~PXPZeEh{h|ierI .2 @zA*C(OI .1 jv? Y5Ye[>i0 .4 ER .4 (t6%D7E<Ne[Ra-cscucxi0i3
ER .2 #]EHNxcscurI .3 Zo[>a-a/i0i3k*quq{ .3 #]#gMTPXQ,U3cucwcxg,h{m,p>rI .8 (f*X*y/|7{8&@DBhBlC(NeU3VNVQ]<ceeohQlJp>p_pnqd
/|4I7{8&F_pnqd .3 &[FfiPieizrI .4 ***yG[eoes .3 &C3hGPVQWX]<mqrQ .10 !i
Vbgt .3 8:P!PCm,qCrI .3 &[P6Y5Ye[>i0qCqu
/|7{8&pnqd .4 3GU3a]ceieqQ .4 3Gln .3 WXWZ]<]=a_q3
:/:0A9GGL;T)oq
#J4Z5G7):uB@BBDQHtO}SfS~V2W:bxgghon&pk
/@1~2E5G7F;t=xG9IgJ#V_Wa_kc}dqk%lEmOoq
>-ET[k .2 :hiPp> .2 #gEH .3 WGZok* .4 *d-N-V6%D#NeQPe~m6
EH .1 KQK] %q:hFfiP me
8:FdPC .1 %{LTg[ .1 jv dIhVi0 .2 #g&[U3ceh|rI
[Bi3k*o< .1 LOmq .3 PCjvp> .1 [> .4 <@<mBnEHG@PFU3ceqQrI
#;0C6%Ne_Ne~ .2 1EJHJIXCXD[+eTfG .3 *q8<M!NxOdiaid .8 &G004JZo[>c[hV
EH .1 :sIzKQ .2 #g%qFfiPpI .3 #g-V6%D#NeZoe~m6mep>
1!1# .2 Nx .1 MBejfT .8 !i
hOhRhTk7 .1 :hFfejiP %q(t
&)A*oAp3 .2 3l8e8f8hMfNYjr .2 me? .6 #g8e>-C-FfHrNeZoc[iPp>pI
FfiP .1 oA .2 #]? .1 #v8eG9M_PFUz .4 #g8:>-DREHP|P}ToXHp> .8 !i
%[8:FdP!PCoI .2 %{LTg[ .2 jv .2 **[>dIhVi0 .4 #g&[CgFfSK[]cehXi2iPizjvp>rI .8 !i
ER .2 &[&_EHoa .1 16@jAKQ:Y5YeZo[>dIdthVi0k* .8 (f-+/}0>6z6{798*;q<+@EBhBlCOCXDME<G|J}NMNNNeO[SwVN_VacdoeKhQigpnq]
PB]A
+j,E/@:<=OB4ci
&o(_,G1j3B3C8W<]IsO5QEQJRsTIUzWaXhXq[e_pdRg6j[kmm+qM
NeP%P6U3_Nie .2 *X*Y*Z .2 CfD#LOmq .6 #;#g&b3!6%CnD#ERK3a[e~k*m6
NeP%P6U3ie .1 pnqCqdqe .1 :a? *X CfGwLOmq
(7(9EFEGWQ .3 >WEGERL=cu .6 ,q-N0C3!6%NeR]e~f#h{m6 .5 /33I=}>!D3D7E<E>J_JdK_kLkMkNoQ
Nx >WL= .4 (8(9OMZoo6 .6 #f5s79D7E>G|V,X*hFkMkN
p_papnqd .2 &[:]:aU3iem,rI .2 *X .2 1[D#GwLOQ_
EH .1 Q2 Zok* .5 +8BEJNRgbtcr
Nx .1 >W>W>YL=L@ .3 (8(9OMZoo6qA .4 E!ERHJLOjvp> .10 #f,q5s6%79><D3D7DLG|PRU3V,VN[Re~hFkLkMm6
8;9KPCd,d;g_ .4 ERizqa .3 ,]4U6):]EjF_LCPFqa .6 !i
EH .1 78C)GPO[Q2 .2 Zoi0k* .5 %q+8:hBEJNQ,RgYGbtcrq_ .5 +8+>:hBEFfPmQ,RgYGfTio
ER .1 #]%=-N6%>WAuGwKiL=Necscue~h{m6rN .5 (:3I777{8&87D3D7E>H1JdKQK_Zo[BkLkMkNoQ .8 !i #n(x4O8&E[F_P9P}U3VN_yi0m,p>p_qdqyrI
(89+Zoa/i0k*lA .3 6%A@CfD*MTNePXU3a[ceh{iWqQ .8 (T*X*Y1#8X:tEAEUEbHzIrKCPFWk_Za7a8b7b8fIfQi4lJloo)oCph
4NS___i+
&V/@1>2x36:V<]>5G:L;LAMlOVPARkb%jblE
%o,G/@0e8*<]=x@H@k@pBPIsLANyPwQEXQ[&[ac}jGn2q@
/|4IEHoarI .2 HJHLi0 .3 /U>bpI .6 ,L,a-5/|04444D8<:C<>={>V@2GkGmGmReWXYeYg_ka:eKjdm~o,pV
:iERd%pIpJ .4 C>C@ .5 ,L,a/|048<:C<>={@2GkGmYgjdm~nb .8 *=*_<:>L@jCECwPnWXZX_1a>fCfIlilnmm
6w6x .6 E!ERp>pM .4 *I6=8<8Y8u8w9;=xDqK%L;M{N*Vv__pQq@
&%*x/m<m@{OfP} .5 ERQ*jZmbpI .5 *I8u8wVvWx__cdnapQpqp|q@qO
(xGv[R[Xq]q_ .4 %LERQ*pI .5 /m2;8u9;=xDqJ}J~K%L;OfS&VvWXX%c%c&mQnaowpQ
Fl[R[UiQq]q_ .2 pI .1 #;6%CnNe_N_Y .2 /mH|OfWXaVc%c&fMjNpU
PF #;Cn_N_Y /mH|WXc&
6%C-Q2_N .2 /P2N=XDeOfd,jN .4 %LERmepI .6 %L%N(x-J-KD3E<Gscx
F_ Ff (x
AqKZMJNq
#J#M4Z7)9!:u:vDQMlMnYT BBW:iE
&xO[PC .1 %{ .6 HyNMP-aedIhV .3 ERjZmUmbpI .2 #;,q6%ABCnNe_N_Ye~
8&F_ .3 #n4O .3 ER .3 8(GPO[Q2 .6 8@D3D7Q+Tbo0
(7(9SW .3 @jC(ms .2 iR .1 8uJqk%oq .6 0C0D6%6(DLD|Nee~f#
&x008:FdO[P!PC .3 %{-24D5M=aHyK]NMP-aedIhV .5 *MERjZmUmbpIpN .3 #;,q6%ABCnNe_N_Ye~f# .5 (;(t*=2X9f9g9hDLEmP,Z1[B__bAbCdLi4ia
A@Ne_Nac .3 %[008(FdO[PCoI .2 %{? .3 &G)J098z9e>Y@jGkIHM{Sf]C_padaedIofqO .6 #;6%CnEm[Be~jZmUmbpIq3
A@Ne_N .2 (:1EJrJw .2 (J? 6%D#e~ .3 *M<}
ERpI .3 0x5a5v8<=P>3TadyeK .2 )H2f4{9*9-K_[lb6e7
9eA*C(Q2ms .4 T_ 5e5vTb
6q6sDEDF .4 8<8@TZo-o0 .8 #;*V4a4d6%=#C/CwCxNeSxSyUZU[e~
/fSxUZU[ZOci .4 4a4dCwCxQ_ .3 +8+o6qDEDFL!eH
2J2K2MDbN/N1SsStg|g}h) .4 me? +>+o-K7F@ZTaTb .8 #;%N(o*MGzJNNeOoc[i[l|ov
(@*(/y011S2E4h50=xIgIsMTMnN8O~RkSvX}a[h{ps
#;6%6(:qe~ .1 >@A*HL .2 QSiR .1 O_? %2D|UXXf
#;,q6%CnRie~ .4 1A1C1E4S4U=sJILXXDYh]2b|jakb .4 CfNeNgiR .3 (|/l042qH@M!M;M<M<M{SbSfXLXM_rf&iK
#;,q6%Cne~ .4 3}A*BxCuCxDDGbhRk7 .3 %qCfNeNgiR .3 )J09@]GmLcM{RqSfWA_khIk_nt
Ne_N_Y .2 A*BxBxCuCxCyGb .3 (|2qGmM{RqRrSfi9 .3 (J*VEmm: .4 +),l0q5o=V>MDbJgORQ]R,Y][]_O_icgh_hbhyoGqO
Ne_Nac .3 CxCy[7[:]Ucl .4 1!33G+M{Yejd .6 #;(f8(<iHJHLIHPHq3
CfNeNg_N .4 (#9V;E;M<pFzJ@OFY[i+k9qp .6 #;%N)=+A-J-K/C8<<@CyQV[BbVdoh8
@D@E@jA*GFaeagbAeSeUfG .4 *yEnM6 .3 CfD#NePmiW .6 *:4B6%<T<XC-D#c[fIpI
#;6%Cne~ .3 +k+lI@eTeUfG .3 8<8@8B8C
7{E!HJIAIBICa/ .6 >h (|)=EKS4T][<f)f<k9 .6 %L;E;M<}CfNe_N
KeNe_N .3 @tC+IiIkIoZo[BhTk7 .4 (tD#r< .4 %N(tD#DLEmL*L+ .8 %L%N)81#4[D3E<PCU3Vcced,p>
<i>@@5A*BxHJHL .3 O_QSQViRpK .2 %2D|UXXffkpK .6 #;090}3G6%:q=pHJIlJOfGk*oaq{
6r6t;oSy
3tA=N=e&
k= ,p
&@+4,_,x0%1R1~6l6r7<<[=xBCD+HCOWQ>RXSUawggn>q&rh
[] (|
8:PCTo .2 /h3t:+SfYei0 .2 6%DLD|Nee~ .8 )w-NCOCXG|[R_Vk7q]
2xIs[] .4 Q:ZXeo .6 HtJpOo[1gNovow .4 !i
/|8&F_ .3 2xIs[] .3 Q:eo .4 Ht[2gNow
8:8cB~ .3 1~BEDHgHovow .6 DLD|g) .3 q/ 6%CfD#Nee~iW
(8/|4ITo .3 3GeofInz .4 %L2xCgHtIsJp[]rN .8 &_0y8::cCZDHDLDQJOToX4[1jOjYjZov
8:8cB~PC[Rq( .4 J1Pmiao3p3 .3 1~>T>UBEDGDHcTgHovow .6 &Z(J*:*xD#DLD|JoZi[]g)iaq]
J1K-V(o3q( .3 7)7*:vDsFe[] .8 *:*x=vDLP6UNWXX4Ziiao:
p>pM .2 6=6>j[ .6 :+IlInR]Y5Y7 .6 *M<}@D@jDLQVUV]a
<i@DCwFDjv .2 iR IlUVY5 .3 *M<}
aebAeofInz .3 (JEm .2 %h(62*DsI!I#IsLLel .6 %q2!E!ERGrJoOoPCa9jZmbo:
,C,Q3iT)gg
(|(~0P0S0T6g6i6j9*9+9,CVCuCwCyDADCG[GaMBMCNMNNNRSrStTuTvZXZ]]T]U]V_v_xclegeiglgmhOhTl!l& .4 #3(}+>97=v@;GmJ7R# .1 (J=|EmFfPnQ*Z;jvme
(|(~0P0S0T6g6i6j9*9+9,CVCuCwCyDADCG[GaMBMCNMNNNRSrStTuTvZXZ]]T]U]V_v_xclegeiglgmhOhTl!l& .4 #3(}+>97=v@;GmJ7R# $
#1KQK] .2 #ACfD#mq .3 *N/0A;OiYs_qewik
-N4]>WEHE_Fmoa .2 5_6B6F9*A;A<ZXZ]]T]U_v_xl!l&qOqR .2 =| .2 #]-N4]9|@#D#HXKiKnNxQ!Q#crcuiW
4V J7J9
l! )@D|J7Sf
*F@j@t@y]ap2 .1 4T5_Q8QO
(JEmQVme #]criR )@l!l#
5T5U5V
)KTvTw
msmvmw A@NeNxQS #x+#==D|SfZ1 .5 (|6B97G[]TegfNl!or
@5@UA*BS .2 LOmq .2 (|:KQzQ}RXZM .8 %26g8:9*CwDAJrO[PCQ:hO
CwCyDADCG[GaMBMC .2 (|,lM{QzQ{RXRYZMcxg,ip .3 =| .2 -N4]>WB6D#HXKiQ!Q#cuiW
6C6F .6 =|LONxQlmq
&FCfD-NxQS 4T
(@)h8!8r:VIgKDX/
#] io Q*
FAF[KpUZVt
]mceqQ HJHL
fJ .8 %UPL
U3 HJ
6JQlQmQnQo .4 ,U6C6D9|@#HXKnLrQ#SKTucuiW
QlQnQo .2 CfD#LOiWmq .4 !a(|)#AAE2M{N2PLP}j%
QlQnQo .1 !54WAAE2j%
qOqPqR .2 6JFfiP Pn
qOqPqR Pn .2 6JFfM{
XRZo[>[B .4 -NC-EHFmoa .1 QlQn
6J .6 +!8G8H@q@tAwMES%hsmeou
M{QlR/S% .6 :(QF .8 )w*43G5s;qA@D|E<G|I[NeaceApt
CnERmUoa 00787{8:C)PC .1 -D0S7{@D@jA*S%ZX]TqO .10 )w*4-N/33G5s6@;q<iA@D|E<GFG|I[Ne_macbweAhrpt
GGK%OjYtfBhQk7 .5 97=v@;FfM{QyQzR#Sfegor .8 (t+P6JAAG|MEQlQnS%iU
hshvjDjE .4 :eAALOWWmqorou
Q* jD
HJHL .3 pK .2 ;qA@EHJOJQNeacoa .2 JOJQqT
HJHL .3 pK .2 ;qA@EHJOJQNeacoa $
R/ .2 Pn .4 %U87Q_
,e-D-E-F-Q0P0R0S0T@E@GA*BxC(G[GaGbhOhRhTk7o(o, .3 <z@dB/HAHDKJ_nfdk8rd .4 (|*:*=:j=|D#EmGPLOPLQ*QVT~VmZ1ZiZm[]m:q/
,e-D-E-F-Q0P0R0S0T@E@GA*BxC(G[GaGbhOhRhTk7o(o, .3 <z@dB/HAHDKJ_nfdk8rd $
@5@U@VCuCvCwCyDADCDDG[GaMBMCegeh .4 -v<z@dB/HAHDKJ_nfdodoe
B/HAKJ .4 Emm: .2 D-NxiR (|*=JbLDT~Z1nyo8
#N*%,t-*/H/I/d1K1L2I4+4;4n5v7c8i9@=!=v>3>4@gCGH4J0O&OTR:RISHTaX;[i[j_G_JdydzeVh4i%kXoOoT
(| fd
-N6%C-Ne_Ne~ .2 A*Bx .2 HA .4 CfH4LONe
>JIHIKQVW]fI .3 #]NxiRiz @#@%I|J7Kn
EmG4G5G6 .1 #]D-iRiTiz @#
008:PCqC .1 @DIHIifI .2 D#EHLOmq .2 @jIHQVW]fI .4 6F@#FfJ7]UiWqR
E}E~
Q2 o] QV
00 @D QV Pm Ff
9|KnQ#QBQC .4 %L+i:=>@HJJuLONxW%Ytmqo3r-
-N>WLONxiemq .8 9|KnQ#QB
@5@UIaOIOMWGWI]Y]ak7msmtmwo3o6 .3 D-Nx #x)J090aN)S)YU .8 0_2k5s8;>hD#M{U3WWcuiWie
#;4]HXKiQ!Q#ie .8 WGWI]X]Z]ahOhTk7 .2 LO .4 (f,h3!4T:WFXP<]4kk .8 6>9*97==M{]TovqO
0SZX]TqO =| .2 @#KnQ#iW
*9-T/_5S>RB!D>ZP[j
NN .6 <mP}Q_Zi
,s6C6D9|@#HXKnLrQ#QBQCiWieih .5 %L153M8<8N=rCgQ[ghn|r- .10 )vA*B/CZE;G|HAHDKJM{PLQl[ReAoe
B/HAHDKJ .6 %L153M8<=rCgQ[ .3 LONxPLmq
B/HAHDKJ .6 %L153M8<=rCgQ[ $
HXLrQBieihii .2 1415=pE8 .2 LOmq .8 +%04:XCZCuCyHAN0PLTo
*F-N>WA*C-EHGPL=cuoA .3 1g_=b<eBp: .8 &-(#(t*_+_+o1TCZISK&NROFPLToaAfC
GP .2 *F? _vb<eB
E_Fmp< *F _vb<eB
@t@zCXigk0pn .3 5sG|H9_meAkI .3 -N<tD#LONemq .10 /U3MCgD{MOM{PLj{k0o]
@t@zCXigk0pn .3 5sG|H9_meAkI .3 -N<tD#LONemq .10 !!/U3MCgPLj{k0o] ER EH 8:
5sG|_veB .3 /UD#LO .3 M7k0
A*A5DCGyc=hQk7 .2 D#LONx .3 -N4]>WDtL=ac .8 ,I04==M{PLS%jYjZmbm~
@5@U@VA*BS .3 B/HAKJfd .8 04PLW%Ybj{k0
@5@U@VA*BS .3 B/HAKJfd .8 7{ Ff
Em .1 #]D-iR ,I
(JQ* .2 )@/@3!==kk .10 9*97R#Tvgml!
(JQ* .2 )@/@3!==kk .10 F5 LO
(JQ* .2 )@/@3!==kk .10 g, Em LO
(JQ* .2 )@/@3!==kk .10 Em LO
Tvglgm .3 )897FfQ{Q~R#SAiWqk .8 *_/=<:>pE>EZQVR1[Ra>g)
1~@YGk
%U&(:cHrQ+mtr8r@
,L3W=Z>3F&FoOKSEi|m|
&/
*F-N4]>WA*C-EHL=cuieoAp3 .3 1gGyN__=b<eB
*F@D@zA*oA .1 ,b@[GGN_YtZahs
,s@#C-HXKiLrQ#QBie .4 @t@zZo[A[Bigj*j+j,pn .5 )w/35sGFG|H9HA_meA .2 -N8*;q<tA@CfD#D|LONeNxacmq
Zo[>[B .2 CnE__Yp3 Od
@#HXLrcuie .3 -;/4/9SbWG_vbxkE .4 048<D|pspt .6 *:EmOdQlj4o=
@#HXLrcuie .3 -;/4/9SbWG_vbxkE .4 048<D|pspt $
008:PC[R .2 @jIHQVo( .5 &w+i:=:XUXaAkV .8 *:GFG|QBeAiWie
/]3W=Z>3FoOKSEf,m|oJ
HJ D#
Hr r6
EF
K)M~SDXdXe_wjFjG
^ C-Cnieih (t3M8NCgDLF5Q[mm PL? !i? !i? !i? $
^ Cnieih Em $
^ C-Cnieih &vF_? (J*V/UEmQ*Q[ NxQSiR -o478<@+@2D|HfJ#Z1eKe|fkps !i? !i? !i? $
^ !i? !i? !i? C-Cnieih &vF_? (t3M8NCgQ[ CZPLTo $
-P6%:qC-CnLr_Ye~ieihm6 .1 <l>@ LOQVmqpK .6 /T3M8<CgDwHGPLQ[XfeKk_n|o]
^ 6%C-Cn_Ye~ieii <l>@ LOmq $
6%C-CnKiLrcscue~ieih .1 3G3MZ]o+ .1 8Kj4me .2 478zBFBIHfRzeK
C>C@CB .1 ,L04={D#D-Gmcscuf&iTiW .5 3M8<8N8zHfQ[eKmeo+ .8 /V3M9;AzCZCgCwCyTo[R_Z
6%Cne~ih GP A*RbW&lo (tEmQ[me .8 8:9;AzCZCwG|To[R_Z
6%C-CnKiLrcscue~ieih .2 )E)k/TBNGuHGUllY .3 /R8<@2BUImJ_ps
6%:qC-Cncue~ieih GP? A*RbW&lo .2 EmQ[me .6 AzCZCwCyG|To[R
AzWT_Z_[a8 .2 C-Cnieih .1 (t3MCgDLEmQ[me
C-Cnieih .1 (t3MCgQ[me .1 /VAzWT_Z_[
-P6%C-CnLre~ieihm6 .2 BeRb[+eTfGn| .3 04458<8N@2Q[Q_ .8 %N8z@jDLD{E<G|HAIHLO[ReZmqoSqC
+mB6KiLrcscu &vF_? .1 Em .1 NxQSiR *A==@+D|H4HfJgZ1i;
D-iR 04m~ F_? GP? 8zCgQ[W& .4 %NCZPLRb[Rf3me $
,/-m-n6S6T9~=*Tx[Fpk
8/=&=+O_ )r0L0M8@H4Z-pt
:c .1 6=Ooj[ouov
Hr N%gHour6
pI EH oA
#7#J#M#S8rUz
&+-h0e1i6k8*84BPRXTIUbW:[&
6% VL]1
007{8:PCTo PC? /hHESfYedIhV .3 6%C-CnNe_Ye~ieihm6 .3 1A1EA*C>CgEmG|JHOdQ[Z1]Cia
6%C-Ne_Ne~iem6 /|4IM9pnqd C>XB]C .2 EHE_FfLONxizm*mqrI
^ _Z_[_]a8 !i? !i? $
CX_Vig C>]C .1 ERLOizmqrI
C-_Nie /| C> .1 NxiR LOSfm*mq
^ 7{8: &G/hPCSfY3YeiH .1 (t/hLOSfY3Ye? !i? !i? $
%(K]V=[> .1 E_J1QVrIrNrO .3 4]6l6r7}84>W@RL=NePUTI[]acdBh{
C-Cnieih &vF_? 1CXCoS .2 :cNxQ_izp> .3 L}M!Sf[v_{iKm)m*qL
L}iHm)pSqu .1 8:P!PCQ2 .1 /h/lYeYfdIhV
^ m*pT !i? !i? !i? C-Cnieih
^ 00 dIhViHm) !i? C-Cn_Yieih !i? !i? !i? !i? $
6d6f .3 %LM!idiz .6 1EC-CnG|XD_Nie
iz F_ FdPC Nx FTSfhE .8 CuCvE;WThQk7
A*hQk7 Nx Sf .8 iz E_F_ Q*mw .3 -N4]4_FTHkOPP~acadhEoO
[B .2 rIrNrO
(@/@/t052*232E4[7)88:u>p@@ApIgIsLAM<N8SKSpV2]b]eaIdxggknqO
#*#B,s04C-CnHXHYSKcscuieihm~q; &v*FBxC(F_GbqC? .1 *F? %L15=o=p=r=seNkj .1 CfLOmqrI
15=r LOmq
*F*W@G 14=peM
#B(V+m+|04C-iem~ .3 *V LOmq .6 %N:cYoZy[RaQdPf3fIlno(qC
(G(V+m+|0449@wB6KiLrLyN0X#m~ .3 263M4w9!9/@tG[GbGebd .2 (t*q/U26OdRuZ;bbbe
#BC-ie .2 8(PCqC IH LOmq .1 %} .8 /@2x659;=rDLOoQ[Ra[+[Relfkhukko+
@E@GA* Pn .2 (JZypI EHNxfI
Zy +m04B6Kim~ .3 !!%N*VQ[RbRuiwj[
#x9A9B=q@=A(F:F;H5J3T#],_P_pc6c7d}gojXm#
DLZi PL
A* DL
@y PL
EHE_oap3 .4 Em .1 #](t,ID-crcviRiTiz .5 ,I/Y04J|hulNm-m~ .10 8:8;CZD#IiJ_JaKiLrNRPC[RfIf[hTiepKqC
6%8|C-CnKie~ieih .2 8(FdPCXjqC .1 W%bbfIfL .2 048KQ_iRm~
PCqC IiIo LOmq PnQV .2 D-FfPmiRiT? .1 ,(/@04J|hulNm~
#;#OKiLrcuieihm6q; .2 -E8{9!9/NRhRhTk7 .1 CfLOmq .6 %O%h&F(f4T7C8:8;;w<QDwD|JmQPc{kVmTpKqG
8:8;P! .2 EPpK .2 C-CnEHE_ieihoap3 .2 &)&v*W9!@thT
FdPCqy iR? .1 o] .2 (tC-DLD|NeO0TL[]_pjv
@yMURnRu .2 NxQSiR .2 ;,D|GMYofIfklnlp .6 &5C-GbPCqC
C-HYKiLrcuieq; .1 8Q=~KQW&WDWGa* .1 CfD#LOmq .3 @DEmFJ .3 ,I04J|hum~
C-CnKiLr_Yieih .1 8R=~>#KQK]Kci2 .1 LOmq .2 2_@D@jFJ .3 ,(,I04J|hulNm~
#;KiLrie .1 J_JaJd .2 iR? 04? 048@
^ Em .1 #]D-iR ,I3vJ|m~ !i? !i? !i? !i? $
*F*W@G #bGyc=kf
,k/G05233a=xA@ABDGGMGmKILLNeN{O0SvWkZh]7aTasc}ggi7k%lE
,U,q-P6%:qC-CnKiLre~ieihm6m7 .2 3G3I3M9!]Y]ao] .2 3=<I=|@DcuhOjv .3 LOmq .8 008:CZCwDzG|MON3PCPLTo[Rd%j{k0o]
C-Cnieih &vF_? .1 3MQ* .1 =|D-iTjv .2 @DLOo] .1 CgLOPLQ_me
^ C-Cnieih &vF_? 3M =|jv @DLO !i? !i? !i? $
6%C-Cne~ieih Q* D-iT o]
KcZo[Bi3iIk*o3o6 .2 LO .2 **3G@D@jLd .2 8N8jD#EmPLQVQ[XEiW .6 04:(HLMOPLQFQ[huk0n|
3@<J@GLeSrSt .1 LOmemq .4 (JEmHvPLQ*d%k0 .10 8: 2Y6g==@jB7DwG1K]Lr[R]To2o3qO
,EQKR/]Y]Z]a .3 /Y3!8|hujFkkm- .3 =|CgLOjv .8 3G8:D#DwKiLdMOPLQ[[Rf[k0qO
^ EH A*C(OI jv @j q/ D#iW PL !i? !i? !i? $
A*A+C( jv? @jIHLd .1 jvq/ .1 ,UD#KiLriW .2 DzMOPLQFk0
>@ LOQV .2 &5? .2 3M
#;6DHXLrQ#iWieih .2 3G3Mlp .1 me? Z;jv .1 A@CgD|MENgO4QT .4 =|DzERHvMOPLj{k0
ER EHE_oap3 &x8:PC .4 !!DzMO .6 3G3M@DE<EmG|
(Z,k051f233t5j6r=x>lA@ABDGJ#NeO0OfRk_rbDh,hwknkwqOr1
8(8:O[PCqC %yIiIo CfLOmq @jDLIHPnQVRume
&xFdO[PC %{ .1 jv? @jIHQV .4 -o==CgDwD|Z1jZmb
00 @D@jIH (f*:4:C-CgCnQVieihjYjZmb
*FE_p3 g) .2 (JEmq/ .2 #]D-criTidiz .1 04==DwD|KiLrTKZ1m~
*F*WA*E_p3 CVDtElGeJal% .3 %O)j/U==CgDtD|EmF5Z1meq/
DCGa LOmq .2 (JCgDtEmVOjZmbmb
A*BxC(CuG[GbhQhRk7 .1 Nx .3 2qEOGmM{RqSf_k .8 (f008<@jCZCgIHIiJaQV[Rg)qC
C-CnKiieih .1 %O+j+kDCI/KC[+eTfG .3 8<8B;,
C-CnKiLr_Yieih .1 PCqC Ii .1 @j LONxPm .2 (#B@BQLOqp
A*A6AeDC LONx (#/UB@qp
#s*=0C232E3a4Y6#7)7F7V8*<G<H=I=T>Y@OA@AEApCcDQG9GHIgIsJ#K1L=L@MTPWRKRkSpSrS}U>V_Yo[][a_pbDh1hohwh{i4i;k%kVknlEn&r%
:S Z1
#8#;#B#O,U-N@RGwHUieii &vB<BxC(F_GP? -Q0TA*BxDCU&U(W&a3h2oZ .2 #]*~D-iR? .1 %!(j)o+N5>B/BLB}HAKJSb[|_wfdh9od
^ +NB/HAKJ !i? !i? !i? $
^ C-Cnieihii A*BxC( .1 +NB/HAKJod
nnq/q4 #]*~D-iR? %!(j)o+NB/BLHAKJSb .4 3M8<CgLONxPLQSQ[[]eKfk
#B@TGzHUSKcuie .4 A*Bxq/ .1 )v+OB0BOHAHDKJKKoe
iaib .4 A*Bxq/ #]iR %!(j)o+NB/BLHAKJh9
EHE_FmNx .3 -E0TA*A5C(DChTk7 .3 (j+NB/BLHAKJ .10 (|<i@tCfD#E<G|PL[]eAiWk0ms
-n7s<E[F_O
8/=&=+O_ )r0LH4Z-
&l)i*(-*/H/_/d1K1L4+4@507s9@=!>i@gBGJ0NmO&OTQ/Q0RITIW/Z=[j]h_Uhojwlmn1oTqFqH
#8#;#O-Nacie .4 #-#:(M(N(O(PE= .2 (Z0C6%A@ABN@Ne
6%NeR]ie .3 #-(M<T<WE<E=W3 9U QP
6%Ne .2 *F@E@GA*GboA .2 )x*5D3E<W1b8fa .4 %N/U:c>bPnpI
#8#; .2 #r%TnQnR
83 #nnQ
#8#; .2 *4*71rD3D7E>GvW2WEb:fa .1 9UCfNe QP
#] -+
U>
J1 LONx 6%
,<<1
*WZo .4 %T
VA
(@4Z:VI5IgU!
Jo @y
B< .4 gX
Em VN PL
r8 %U .10 *x<mP}Zi
YK QJ
#8#;#O-Nie .4 -+---/-J2#2&GsGvW0W1W2Yjbwbxbybzj/j5j6j8l(l)l*qlqm .3 0x0y7_8<8@:h>q@Z@]D|H4MPSfTaTbZ1g,hDi4iplto-o0pspt
6q6sDEDF .3 Em .2 8<8@TZo-o0 .8 #8#;#O>bW0pK
:h>qTbg,ip .2 @D@E@GA* -J-Kbxj7
U3 .4 /s3GDLD|QTZ; .6 ,q6%NeR]e~ .4 %N9;<T<WD3Gsbwbx
/U .1 #v
O[ .2 *M
7cE3J}O&kwn&
Od 8@?
%5
%J>]Sa[RiAqX .8 #8#; .4 <i<lD3E<E>G| .3 6%CfD#LONemq
CfNe_Noa .1 %J>][RiA Pm .2 #;,q-N6%:q<ARie~
#;,q6%<Ae~ .3 G|NjeA .1 %qCfNemq ERpI
#;,q6%<Ae~ .3 G|NjeA .1 %qCfNemq Q, 6=
#;,q6%<Ae~ .3 Zo[Bguj*j+j, .6 /390E<G|Nj_meA .2 -N0e8*CfD&D|GzLONeacmq
@jCuCwCyZX .6 ERpI .3 #;,q6%Ne_Ne~ie .4 &98u8w9;<T<WDLGvKNa&eb
#;6%:qe~ .4 <i<l>@HJHLQ[n| .4 %2XfpK .1 ==D|Ne_Noa .1 &vF_JOJSNNXf
#;6%:q .8 Xf
6%:qC-e~ 3I3M@EA*F_QV .1 QV .3 >TFtOdVNd%k- .8 %J<iE<G|Ne[RqX
C>C@CBJG .4 CfD#NeiW .3 *O5O<WD8[s[t
DQH4HtL|
#;,q6%<AE@e~ .2 8(8:O[PCqC %yIiIk .1 CfNemq .2 &G8z9e@jC(IHM{QVSfYe]CbAdIhVmsofqO
Ne_N %[00FdO[PC %{ .3 8zIHL@M{QVSf]CdIhVjvqO
#;,q6%<Ae~ .2 -J1E3}4U=s@qCxJdXDbxhRk7kboQ .3 CfNe .2 )J0409:jEmGmM!M;M{QVSfXM
Ne_N .2 A*Bx .3 (7a-i0 .3 6%D#SWXM
Ne_N .2 C( jv .3 (7a-i0 .3 6%D#SWXM
#;6%e~ .2 2#GsJaJdWGj/ CfNemq EmQV
+71l>VNqTlY(drlt
LONx ,q:q<O@SE@Ripj .3 #-j*j+j, .6 CmD&E<G|LOSi
LONx ,q:q<O@SE@Ri .3 #-#:A5A7WDWE[SeOj*j, .1 LONx
LONx ,q:q@SE@Ri .3 %y8(8:IkO[qC .1 LO .2 %,9e@jBaC(IHQVUV]CdIfIhVmsof
LONx ,q:q@SE@Ri .5 5sE<G| CmD&iZ .4 ERmU
LONx ,q:q@SRi .6 8EI}J]c8k[k_kb .10 &9/l:j=sERGvKNYhln
LONx ,q:q@SRi .6 #1 .1 LO .4 +i6d7{C(IHSiVoW]]X]~nF
LONx :q .4 =r=sQ[eNeOlolpn|
#J#MG9
)L)O3j3kAphQhRhTk7 .4 >~@!DyFTHkTnVsYvh5hEjXpkr%
%zDzD{J5MO .1 [v j[
FGFTVsZApkr% .3 5g5s@qJ5Pn .2 %L(J/U !!
*= (J/U !!BE .6 !6(o:fL@mJ
*D F_? .1 !!BE .6 !6:fL@mJr6
%q&(:c:hmJ .4 +-1{7_7cDdF]I&
0C6%A@Ne_Nf#ie .1 8(O[PCqC %yIiIkIo LO .2 7{9Q@DC(TdW]oOof .3 #2#<#G#P,x@]B@DXF:KaO)RkS~c6fX
0C6%A@Nef# .2 XBXDcMp2 .2 Nxj4 .3 758_
*4*7*d+;+<-V-W-X/3/8/91p=#=%D3D7D8E<E=E>GrGsGvL!L%OFW0W1W2b7b8bYf,f_j0
(%+N+O+Y+[+_+o-A5s5w5y6@797:9SB/G|G}H#H7HAKJQaRPT)T+T]X;Z-Z5[WbIg>g@hFimkbodqpqs
)p*=*A,t/r/t2q8iH/H0H1H@HjL6O*PQPRRKSiSkSwSyX)X*]<]>]~a0dMjHjJjKk=kLkMkNkOmGmHnF
#i+m,I,q164]4_7X8O:A=BAfDwE@J|KiL&L(L*LrQ!Q#Q1Rq]lf[jFjGm6m7m~nNom
(|)#,a,c0_344g6J6g8u8w8x9*979;CiCzGfJ7M{QlQmQnQyQzQ{RXRYWWZ_c(c,dXfEl!n&naor
#)%J&-(,4[6061:2>]CZDsSaU3VNXfhIiAm[
2#365b65:S=O=o=p=r>O>VCuCwCyDMDuE7GsJ_JaJdK%M7PMQ[RaW}ZY_Ob{b|effkg)i;j7l%qG
&Z+o-27N9e9g;(;_<%<T<X=}=~@|BtHtK_PTRFSSU%V,VbWh[s[t[ua>a|bwbxecj(j*j5ndp%qb
#x,q-P1E;gC-CnD#D-DVPRZW_9e~fqoQoS
8: .2 i0o3 .2 **CgJO
X4o2o3q( .4 ,R::@ybAfIoIp4
O[ .2 %N(tDLQV
F{ .4 (o-N4]acf(l{
(o-NGwQSace}f(l{ .3 @E@GA* .2 %q(T(f+!:hN2O_ds
3T3U3V</ds .8 (o-N4]Gwacf(l{
%q&(GPQ2 #g .1 NxiR (o-Nacl{
_B_D_E .2 *A/%Z1 .4 (o-N4]acf(l{
6%6( .2 O_ (o;q@SMZRipj
6%6(NeNg .3 0!0#>/>2MU .5 (@+43aL;Tda-nZov
R] :[:_ .6 78NyO[P%P2P6Qp
78P%P2P6 .6 R] (@3a:[:_L;a-d{
<*NA 6= .6 090=8c@5B~P%p*p_
(7i0 6%Ne iPp> 6%Ne .1 Zo[B
8<8@BUc|d!
DO
MTMUMV .2 (Z*t-N0D0e4T4]4_6%8*;q=v>YA@ABBPDLDpGnL@NeWcacnN
K!K% Nx (Z0e8*A@ABBPWcm6
&@+41~9d9ur& .4 aQq3 .3 -N6%8*A@ABNe
<} +41~9d9ur& (fEmq3
&F1!7C>CO_gpiw %D4MFZGnGoQxi_
NxO_iR ce qQ .5 %N%Q&B,Q0!0#1#>2ByHtIKIQPnf3
%D4MFZGnLwi_ .5 &B,Q0!0#1#>2ByDGHtIKIQJFL:L>P,Pn
Zo[Bk* CO_N_Oieif .1 pnqd? .1 /hSfYenZ .8 #Z%S6>78ByPFf3oy
3t .6 (h,Q0!_tp*
*M0!1#MUN2NNOVfJqX 3t
NMNNNR .2 >bjv .4 2;><D{E-[][_
&FO_OdP~]9iw .1 0C0D><TLTM
/h/i/l .1 0DCfD#iW 6%NeO0
0L4+7G=vLDLQZ1a0pk .1 Cgia .2 +R,Q4o4q7]AnMGX&ZK_gbbjjp*
,O,Q .4 CgTLgNmPnNow
PF jv 7{oO
008:BpPC .4 *a]v]w .2 CgEm
P! 7F=vhw
&W-<8c8dOVQkRG[RfmfnfoqX .6 3B4Z:u:v@9@:FILAMlMnQEQGRMS-V3YMYT[0]falh,iEiG
4Z:u:v@9@:MlMnQGRMV3YMYT[0 .8 +S-<518c8d>gM%OVRGZKfnfoijqX
*V .1 EmQ*q/ .2 4Z:FDQIhLAYTqO
9+NNNRWG .3 ,d8K>AK5 .1 LARM]r]s
V% #]? !+9T;J;Zm, .3 :F:hLA[a
XBXC .2 QV K*
*~]:e]ea *~O_]:r6 #(3B[]]x .8 >YHJOV[RliqX
004J78O[PC bAbCbJ .6 (W3t:u:vFIL;MlMnYMYSiElE
(W3t:u:vFIL;MlMnYMYSiElE .6 004J78 bAbJ
*t*{>W>Y@TAqL=L@ .3 %d%f(c+T+V+j7j7k8q9+:{EUEVEWY1mKmL
IHIJIKIQ LO QV
5s6eGsY*k7 .2 >bPmPnQV .2 16@8AqAr]l
78O[PCoIp4 .3 FOFP .4 +423LPRkV_bDbEkVlEom
&XK]KcKvP!r] .1 >YL@ .3 2E3BBpCgO_[]rA
iw pD
Hr .1 1}Ss
oa -J me
9H@I /ULO
*F@D@GA* %d9H>Z@IS{Xt
,q@S .2 1=1>:;<w@ImK .3 FfLOQ*q/
5G;r;s;t .6 (t*r,p8(:(>W@RL=Nxcu
IJIKIQ .1 LO? EmQ* 6iQ;XB]I
_Nie Zo[B P! jv? .1 68V_
!>3!9!@)M)Q!]rh{o-
+86@<:<C@DEHE_XHc[k4 .1 (h:-OV]Oa<
+86@FlVeXHc[oAp+ .1 (h:0E0N7
#u%#+5,x9a>%>IB@P>d~ .5 :-B~E+HyL8X&m0
:-B~m0 .2 #u%#+5,x9a;G>%>I@]B@P>d~i+
^ %[PC &*(x-C@{AV !i? !i? $
^ 4qB4LjM5ZK_gfn !i? !i? $
00 ** (1,[
7,B4 .2 #g*:4:EHFfiPoa
&(87:9:hI|k0q9
&y&z&{&|&}&~;k;m<@<T<W<XZBZCZD .6 (Z-N0C0D6%;q><A@DLNeR]ace~f#
0C0D6%;qA@NeR]e~f#ie .4 &y&z&{&|<WMiMjMkN~O!O#ZBZCZD[t[ua!a&a(c9r9r;
B~C#EW .2 (Z,q-N0C6%;qNeR]ace~f#m6
8: J1 .2 (Z,q-N0C6%;qNeR]ace~f#m6
PC hX jv .2 (Z,q-N0C6%;qNeR]ace~f#m6
qC hV jv .2 (Z,q-N0C6%;qNeR]ace~f#m6
0C6%A@NeR]e~f#ie .4 8(8:O[PCqC .2 *X*Z,[0>0E@DJGJIdKhVhXlSlVm=m> .2 #gLOjvmq
0C6%A@NeR]e~f#ie .4 8(8:O[PCqC .2 *X*Z,[0>0E@DJGJIdKhVhXlSlVm=m> $
0C6%NeR]e~ .3 &9&A5:7R</<0AxDnKNfqfrmJ
6%R] .4 7o7p7q]c]ddodp
6%Ne .3 J~K% .2 D|G1
3jhQhRk7 .2 Nx 8<HkSfVspkr%
*FA*E_ Ap
MTMW .2 -N6%;qA@ABDLNeac
6%Ne .5 8w8x
-N6%Neacm6 .3 (,DsFtVNXp
-N0e6%8*>WA@ABL=Neac .4 0%7:9S>n
)))*-J:l:na{ .6 006%DLNeY,mqoa
*&0=1j3C=xL;RvTIY([3kA
;k<@ .2 (;+#8KEmPnQ*Q_
KN .1 #g=|[b
,OB~C#U3a>mM .6 +~0C0D1_><CgDuDwGnTLeEgYmP
8: J1 .6 +~0C0D1_><CgDuDwGnTLeEgYmP
FZGnQx .6 0!1#1%788(8:ByEVHtIJIKIQO[O_PCqC
ce qQ .6 0!1#1%788(8:ByEVHtIJIKIQO[O_PCqC
&F7C>CO_Odiw .1 0C0DDLGnTLce
NMNNNPNR_a .4 %N0D><DLDNTLTMja
P#P6ieii .3 (7(8(9(:Zoi0i2i3k* .3 LOmq .6 &_@tBkJoNReoiqo3pKpf
P#P6ieii .3 (7(8(9(:Zoi0i2i3k* .3 LOmq $
3t .4 0!1#5sHtN%O[Q+Q2_tfJgU
0!fJ .2 3t
MT .3 0C0D><P~
%QO_ eE
FdPC .1 #]Nx VeXF ;qDL
Em 0> .4 *::0:f<:B~HJ_gp*
IHIK 0> .8 !t-<==N(PM[RqX
QV Pm 0> .8 !t-<==N(PM[RqX
+) )#
Too2o3q( .4 (t3G@j@tJOq/ .2 -N6%;qA@DLNeP~
o2o3q( .4 **@jJO (tDL $
DL Ps .6 JoN([Rnzn|qXr6
@j DL .2 %L(J9ZPLj[
NMNR .2 @kQ*me
DG
008:8c8dB~C#[Ra>qC .4 3BIhVq[]
/%/&/)8+MbMda|a}b!b(b)b*lLnrnunv .4 %N2E3B6=8F:FBEIgIhLAPnS-[][a
/%/&/)8+MbMda|a}b!b(b)b*lLnrnunv $
&)*F*WA*E_ .1 :{;5gk
:{:|;5FeKkSVVqgk NM
7)7*Y5 .4 %N*S:c=|Htou
%[8:C)PC .3 *F@j@t .2 jv? 3B[] .3 %q&Z6>=|N%N(aQoy
%[8:C)PC .3 *F@j@t .2 jv? 3B[] $
C/MTa[h{h| .4 +Q:-B~C#DnSrSua#a(mJ
*V;Z;[;]g%g2ij .5 2E:F:h:u:v@:LAMn[]]r
,d ]r
3B TK
%L >-HJ[]
H/NiPYcJ
^ a| $
LONx ,q:q<A@SHUK2Ki .4 !C .8 &5/FC-EHE_[Br8
LONx ,q:q<A@SHUK2Ki .4 !C $
#;#O F_? .1 !E .5 &5/FEHE_ .2 !1
EHE_ !1 .8 #;#O,q@SKi .3 !C
1869@G@tLdLeM#M)]EhXq/ .5 +m,p,qB6D#HUKicuq; .6 !E
#;#Oih .2 #g%+J1OD .1 !O
Zo[Bk* .3 !7 &5/F #;Cn .4 !E%=AtKiP~Q!
^ .4 !D
^ .2 %=8:8;AtP~Q!
E! P~ .3 ,q>W@SC-D#HUKiSZ_Nie
p> %P .2 C-_Nie
0e8*DpN%N(oy
,e/M/O/P@5@E@U@W@XA*IiIkR/S%S* .3 @TCfLOmq .8 A*A+BxC(OIo3o4o6 .1 jv .5 6-D#D-H/O*OfQlSi]~bAg,ipkLo6
*=TKcieo .2 ER .2 7{H/IiOfbA
*=8u=vJ#M{TKZ1cieon)or .6 *:=|ERc[ .3 ***WEHE_oa .3 <0H/IiL6OfSi]~bAg,ipq/ D#
A*A+B<C(OI .1 jv .2 H/]~_,bA .1 jvq/ .1 D#D-LrSKiW
A*A+B<C(OI .1 jv .2 ** Of .1 jvq/ .1 D#D-LrSKiW
<-<0iM .3 %L=| .3 *=8uJ#SfZ1cieoer
PC .1 M{ Y,
iN
+n2Z5rB7KiLrSKW8f]iW .3 @U@WR/S%S(S* .3 @R@TCfD#LOM{jvmq .6 **7{CfD#M{Si]C]~bAkL
+n2Z5rB7KiLrSKW8f]iW .3 @U@WR/S%S(S* .3 @R@TCfD#LOM{jvmq $
#1@DA*BxC(KQK]i3o3o6 .2 #A@TCfmq .3 7{@jLd]C]~bAnZ .3 jvq/ .3 -N4_5r>WHXL@LrQQSKf]
]~bAbCbJg,ip .2 jvq/ .2 5r>WHXL@LrQ!SKf] .4 0_6J97=vD#M{S%WWY,
IaIbRlRnRoRp]T]U]V_B_C_D_Eclgpgq .1 #A@TCfmq .3 ((*y=|QVZ;jvq/ .3 4_>WB7D#HXL@LrM{OoSK
7C +n=>B7DwDxD|D}HXKiLrZ3
Lr .4 3GG[
#;#O,q4]@RHYKiieq; .3 8~9/SuhOhRhTk7 .2 #A@TCfLOmq .3 %a===>DwDxD}JmLrRhSK .10 +n8u97B7HXKiLrM{Q!S%bA
Rh .8 +nAtLrQ!Q#
-M:UQ2Q3T-T/T0Vk <>
V, .4 Q, Pm .2 LriW
+#/a1iG1HNTI___p
LdLeLfM) .8 +m,p@RB6D#HUKicuf[q; .8 &g7X>~AdD(F;FGG{Q(Q1Yv]lc7i/jXjeq5rW
#;B6HUKicuq; .6 &g7X>~F;FGQ(Q1Yv]lc7i/jXq5rW .8 %2%}3G3MK-LdO*Si]<
#;+mB6Ki .4 (8(9[Bo2o3o6 .3 LO .1 jv .2 3G@D@jLdZXeo .6 %}>TD#D-DwD|Jm[1]<gMk-k0kkov
#;#BB6 (8(9o2o3o6 .2 jv? Ld .1 LOme
#;#Oie %[FdPCoI .2 p_ .2 #;#Oie Zo
#;B6HUKi .4 ,E,eR/S*]Z]a .3 /YDwhujFjGkkm-
HJHL
#;#O %[FdPC .1 !3
#; %[FdPC #]? ,p@RGwZyi*p_
#; %[FdPC #]? Nx %P
LdLe]C]E B6D#KiiW .4 CgD{MOPLQ[j{k0n|
E_Q* .2 /@3!kko] .4 jv .3 D#D-LdLr]C
#;+mB6Kiie .4 >bPn .2 &g7X>~F;FGQ1Yvc7i/jX .8 /@043M8<CgD|Q[ellon|
(JEm .1 #]B7D-Kucrf] 04==DwD|TKV-Z1l/m~ .10 (;2q3MB/CZDLHJIHJaK%LrQVSf[R_kpKqC
(JEm .1 #]B7D-Kucrf] 04==DwD|TKV-Z1l/m~ .10 8: HJ
#;#OKiLrieih &vF_? -E9!KQKchTk7 .2 CfLOmq .6 &F04==>WDwD|JmKiL@LrRkc{
GeJag)l% .4 ==DwD|Z1f] .6 3MG[IHKiLrQV
Lrie G[ Em
Lrie Gb 3M Em
@5@U@V .2 LOmq .2 8u97T)Urcx .8 002q7t==>p[RbGp*
%U&(:c>Uczmtow
CwCy &5 @j? ]F
8%HoOTR6[(g) Em iR NX
:SHnLK .1 LKWPZ1hI
CuCwCy .8 9sEXV5[(]G]HgE
Tk .2 2|KRKqNjhIjTktpy
L@NxO4OdQSiR .1 #2#G .2 (K)[)]141V7(9f:T;{;|E1GGH[IwOjS6S9T4UAW![+[pcOfAgmoro{ .8 #]%N%q&5(JEmFfNxPnQ*QSiR
<,</ #2#<#G#P#Q3C:5<]=vc}g6h~
g&g( Nx j~
,yC,RNgL
M>q&q8 i+k9
,u,xYN .4 3C9y=)MyPnQ*jUjVj{k-
;G>_B@O)Z4 .4 %&)4+w,),j@QAYNbQHT9W>qB
/99+;<HFdcdde3 .3 #]NgNxiRpc .1 #Q7FRCjw
)x*48oBMK!K%bxj&p{q@ .3 !! !!Ov
A*Ii[7[f .2 !!#]j-m& .1 @k@oC&SCSDlBpi
KiTf Pm iR L;]5
5;>KC&GcLiP]Pw
5aI7WO]W <f<h>~L;
/s<wA* !!<}Hr]9iw .3 )/9r>{E9WaWeXyZcdy
*u6%C-D#D-D3ERGsNeQlW1[RpI
^ !i? !i? !i? E!pAqc .3 *rEHJoKvdQiRjvr*rI .4 #<#Q0W59:V>EAKHBRvSPTOY]bTeHeIo[ !i? !i? !i? !i? !i? !i? $
&v/|4I777{F__7_ypn EHFfNxiaoarI .4 ,C,S-D>JBDG4OIP[QJRan2n4of .3 #<#Q+#,x2x@]DXH3K;Q|TN[dd=fXkmlEp,pk
&vF_pn .1 ia .2 **? .2 #2#<#Q*0+7J#Rck&pk
p>pAqc iRj|mnrN .1 68DQK;LxTP[ed7iXoipk
pA .1 =| 7FDQK;Vwhw
HE HE
E! JoNWP~ .6 jv .4 8zG1IgIhIuN0RMRqS~WrhojFnh
&p/<29QuVpWrm/ra
#)%J&-))4[5p6061:2>]CZDsSaU3VNXf[Rced3iAm[
%}&c(f6>:S;wC-CnD#E<HrIHJOZXZY[Reciek0q3
*F@s@tPnp2 .1 /GEXjv .2 #D#P*++K,k05237V>oL;O3O4RIo&re !i? !i? !i? !i? $
2EY=[]r6 3!Y=lE .4 (J>bjv .4 #2#D#P;z>GJmo&rF
(Z0C0D6%A@ABE_KhNeO0oa .3 )-)14+@GC+KQKcQKQL .2 #D#Q !i? !i? !i? !i? $
)-)16QELEMKcQ| .2 #Q+7/+l9
bD .6 *)<]<b>S>TCkMETIUE[+[1c3
,e@GA*QK .3 O_ .1 #2#<#G#P+#+X@]DXH3Sf_kkm !i? !i? !i? !i? $
%}&9&W&y&|/v51525M5O6|7N:9<T<W<X>n@y@|AMB~C!C#JnLtP%P6PTRFZBZDZf[s[t[ua!a&a(bwbxd,jrmlndqXqZqb
(o*_-2-5/o7}9e;_;a<%=&EzFAHtI,Q>R1SSV,W<]La>a|m9p%
%N%{&(&Z(f(t*c-w-y-z/c000A407!:f<+=}=~F<HrHyHzKQK_O-O[P9PFQ2S%S*VbW4W5WXWhZTf3i0i2k*lSp*q3qC
0C0D3tGnNMNNNRNeNgTLeE .6 (;(f,q5O9;@yXpn~
6%C-CnD#D-e~ieih .6 (:/l3I3M@5@E@WA*GbHJHLJwK_WGWHZo[BhRk7n|o6oQoSpn
#i,q0078C-D#ERKiO[PCPRQ!R>Sw]<dMp_q3qC
^ !i? !i? !i? !i? !i? !i? -N3!6%A@C-L=MTN@NTNUNe_Na[ach{ie .3 ::G|H!Nj .1 LO .3 *:4:=|ERpI .5 (K+-+X0L1-7_9e:<>5>_B@BBDQDXEBH3HtK%L|M>NZO)Z1dbdcddfXi0jOk*kmmOn~oG !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 3!6%A@MTNTNUNeO0_Na[ach{ .2 @t@zF_pnqd .2 G|Nj .1 LO B>Hyb+q~ !i? !i? !i? !i? !i? !i? $
^ (K-J>2>5DQHtK%L|NZdc !i? !i? !i? !i? !i? !i? 3!6%A@MTNeO0ach{ .3 ::G|H!Nj .1 LO !i? !i? !i? $
%J*d+_+o-A9;@|CZCyHAJaLRQaT+U3Z-Z5[RhFj0k0
o2o3 jv? 797N
^ Q)? &)EHE_ 4~5O6@6K6U879S B>Hyb+cb !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? %+%|&)EHE_OD 4~5O6@7:9Soz B>HyH|b+ !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 4~5O6@797:9S >bPmq/ ,P54:1E4H|H~_9 !i? !i? !i? !i? !i? !i? $
^ B>Hyb+ !i? !i? !i? !i? !i? !i? &)EHE_ 4~5O6@9S !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? #j&p(3(@+b-]3B4Z5{7)9@:F:V:u:v<>=x>Q@9@:@@@CA9CGCRD2DQEBF4FII[LAMlMnQES-V_YMYT[0[a___kdCiEi]jbknmOoiqO .2 #m%+&v**@zBxF_JKoA? .2 -K6H7(:;<wG|G}H!Nk .1 LOPmmq !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? G|G}H! LO .3 &p(3(@-]3B4Z5{7)9@:F:V:u:v<>>Q@9@:@@@CA9CRD2DQEBF4FII[LAMlMnQES-V_YMYT[0[a_kdCiEi]jbmO !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 79G|Nj .1 =| .2 #]Q,cr (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7F84;fAQA]BrDGGXGpHmIyK;KILLO3O5P5RERvSzTIUEYq[![*[4[5d7dze2g7h!hPhwjwnqrDrGrH !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 6n7(EyG}NkNlbx .3 (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7F84;f@OAQA]BrGXGpHmK;KILLO3P5RERvSzTIUEUeWaYq[![*[4[5d7dze2g7h!hPhwiEjwnqrDrGrH !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? %k&<(2,C,k,o-T/_0n1M1S1o232;2B2|3*3a48506-8W999c:E:O:b<R<]=x>:@O@k@o@rAyB!B(B9D>DIGTI7IPJPK~L;MFM~NQOWOXQIRISpTnU/VsX%XXYvZP[h[j]gaOaqc}e,fsh,h5jXktkwlQmQmWnMnSo&o@r% !i? !i? !i? !i? !i? !i? %k&<(2*4,C,U,k,o-T/_0n1M1S1o232;2B2|3*3a48506-8W999c:E:O:b</<R<]=x>:@O@k@k@o@rAyB!B(B9D>DIGTH#H3I7IPIpJPJXK%K~L;MFM~NQOWOXQIRIRgSpTdTeTkTnU/UwVsX%XXYvZP[e[f[h[j]gaOaqc}e,fsh,h5h~jGjXknknktkwlQmQmWnMnSo&o@oOoPoSpqq@r% !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? )x*4*5,U7(G}K%NkTdTeTkX~YB[e[f_vbxhHh~jGoOoPoSpqq@ !i? !i? !i? !i? !i? !i? %k&<(2++,C,k,o-T/_0n1M1S1o232;2B2|3*3a48505a6-668W999c:E:O:b<R<]=x>:@O@k@o@rAyB!B(B9D>DIGTI7IPJPK~L;MFM~NQOWOXQIRISpTnU/UCVsWaWlX%XXYvZP[h[j]gaOaqcLc}e,fsh,h5i:jXkRktkwlQmQmWnMnSo&o@r% !i? !i? !i? !i? !i? !i? $
^ EHiem,oarI 8oK%[fq@ !i? !i? !!? !i? !i? !i? !i? $
%J%}&9+N,q-V-W-X5M5O6@799;B~E7E<E=E>G|HAKiKuPRQ!Q1SiSkT+U3[R]<e~hFkLkM .2 LONy
(#7F7J:c:qE@G[kw
%{&Z008:F<O[P%P6PCQ2W]fJq3qC
*u*w3!@#KlKnM{QBQCQlkl
ERJ~mUpI
D3D7Gs LO
%L .2 >~L;
^ (K/9/|6%7{@tA*A@B<C+EHE_F_GPKQNeNxO0iRibo3oap3pAr< !i? !i? !i? !i? !i? (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7F84;fAQA]BrGXGpHmK;KILLO3P5RERvSzTIUEYq[![*[4[5d7dze2g7h!hPhwjwnqrDrGrH !i? !i? !i? !i? !i? !i? $
)J+)+;+<002!2x6>788*8::H=O>J>VBEC)E7FdGkIfJaNNP!PCPFQ,RuWTYG_Ba}dGdiefj5j7p_r@
6>aQ
^ &v87<w@tA*BSEHEmF_FmGPRnpApI !i? !i? !i? !i? !i? !i? !!%L879C<wA*A9BSOdQ*RgRnSOYMe]iEj{ !i? !i? !i? !i? !i? !i? &p(3(@-]3B4Z5{7)9@:F:V:u:v>Q@9@:@@@CA9D2DQEBF4FILAMlMnQES-V_YMYT[0[adCiEi]jbmO !i? !i? !i? !i? $
^ <wA*BSC(EmFmRn !i? !i? !i? !i? !i? !i? &p(3(@-]3B4Z5{7)9@:F:V:u:v>Q@9@:@@@CA9D2DQEBF4FILAMlMnQES-V_YMYT[0[adCiEi]jbmO 87<}B>EmHrHvOdPLc[hViHj{k-q~r1? !i? !i? !i? $
^ A*EH .2 !!#]Nx .6 EmQ* .3 &p(3(@-]3B4Z5{7)9@:F:V:u:v>Q@9@:@@@CA9D2DQEBF4FILAMlMnQES-V_YMYT[0[adCiEi]jbmO !i? !i? $
006@7)78798:9E:{;Z;[;]B~C#C)DsFeFtO[P!PCRFW0[R]afmfng2ijnz
^ !i? !i? !i? !i? !i? !i? /T:zqDqIqJr1r2r3r=r> !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 00 nz !i? !i? !i? !i? $
^ 0C6%><@tA*A@EHE_FlNeNxO0O_QSRneEoap3 !i? !i? !i? !i? !i? !i? &*)1*++4,k-C/G/d052359<|BPDGH5IVK@MLO)R)RQRnSvW:Wc_rasb@cTgPi8kwlEq@re !i? !i? !i? !i? !i? !i? $
^ F_FlQ)iR .1 ,1DvWwWxcTcWgJgPoi !i? !i? !i? !i? !i? !i? $
0!000r3#5s787:8:8c>O@yB4B~ERFdIHMTMUOVO[P!PCQ[R>ZQ[R_kcqi;oIq(q3qC
00 nz .3 !t6@79::<w@yIHJpNMQVQ_
JoL@NN
C-D#D-
^ LONxQSiR .1 +#,u,x-h0e8*<~>_@<B&B@BBBPHkVMWck9kHpk !i !i !i? !i? !i? !i? !i? !i? $
(U0m2#365b5c659}:S=O=p=r>O>V@)CuCwCyDMDuE7GsIHIQJ_JaJdK%M+M7MWOoOsPMQ[RaW}ZXZY_ObAbCbJciefg)i;qG
^ #]+8/|C(EHGPcr? #]+8Pmcr? 1-161j5#578u=vGBJ#TI[!a0bAhVhwjwoT &5QFi[? #]cr? 1-161j8u=vDLGBJ#bAhVjw? ToiN? #R? $
^ Dv 1l To? $
^ PFPO XHiN? #R? $
^ #4 E_? <m@{P}iN? iN? #R? $
=v bA .2 J#
^ #]/UA*EHFfGPNxQ*iRk7oa? +#+%/@5}=wM1[dapkkkulbo(o) .3 $
^ #]/UA*EHGPNxQ*iRk7oa? !!? /@kkku &5QFi[ +#/@kkkuo(o) $
E! .2 /s3G@DA* .1 #g(((tCgDLia
0465C-CfCnD#D-HUHXKiLrO[OoPC_Ncscuf[huiTiWie
^ #](J/UEmLHNxOAVUiR? #]JZNxiR? &c*+/a2x3B4=A]B8DLIsKILLO4Q1Ra[]eXg7kVo( .2 $
pK .3 <:J1X4o3 .3 LdhV
^ #4 #4? DRO[? E_? %q? &%<m@{P}iN? iN? #R? $
^ #4 O[P%P6PF $
^ #4 C-P%P6_Nie 78BxByO[qe $
&v777{8&BxC(F_ &Y&[,q-N0C0D6%@SC-FfNe_Ncscue~f#ierN .4 *41p3z=o=p>[>]A4A5D3D7D8E<E=E>GrGsW0W1W4WCWDYI[Q[R[Sb7b8bpf_j)j*j+nR .1 -N9UCfD#NeQPQQSKaciWrIrN
&v _NierI .2 %J>][R .1 Pm
rI .3 %J>][R .1 Pm .1 &Y&[,q6%CfD#Necue~iWrN
778& C-_Nie .2 D3E< CfNerIrN
77 C-_Nie (7K]i0 rI .2 G[IyPCWX
&v rI .2 *W -w3{=p=~D3E<KQV:j*
H/H0kLkMkNkOmH .1 CfD#iWrIrN
o] rI .2 J1o3
(7(8(9(:=}=~KQK]K_ .2 rI .4 7{G[H/PRSkSy]X]~_&kLmG &_]>cxip
77BxC( .4 ]X]a_B_C .4 PRSkSwSyXnq(rQ
77 rI %Wo3 .1 Ffjv .1 BhiP
F_oA FfiP .1 cscu Em rN ;q
/s3G3I FJ .1 rN .1 *=*AZ1 .2 Oo
&v777{C( rI .4 /3/75s5yBtBuBvE<E=E>[r]P .1 %NrQ
&v777{C( rI .4 /3/75s5yBtBuBvE<E=E>[r]P .1 $
77C( rI .3 7{87 &_Ffcx .4 &#BtE<rQ
5yFf[r .2 Q* W@
7{ rI .2 ]N]P]Q
77BxC( C-_NierI .2 8Y9;glgmhOhQk7 .2 %q&X&_+Y:hFfN2QaRPT+crcxiW
77C( rI .1 PjQaQbhQ
&XC(rI .5 <:<;<Ciqirj!j#o3o4q(q) .6 %p6@797N9S:::<E=G|H!JSg>g@n~q:
&v*F7{ rI .3 g>
-N>WC-_Nac .4 hVhXir .2 6H9S:<H!g@
&v777{8&BxC(F_ &Y&[C-_NcscuiRierI .3 *W? =}=~>#KQK]KcV9V:i2j* .1 CfFJiWjvrI
7{ rI C( jv 0S6g7{@U@jDAS%]TqO
7{ rI .3 0S6gDANM]T .3 =| .2 &[D#SKcuiW
7{ rI @D jv [> P!
7{ rI .1 Ql
Ql .1 &Y&[D#M{SKcuiW
&vF_ C-D#cue~ie f3? 3M8N=rCgF5JHOAOBQ[XCiammoSq/
&vF_ ,qC-D#e~iem6 f3? Em .2 -o==DLD|PLZ1
&vF_ ,qC-D#e~iem6 f3? Em .2 $
&vF_ C-_Nie .1 f3 .1 &9(O)E159;<W=rD8E=GuQ[[ta&j+lY
&vF_ &Y&[C-_Ncuie .2 (O15=r>#DCE=KcfLj+oS CfD#iWrI
F_ Ff D#iW
F_ .1 D#iW (J .2 8<
/| C-_Nie .1 <i@DC>XB]C EmizjvmqrI
BxC( 6%C-_Ne~ie 3G (tDLEm
&v rI .2 +_46CVCyE<F,Jag)l%
&v rI Q* .2 -A9nIOQpZ-kb .2 -AZ-me
&v rI Q* .2 -A9nIOQpZ-kb .2 $
&v rI .1 f3 (J/UQ* .2 -A/}2[9nIOTcYnZ-kb
BxC( &[C-_Ncuie .2 A*C(DC .3 )o+NB/BLHAKJod
F_ ia .1 +NB/HAKJod
&vF_ &Y&[(o-NNe_Ncscu .1 ({? +_E<F,
&v rI .2 +_60E<R1lJ
&vF_ &Y&[:fcu .1 E<
&X F-
77Bx &Y&[cscu .1 ,Z,[=o=pE<[Qj)ml
^ #+4YEHE_FlPmj>p3rI %q&)&v4Y<m@{DRDSF_P}Zi? 4Y8:<m@{CgDLPLP}ZiiNqZ? #R? #R? $
^ #+rI %q&((J4YA*B<CnE_EmFlGP_Yerp3q/ .3 #I(;<m@{CgP}ZihwiN #R? !i? $
^ #+rI (JE_EmQ*Z;q/ !i? !i? !i? !i? $
^ #+rI #WiM rI? #R? $
&vF_ (o-N:fC-FfNe_NacierI .3 Zi .2 5iMvPLiaj{k0
&vF_ (o-N:fC-FfNe_NacierI .3 Zi .2 $
&vF_ :fC-Ff_NierI .3 Zi $
rI .2 c{ ErZio:
rI .2 <: .1 Zi .3 MvPLiaj{k0rQ
Zi pK rI &v
Zi Yd PL
G[ rQ Zi
eo Zi k0mb
Zi jv /hYedIhViH
#d%qBnP}XEYdZio3 .3 **@j@tYQ .1 (tDL .2 %LPLiak0
#d%qBnP}XEYdZio3 .3 **@j@tYQ .1 (tDL .2 $
#d%qBnP}XEYdZio3 .3 **@j@tYQ .1 (tDL $
/|4Ipn rI .2 **@D@jeo (tDLia .2 %NPLZkiak0
/|4Ipn rI .1 @j (tDL $
F_qd DLFf .2 **? Zi .2 DLPLiak0
F_qd DLFf .2 **? Zi .2 $
<: Zi (JEm DLiRrN .1 ==DLDuD|TLmP
7{ rI <: Zi (J DL
Ii rI (t? Em
Zi (J DL
A*C(F_ .3 &c*=c{ .3 bAeok0
F_ (o6%>WC-Ne_NrN .3 %p-53nNRYF
F_ .3 (e $
&vF_ :f:hC-Ne_NierI .2 &%(;*xDLP}Ydp+ $
77C( rI .2 9e9f@DbAbJ A*C(DL
A*C( .2 3#:hEzFA
F_ rN >W .1 (e*xP}
7{ ie HJ pK rI &v
Zi (JEmq/
^ #g%L&X&a(((J*M/U=|BEJ1LHWO? !!BEWO !!&)F_FaPhRuToT}jvqT? !!&)<m@{F_FaP}ToT}? <m@{To? #R? #R? $
^ #+4-<mAVP}SQd4j>rI %L(J/|<m@{AVBEF_P}Tod4iMiNiQqT? !!%L/U<m@{BELOP}Toq/rI? !!@{LOrI? #R? #R? $
^ /|00P!PC !i? !i? !i? ,o/|1o4I6r=xF<LAN8OW[]h,knqO !i? !i? !i? !i? !i? !i? $
p>pM 686=j[ .3 *r/|4I@{F_Ye_7_ygAgDoaqTqd
pI .2 &v/|4I_7_yqd rI
/|4I_7qd .4 /h>TF<LdMyYe[1gMiHjCk-lgoo
E! Kv .2 -P=q@oW9ade[
pM /@R-Tcr6
p> .1 D|PUamr6
E! #g
gA rI
F_ iP P}
p> j[ 7{8& .4 /@2E<]>~IgL;[]kk
^ E_? (JEmGPQ*? 3BDLLONx[]iRkVqO? #I,k23DLIgkn #R? #R? !i? $
^ GPQ2? LONxq/? #F(Z-N1]6%A@ABL@NeO0ac &5iR? -N0e6%8*A@LONeNxac? -N0e8*ac? #R? #R? $
^ (6*=2*3BDLIsLAN8[]iDkVqO #R? #R? $
^ (JEm *=2E3BDL[]kVqO !i? #R? $
^ ,dNxk= Qp? *=/%D|Z1 #R? $
^ GPP!r<rI LONx .1 (Z-N0e6%8*A@L@Neac !i? !i? !i? $
pK &vpnrI
p_pd .2 3@3MDLD|EmJuStoSq/
pK .2 bAeoer
p_ F_ .3 DLEmq/rI
&vF_ &Y&[ .2 q/
%}(;*i,I-A/@044B5b659;=OCyD#D-JaOoQ[RaU3Z-_OaQcielfki;k%k&m:o8
^ #4 E_? %q? &%<m@{P}YdhBiN !i? #R? $
&_cx :(
&_ .3 %,(7J1OIo3
7{ rI OI &_
WR
&_ rI OIo3
^ %+%q6@E_FfFlPCVeXHc[oAp+r<? %+(x6@F_PCVeXHc[n<oAp+? #{&*(x*f,U-C/T2E4-6M:L;L<m>l@{AAAVK1K@LgMLOfSFcod4ph !i? !i? !i? !i? !i? !i? $
^ J1 #] Jh !i? $
^ oa q@ !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? $
E! .1 &v77E%F_oAp3
77 rI .1 :GC(J1]vbA
E!E% .1 3B===xG1TL[]h,knqO
p>pA .2 [] J1
&d(x/F:w@yMUO[P%PCi~jYmbpI
&%<mP} A|EHgZ
C-D#D-_NiWie
^ (d-C4-AVK1P!PyP}SQYdd4r<? #WiM #]%N%q=|JVK(NWc[n<rIrN? %N-~:hCZH&JVK&K1M@MTNWc[iPiRj[n<rI? %B%N/@:h;xCZEvJ#L}NWY3iHiPj[rI? #R? #R? $
^ P}? #W #R? #R? #R? $
^ !i? !i? !i? #W .1 =|m,rI .3 %2%B(|+709163#:+>5CZC]EvIlJ#J<JHL}PUY3hwiHjFjGkmlEnm !i? !i? !i? !i? !i? !i? $
^ P!PC ,ZVTVWVYiMiNqY %q(JL=R@rI? #R? #R? $
^ P!r< ToiMiN rI? #R? #R? $
/V:h>*@|d,
^ %M&%&%:_@{CYCoCpCqCrD:D@E#ECN3PzZqgRnwrB %M%N%q(m:_:fB7E_FlHPK-KBL=MTN3NhR@iam,rIrR? %NLOP|iarI? #R? #R? $
^ CYCoCrD: E_FlNxiz !i? !i? !i? !i? $
^ Dh m,mnrIrNrO !i? !i? *x1~6=@{P}d%ovp+ !i? !i? $
^ BnLz *)+41~7r9d9uO_r& NVr6? !i? !i? !i? !i? !i? $
^ 9uW| GUNV !i? !i? !i? !i? !i? $
^ @{ %M6=:_N3Oo !i? $
^ /X5|]C]K iWr0r<rI? (J>S>TEmHvMwMyOdQ*[+[1d%gMi[iajBjCk-lflgolooop !i? !i? !i? !i? $
^ &%P}Ydp+r<? ]CdIhViH r<rI? >THvMy[1d%gMi[jCk-lgoo !i? !i? !i? $
^ Hwhkk5k6l_ #R? #R? $
^ A*A+C(OI jv? @j *[/@2E7F=|FlIgNePL[]hwjv !i? !i? !i? !i? $
^ -(Az *[/@2E7FIgNe[]hw !i? !i? !i? $
^ Ne F_? (t/kCgQ[a& A*A+Az jv? @j? $
^ @~OoP= Oo? #R? $
aA
^ #{&%*u-B-C4-6B;LAAAVK1K@MLOfP}SQd0d4g_g~phr1 ,U4-7{8081AVEHEPEZL=LOP}Q,TP]Cd4g,iNiPiQi[q/? #R? #R? #R? $
^ 5|Hw]K #R? #R? $
^ pn 7{ !i? #R? $
^ /d=x>~Rk /d=x>~Rk? Rk? $
^ Fld6iPiQ &%&*-C4-;L<m@{AVEQK1P}SQd0 /UF_iNi[jvq/? LOrI? #R? #R? $
^ (kP!r< %qE_FliPiQ F_? -C4-<m@{AAAVP}SQYdd0d4 CgPLhBiNi[? #R? #R? $
^ Hy -C2FIVOfP!Q)ZylPr<? #R? #R? $
^ (d(iQ)Q6qDqgr1r= &*-C4-5tK1OfP!iNr<? #R? #R? $
^ EHGPoAp3 Q2? GP? M&iF !i? !i? !i? $
^ &v/|4I5W777{8&C(E!F_LG_7_yp>pIpKpMpnqd !i? !i? !i? !i? !i? !i? %2&o&r/~1!2j2x9*>5>6>S>TAqBEJ#LeMwMyPUPhQ:UXXIY8YSZ1[+[1]qa9b_gMgpjBjCj[k-lflgnZolooop !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? **+8Z] .4 6cHt %N/@=|d,jvj{kekkq~? !i? !i? !i? $
^ A*C(EOE_J1OIo3 .3 ,C/~1!NMXIXKY8gp !i? !i? !i? !i? !i? !i? $
^ /|4Ipnqd cscum,rIrR .1 ,C-D/h:+L}UVVKY&Y:Ye]XiH !i? !i? !i? !i? !i? !i? $
^ EZp+ .1 **3G]C !i? !i? !i? !i? !i? !i? !!#Z/@HvMOk-kk $
^ #ZBEjBk-op F_gDqTqd *r*x<m@{AVLOP}To? =|? LO? #R? $
^ /|00qC .1 3G7{K] !i? !i? !i? !i? !i? !i? !!&F,o/|1o4I6r=xBEF<N8OWOdh,kn !i? !i? !i? !i? !i? !i? $
^ /hYeiH LOmq %L(J(tHvTok-pI? !i? !i? !i? $
%}+_5M5O79@|B~EzFARFV,Zf[R
%}65>OCuCyDMJaK%OoPMl%
%{&Z=~KQK_O[PFi0k*
:SIHbAc{eo
4O:6<TFe
1!2+;(;+BpU%W@mVo: .3 ER
p> ER
Q* W@
Em iR Z1
^ /|4I .2 3G
^ &vF_ !i? Ffidizm,rIrR !i? &C&[,X3h>JE/Q:SZVQXFYwcuiaqR !i? !i? !i? !i? $
^ &vF_Wb Ffizm,rI #]&1? %Y,X3ZE/KiSZXFYwq; !i? !i? !i? !i? !i? $
^ p_pd &)&v7KF_F_Q*XDiz? 7KEHFfQ*XCXD]JizrI .1 M!__dKhXiKidizjvj{k0? !i? $
^ oWp>pA 7{8&F_iRj[m,mnrIrN %2/i7B7{:+=|FfGnO+PURsUXizm,mnpkrIrN !i? !i? !i? !i? !i? $
^ E!oNp>pIpK .2 &v/|7{8&F_JoKvNWP~iRj[m,rI !i? !i? !i? !i? !i? !i? #x&G&g/@2j4<4>:+>5>JEOJhJiQ:RsSiY3a9aDafiHizjFpkqOqT $
^ &v/|7{8&F_pn EHFfizm,oarIrR .3 4<7{@DC(OIQ:dIiHm)msqO .3 #x&C&g(z+75#8,DQEOHhO+R/RcRsSfSkjwovowp-pk !i? !i? !i? $
^ /|777{ FfNxm,rI .1 @DXN]C]X .2 (L:+>5HrL}M!SiiH !i? !i? !i? $
^ &vF_ .2 &Y&[cum,rI .1 #g(((eQ*ia !i? !i? $
^ qy 16PUSZps L=Nxd,? #R? #R? $
^ ETFmLTQ)Q7d,d;qy .4 ETLTqy .3 -N16L=NePUSZ]X]aiHiP !i? !i? !i? !i? !i? !i? $
^ GP? 1CiEiF ERFfPUiRiz !i? !i? !i? !i? $
^ F_ Ffiz iR? !i? !i? !i? 0p2xJ7PUTKiH !i? !i? !i? !i? $
2+6%8(8<97=rBkGHLBNeP9Q[QlR]U%U3V,Y5]<cefIi0iqk*oS
(M(O+u,7,8/3/72O@DE<G|H!_m_obweAp~ .5 (I+L>(@7DwEfEuG*G,HMM:N8N9NrNsP:R=Xgh<kzm4p[q>
799S<T<WG4G5G6G| .3 QSiR .1 -P0iWe
799S<T<W@j@tG4G5G6G|kkl+ .4 %r-O/g;e<)FbFcG-L/M=NOO@R~cnh=o7
/gG-HML/L0 .6 -N4]EHF_LONx[Bieo3
***;*WE_ #] <UL/NaR}cm
*T*U;#;%A)FbL5O>iBiC .3 1(162g=3Aq]lc~g,nFnHnI
KrKs
DKWekskt .6 3M6=V/XEe]
-l-oIAK]Kc .3 ,7,9;>B/B0TB
+u,73DL5_m_o_veAeC .3 (JEmNxQSiRme .1 (@2E3B:f[]h|
(@,C4Z8!:V:u@9D2DQI5IgUZYTd9
<]DaSDSinF .1 _m
1(VC HJHL
]mce HJHL
IQ .6 AqFfiW .4 %UPL
(M+u,7/3G|HASb_meA .8 2*2E:f>(DwEfG,M:N8NsSK[]h<h| .8 >TD{MyN3PL[1gMj{k-k0
>TN3PL[1j{k-k0 .8 (M,7/3Sb_meA .8 2*2E:f>(DwEfG,M:N8Ns[]h<h|
-E-QhRhTk7 .3 %!,7B/HAKJ .3 3B[] .8 7{@DCfD#G|N3eAh|iWj{
=e=f@t@yIHIKl- .4 %I<TFYG-cqh=lmo7 .6 =BG4N3PLj{k-k0
(|04RXfdfem~n=of .6 ,7;=;>n= .6 IHPLV6elj{k-k0
JRfifj .10 (MG|N8[]_m
JRfifj .10 7{ Ff
JO fi .10 (MG|N8[]_m
JO fi .10 7{ Ff
]a .2 LO .2 :hRjg, .8 (M+u,7
]a .2 LO .2 :hRjg, .8 7{ Ff
+u .2 FfcxiW me .4 [1d%j{k-k0
3a<]@OA@DGG|L;SC
Si _m
,s-x@#@TAqGzHXK&SKcuier6 .4 (N)w)x*4*7/98QCVD3D7DAGFGGGsT:W1WDYtdGeQfafwj/ .2 -NCfD#LONxacmq .2 %N(J/@8K:c;MC/EmFJPnQ_[]eKk%me
,s-x@#@TAqGzHXK&SKcuier6 .4 (N)w)x*4*7/98QCVD3D7DAGFGGGsT:W1WDYtdGeQfafwj/ .2 -NCfD#LONxacmq $
(N)x*4*5GGGs .2 /UEmme .6 %N*:+A,s/@>&@6@THXNrU6[]iWk&r6
3N3O7yL}M!U]Zo[>[A[B]Yi0i2i3iJk*o3o6 .4 @jEHLO_yjvrI .2 jv? 6@79::BaGFG|H7HOm2
nzn|n} .2 =| LO .6 %L*4/@45:c@2@3DLQ[[]
C/ .3 8K .2 ,+k%
CVDCDDWG .3 3WHAJ+[c .3 %O(Jjv .2 B@LONxOFj0
2!2#j/j5j6j8 .3 %!,c-=9sYzfFg, (J .1 LONxQSmq
6rCDoJoZ
5a<f=xL;Ov
1jhw
*4*7 mq .3 !!5a<fI7
79=|G|
GG .1 EmPnQ*QV
6%A@Neh{ .3 Zo[Bi3k*
-w-x-y-z
SrSsStSu CfD#Nxmq
SrSsStSu Q* LO
/h/i/k/l .1 LO .4 0><%><>H@6O-VuX2YO]&anb1b}cHdHg2iCijkvm0p*
HyHzH{H|H} (J LONxmq
hOhRhT iR M4TF .3 LONxQV
e!e#e%e_ .2 I{ZVZWg, .3 #gLO
IHIJIKIQ .1 LO QV
P#P2P6 .3 J1J3TmaeaghVhY .3 LOjvq/
%[&X8:C)P!PC .3 >WL@ .3 &Z(JCgEmIQ[]
%[&X8:C)P!PC .3 >WL@ $
+j,J:{GsY* .1 LO? .2 >bPnQV .3 16:h@8Aq
*W >pDnLRO: jv
DnLRO:Wh .2 jv LOmq
@j (t+@ jvpK .2 /s4T>b
CuCxOiOjOmewhRk7 .2 Nx (|K;_kg,ip
H| (J LO *:6%6/;m<@A@aT
&L&O -z .3 &,ou
Sr .2 me
^ P!P2P6PC %=AtGPLOP6Q,XHaQiW .6 !i? $
^ EHLONymq &(&5/F007{>bC(CnEH_YaQoApI .8 !i? $
#g>bPCaQjZmboA .3 ,<1~>THrMy[1gMjClgooopr@ .4 !i? $
@yCfD-EmPnQ*QVf3q/ .2 *=,F,q5~9;;MKiP)TGVNVvXpcidAi8k% .6 !i? $
00O[P!PCqC .2 9e=v@DEPHJNMY#[>n~ .6 !i? $
(;36@;OKhF .3 !i? !i? $
p_ .3 1+4,<9@E@WDLJrK_MCMDWHaHg[g_hRoS
%=&[At .6 ((DLD|iaq/
pI 77 rI Hr 9e@jC(]Ca0oC
pKpL .2 0C6%NeR]rN
-h0e1f2b666l8*8a<]<|=x>~@@B>BPDGEKRXS1SvTIUbi4o+pr
(8(Z)p*i0D1i4+5j6r9X<m@+A@A]B8B>DGDQDdH4KIO3P}RvYq[]_pa0d,iDjymmqO
^ 008:P!PCTo_Z .6 6%C-CfCnD#Ne_Ne~ieih .8 !i? $
#;#O#X,q-N6%Kicue~m6 .5 (;(t*q/s1C1E3M8NC>CgDCEmJHJIOAOdQ[Q_XB[+fGiao6oS .6 !i? $
A*C( .2 jv .2 %(6dBQCwJrV=WGZX .6 !i? $
4{=QJ*P-[vnB .4 !i? !i? $
PC .1 QV K*XH
%(V=hV .2 #gE_FlJ1rN .6 !i? $
pf .4 &GCyEmSfWXY3hViJm)m*m:pT
@yK%fIp2 .2 &IWXY4rI
&v/|F_ .3 &[rI .3 >JC>VQXCYeZidIhVoS
&vF_ .2 FfizrI .2 P}Zi .3 M#hViHqu
7{ .2 &[C-_Nie .2 C>HJ]C
/|_7_y EHoa .1 /hYeiH
(@)|/@0e2*237F8*:0:u<]<m>~@6ApB8B>BPIgIsJnLAMTMnN*O5PAPBP}YTa<aEa[hwh{i4k+kkr%
(o (;
(; Q* LO
Oo __
^ %q,Y8;:9:h<w@yJVK%K(N;gmp@ .8 !i? $
%q,Y:HK%K&N2YG .2 ,a,l,n4O@yK&PmQ}fuiW .6 !i? $
6%8*A@ABNe .2 CEQ-RyT+bBhFpR .4 !i? $
/UEmOdQ*jv .1 *=BQHjLONJNxOFbH .4 !i? !i? $
HAcxg,io .6 /Z8]@)OF_OaWqp .4 !i? $
&v7{C(E!F_p>pIpKpM .8 *d+Y,a43FAHALbLcQ}T+X;Z5gmhFhO
p> .4 (|5aBQDCT~bH
p> .3 8u9fglhO
&N+),H-,/p0C1P1l303|57<m=b=v@5BSC,C0DQGmJaK;M{N3P!PFPXPsP}QHS-SBSSSdSfV1[![]_reEhwjwk3k9m%mxn&n>o|r@
#;#O#X-N6%KiNecue~ .5 )E*O+_+o,L--8R8r=O@yD8FdGuHAH|NR[t_IbzfJm_qC .8 !i? $
)E*O+o0U4y5O={>q@ZGjGmSbTb[ta]bzc(eJhjj;oY .6 !i? $
*V8<8B8N@+@2BIH4HfQ[eKe|ps .2 %N&5)EC-HGJtJuPLa&iRn|q/ .8 !i? $
^ P!PC .3 &I+o,Y-5008<C-CnJaNR_NfJie .8 !i? $
^ *V8<9!BkCgOdQ[eKk=m:ps .3 !i? $
0U659n<QJ{NETH_Pkbl; .6 !i? $
p> .3 8/@tBkC>P-]Cd4
pK .2 -N6%C-D#Ne_Nace~ie .2 PL
&v/|BxF_ .2 6%C-FfNe_NiRierN .5 +_-58<@yE<NRPLP}Q[WXZif3fJiaps
/| rI @DC>IHJ_NM]Ci0o(
(;),)<*+*x+-+1,!/@1~4+7F99<m@+@O@{A@AVB>DQDbGSGhGzI*K-LAMFNHNNNqP}R:RaTkUCVsWkWwXlZ!Z{[]]*]-]/_saTcQcTd0g5i4iDkekkkwl9lhlmmNoGqOr%
<y 8r
OR Nq
(o 5O
*= XC
#]4W7A7CD-Q,cridizj-m& .3 +m+n6C8|<AB6HXHYKihuq; .8 !i? $
^ C-CnD#iWie .5 ,H,e778&8:8~@5@WA*FdGPHLIkJ3R/S*SuZo[B]Zd2o6 .8 !i? $
^ 788(8:PC .1 %{0_C(HJM{S%Y#[>i2q/ .8 !i? $
^ 3S<-A|LOPRSig, .5 !i? $
7A7CO[ .2 4O9U:cKiQ,TKZy .5 !i? $
-N4]>WL=cu .1 >bEHPmPnQ1 .3 ,q7X>W>~@RCkD-F;L=Q1_pc7 .4 !i? $
)S1YGX_fcLhPn&oC .5 !i? $
E!p_pe .5 ,E/M8~9/==@D@UD|HJLdS%SfSsSu
p> .5 (77{@D@UYQo3 .3 =|D#D-FfYQiWrI
pK .4 @D@j@tLdbAeo
p_ .2 &vC-F_ieoAq/
H3P4[fa&
(Z+4-N0C1j1~2*2E2x4K6%=x><A@ABB8BBGnIsLAM>NePYVIWl[7[;[][a[jacaqeEh{h~iDm6q>rS
ce qQ
4_ D|
Nx 4]
RM Z;
/@ 8|
>J l+
/@ Rl
A*C(GeXW[7[v[z .3 ;M=mPRSi[ynEnF .4 3u:f=qLONeNx[]]Xmq
(8(9Zo[Bo3 .2 !!&F0=;MM{N2WWnm .4 /U:(:f>TNeQF]XgMk0
I8UVWG]X_Bmh .2 :hFfMESiiWnF .3 EmQ*Z;jv .3 3u6%:f;N;q=q>YA@AqNe[]h|r6
S%]X .3 &+&l+:0=5P@MS)eznm .5 %N3+D#N2SifIieo6
@q@tRnUY]U]a_Ccl .1 ((Q*Z; .4 /@16Aq[]afc7r6 .4 ;MLOMENxPQPmnF
(8>@HJk* .3 Nxp>pKpM .2 %2*AD|EHYoZ1[]fkps .3 3C5n8<@jF_JOMEPUbAog .4 !i
6Y6ZPS .6 !i
,p>W@RC-HU_N .2 F_lolqoA .1 %+QVXH .3 %=+mAtKi
0{0|64IqMYU)X(hn .5 (#0X2q5sGsJOOdSiVdVo]X
/rJOoj .3 %N=|D#PnQ*Q: .4 (;2q33@NJ>jmk=mGn=
(!3*9{<R>9>:AyK~MFQjU/VsYvaOb0i-m}o@r%r[ .25 !i
,U0d1D3|489c:VBKDIGDIpJXKHM}OXPPYBYC_4
#]EmPmQ*iPiRiz %k&<,C8!8W:O<]>~KDNQV[[Y]ga-c}
[] Td
<} %4%Z (y2E4Y9FIgkn
/_@vB!BPGhUw[j
+40e5G6-6l6r8*8|>pDGDQLALpUbe*gghE
[+ O=
h{ [B
Rq Si
-N0i<VNOR~Y@]l_Scn .4 /w9N:>GRHMPcRRZekso7
#t*T/gG-KrL/L0O9_0 .4 !i
nFnI .4 (M*T,8;%A)C7H!N8_n_oh< .4 !i
)M=3ZZZvZwf-gs .6 *A-N/w8<>(B~DwG4M:N8WGh<pZ
-N6%AqC-HX]lie .3 XSZo[Bhqhz .4 >(@7@TEfEhG,HMM:NsU3m4p[q> .4 /37!79:><+<TB~G|IHS%Y0n:o7
68JFKwTP[[ .4 2GN8O-SK[]h|p_ .5 (M,77!79<}HzS%_md,hl
E!F>XQpK .4 -l/M@DK]VK .2 %!,7;=;>B/SbTAU* .4 !i
(@-T5S6I:Z=x@9D2ObU8UHVFX=Y%
Zx (&
(& /_
%] /_
Ii[>i0 LONxQSiR #5#8#>#Y@RFZK& C-Cn_Nieih .1 &%*r/|OfQ2Ydd4lAoAp3
8:PC Ii .4 #>#F)+8*GzJNoc
** >@ *M/UEmOfWTXT
IlPDnF .3 =|EmQ* 6%A@CfD-NeNxiRpIpb .5 *=<iPCT*TaT~ia
<7oT .1 +6NxiR .1 +10e8*<~@BB&BPTXWcc5 .6 /VK-LOPDT1Tod,i0iM
dD 3+=mFBGkRmT1 .8 <i>nJgNeOISfd,i0
Hr &s(X6L<4FxGEGNK{LGN%PKPi]fgHi<oup}r6
N%N(ouoyr6r8 %U
pI C-EH_N oA !SJNbtrL
mt jv
Q_ #]? r6
#l/@/w0-2b3!8)9B=!DGDJGVRISiSv[&]RbDgQh+lE
+41~Ap[&__h{iDovpNqO
iM rI 09
[] Il
lE Il
+-B>V2[&
%}/m36CzK1NyOfS0VBWXpw .2 me Cg
04Nc RafOfT .6 %}9nHrIOIpOfPCWXZ-k=nJ
!!;B>PFfkk .3 8(8:O[PC fI .3 (J@qCgGP
Q_ iRiz .1 )e9n<ERVWqWtaAo- .3 &#-A/V9*CzDCP6PL
=wI[ .2 62BeQVQ_ .2 )39nIOWqaKpspu
3#_kkm .2 Pn .6 &#-A369nIOIiWqYn]*k=nJoToY
5s@(DE .2 <E .6 >@J7PLWvj4k[
%~/U8KOAQ*me iR 5<J7WuWvk[ .4 %}5s<EJ|P!PLQ,RuWXkkn|o+
&)E_[+aieS .3 (JQ* .1 NxiR .1 )3-A=gIORVWKWNY;aKkbnAp)pu
/@0e2_3R6c7x>~J#T#Y2YbZ)jbkqmtnF
Ht =|
IJ Q*
8* o(
el L9
Dv 8*
oG J7
<v J7
>c J7
(6-_>2Rb
@D iR Q,
@D@t@ynonpo)o+ .2 EmFJ iPiR .1 /}H]WNY;YnYo]*keoT .6 /V3#8:::P!PCPLd,eok0qC
Em iR /}YnYo]*oT &#H8PLjvmbmenx
jL .3 3MCzEmYl .8 1BCgNRPCeo
H[I/KC[+aieTfGo+ .1 EmQ* #]iR .1 0OJ7NEWuYok[ .6 !i
@jGFZXe|o( .1 EmPnQV .1 Em? .1 >cFJm: .3 /@04J|Odkekk
4O4RoS .2 iR .1 /A0UJ{kp .6 *~;~@jOdQ,i[jZm:mb
04 .3 @) .8 2k8<:C>wDrQ*S0Z]a9
@, .2 Q* .6 (;2k:fD/a9ps
0H>dENJMK{L[N=RQWwrZ
[] ZX
5< S!
o( DL
B>U)as
(K878Y9;9fC(OGgmhOmt .2 iR ,a,lK&N%Q}YGfuour6 .6 !i? $
87B<OGgmhQk7 .5 %q,YBEYG .1 Pm? .1 ,a,l,n6%<3A@CkN%NeQ}fuiW
6%A@ABADNe .3 +oCEV9bCg! LcQ-T+hF
(KB<OGgmhQk7 .4 (tCER1V9bCg! LcQ-T+hF
+Y,aFfQ,cxg,io .3 >bPnQVm: A@CfNeiR .3 /Z8]>VBR_O_UaW .6 %U%q/88Y9;>pB<PLPTYfa>k7
p> EHEOFm B<gmhQk7
D{MO .2 %UaQ .2 EH_Noa .1 8YB<gmhQk7 .1 %qFfJVcriRiW
8YB<OGgmhQk7 .2 %q,YFfJVK&iW .6 /@7H9WD{K=MO .1 %U&5CgPLaQc[
OFgl .6 )y+Y-~:hBTHAJVK(cxg,iWpc
%A&N+7/d0l0q1l4p579!:uC,C0DQM>V0WMYTh!iE
/p (4
SS R1
+4/d/{2,2e7F9pDQKLU:
6r7}A3PX @5V0Zo[B
(4 P9mx
+,=b
004J <:J#NMqO .1 LONeNxiR .2 (#::;M<><pBQISJCNJ
(%;M<tB[I[JCNJk/ .3 &v8:<:@t@yF_PCqC .5 +w>pCNGLNMPTbbjfjgq8qR
:h:p<:@t@yC/E_FlZ1nY .1 %q6@<:@tVec[ .3 +z+{9k=M>wN[bSdgh3l2q8qK
00Bpg% .1 jv? <iXB]CiHm) .2 /KGlGmIn[v
9n .1 &v@t@yF_? +A+{65
6@Vec[d#d(e@n< bAbGbKjq .3 /V00;I<t<uPLc[i0q~
)WBpBq .2 G[eon~ .1 (e;Ime
%q@t@yYdc] .1 j4 .2 )==6F}bHcgkSl]
)p)u0L=O_QaWkSoT .5 +oT9Xb
A*CVDCWGqi .3 =6cgkSl] .3 %O((Q*Z; (#C/CfD-FfISNxOFqp
,7366-6r9Q9R;H;g>O>h@]B8EKGhH;L;P@R5S-T=ZXaicTe5h,knqS
B@ 9Q
I[ 6=
)p ,7
O_ km
)8,7:%<[>O>_AQHzLkUFe[n&
%[004J788:O[PC .1 XH? .3 ;3SxTP]Ciq .2 EOK]L1NyQ*Ru
PCqC .1 **@t@z .2 %p((Cg]D]Eia .5 1~=|FfIIJoNWOdV_gHi[jvpIpn
:fP6p_pnqCqd .3 0>2h5MMTPG .3 ER .1 EHEOE_LO .1 6@7:7O@yn%oIp2p4 .1 6@@yCgMWPLk-
*x1:9bBmOgWYaN .2 ERpIq3 .1 EHE_LOq/ .1 6@@yCgEmLOPCoIp4q3
Q, <MIf .2 *=GwK;NJPmQ|SZTaVWf=
9bDhDiDlU|X4o2o3q( .6 788:O[PC .2 n~o%
(h54555G:-:0:1N6N7
X4d& 6@79
(@*G+/+b1Q4Z7):V:u:v>Q@9@:@CDQEBLAMlMnS-SnYT[adC
#j(%ISI[ #|#~6=E<E>H!d+
k4 365t>pDvJoNW
,O,P,QDOE5E7ef
>bPm ,P54:1CGE4F|H|H~_9ix
8:PC .1 %+JK LRLT
%j&o9Z=xDGHtNNNRRkTL]qbDjFknk{r%
(Jh, []iP []
1u1|1}>@O,O/Sr .1 #]NxQSiRpM .1 */-A68TKd|kkl9o]
A%HJJr]0qP .2 E!QVmep> .2 6A6W8D90CzEOFiIjJoR3WTqd .3 7{=|E<F_FfPmhO
E! 6WCzJoKvNW_FhZ .4 7{F_FfhOjZjvmbqd .4 +[6@7990:H<&BaG|QafIqO
&vF_ .3 !! =R=wEJM0RPT+fPhF .2 (x61:H<&CzG|k4
nz .2 %L=|jYjZmb .2 -N0e8*:fA@NeNxQSaciR .4 (;*=+479<}bA !i? !i? $
)I)N*/,~8VBcB|D]JgWKWq .5 43DAOJQ:Z5f&g!iqp%
R% .6 !i
VbVcZo[B .3 ERoap3pI .2 7;@j@z .1 EH 79@jk#
68 6OSs]r
3@4OCuOj[6[7[:egf@fJ .4 #HRy .5 ,l0]8]:H=|A*E!FyKvXEcgjdm:me
GP .1 Em 0] .2 Pm? (x@EEHFfOIPFk4
&o)|+41-1~2_3m6P6r7}A3C0DGDQEBJ/LeM{RkSnV_Wwi[l:lEom
l9 6R
1~BrDQK;Rk
%qEYEZFjFkp+ ** .3 6@87<w>J@yQ_ .1 %L*M/UEmd%i[pI
c[ iQ LOiP !i? $
:fNeOdP6eEie .5 1ABXZ; .4 !!(J*M/U87:HBEi[jZj[mb
8:P!PCTo .1 ,ZJr]X .2 &-&[JuLOP6U3cu .4 @yCgE_HtLOPCPLYf
k4 HtHv .2 &b=|PLiei~jvrI
<fHr )pL}OoQ,c}iHioo(ov .1 /V:aVUi[k0 .4 !i? !i? $
8Y8wA*J}K! .2 4XOU
%L*:*M0ic[mb .2 &[C-NeP!P6_NeEie .1 /|004IQ, .3 fI LOmq
*P@Ge_ea .2 jv E<GrqO .3 EmFfJ1PL
*d0x438mP7Z5_QfHjW .4 )I*/@yB|DDD]GsOFURXEjR
),,(/@1{4@4Y6/8):u=xDQEBGAGSGTHTQ]RkV3Yb__b-i[jGkilEmOoG
l9 h1
5mHaIxRkYTknl9lQq=
,UC-CnHYKi_Yieii .3 A*C(CuCvhO .2 %q:gLONxQS .1 (|1-2q3#8#EzF}GmRqSh_kaMkmlK
048<@2J#Z1ps .4 001[8:BxJaOMP!qC .1 3+=j>bBUBVGkJ_Q:Q[ .4 =j>bEmF5JaPLQ*Q:Q[aA
8:P!PC .2 Ii .1 CfD#LOiWmq .1 @jIHPnQVme .2 C-DLPLPmRuiRiejYjZmbrA
8(8:FdO[PCqC .3 &IHJW%[>fIi0 .3 Q_p>pKpMpe .5 &v042;@tD|F_hTkVoa
@yCnUF_Yii .3 =|@yEmjvp2 .3 0_57S%Sbc(k%oqpx .6 *M048<CZCgCwGkJaToWTZXpK
PUTbaD .5 %h1#1&7C8J>Q[hgqo&p-
7|<FI0J|KEKFKGNE]m .6 ,I8:D#HJKiPCRufIpKqC .6 !i
@yMURnRu .4 MENxQSiRpK .5 ;,C-D|Yo[]fIlnoa .6 &I9!C-CnJaPCZof3fIqC
1w1}JFOdSsStlnp_ .5 <}@RE_F_FlLOOdQ, .5 LOOdPLZ1lnmm .5 045q8<8NC-D#HYKiWSZ1iWie
&F+n/N5q8|Ki .4 3G3MHGn| .4 !!8<DzM7MNMOPLQ[Z1d%k0 .5 -D1u8i@R@jCZJaLOS%SfToZ1a0hOqO
K][>k* .2 @TCfLOmqoa .2 )p@D@jC(WGa0c!hOof .2 )p1#8iCRJ:KaOfYuZ1a0c!mm .4 2Y3G3M5q8N<}=|C-KiPLiek0
008:P! .2 2{EPHJi0 .2 p>pKpMpe .2 042;==D|EHE_TKYokVoa .2 &)&vEmF_Ffiz
/_8)Wl[jk,
[] lE
=x H3
m6 8~
,k/G05237)7e:S@@A@ApB>DG[/[]h{
3! lE
6% 9/
Ne 9/
m- 9h
d{ 6=
Sf hQ
Of .1 jvq/ .2 CfD#D-criTiW .1 ,V,s4]5r>WA}HXHgL=Lr
788(8:FdO[P!PC .2 4<M{OIS%hOo3 .2 0_=|M{WWq/ .3 @RC-D#ERFfGPM{PFQPXHg,o]oa
K]QlS%Y-iM .3 (tD#FfiWme .2 &F7CQP .1 o]
&F7A7CO_QP .3 %2+m048|==B6DwD|HXKiZ1kV .5 %N&(9U:cOoj[k-k0ouov
,E,H/P@ER/S*]ad2 .6 #]%qLONxiRmq .2 %a/Y3!3xB@DwHpJ:O)Z1hujFkCkkl/m-m@
(V+|/Y04@wC-Lyhum-m~ .6 *H=;RbReSun|n} .3 458z::@2DLLOQ[YoZ;[]mPmq .6 &5:c=|@E@TC-D-EHOoQ!_NeE
C-HYKi_Nieq; .2 Zo[Bi3k* .2 jv? .3 %(**E_V=[> .4 !t!v!x!y&)4]6:D-E_OnQ!ac
HJk* .2 &)C-D#EHE_ .2 !0 .4 !i
-D<i@DFKFOX_ .2 #]&F@TL@N2NxO_crm&rLrN .5 >W@RHqL=Q,acrL .4 ,@0_8:>JGkIfM{OoPnS%WWe1i9
6%7e=xDG[]h{om
AB R/
A@ R/
Ne R/
Ne ,E
6% ,E
Ne +4
>< Ne ,E
0C ,E
,q<AC-CnD# .6 !M .4 &5*:/FC-ERPCc[i~
P~Q! .3 (4NxiL .1 6%ABNeh{
%(<:JrRl .3 #gJ1NxZyrL .1 !9%PiL
4P4SjZmbnzpI .4 EHE_NxjYln .1 !q!r!t+4ak .4 /|C-CnD#I(ITNMi[k#
,qC-CnD#HU .5 ,e/P@5@WA*S*WG]r .4 LONxmq .2 %g3#8uFVO)OHSfYeaMhFk=kmn&naor
0D6%:fNeU3ceeEie .5 788(8:B~G[O[PC[>qe .4 @D@tCnHJJ1Q*m= .6 %P,qAhD#K-SYXFXwmq
9*LdRbReSun} .3 (((f*V458K::;wZ; .3 (t45>b@*D|Yofk .6 0D6%8:C-CnNeP!]Cc[eE
0C6%><A@NeceeE XRiq .1 E_Fmp3 .3 (J>berq/ .3 3B4]8W>YA@L@bDlr
2_@jbWc>cY .2 QV .3 %L(JOojvpIps .5 !!(;04:gD#D-LdOoiem&
18LdM#hX .3 ,pB6C-CfD#HUKiSZcu .3 &g>~AdF;Q(Q1Yvc7i/jeq5rW .8 !N%};g==DwIzLdPRQ!]<jFkkov
%*-N0F4]6%=yABNTTfV4[&aSa[e~h{m6
h{ F_
Nx m6 F_
Nx 6% F_
-N F_
Nx 4] F_
+4 /d
(}(~[L_xl& .8 -*4]D#H4HXM{hDie
CwCyDAG[MBegfR .3 (|,l0QDBQzRXV{ZMcggBjd .5 4]CND#HXJgMEQ#iW
EmF5m:qi .2 #]NxiR .1 28=QLDNtcgkS .5 B/CNHAJUJrM*MEU3
/5Sf .2 /S@qT6Ye .2 &5EHoa .2 6g9*@jNMZX
&F1!1#1%7CO_dDgpm& .4 /5SfaM .4 6=:c=|@5C-D#Q2c[iWieouqO
+(6J<mQlQmQoVDhChrjD .4 +!2R8F8G8H:c@q@t@yFFPLf3mep2 .2 !!%N6=8F:c>TFFFfN2PLjvou
<i@DOIQlQmQo .2 !!#]&FD#M{f3iW .2 !!(|)A*M/UAAUmVrWW .3 *:*M/U00=|>THXMyQ#QFgMiek0lg .4 (|:(>T@DA@D#E<K%LOMyNeQ#QFeAgMiek0
,e@E@UA* .2 -ND#LOmq .4 +#0u3#FrMxN0S7Sfkc .6 HUQ#QlS%ZXZoqO
JrJvYeaeeSiHoOpV .2 =|EREmQ*QVpI .4 +w<6U3 .6 !i
),01111~2x6%=x@@A@DGDQIsK;NeT%V2Wl[][jh{k9lc
7F M{
T~ M{
rS 2x
S- H3
-D3G3M@DQ:]X .4 8<8K8ND#FfQVQ[ .5 :(PLQFieoa .5 /33G3M8<:(@DEmGriemeoapt
!!=,BEi6m& .2 DzMO]; .3 *M:(QFi[ .3 7{E<G|S%ieigp3
@UA*BxFmrU .3 &1BEjYjZmb .5 !!::>TDzL;M7MOOofIgMhwk0 .5 *M-D6N<i@DC-M{QFS%iejv
C-CnHUQ#cuieihj-m& .5 >c@*BIH4HfQ[RbeLfGm<n| .5 8<=|@2A@D|JuLOM{NeNx[]o-o3
(JEmQ[ .1 A@NeNxQS .1 ==>cBFBID|H4HfJS .6 (9A@BxC-JuNe_Nieo3 .5 -N=|A@D#HAM{NeNxiWieis
A*UY]Xa/ .2 #]LONxmq .2 %2J]SiSxnEnF .3 A@D-NeNxPmQSaciR .2 %2-N8<8z@2A@D|NeYo[]acfkps
)2):)v/5HAJUKJKKL4feny .8 *V/@3M8<@2CnD#LOPLQ[YoZXa/ieo3
KQK_Zoi2k*o3 .4 D#LOjvmq .4 -D/3DAHEVo]r_<e<eAgtj5 .4 %!+N,p8<<yD#D|FfHAHUNyQ@SbcuiW
F5 D#LOmq .6 /=/C3!E>QV[Rdog)kkqk
)K/=/CTvg-gm .4 (}R#S5qh .3 !i
CnHXQ#ieii .3 A*A5C(DChQjRk7 .3 CfD#NxQS .1 (o,p-7-N4]>W@RA@L=Neac
@DWGk* .3 Q* .2 !!3!Lhkk .6 %2(|F5HULe]TmboSqk
,O4Z@,@]A]]F
&+)r+4-*-n/d0I6l7)7F;q@kA}DQIgIpPgQ]RkTITxUbWpYT_rh{jOl>n[
[] /@
6% F_
Vv Wa
+) Lr
%Q%R(Y(Z,U>yHYHgKOKiQra~c/gVm6 .5 4OA*C(DAG[J_S%[>hO .5 !t096J8#<vG>M{P6RMRqSf[]mbntqO .4 !i? $
FdPC .1 Nx? .1 XF .1 (Y-N4];qE@N@m6 .6 !i
C-EHNx_Noa .4 2J4&CZMBSr]kbAoCqO .5 (n)S)_040[1Y;S;p;zDwD|H4O&TXYHZ3_O_phPm~ .6 !!,U6J8:=OD{M{N3O[OoP!PCS%[>[]bAmbr8
6J<vQlS% .5 %R,(,N5<G>J|Rqc/nNnW
ER .1 EHoarI .2 8:@jIHPCZX[>dIfIhVi0 .3 C-NxU3_Nie .4 (t*4-N6z;q<i@jE<G|N@VNVW]XachOnZ
C(]Xa-hO .3 SiSxSynF .3 JNNxQS .1 -N;qN@acnN .1 D|[]fknN
bA .4 )_3v;SH4KMYHZt_b_pm~o9 .6 !i
O[P!PCq3 .2 M{S%Zrns .5 *=,U6J=vGPN(Q2jZmb
(y,N,UHYRMRqZ7qx .6 !B .6 &)*:/FE_PCQ2XF
%R,U;qC-HYKiNe_Ncuie .2 /MR/VD]Tgp .2 =|@RCfLONxmq .3 &F,U;q>W>bD#D|E@KiM{OdVDZ-acjvk-pj
(-(/-D3GCgaQ .4 =|jv .4 #s3B=xDGG1Mp[]g+l=qO .6 (n,U/F1_2J4&D|FdO[P!PCQ2iaqO
2J4&F[JrKYMB]koC .3 %L%q&5=|iR .3 (o1_;q=OA}CfD|GzKOOwSKiW .6 P! !~#%%L*49e=OD7M{O[OoPCQ[S%[]bAmbr8
>Vn;rh
&p(qF]S,jm
[1 G1
Rg j[
qO ;6
ns bW
Ne G1
6% G1
9[ T~
rK :I
%h6v=B@2@4CITQeWi= .8 4]8:HYIzL*RqSf[Rpj .4 !i
,(/@048|J|KiMIhulNm6m~ .3 (-3G3MCgQ[RaSrnz .4 !!D{M7MON3PLd%k-k0 .4 (f-D8:@jCZD|JmLOO_TohOmqo3qO
Q, YQaUo] .2 =BjF
(t,E=B=e@tDGTQjFl+ .5 #EDL .6 4]8:=/A@EZIAKiL*P!PCRq[R[]a>gHk0om
(Z-N6%A@HYNeiem6q; .2 A*C(CuDCQ|k7 .2 %qNxQS .2 8#Rqp} .6 !i
->8O@uAfCdEeI]LkLsOuYk[)gC .8 3M8:8N8iCgKiP!PLP~Z1ZoaDj{k-k0r<
-N0t4];qm6m7 .3 &v0U3M8z9!<i=rCgF_JuQ[[=]0]In| .3 /@04=|CgLOPLQ[XfZ;_rel .5 !i
(Z5x7}A@HYPXq; .3 (|-D3GBxF_q/ .5 0r4|@THAOKRkX;[cdMkTnN .5 !i
&F7CO_QP .1 ,U2;;zD|KiO+qO .3 DzMOj{k-k0
-N6%;qNeiem6 .4 <iHJXB[=]I .4 #gEHLONxQViRmq .5 (o,q@6@SCfC~D#M!SiV,[TiEiKmq .6 043M8<9!=BDLG|JuPLQ*Q[WXa!m6
,O-i/dg;
*m/G7e:x:z=UDUK[LlR_T,dAi8
%q Ep
lm i+
6c B>
9N >J
4_ om
([ om
ac om
9u 2q
c[ :z
0C6%NeR]_Nie .2 %[78ByC)FdO[PCoI .2 &I(t*F3GCgDLZ[q9 .2 (t=|CgDLEmHraQmerA
0D6%NeR]f# .2 (f=A@jEmIQNN .2 (f=|EmQ*dAi8jvmq .3 *m,q5~6><BAWDGEIKyUOdAi8lmouov .8 %}-N=vGPGzIQLONxP5QpWWaci9mq
FlGPLOQ2 .2 &5LONxmq .2 &5(o-N8*Gzacl| .4 %}6>DLD|QpaQjZk0mbovoy .4 %}(t6>>TMyNeP!P6Qp[1_YaQgMlgov
EHE_FmLOoa .4 )p1!4&7{8i<7@DJrMBWGWy .2 %L%q,c:c:f=|CfD#NxO7iRiW .3 (o,a-NGzJNO7Q-a=ac .6 %}&((;*:*=009;:cP!PnQVQp_YaQqCqT
&)E_Q2 .1 !c .8 %}(o1+4&<7Q%Qp
0C6%CnNe_N .2 (;9;;M@;A0P)Rn .3 %N%q,a6>=OOKQ*QV .6 (o-N00EHGzLOc[n~oaqC
6%A@Ne_N .2 %[00788(ByqC .2 *F@DA,IHNM .2 *=8jD|PmQVZ1cime .2 &Z*==|EmPmaQiR .3 !i
P!PCq3 .2 %=AtAuR[ .2 CgDLD|EmaQiamemk .4 6>GPLOOoaQjZmbmqov
0F2L4&7FHYI#JjKiMTOP_ph{q; .3 -F<7@UIk[7[8b[ .2 CfD#LONxmq .3 +7-*-,/L7F=vIRZ+[!hwjwo:oCo|
/@0e3!iDqO
-T/_/y8)<H@vBP[jdxh]
cT 6=
#{(](r>lB>OtOxPXRkUF___sbDiD
A@ F_
A@ Bx
(Z F_
8* ai
9e<5B< .2 *1+)0:5D5K9<=VGhIRTbZbZz[mg;k< .6 %q*:+7:c=vE7GBIQP!PFQ2aQiapIr@
ByC)HrQ2aQ .2 9e<5=vLPVe .3 !!(J6>>TMy[1[]aQgMjClgoAoor@ .4 !i
%LERQ+jZmbpI .4 ,s:f;qC-GzQQXFiWie .5 879e<vB<IH .6 9e@DEHIQMETbcriap>
%[5sC)FdP!PCQVZXq3 .2 9}:!@,CJDvILJ/M+M>O7hfoT .4 %N%q(o*=0&0(3%366>=|M{PnaQc[oy
(#+;/31T5s9V9m;E;M<p=wBQISO8X0[Maxf<j~k9lbqf .6 +A2kAYDvEsU=WBZ8b{f7f8h%h8oz .6 /F000C6%6>6r7}C-NeO[P6PCZo[B_NaQoyqC
(Z0C6%C-Ne_NeEf#ie .3 008(>-CuGbO[PCZo[BqC .6 &-1P6r7}:M:N@]DsEzFALbQDV1W+hFpE
)p+U=OJ4LDW[_Qci .6 +<-K-k6,JNNFNGNpP!X5c]clhQk7p8 .5 !i
*>3(=@KTM3O}X5 .6 (o*=+<-N4A:j>VN(acoy
0uCuGbGkIQJaR*k* .5 +7-*5b=v>M>VH4jd .6 *:009e>bC-CkE7EHGkJ_LOPCQ2_Nc[ewiTmq
0D7w=vM+M{T@WAY,[]_rnl .3 /P=|@yQ*]VcldUdVgrhRk7 .3 ++,F,a-R0/2-4g8u97@;D#KiO)Vvbag,jDnaorpx .3 !i
*(-n1Z637<:D<#=0>uB>C,IcTxW|cCi,l6n2n3n;
G9 Q2
+7 =|
8* =v f8
<@ Pn
km =| =x
Dv la
,/ Ki
A@CfNe_Nac .6 -V-W-X;E>AFzJ6KabIbVgO .5 %L%N(6+c4a5b6%8<<4<@C-D#F5Zo[B_YgHiDlFo)
A@Ne_Nac .3 VAZo[Bi2i3k* .3 2~<@<mPF[>_NeKlFo) .3 5b8<<@CmFJPFQ_eKi4lF
,q6%<AC-D#e~ .2 2#2&8Q8TA5A7CVDDT:T=WDWEa,bxbyj/j8jl .2 7FA@CfNeSfTaTbhwi4 .4 !i
-NGzacmqoa .2 @D@jCwZX .2 Emm:mmo8 .4 ERjZmbpIpN .2 6%C-Cne~ieih
QSiboap< .3 #]3+@jA*C(QSZi]< .4 (|3+3/HERsTPaE
,q:qC-D#e~ .2 <l=p>@HLk]lo .2 NeO_QSQViRmqpK .3 %2%N&v==D|JONNUXXf[]fkme
41U3ce .3 *F/i3GQVX!lop2 .6 %N(t-9/m1/6%9+IzNePFXzZo_Nc#i4k* .4 %N(t-99+<@<mD#DLIzPFZo[Reji4
)%F*P1YKhI 5pMqQJRfVVX{gk .6 %N%{(t-)-J3I8<>@C-CgD#DLNeQ[[Rmq .3 !i
@j@tB<BxIiNRhOhT .3 (t .1 D#Emjvq/ .1 %ND#
8<D|SfTbhDi4o-pt .5 %N&F-J-KDEGsW1bxbyiwj/j4qm .4 %N6%CfCnD#Ne[Be~i5j[
@DGGeUe|fGp2 .1 Em *yM6 .8 !i
*++#,_,o-n/@3a6-6Q6r7s=x@OB8BGDGO)OWRkSiT[V_WSZ=ZPavgPhoi:kwpr
Ka ls
4rH*JSbAfL .4 *i+-/@/A048B@)I!I#IsJgKINdRa_Oe4eKeLekeli;k&m<m~qG .4 !i? !i? $
4B=O]tci .5 (J7C:cDgG=HrOsQ,gai[jZjvmbou .6 %L&F+S006%@yCgOdOoPMQVZo[BiPi[oy
Q*YbYcY|Z; .5 /@/A24N}Ookkku .3 %N%q(tJ7JxOoZ;jZmb .3 #%6=>8FfJ*N3OoZ;cufM
jYjZmbp>pIpK .3 (60p4=A]I!I#IsKILL_pel .2 2j2k2lGrJ_Q:a9 .6 %L368:8;@jHJLOOoP!PMQVc[i[mqp>pK
*b2qg,gBip .3 EmQ*QVQ[Q|j7 .3 )38A8z@+HfI)Q[UJWwe|fk
E_NxlnpI .1 !q!r!t!u9wak .6 )#:kDBDMIUPMQV
008:O[P6PCqC .2 C(G[IiWGhO .1 LOmq .2 %L&X&Z(tEmJpN2P!Ruk0me .3 &Z>TC-EmJpN2P6PMQV[B_Nc[k-k0ou
@zG[ .1 NRo+ .2 jZmb .4 !i
+m<AB6HUKif[q; .2 (8GbIkPpPqZo[B .4 *=05==D-J#Z1cidDo: .6 !i? !i? $
4K9N:2DuD~TLXf_Wce .3 )b002k:l>kGsP!YeZo[Ba9k*qC .5 (t)#*=JFLOMwN3OoPMQVk-k0ourK
NeP!P(P2P6PCeEie .2 2iHJJsJuMWPHX!XGY6Z[lz .3 =|@yEHE_FmLOMWiPpKrA .4 (f6>@yCgIQMWOoPCQVaQiarA
0L0e2M5C6-6Q7)8*@aDGNmbDggi[kQl:
%h =|
=B 6c
O_ D|
NR D|
D| NM
Is ,C
Cw &5
B> G0
9! Ig
/h .1 D#LOmq .1 #v/,5!7/FfJfM[PFXh]jb=io .4 !i? !i? $
i0 Ff jv
_y_z_~q( .3 #e*F,R6@7:91B<LO .3 ,RB<D#EHF<LOPCrI
8(ByC)FdP6PCqC .2 dIdtduhV .1 jv .1 LOmq .3 !X>9N%oy
%[&x8:FdO[PC .2 %{&!IiSXg[ .6 8N9e=v>V>Y@+CJH4MPO+QVQ[Sf[]a0cidIhDhVk%mmps .5 !i? !i? $
CfD-VeXFiT .1 1_6:;qAGGzc| .6 EHLOMEmqoa .6 %L05<v=O@)IRPCPFQ[hDnz
<_<a<bHyTeTmUYXWXYX[ .3 (JFfLONxmqpIpN .4 5MLn[R]La>i!mlp8
1C@qCCJHJIkb .5 %q/l1775:hFfHkLOM!NxSfiKizj4m* .6 *:*M000A6d8::cCwHvL@Q2WT[>c[nz
;QL}Y3Ye]ZiH .3 !!%q3qJ]QFSiSxVoq2 .6 &96=D{MOOoVoZ1];jaogpKp_ .4 !i
@zCXZo[B_Vj*j,pn .2 2!9G@UWG]T]Xj5 .1 LOmq .2 (f+)0>8,F=R>Ypfk
12HbZ7e&h[nhni .6 (x7!9eIHK3W7b7c!dIp_q_
%t,x0L1Z4e6Q7):uApB>EZIsK*NmQ>R:Vv_ph{
[] ZT
h, UC
p8 R5
A~ 8*
GP B< Ff
O_ 0L
,s@#@THXieih .3 1314nz .3 =|LOmq .4 %N%w)v+N/@@2HA[]fIm<
*w163P:f@8AqR-U9i0ieqwq{ .6 79BaGFG|H7Z5m2 .1 :5FfLOL{NyrQ
(|;MB@LONx .4 8KCVFJm: .2 iR .1 +),+/}7iJqVxaWk%
/4/9JJJNS8S9TF]rdGdior .2 <yEm .3 (|*=+X3#8u;M=vB@D#GHLO[T_k
@UBQK]KcS%hrht .3 D#LONxiWmq .4 *N/@094v7F8*9e<TH:IvK;M{S%Sffukm .5 /@6=:(:c<]@2D3QFiWieou
A4W%Yjfwfyr+ .2 CfD-LONx .2 ,t2qC~H@RKR|[T_ub%k=kSlKlk .4 !i
%!%e)o*%,a,c-:0u3W<{BLHAJ+KJ[| .5 %L(J(|/@:5;M@2OFRaW&[]a/j*j/j0k&n| .5 CfD#LONxiWmq
%J/%>][Ra|fJqC .5 /@47IhK;S-[]k&o( .5 )w=o@#@D@TGFHXeAig .4 !i? !i? $
(#3;;E<pC/FzP>Y[k9qp .4 +A+_-J-K/D4hHFc9f< .6 ,s/@/_1&@#@TE~GsHXV&ZP[]iWier6
+p+q,,E~ .6 !i
,<-t8%:VB9D2HnIZOTR6apcUcVdEhGhIjTkwpmq|
oT <T
-H -t
Dn D1
(3 Z1
#8#;#O#X-NeE &#C(CnGP_Yii >@A*C@XB]I .2 D-FfLONxiRizp>rN .3 (|-X0L1675:+>5FTJDM!PDSfSiY5[yiEiKjFnc
#8#;#O#X .1 >@XB]I .3 75IlM!PDSfSiY5[yiEiKnc .12 *d/k3M8<8N@DDLPLZXa&memmn|o]
#8C-Cn_Nieih .1 Q* CfD-iT o] me
#8C-Cn_Nih .3 @GA*TvWIZ#Z*hTmEmFqj .3 CfD-iRiT .3 *d,L3#@fF[FrI3YebIbYf,oO
#8C-Cn_N .3 D=F[GjJ+Q]RCfX .3 %N,-,0,1DvQ*TvXE
*h 3MPnQV
#8#;#O .1 /j/k[ta%a&r9 .3 =|LONxmq .1 8K>kLOO+memq .4 !i? !i? $
#8#;#O#X .1 J&hQhShTk7m]m_ .2 )r*A8<NxPniR .1 ,38<BUBVD) .2 Pn .6 &53MC-C>D#EmJuPLc[
+423DGRIV2[&gg
2(7)BnTpVnr%
5O Bn
K% Vg
pK .3 008(8:FdO[P!P6PCqC .2 Jr]Ca-nX
C|m:pK .2 ,t4@B@GH_ubHbIchjWlKl]mOn=oO .1 4a@jCxF_J7ebfd
Q+jYjZmbn|pI .3 -V-X;E;MFfFlL!Y[ieihii .2 ;T;UAYC=r:
(#-V-X;E;MA[FlL!Y[ .2 AYW>r: .2 &5/U@{LSPLc[rA
-V-e5,5ABWBYJ7L!VKYe_>fv .2 >bJ1Pm .2 *d-e/[<pBQF[I3YeZ5_ibYdyf,lm
3]>A>_B{DXK]KaTZU:[TgOjW .6 4aCwQ_m: .3 -V-X;EFfL!OFcxiPiWpK
4aCuCxR9 .2 -V;E;MFfL! .3 3]>AKaTZ[Tme
00qC .1 *j2jJ#WyfW .2 (#9z<pBQOFj<qp .5 6%8<C-Ne_NaQe~ie
GY_c
/C<%do J@
+A ;E .4 %N6%>bC-D#Ne_Nieiq
)42)2}Rx .3 B@ .4 @yA5C-MWQVW&_N
%#);1J<cB8B9FoG!IJN:OZR5S3d|gKhom|p(qS
0e [p
E!fTiQp> .2 CnEHE__Yoap3 .1 LT[>[@f1i2k* .1 jv? .1 &bBjERF<Ff[>c[
WG[>k* .4 EHFfFloA .3 +#,}-}0e5b8<<@DpGAOWOZZPapbQbXeKh1kwlF .8 %N%[&b788:ByC)FdO[PCfToIp4
i0 .1 7}:fDsMTPXSK[]a[ceeEh{iW .4 ,}-}5b<@GAOWOZapbXeKh1kwlFo)
%[A*C)P! .1 :]A*C(PCia .2 +#0eDpapbQeKkw .2 !i? $
6] <mD3E<P9P}Z9Zi
C-_N .3 d, .5 =XKILLLMREh!
%{(aP9mx .3 &0PUja .4 #]5MD3Dsb8bqr6
(W,u,x8WBBDQJ7KVS~]!ho
fT =| :F
Iy #g DQ
,136>ODvEK[J .1 )pDra0oT .6 %L%N*:=|ERKQK_Q*W4jZmbpI
/;H:H<TRV8e5eS .5 %q 45AND{HfN3OoW7Y]r-
1xB:_J_K_L_M .2 %qCfD-NxQSiT .1 B@C/ .4 %L%N(4(t*:PnW4W}c[pI
>zcghghh .3 B[NJQ_qs
0v5ZfeffjQjRm(r_ .2 B[CfD#D-LOmemq .5 *=0x4AB[C{IQTAUVWjWqjvmeqp
(#;M<p=wBQC/ .3 %O8KEmQ*Q_Z;jvm: .2 ,+-p0&8<=4CHD=F[GjJ+Q]WjfUhfk%nD
GeJ_WGa: .4 CfD#EmLONxmq .6 (U)r,I/c0m3p4u65@)QZUJ_Oo8
-D1u1v<I@DSr .2 FfNxQpiR .1 0)<pBQI3NybYdyf,h5lnodpe
,O3%4+8r:SAUKcjz
iP lP
#v#w)S0{5j639Q=x>_A8B&B8BBBCO}R)S-TIUCZPgHgJgPh!lDn2
EK -c
Td <T
l% Nx
&%6x<m@{CnGPK1OfP}Q2d4 .6 %L*::wERQ*jYjZmUmbpI .3 (20/0n6>8u=xB<BxJ}OsS&X%a{cdiwpq
*r*x-2/m9bBmOgWXXx .3 ERQ+d%pIpN .3 6%C-CnNe_N .3 (;(f(t@yDsF5IJOsPvQVVN__k%qO
*MC>ERQ+d%j[pI .5 6%C-CfD-Nee~iR .1 +#,L04:C={>c@2GkJ|lNm~pV .3 3I8<8z@jEmFwQ[W%eKlqme .6 %q-N:fCwEHNeNxZX_Nacoa
9B=D>L>NCwGF_3l<p9 .6 :cERpI .4 2A3I6%8<={BQC-GkK*NPNeP-_Na!e~iHm~
8:8c>]B~OV[Ra>liqX .5 1~3t>TBEDHDPcTgHgMow .6 %q6%C-CfCnD#DLNeP!Pn[]_Ye~
A|HJICi0qT .6 /U>bp> .4 C-CfD-E!H&d-iRo] .6 -5043#4D8<;M={GmN*Ooa:eKf&m~
***WG[eo .1 6@@{FNQVWXXHbtc[f3n< .5 ERc[jZmbpI .4 (;6%8(@E@qC-CfD#D-N*Ne_N
Hr j[ .6 5a@ZDQGmN]TaTbY(Y5_ki4o- .8 !i
-J7)9+A9A:K%Y5YMdcddeH .8 6%C-CXNe_N_Ve~ieig .3 )w*dE<IEbYe]
0e2D2v6r8*:u<c<|ApAxB>FoGKLAMnN+OKOLVsZ)dZggjA
&X/|0~4IIiToX4 .3 JOaebAeofInz .3 (JCgDsPs[]q/rIrP .4 008:PC[RjZmb .3 (t@yC-CnDL_N
8:O[PCTo .2 =}K]Kc]XhO .1 CfD#LOiWmq .2 (t@j@tDLia .3 (t6%CfD#DLNeToiajvq/rA
2x7):}E]XJ .6 PC .3 >TD#DLov
788:O[PC .2 63;tJ1o2o3 .1 jv? **@D@j@to( .1 (tDLEmF5ia .4 %}*:CnERGPPLQ*jZmbpIpNq/rA .5 6%C-CfCnD#LOQp_Ne~iWia
/@8z@jZ;o) .1 %N((JoZ; .3 %N+iJxo] .6 *M005n8:@yC-CnDLPCc[jZmbm~
C-CnD#ie .1 %{*W@E@GA*F_IiNNNRQVX{oA .2 )%FtQVVNX{hI .6 %N>@>THJMyNeOAP6[RfkjCmqqX
7{p>p_pnqd .3 BhC(ERIU .3 EHGPjvoa .3 788:O[XiqC .3 3G@jYQo2 .1 (tDLEmia
&&*+,O,Q0e1{7e7f8*<H>lB>J#OWRkWwXq[abDjOlE
Ht =| hw
m: .1 CfD-Nx TZgvoOqq
*kEmF5Z;m:me .1 CfD-NxiR .2 )=,wTZ](bHbIgwqq .4 !i? !i? $
Joof .2 ,wDXDYGHbHbIgwjWqr .6 &((X*:,14aCGCwDFDvGNS-]Ca-gH
J#Z!_thOofq3 .2 NxPn_tiRme .2 +X0<DXGHbHbIjW .5 (%008:=|@-DsFoPXPn[R]Ca-qC
)=)>8n=6TZ[<f* .4 %N(%/M6*:cCwI[JVK4OIXEZX]<imqs
)~+O3W4nHAJ+X;[N_Glv .5 &d(#,t-J/m0]3JCaCuCvG[ISNyOjSfZiaxc9dMexk7
0e .3 0e[n .6 %[8:C)FdIzP!PCoIp4
778/XuXvbXe]mo .2 %N5y .6 %L(#)p5yA@ISMnMyN(OoP~TNZyfmgMq]
!! N(oy .1 2J>Jq3 .4 !i
)C+;+=/3D3E<T3W%W0[n]# .2 LONxNyQpiRmb .1 (#B@C/I[NyQp]Naximo-qp .6 +[-K/m7!7J:c<:CZPTX:c[fIfmjZmb
hOhT .1 Ffg,ip .1 QV NxQ* .2 (%,*I[LONyax
FfQ2ioo]p> .3 /nCZfMqT .5 +o/73W5y=6E=HAJ+R1T]X;[r
n+
(3,|/]4n9@@AH5RNZ&Z(]|
@9 (3
RM 5s
3W U)
Wc [p
(@)5509m;}<@<HB9DQHBVH_K_M_Td|gKhdi:nP
Gs iR
bu oO
O_ oO
&l oO
<pk; .3 8Kj0
-D2!V~W#a>j5nf .2 Ffme .5 %L%N7F9U9e:cK;LPW@hw .4 !i
7<bUoT T+ .6 !i
7l:3FUI+I,I-Qv .6 !i
6=D{ .2 !!=,>BQ,aQj-m&q3 .5 (K9f9g;~=vE7P!PFoT
788:ByC)PCPFfIqC .2 9eB<kM .3 #]%q&_6>=|EmVeaQj{ .2 !!6==,>B>TMy[1j-jClgm&ooou .3 !i
!! /o/qGW .1 #]6=IQJ5LFSNj{
,;3<B@D,STY[dei+ .3 ;m=[>rU-f,fJiuk~ .5 !i
+)1U=aCwO6T~dijs .3 7F=vFfK;LQQ|[!hw .4 (f(|+)/o8*<%JbO6O[T~bHc[inisjsp%
MTXca| .1 CfFANxiR .1 FAFpSImR .6 !i
+C36387t;_>O_6 .6 /o7<9e<#H%LQeffDp%
8K9*J}K!o} .2 !!#]BEQ,j-m& .1 GqH%UmfDfF .6 367t9e;_<%=&BnN%N2P6Vnf3fIou
(o,x-j8I=Z@1BPCwGpIcP;Q>RkW|Z)Z-_kevg-i,k9omq&q8
8* =v
l+ a>
04 a>
[] 7G &v
<# j{
GT p%
ef B>
A*UYU]WG]Xc9iH .2 #]:fLONxiRmqpc .3 SiSx]Rc7fTnEnF .3 (#+o,a-A2[5w9n:9HAQ~T+Z5hFkbkkqp
IQL}L~UYWGX!Zo[A[B]aiHq{ .5 /V<f@|K-MTPDd,iM .6 &I+j-3-A@yE3FdJ]JaPCPnSfStY3fJloprqCqX
-N>W@RC-CnHUL=Ne_Nacie .2 PnQ*Q_me .1 #]iR -A2[9nIONdWqWtZ-aKkbnApu .5 !i
)dJaJc .2 CmD&iYiZ .3 )p)r*A5R@)JqZ1_Ok% .8 &G+o5OHAP-WXX;hFhjoTqC
-N6%>W@RC-CnHUL=Ne_Nac .2 8Y9fB<DcOGQbgmhQk7 .4 #H+YBTQa
ER .1 C-EH_Noa .3 +i-+8:9G::<v@jIHJhfIi0 .5 5s797{::BtCmD&E<GFG|Pjcx .1 CmD&Q*cxg2jv
+oT9XbcxoT .3 3MQVm: .2 5R8<iR .4 !i
DGi8
%E)5/p0e7)9#:8:S=!=x>_C,C0H5NST#YbZ/[&],d~gFheicn_oZom
ps 2L
IK 09
IK 7{
IK Rk
RP =|
;a Em
3!ABC-CnD#JfKia[e~m6 .6 +d,42k2l5nJ/JaW&a9lo .5 +d5n8<8K>cJ/Pni4memq
C-CnKie~ieihm6 .3 (J/UEmQ*Q[lXlY .4 NxiR .1 )r*=*A/%8<BUZ1i; .3 %N&5009;BUC-NePLqC .6 (;008:CZCwCyNeQVSfToWT[Rm:qC
K]KcZo[Bi3k*o6 .2 CfLOmq .2 jv? )p1!@DIyWGa0fuhOmG .4 *=1#2q8K8iH@J:PnYuk=m@mH .6 *M/t3M<a<}C-CnPLi[n|
NxiR ,t2qF}H@RKjWk=lK .3 (v@yF5MWPnYjp8qy .8 *=008:D|HJRkY#pKp_q9
008:P! .2 EPHJY# .2 &_E!p>pKp_pe .5 %L*=042q==B6BjDLD|Z1
GPQ2 .3 BiBjPL .2 (J*VBjEmjv .2 %wLORaiRk& .3 =~A5C-KiX*iekM
+]+_+o .4 %L*y008K>bNeiapI .5 77C-D#FfI[i0iWiep>
E_FlNx .1 Odln .4 <}@yCnZ1iik7mm .5 !i
,xBBDQQN[&gg
k9 ;d
,26r=xMFP@S-SSd@
1& Z3
h, Ig
NQ Oo
/|4I7{8(f3pnqd .3 4O .4 *:ERpI
&)/|8&F_oA .3 EHFfNxcucvf3iP .3 #n(=53<+AiE[X)qy .5 ERiPpI .5 C-EHEO_NcucvierIrN
ER .1 C-EH_NrI .1 4J78O[ .1 <T[>[sfI .1 &_(tP!r<
%(V= .1 jv? .1 **? (;bC .4 -NC-CnD#Jfe~lym6qPqT
EH_NoAp3 .2 (;9;RnbC .4 &5c[pI .3 C-D-Ffcuie .4 778/<CA*BQBjEmQ*e_kL
<}C)O[PCQ2 .2 Q,SZ[>i0 .4 &[*MFmK*P6QVSZk* .4 #g-N/F4]77ABBjC-D#Nxe~m6p>pI
00788:X4 .3 [>i0qu .2 Ff .2 K*NJQVq/qL .5 !i
aQoApI .2 EHLO .1 oA .2 !QJNVIXPbtjjr6rK .6 -N4]77ABC-D-KiNxcucxe~g,ipm6 .4 (x77KQLOcxg,ipkLmt
6%:fA@NeP&P6U3ie .3 *X*Y*ZXSZo[Biqk* .4 8f8hEdIrIyKcM]Mag_
C-Cn_Y .1 #]F_J1NxQ2QS .1 -N414];qABRwU4h{m6 .3 &5C-Flc[i~ .3 %{004J8(<mFdFfP6PCp_qC .3 !i
)50CUVWc
*D1<2:7)7F9!@kGOIsJ#LAM~O2PwQcU)VwWl[o];iEn,n1n2n4
008:B~O[PCToqC .5 ***WERJ1mUpIq/ .4 %}FfFlGPNeQ2 .2 %}D#GPIQLOQ2QV .2 &5C-D#LOmqq/
OoZyiP +m0C8|KieEhu .5 1A3IJwageskNoQ .4 !i
3G5)@E@qcBo, .4 EmFJQ*jvme .2 1ACfLOQS[>iRlc .5 )p)r*=/%4a@~A!OoQ*Z1a0i; .5 %L%N&(&5(J/F:cC-CnN;PCQ2czpI
*=bA .3 Emq/ .2 CfNx .2 *d2q3#F}I1IYlKmO .4 *:-NC-CnD#EmJfe~m6pI
LSc[i[mU .1 C-CnD# .1 008(A*C(HLqC .1 jv? .1 3G@DE_HJX>]CkL .1 (J(eEmLOOARujvme
-N4]C-JN_Nacl| .2 525O8(CxXj[ufJqC .2 **@D@jaebAeopI .2 %}&cC-D#EmOAQ*jvq/ .3 )p*=043I6%ABD#D-D|HjZ1e~m6
JNNx .1 -N4]ac .5 %P@tOdPLialn .5 BhD#F<Zyln
(7/|F_OIo3q( .3 #]**=|@DC(Q2 .4 ,37C<DHYJ_q; .3 )r*A0C7}8<8|F<P!PCPtU3XJhuqQ
,Q/y0e1@368*=x>OCJGvOqOr[]bDb|cOcQdZjAjO
AB cO
Us 5s
n~ LO
#Y0FABB_JfOPSjSo[ie~m6 .6 %-%37z=sF;J2J3M!VQc7c;fhiKpB .4 !!166d@TLOMENxOoSimq
#YABC-CnJfOPe~m6 .4 8z8~J# .5 %}DLHrLO .3 %}&(GPHrJoQ2W)fMo]
,e/P@5@WR/S*b[ .1 CfLOmq .3 %L=|ERjv .4 5XE*G[H/HjIiSiWX]<aei0
#;-NABJfKicue~m6 .5 /r/t<_<a<bDESiSyXY .4 (;)p)r*A1&@Ta0
(8(:K_Zo[Bk*o3 .2 CfLOmq .3 jv? .3 6dH/UPUx]X_Ja-aec!fpkLlnof .4 %L+&/t4@FfH2H8HjIdPFSib%jWk=mO
008:O[PCq3qC .4 Lu[>a-i0 .3 &[0C6%L@NeP6QQR]eEiW .4 @NC-D#F{G1J}LOQTU3V2VNZc]<dMdolJm=qe
C-CnD#_N .2 4ICO_Opnqd .2 @D@jJ} .2 ;qD|FtG1VNZdlJ .4 &5*:ERc[i0
COEONe_O_Vieifoaol .2 -+JyJ}do .2 ;q==CfD|QSiRme .2 ;q==DLD|ERme .5 D#D-ER[>i0
3!ABa[e~lrm6nC .4 /i/lZo[Bk* .3 *81}7-AtLEVBVJ_)dM .5 !i
<=<CA5A7J(T8ZIZLb:e9e:f|f}kMkNkO .3 @TCfLONxQSme .1 (0(t+>,B,t-{1TB@D,H8ISVQb%iailmenx
(o,L/@0e8*9!:u=1=2H3LAOWZ7om
h~ _Q
kn ja
Ig TP
;q Si
[] Si
6- a-
AB 8~
So Zo
#;#Oieig .3 #-E<E=E> .1 #A-NNeac
#;#Oie .3 #- Nx .1 #0-N>WNeac
EHoa *F@D@E@GA*oA .1 )x*5*eD3GsW1b8bqp= .4 (J*:/U:c:i=|ERPnpI .4 #8#;#O1H5M6=DLHtO<OohViWiej[qy
#- .3 (JEmQ* #J
#J#M)5
D3 LO me
Gr .2 QV
D3 .1 LO .1 E!PLiPj{pI
ce ]mqQ HJHL
r8 %U .8 *x<mP}
#> .2 (N(P)x){*4*6*7/91q1reBfafbj*j, .1 #ANemq .1 me?
#> .3 #-#: .1 #A .6 %}&(({+_+o-V-X:c:iE>HANeOFP6Vf[Rj0qC
%J>][RiA Pm .2 #>
#> .2 (N(P*7D3D7E>GsGvW1W2WDWE .2 (Z0C6%A@ABNe
(o .1 -N4]ac
#J#wG9dZd[
#> .3 #-#:+8+<<X .2 LOmq
LO &5 Nx .2 #> .2 &y<T<W>>B~[k
#J(o)58iT*TOTdTk
#Y,f8>A{U3 .4 #-#:A5A7T:WDWEYJ[+b3j/l}l~ .2 #A-N9U@RCfD#GzHUNxaccuhl .3 #00L8<8K;M=OBpOFY[f,o-
#Y,f8>A{U3 .4 #-#:A5A7T:WDWEYJ[+b3j/l}l~ .2 #A-N9U@RCfD#GzHUNxaccuhl $
#Y .2 *70*D3D7GsGvW1W2b8b:bqbs .1 #A#],s:f@TCfD#GzNxcu
OoeEie .3 CVDADCT1T:T;YIYJYK .2 #ACfD# .1 %O(%-28K;M=O=|BpQ*c[jYmbqy
D3D7 mq q/ .3 7):VDQWaiEqO
%J>]Sa[RiAqX .6 (M)w*4*dD3D7E<E>GrG|W0b7 .1 #ACfD#NeNx
%J>]Sa[RiA Pm .2 #8#Y
%J008:>]PC[RiA .3 ***W3G3M@j@t DL .4 *:CnERPm_YjvpIpN .4 #8#;#Oie .4 &9)w*48w9;D3D7E<G|KNianR
=D=F=G .6 #8#;#O(#BQpI
#1 .1 #A-NCfD#ac .1 DAH:e4eS .6 (%,H3645@+AND{OoQ[WwY]cTe|fFo-
1cNvSLcanOoG .2 8KEmQ* .2 ;INJNLj0k/
hghhhijQjRjS .3 #A-NB[CfD#NJacqs .3 *=*V0x8KTAU2Wja9hgk#me
9JCVDADCDDWDWEa*g) .2 #A;MC/ .3 8KEmm: .2 )p,+WjaWk%oT
CVDADDV7WGWHg& .3 2-4(D=F[GjJ+dyfX .3 %OOAQ*Q_jvm: .2 #A(#(t;MB@BQISOFax
_J_K_L_M .2 CfD-Nx B@C/C7 .6 %N*:=|ERW4W7pI
#J#M)S*(,F0/115j6rR5SiVJZt[3_jh,lS
0,004J8:O[PCXiXkqC .2 **3G@D@j@to(o2o3 .2 (tDL .12 &9)w*4-N6%9;<l>@C-CXCfCnD#D3D7E<G|H#KNNeZi[R_Ye~iak0m6
%J8d>]Sa[RiAqX .2 #gPmjv .2 **@j@t .1 (tDLEm
8:O[PCTo =}IiK]]XhO .2 LOmq .3 (t@jDLiajv .1 (t6%6(CfD#DLNeNgiWia
8:PCTo ]XhO .1 LOmq .1 (tDLia
^ EH? 008:E_PCqC .1 o3? jvo2? @j@t (tDL !i? !i? !i? $
^ EHE_ 8:O[PC .1 @to2o3 .2 @jjv .1 (t**DLia !i? !i? $
*xV(X4Zld& .4 *i/@6@79Q[RaZ9bAfkfl .6 (t@jDLiL
%[8:FdO[P!PC .2 Zi .3 (((J=|>b@jCgDLEmLOiajvq/
6%C-CXNe_N_Ve~ieig .2 )w*4E<G|IEJ_Njbw .1 LOmq .3 ERpI .4 (t<i<l@jDLi0k*
7{ EH C( jv @jA+ (tDL
k4? %J>][R jv .1 **3G@D@jIHbAeo .3 (t)p8NDLD|EmQVZ1a0bAiame
#7#J#M#S
2w4+6r:u:v=fA:BPCUDQH5ItdNdRdZd[oK
+b-%8e:<IgL!PsXBaLmN
jv *=LAMy[]knqO
65J#UCZ)Z-]*
%J<2>]Sa[RiAo> .2 #gPm .3 #8#>#Y+m,s3Q;qC-CfD#HUHXJfKiLr_NeEiW
@EKQK]K_Kc .1 LOmq .2 <: .2 5*7J>]>pDnOV[Ra>btm8m[p*qb
8:O[PC .2 <: .1 3KYdZi .2 %}(((JCgDLEmOAiapIq/
8: IH LO .1 %}Cgq/
JOJSjojpo(o+ .2 EmQ* .1 9t<2
*=0x8_o8on .6 %O*V>cm: .2 8<BU
&xFdO[PC %J[R
2v8*8,@=@HA(E7N>NBZ)i)jA
NN (fQV
PMPN .3 :(E_jv .1 4r@jH*JObAeofIln
^ PM $
%[8:C)P!PCq3 .4 &c*=DLTKc{ .2 jv? 4r@jH*JObAeofIk0
pK /|7{_7_y EHoa .1 @jbAeo $
OI .1 &c*=TKc{ .2 jv? 4r@jH*JOZibAeok0
,J2!2#2%:l:mGrGsGuGvbgj/j5j6j7ll .2 LOQVmq .2 EmPmQV
*F@D@G@zA* .2 ,J2#:lGsJaj7 QV
#8C-_Nie .2 1# .2 J_Jd
#8C-Cn_N_Yieii .2 JaWGa9 .1 LOmq .1 QV
:l:nDM
ci Dmgcgd
4r4tH*H+H,bAbCbJerfL .3 (JEmQ*Q[Z9Z;m: .3 #_%h*+*i-A/@/A040K2*8B=O=R@)I#IsLLN8RaZ9_O_Wcje4eLelfkfli;k&kkm<m~qG
bAbCbJ .1 QWQ[Z9
P!P%P2P6 .3 /|C(C+IihOo6pn .2 LOmq .2 &ZEmeok0
00 .1 eofI .3 %L&F&Z>YCgJpL@Ruiak0 .6 &Z@jJpNePMRuk-k0
8(8:O[PCXjqC .1 %yIiIo .1 LOmq (t? DLEmF5eo
PCqC IiIo LO (tDLEm
YbYcY|bAeoer .3 Oo /@/A24kpkuky
4KDuD~_W .4 >kP!Zo[Ba9loqC .4 (f*B>k@jCZLOP!Z1
,J2#Gsj7 QV .4 (@)<161o232E2x5S<fAqB8IgIsKIL;LALLVvWO[][j]W_ph,h~iD
,k/G/_/y050e8)8*<F<H<~BPDGTQ[jbDlE
2#GsJaj7 .4 #x)<161o232E4=A]AqIgIsLAVv_pc6h,h~iD
(ZA@OPOd .4 GkGmIidD
1# .3 *:4: .4 -JK%g)
P~ Q,
+)+-0x3d=5@+@8F:FeGmGwM6PWT#VCgfi%l/p5
_V iH
MTNT
&i(@(A8!:VV]
q/ 6%;qNeNx
=0d0 PL
A* Nx Qp ==TKZ1
=| #] Hy
Ii LO (t
,J2#:lGsJaWGj/j7 .2 LOQVmq .12 %}&)*i3665>OPLPMQ[RaWxcWelfkk0 .8 %}*i3665>OOoPMQ[QpWx[RcWelfk
DMP!PM TK .14 %}&)*i2p3665>OM7Q[Wxa;cWelfk
%}*i3665>OM7Q[WxcWel .14 DMPM
H,bAbCdTer .4 *i-A0K8BRa_O_WeLelfkfli;k&m<qG .6 %N%}36>OKiLrPLQp[Rk0
#1()(*:A>@@V@X@t@zC(KQK]NuTPTUVbVcZo[A[B]YhTk*lYo3o5o6 .4 CfEHE_LONx_Nacmqoa .6 ->:A<OAfE@L&L(L*OuYkom
788:O[PCqC .2 o2o3 .4 :AD#E@L&L(L*Ouom
EHE_LO_Nac .3 *v:A@VVc jv .3 ,p4]>WD#Kicum6
=~ L&om
:AL(L*L+om .4 4]Kicuf[ .6 !!)FDLEqLOP~Q!R>[RnN
:AE@L&L(L)L*Ouom .10 !81n7g=~>#CZG|[R
:AE@L&L(L)L*Ouom .10 8: o3
:BL&OuYkom .3 LOMENx
NxQS OuYk
1u1|1}<i<k>@@GA*Ss .2 LO .2 ,pAfE@KiL;pj
5f=/=0d-fW .2 CfLOmq .2 /Uq/ .2 E@KiL&ompj
-@4Z:V@9CeGDZ,
)_,g-i/d3g6-7u8i=WB{DwFOV-]ndNgAl0
Vm QJ
=h
:A:BAfE@L&L(L*Ouom .8 %M%h=BD{MON3PLj{k-k0
%h=BPLTQj{k-k0 .14 :A=~E@L&L(L*OuYk
%h6v=B@4CIKAKmeWi= .14 008::S=~CZL*O[PCRqTo[>[RdyfIk%k&
%h6v=B@4CIKAKmeWi= .14 3M (t
%[8:O[PC iq .2 3G3M@tIi .2 (tDL .6 %h)F:E=BCgEqR>[]k-k0m1
=B=e=f@t]X]YhOhT .4 #E4T .6 D{N3PLj{k-k0
=B=e=f@t]X]YhOhT .4 (t DL .6 D{N3PLj{k-k0
=B=f]X]YhOhT .6 PLj{k-k0 .6 #E
dy .3 8KEm .2 H@LONxRKm@
-N4]4_6%;qiem6m7 .6 <i>@HJHL .4 #g,q@6@SCfD#M!QV .12 3M8<9!CgG|JaPLQ[k0o]
-N4]4_6%;qiem6m7 .6 <i>@HJHL .4 #g,q@6@SCfD#M!QV .12 @D LO
0r5s5x5y<N .6 %h=BCgD{PLj{k-k0
(Z([HYieq; .3 (//s3G3MCg .4 =|jv .2 5s5y7{ .3 5s@TCfLOac
(Z-N4]6%A@Neach{m6 .3 :A
)SUf
(Z-N4]6%A@Neach{m6 .3 @GL&L(L)om
*m/G/d5s6c7e:zAKB@BBDGDHYZdAi8 .2 /d2E<pB@H8_t
=e=f@j@t]X]Y]Z]a_dhOhRhTk7 .5 #E4TnN .14 (t*Q,%4]8:=/>*E@IgL(L*O[PCQ,[RfWhzmbo]omqC
=e=f@j@t]X]Y]Z]a_dhOhRhTk7 .5 (t DL .14 (t*Q,%4]8:=/>*E@IgL(L*O[PCQ,[RfWhzmbo]omqC
Q, o] =BjF
GPQ2 .2 Q, o]
O[PCqC .1 3G3MIi .2 (tYQ .6 )F9dDGDHDLR>[]gH
,E,e>@A* .3 =B=CjFjG .4 #E
4]>Wac .4 @y]ahQp2 .4 #E .8 (t/s78L(O+O[PC[B
4]>Wac .4 @y]ahQp2 .4 (t DL .8 (t/s78L(O+O[PC[B
7)
b!
<N .10 (Z>W@TA@CfLONeNx[Racmq
&)***F*W@D@E@G@zA*B<C(F_oA 272P5s .6 %K(Z+[0r4T8K9d@RA@DGDHDLJ1NeacgHiapIq;
777{8/iR 5s5y .6 (Z([0r@TCfDHLONxQ*acgHmq
0rRkdM .6 *;*<2J@Tq;q> .10 %K(Z([5s>|A@DGDLE<]<accq
*s7Z7[7a7bDVFn_9_:_A .8 -D-N-Q3Q;q<(G|N8O+W4iWmq
-D-E-F-Q .2 7Z7a_9_A
0h<i<l>@HJHLXB[=]I]Jk* .6 *|,p,q@6@SD#IeM!XwiKkz .12 #i%!%{*4*5/>6@7gD3DVE<G|J_JaJdL*R>RqW4]Xj0
-N4_6%;qR]iem6m7 .4 *4/3/>7g90::G|J_ .1 LO .6 *:=|ERpI .6 ,p,q<i>@@6@SH>HJIeL*QV]C_9hVkz
#-*4D3JaJdW5 .4 CfLOmq .3 *:=|aQpI .4 ,p,q2q@6@SC~F}KaM![Tb%hVhX
-N3Q4]4_6%;qm6m7 .4 1A1E=o=r=sY5Y7d]e/e0k[kboOoQoS .2 :jLONxmqpK .6 ,s043B6%:jDLM!Sf[]
@{ 6:6;@R .8 5s8:L*PdaJeo
PC [R
;c :H
Is
2*2O2Q6h;0;1;2C;C<EeN8RwU|V!V# .10 6o6p7/7v:o@6G/UTdhq,q-
5k5l6o6p7/7v:oG/UTdhq,q- .6 -N1[EmF5LOac .8 *4/32*3G=vD3DADDEeQVRwU|V#ecoT
/h/i/lZo[>[Biqis .3 &)-NCnEHE_LO_Yac #]**F_oA? .1 5l6o7/G/UTq,
*45f=/U| .3 @6Ie .3 (fQV
JN 7/
<:@t@zEZE_M9TUiro2o3pn .4 ,3@D@j@tIHIKISIXZXZ]o( .1 (fMWPn
00@t@zM9TUiro2o3 .4 IHIKNM .3 %N0>CgDLDuD|TKTLizmP
/&@y@yIWW}ZXZ]k7 .1 (fFfMWPn .8 %N(t*M<L=|HrQ+ja
&#EHE_FmGP .1 Q|R! .2 #]Nx (|)#g,ip
ERpI .5 K]NMNPWG]X .2 LO .8 @j@yIHMWPnZXo(
O[PCqC .2 **3G3M@j@t .1 (tCgDL .3 %L%Niak0
8:O[PC .2 *a=&J1K-o2o3 .3 **FfJOJSeo .1 &ZCgTLia
%h(Z/w05A@O0TQbDlE
2_2a2b5&5+bWbXc>c@cAcKcY .3 8KPnQVps
c>c@cAcY .2 (tEmQV
-+---JMUQ_Ru .2 Nx? 5g
/%/&/(/)McMdOja|a}b!b)b*lMlununv .3 2E3BEmFfIgIhLAPnS-[]
k* .3 EHE_oA .2 (JbCeper .6 %+/FF<XHoIp2
mt jv .6 *4-w-y5M5s8uB~D3E<J_JaZX[R]Pa!bAc(eckL .14 &Z*x<mJONNO[PLP}Q_Zid0fJ
8(8:ByC)O[PCfJ .3 5s5w5y8u8w8xD3D8E<ZX]Pc( .5 &Z2JJpN(PLaQoyr8
/v0C7}GnNeU3[]ceeEqQ .3 6GFSH>HJHLd0d1 .4 #g%q&#FfPLP}iP
%q*FA*FliQoA .1 6G=0Q_YAd0 .8 *x<mBnPLP}U3Zice
CnEHE__Yp3 .1 *x<mBnP}Zi .1 PL .10 %L*M0C0D><@yNNO0TLaQmtr8
%SN(oyr6r8 %U .12 *x<mHKHLNNPLP}Q_Zid0
!! 6>N(oyr6r8 2J
2J .2 !! 6>N(oyr6r8
:VDQQJRlXh
,/>5FAJ#ZP[dd7pk
&(*F+86@<:<;<=<CCnE_GPVeXH_Yc[ .3 %}6|8K:9==DkJnK4MSPTZKZKZfmuqb
*!*#515M5N5O5Qcci! .5 %N%q*=6=:cK&NyOoXJ[]bAfIj[k&
008:O[PC .2 fI 5O_5irq[
B~C#C% *W:hI|LOL{N4NygN
&Q6|6}]i
<:<;<=<C .2 (g4q7CB%DnFNPFPT_gg2l%m0
P!P%P6PF .2 0>0E:@>YIQJGJIPIU%m=m>
8:K%P!PC .3 ,[:@:G<:<;FFNChV .3 &Z&_FfJ1PF
87<5a>jr .2 Pmmeq/ .2 :f:hFfI|[]lY
[+ 8KK4
/m8KIy]vaebbme .1 8K
+60eBBCuCwHnK=]HmW
DLIH %}
Zf ;M<]Obc}
>p
8KK4 .2 >bCgRaYo_peKfkiajvkV
&V&WRFRGRH .3 !i
6@E_VeXHc[ .1 &WRGfnqX
QhQifnqXqZq[ .4 #g%q6%:c:hCfD#Nea>cxiPj[
<:<;<C .2 &WOVRH_6a> .4 #g*M:cN3[]irpI
1A1C4O4SkLoCoG .5 *M8<B[Q_jamb
=8=9OqOr
8:P!PC .2 RFqYqZ
RF .2 /OQ_
,O0w=xbcjw
)W004J788:BqC)O[PC .2 bAbCbJ
(eme .3 %q OoOs
(e .4 !,%N:cD{N;ir
n~o%q9 .3 !,5OOr[tgy
VWVX[RlJ bCjv .2 *=bA
OqOr .3 !i
&(3q6@Vec[k4 jr .2 %q:hPmj[jv
+4/y3a:z;-DGDv[&bDg=
<|H6OaW:cQ
)W004J8:BqC)K%P!PCPna|a}b!fJ .3 &k-,7F9e9f9g=vE7K;K<LQ
<:<;B~E_JrJwc[k4 .3 ,*7]<%E+m0p%
/o7<7>p!p% .4 !i
(w1K1j1l576+<~@iBDLZNpP_Q&S4TIUK]+dYe+n1
,x0e6r8*<#BPWcW|Yqg-
%Y-i4f<FESH_KUZMefjwn|om
p> C) EH
,* p% Em
347< .1 34SM
[] 7F7G
7071EDFAGiW+g;g< .10 +z00383l949;;_=S>jCrCzK4_5_6a>bGgxgyiyj6nfngp*qC
3l9;_5a>gyiyngp* .12 71EDFAGig;g<
g;g< .4 CrCzK4 .5 !i
>2ByC)CuHrIQK%MUOIP!QVW}ZXk7q3 .5 FA .8 !i
k4 NW FA
9e9gOIo3o6 .2 g;
&3&4:N
%t%vP_S2XAf4g0 .10 +s-1-2-52p;MD9E+JCSBX0h#h&h8j0k/
;MJCOFj0k/ .10 %t%v*EP_S2U{[-]pf4g0oJ
%t XA
-D0S>@A*O_Y#dDi0kn .3 :N
Hr N%our6
eB .4 -N6%>WCfD#L=LONeNxac
*F@DA*GPoA _vb<eB
*F@DA*GPoA ZX Q_
D3HFW}ZX .3 /U #]Q_iR .2 +#/@04J|N0kkm~
+#/@04N0S7m~ 4r4s .8 (;+_+o8|E<I[c(g)l%n~
&=(#,:3;<p<t=wBQH8IS_{qp .5 >pqy &8(v*n-J-KBdBec9f0f1o] .6 !i
]C .3 ,:,;
,:,; .3 QVU1f0f1j4
00 <: CfD-Nx (%;M<>B[ISI[
)C)D-}4hD3bqdo .3 C/ .12 +o+{3l7t8F94;_>pLqY#ZKa>bGdfn~
3b3cC/ .6 *F*WG[Gb W#a>j6
/s;j;k<@GGWD .4 8K>bPnQVj4 .4 )3-A2[@)HVWNZ-[E[GeKf&l9o-ps .10 (t+_+o,:-K00<:C/E>I[NMPCa>hXn~qC
CZ .5 ;k<@ 8K>bPnQV
%!<{<|P{Sb .5 EmQ*Q_ .2 CfD-NxiRiT .1 (#(%(t;I;MBQB[IS
008(>2 .1 HJY# .1 Qp O+
008( .1 HJY# .2 p>pM 6=
9V9aP> .3 2R=]I:I; .3 !i? $
*_X0aAfCli .4 %V/700 .6 /6Dva>eSfV
a@ .6 (x56DsR1q_
%!,1/3/4/8/9GjSb[H[I .6 %q+f+g+h;I;MS=S>ax
%! .4 ;I;MCfD#LO
919293m: EKoT .8 003G=LCZCn_Yh+meqC
;k<@@yEmp2 .3 /}EKH]J_WNYn]*p) .8 00363GPC]Ch+m:meqC
X0 .8 ;T;W=S@ZDvJ*OFbG
OF .4 *jBpNMf2 .8 C/C0DvJ*X0
&j .4 /=@yiq
06 %jN!
I8I;b{b| .2 @, .6 !i
/UW;kK #v
D[Df
&/(&/]3)=ZFoOKR6R7R8lIo7
78 :] HJ
,pHU .6 >bNxQS :XYo[]
*M .2 eB
0e8* .2 ZX
)5,o58Jl
*x<mP} PL
%q @{
7}DsPX .3 0b1B<mTZd0r(
(o-N4]C-CnGwJN_N_Yacj}l{l| .4 (K8Y9;9e9fA*B<Iwgm .6 #H*p02037c9o9pB+B,M-NpU*X2n&or
(o-Nacj}l{ .3 %q/76@@yF_XHc[ .2 +w36=SDvJ6 .8 !i
(o .4 PCfJqC -55O8u<7<8NRn~o%
9+_2_3_5_l CfD-NxiR? (o-Nacl{ .6 !i
5t<mFpM>P4
Ds 1B
ByC)P!PCPF .2 (K8u9;9e9f=vbAbJoT .5 6>aQou .10 +D+E37387t;_;a;b;l;m<@CERp_5eS
>eEE
00 fI _5_h .8 36<:B[Q[WwbGcTp8
36>O>h .8 fJ _5_h
G[GbGe +E39;bRp .2 !i
00 <: Nx (%;M<><tB[I[k!
%Vq_ R1[t .6 )9*_1TC/R1aAfCli
(H=x@fSSSTTHTib@cUcX
+/,oINJlMlMnaq
008:P%PCXjqCqe .3 /h@DIiSfYeo3 .4 #)&-
/h/k@DOIOMSfYeYf]Xo3 .3 #)&-RSRT
&- .3 3MCZPLQFToWT
_y EHoa .2 /h@jYehO .3 #)&-DsQw
-[;;T!TIYqcb
o2o3 jv? ***;8z
008(8:O[P%P6PCXiXjfJqC .2 %y%{-D/M7{@D@UC(IiYe]ChOhTo3 .4 #H6r7}7~A3DsEzFALbPXV1WL
+,CuCxCyGbJaJdhQhRj/k7 .3 CfD-Nx .1 5L:N@]EzFALbLcV1W+
(#+;/35sf<i+k9qfqp .10 AYEsEtI;N(WBb|h%h8ozr: .8 !i
W}ZX QV Pm? .2 CfD-NxiR? .1 :MEzFALbLchF
K: .6 +!AsN(P%[Ri0
008: J1o3 .3 6r7}7~
00 7{
Pn &5 o)
G[Ge >0
Q2 (x pI
0CcuqQ .3 d-d0d1
004J8(8:FdO[PCqCqe .2 (eYEYFZ>n~o!o% .1 &Z6%CfD#FfNePLVeVfiWjvme
004J8(8:FdO[PCqCqe .2 &G&I(eNRYEYFZ>n~o!o% !i? $
004JP%P6f3lAlY .3 -D@Dn~o% .2 6%A@CfD#NeNxiW .3 (eZ;me
3Em9mZ
+C+EHFRnRp QV .3 %N&536=OEmPLQ*qC
+C+EHFRnRp QV !i? !i? $
3738GZ .3 &5)r8K=OH4PLQ*Q_eKfk
9+9- Q*jv iR =O
38 !i? $
Q* iR .2 =O .6 +o-1-50036;IFdNMNRP-PChVqC
%[FdPCfJ &I5ONRYF .3 &5(J-5NWPLQFVf
%[FdPCfJ &I5ONRYFhX !i? !i? $
;I .2 (tQ:Z!Z#Z*a9 .4 &5&G(t/F8:PChVqC
%q6@@q@t@yF_p2 =SJ!J6mZ
;M 8K .3 !i
X] UR
HF QV .5 3Y5a:Y;K<fWOWaZ;]WkR
)7-h1-829F<~@B@vB&BPH5HkKtSfWccXh]i)i4kH
)E545t5uD!i*mYmY
%j(@*=+42E3BIg[] .3 (en~
DGND
PCqC &G&JhX jv LO
DhDlo4q( .4 n~
RnRp QV? .2 9!:uI6iE
M9[RaL .6 n~
*M !!
RnRp QV .2 I6_Rh!
(;O5cQ Q* iR? 4B]tci
004J8:PC n~ me 9Z=|EmjZ
<mP} PL
q9 me <m
)W0,004J7D8:BqFdPCfIfJg%lJqC .2 -1-2-4-5
-1-2-4-5 .3 (x-b4l;~>pBpE>P-P0PkVeVfX1X8_8bbcQfJfgjUp*pVpXqy
00g%lY 0f@D .1 &XCfD-Nx %]-1
1p1q1s1t .3 &5(t+w00C-CZPLQ*_Njv
#6(oC-CnE__N_Y .1 1t
@/@0B1B2pGpH .6 !i
%i;MJCNJj0k/ .3 *~2j2k2o2p<%E+V}a;h#h%h&h7h8jU
1TK> .3 %V/72p5JR1R4e;jUpWpX .4 (#-1-20037A_Fza>gxgy
(FEzW+ .6 (M(x-J-K:9@yDLFdIQK%PCW}ZXq3qCq] .6 (M+w-1-2-5001TCZPLhVjUpH
(F (M
:9>2K%OIP!QVq3 .2 EzW+ .6 (F(M+w-1-2-5001TjU
B1X7cPcQ .3 +w>pP-d4n~p*qCqy
c[p+ =&
J@ Ty
:F>QA9BFIpMlMnQ)TYTydKrV
=| #] +8 i[
:u:vLAMn
;M<><tB[JCNJO)axk!k/ .4 +w+x3CARA_W>pZr:
%q+8@q@t@yCnF_Jw_Ylolpp2 .2 +wARA_W> .3 !i? $
@t@yCnJw_Ylolpp2 +wARA_W> .4 &5(((J;MEmJ1JCNJZ;q/
+wA_W> ((Z; .2 JCNJ
36 &5 .3 +w2>=SA_PCRAf2g{qC
@yp2 2>36f2 .4 &500;I=SPCqC
)p*L+B9Q9R<CB@F1JkR5bTbl ,7,9
)5+X,!-V-W040z6r9Q9R:%;O@H@c@eAcB*B@C}EKF1GHH3JBJDJkO&R5R9RMSIZ1[3[][v_Q_eb,bkblbmc1d8h!jQk<kJlKmOn-nOo0
#]&FA*B<BxC*C+CfD-EmGb .2 4#4%=&=(]L]M .6 %N&5+w-5=OCZJpMKMOO[PCPLaQf3fIfJfLp>qC
C*C+ #]&F .1 4#=&]L
&5*F-NCnG[GbL=NePL_Yace_ebf3 =+
4!=i>fG#G%dFm! .8 !i
=&=(=+]L]M .5 %[8(PCqCqe .2 fIfJfL
!H=,>B]9iwj-m& .2 =&=(]L]M .3 &#PLaQizj{
=&=+ .3 +(+X0L2q8iCnD#EmFJGzH4O_Z1gAlKmOq/
P9mx Q,
7}PXeEqQ .2 HJHL[=]Iqxq{
0;CEf{ (+(M
B<BxC+iqis .3 f{
;E;MJ@NJaA .4 9%9&9(9)9+ZnaBbPbXqB .6 &5(#009+>pC-Q,_NaAbhbidIhVqC
Q, aA .3 Pm? .2 ,*;MNJ .4 !i
;M .6 Q, aAo]
00PCqC .2 <:J#NMWy .2 (#(%;MBQISI[aA
dKdNhWhXqN .2 (v>p@KNnP3ZKbbbhbip*qy
%[FdPCfJ KbKc .1 ][
1T .2 5JE=E>R1R4jU .5 (#+w-1-200377tA_FzIQJCa>gy
CECF .4 *6=c>p@s@tUlWfWgb!fJfLp* .6 -2003779;_;a<:=OFzKNPTRpT)]CfIhQk7
%|@5@UMHOAOD .4 CE (M
CE (M .3 %k*:O_Q)]5jGpI
aQ 1~9dgH
>@ CfD#iW
6%A@ABNe B< .3 f{ .4 *MN%N(pIr6r8
:o ;E
6=B8ISkxqS 6=
(;T=rC
Hr N%r6
QV Pm Ds
7}PX .2 Zo[B
008(8:FdO[PCqC .2 fI .2 +[+]+_+oW-e>
+[+]+_+o .6 008(8:FdO[PCqC .2 2sbbbdfIfJfL
+[+]+_+a+o .3 %q(x({:j>bB3CMCNJVK&K(NWQVT>UqXHc]fLj4j9k2
JVK&K(NWT>UCc[k2 Pm? .1 +o
+_+oFl .3 :jB3UpUqW,W-e-e=e>
2%4D4F4GS8S:U@UBW#a>dWdjj6ngoqot .2 me? .2 +o
+o .3 EmpI .2 4DS8U@a>nfoq
FdFlPCqC fKfL .4 (#C/DXISc]kSkT
@yc]c_p2 j4 .3 )=DXGHR&R,T]cghwkSkT
+Z+_ j4 .3 !HF}LDR,_RkS
f< .3 /=Q:Q;YjdokF
+]+_+a .3 *_-{8K9V9a;E;IC/F5NJOFP>VQVRfCj0qpqs
(#9V9a;MBQC/ISOFb+fCj0qpqs .2 +]+_4hB3UqW-doe>
+oSSST[%hb )p858689N,QHV9g;iEiGm)
4@;g<]BGKard +o
+r,u,x=xASATB-EiFvGhN:P@RMRNTZZP[3[C_Mdnd|q8
WwWx
^ Fl Uq
%q3fAQGeL<Lkdd @{
A*C>C@CACBCCJGJH .3 nbnd
nbnd .5 (t/l4U8:C/G[GbH|K+Zo[>[A[Ba!a&fIi0i2i3o6pSqC
C>CBCC]C]E]J .2 6@;PKiSK_+cug,ipq; .4 &x006@:(FdP%P6PCXFiap4 .3 !i
]C]E .3 -k6@6p@JF3_+d[ .6 4w:jOoZ1axhVo0
hXhY jv P%P6SKcuip .3 &xFdPC
&6&76o6p7/@pG(G/TCWjWk[,i4lto-o0 .4 [A[BdKdLhXi2i3k*o6 .2 EHLOjv
,p@RHYKiioq; .2 Em CfD-LONxiR 0j458UC/MPTCWjo-o0o8 .10 !i
<:<=E_ .2 1}UT
nbnd .2 %)---J1oIgIhL}PDPEQ_
K% .3 nb
iR nb
%n8NG@OR[/aRaTaam1
/v7}Lc .4 @yC[C]d0
&6&77/@pC-Kinbnd .6 Zo[A[Bi0i2k*o6 LO? jv? .3 5s7990=eE<GFG|eA .6 -A@t@zA*CfD#HAPLQ[Z-]*k0ps
nbnd .12 00Bp <TETY>fI .4 !i
&K&U-j-k1hcxip .3 4wEmm: .2 (#B[C/ax .6 5s7E@DHAPnQVX;
#g@t@zEZM9 .2 (ME<G|eA .2 -N6%:fCfD#NeNySKaccuiW .4 A*HAPLd%fIk0
A*BQC(DC .3 HA .8 5s7{::E<G|[ReAfInd
-*/d4+Q0
1-578~DQDXHtM(
:fA1ORSKU3cscueEieih .3 <a=rU,XCXYe0oRoS .4 LOMBNxj#j4mq .6 /t/u1h:jC/J/SfWki4n9o0
U*U+U, .4 8u=vLOhfhwoT
WGWHWI .4 Em .2 NxQSiR 7F8u=vAQhwoT .6 !i
*ZXS[Biqis .2 :fA1ORSKU3cuih .3 %L=rU,e0oS
&xFdPC Nx XF -N6%;qNeR]
&x8:FdPCPF .2 &)**<:<=E_F_ .1 XF .6 !i
&)<:E_ FdPC XF
ByC)PC? (ebAbJme .4 !R=,>Bajj-ou 6>OsOzou .8 &*-C/T:@@>@pTPWk]EdMipndqP
%9%:0C><e|
1K1cGhP_Q/Q0S4Zug;
ByC)PCPFfJ .3 (K9e9f9g=v .5 6>>TMy[1aQgMjClgooouoy
KQK]K_Kc CmD&L{Ny .1 V~a>j5nf
*W-D2!V~W#j/j5j6 a>me .3 %L:c:h .4 7F9e9g=vLPLQhwj[
,;36387t;_;a;bB@ST .10 /o9e9f9g<%=vLQp%
/o9e9f9g=vLQp% .10 ,;38;_;a;bB@I,ST
&D&E-r-sI,VSW<W=iv
%{GPIiQ2 .4 !-Q, .2 &l/o4iLPrD .4 6=6>PHaQou
,x-j3!6r9u;~<#BfIcN3P;V,W|k3l+li
1l57GpLLLZTIn1n2
DwRvS4e+
7FYqg- .2 g-
aQ .5 -J7:9HIQRndo
/v7=7}Ds .4 C]HJHLTPd0
8e8f<:EcM9[Riqirj#moo2o3 .4 /3/7E=H!eAeCf_fc .3 &;(o-N2E6%8K:fCfD#D|NeSK[]accueEiW
@t@zo2o3 .2 G|eA .2 %q:fSKcu
6%C-_Nie .2 @zM9o3o6pn
%[BqFdO[P!PC .2 &X? 7F=vM>hw .3 (J=|>VCgDLD|EmIQQT
%[O[P!PF .3 &_9e=vEm (JEmiR .2 5b5c==>VDLD|H4QT
PF .1 Em .2 5b5c==>VD|
5b5c>M>V .3 )V:9J_JaR*
0uJ_JaJdR*R+ .3 5b5c=v>M>VH4
#8#;#Oie .2 788(8:>/>2O[PCXjfJqC .2 /M/P4&4,<7<8<9@U@W .3 &_(o-N7F9e=vLOachwmq
ecedeeef .2 -NCfD#LOacmq
+)+-OiOkewexfA .4 -*9e=vM> .8 *:-NDLE7acefhwmq
9e9g9h=v .3 >bQV .2 +)+-
&(6@XHc[p+ .1 E7 .6 -NCgDLNeOoP!P6aQ
&;+6+7,t5]G9c2fq
Em S-
1lD!Wd
>V J_
=v (6_p_riD .6 >THvj{k-
=v )J .6 <mPLP}
0C6%A@C-NeR]_Nf#ie .5 IHIJIKIQ .2 (o-NGzLOacl|mq .3 %}=|q/ .6 %}(o-N6>D{GzOoOsQp]Nouov
0C6%A@C-NeR]_Nf#ie .5 IHIJIKIQ .2 (o-NGzLOacl|mq .3 Q* QS .6 %}(o-N6>D{GzOoOsQp]Nouov
0C6%A@C-NeR]_Nf#ie .5 IHIJIKIQ .2 (o-NGzLOacl|mq .3 %}=|q/ $
0C6%A@C-NeR]_Nf#ie .5 IHIJIKIQ .2 (o-NGzLOacl|mq .3 %q ov $
IHIJIKIQ .2 (oCfD#GzLOmq %}
#8C-P6_N .3 %[ByC)FdPCoI .2 (t*F/s3GCgDL .3 %q(t6>=|DLEmOoaQ .3 6>>TMyOoOs[1gMjClgooouovr@
6%C-NeR]_N .2 (f7O7Q@q@yQVp2 .4 *m6>dAouovoy .8 %}(oGPGzIQLOQpmq
GPQ2 .1 LO .2 &5q/ .3 (o-NGzJNQ-acl| .6 %@%}6>==CgDLD|OoP6Qp
P!P6 .2 %=%@AtAuAvme .4 CgDLD|EmJrJuq/
*FE_oap3 .2 Q* Nx Qp .3 =|aQ .3 6>>TMy[1gMour@
EHoa .4 )p0>1!<7@DJrJuJwWyW{ .3 (o-NGzQ-a=acl| .8 %}(;*:*=6%9;:cMUNeP!QVQp[]bF
#8 .3 +M9;A/A0CzP+PnRlRnTGfEoM .3 %N%q&((o6=:c;M=OOoQVci
#8 .4 F%F)Q*c*c,hOhRmv .3 -R344g97@;CiGfM,dX
IH LO %}
+60!6i=Xjd
)|SfaE
#88(8:O[P!P6PCXjqC 8(O[PCpnqC? -D/M/h@D@EYeYhhOhR .3 #]CfD#LONxiRmq .4 &-3#4|6r7}7~@]DsEzFALbLcPXQDR,_k
5s@yC)O[P!PCPnq3 .3 *=*B9}:!@,CJILoT .6 (o366>>ODLD|N%N(aQoyp}
8(8:ByFdO[P6PCqC .3 2J2K2NoCoDoF .3 &_2qNxQSmOmq
*>3(=@KTM3NFO}X5[D .8 *=+<:jD|H4N(NeP6Z1oyr8
bAbCbF .3 )p040m8*=O@)H4Q[UJ_Om{ .8 (x*:6%:cC-DLKQK_NeO<W4W7_Nie
#1 .1 #A-Nacmq .2 9eJObAeo .3 )p040m36=O@)@+Q[UJ_Oe|
#8#;#Oie .2 2#2&GrGsGvJ_JaJcJda9a:j/j8 .2 -NCfD#LOacmq .3 0m5b@)@+EmJgOoQVQ[Z1_Ofk
#8#;#Oie .4 dUdVeyhRk7 .4 %z*l7wFfM{nt .6 *w,M2-8u97>}CmD&bana
0C6%C-Ne_Nie .2 8(CxGbfIfJfMqC .3 @U@W@XIiNx .3 :M:NEzFALaLchF
CfD-QpXFiT Gz .6 *A9e<}@DF5V5hDiU .8 EHLOME
+4/yBPL=bDi;
(t Q*
1M2xRkV_Vv
J_Ja .2 QVQ[ .8 (o3665>OOoPLWJWwWx_kcTcW
IQ .2 (oCfD#LOmq .3 04RaVv_O .8 00365O65DvD{[R
(o-Nacl| .8 +w,1-5/7=+=SJ6f2m9n~ .12 %}0C6%C-CZNeP6QV_N
E_ !V .10 %}NeP6Qp[R .6 65<yDLOoQVaQc(
0C6%A@C-Ne_N .2 00FdPCqC -5NRn~o%
0C6%A@Ne .3 38QbRnm9 .8 %}(o+w-500=OCZPL[RqC
@D me
%j
#8#;#O:fie .3 /h/i/lXSZo[>[Bi2i3k* .5 +9/,7]:o<%>HLtM[PFR{VuYOYPZKZQ])b1bng2ijm0mdmuoLqb
#8#;#Oie .4 q(q)q* .4 EHLO .3 #e#f,R6@;)@yO[
P6 .2 K0K3o4o6 LO
6%C-NeP#P6R]_Nie .2 788(8::aO[PCqC .1 K-K0K3o3o4o6 LO
0C6%;qA@NeR]e~f#ie .2 7&B~C#Xo .1 C+LO
#1 .1 #Amq .3 9e .3 %},j8*=O@)PnQ[]bd,m0qb
#1 .1 #Amq .3 /h Ny .3 %},j8*=O@)PnQ[]bd,m0qb
#8#;#OP6ie .2 8(8:ByFdO[PCfJfMqC dIdKdLdtduhVhXhY .2 LOmq .3 6>=|EmaQjZmUmboy
#8#;#O .3 9091@EE<E>G|G}H# .2 NxQSiR +00e8*BPH5S_W:Wc
#8#;#Oie .3 Zo[A[Bj)j*j, .5 @U@XWG]X]Y .1 LOmq .3 (f(t+)0>DLfkme
%[&xFdO[PC %{ .2 9eIHJrSfa0aedIhVk%kLmsoC .6 &[;qC-DLD|Z1_NiWiemUmbq/q3
hVhYl6l7l8 .2 LOmq .3 J1 .2 &:4q7I8*KYPFVOZK]j_gb=
#8#;#Oie .2 Zo[A[Bi0i3k*o3o6 .3 LO .2 G| Ny
#8#;#Oie .2 Zo[A[Bi0i3k*o3o6 .3 LO .2 7{ Ff
HyHzH|H} .2 (JERpI .2 EHLO .1 515M5O
i3 .2 :f .2 E_ .1 4xIrKCKNLt
l3l4o(o+ Q*Z; .1 9t
[R .3 @j DL
/t/u .4 CfNxQS .1 *AZ1
-N4]ac .1 /lZo[B
mb .4 DQYTjM
!w 6>
3e4ZPJhan/
:uLAMTh{
+F+G+H;C_#_%
#;#O#x,p,q:q@RB6B;HUKiSZcuieih .6 @t@zCXGbQFZo[A[B_Vigj*j+j,pn .6 ;@I8I;UVU]WG]T]X]Y_B_Ea-mh .4 #=:hFfNx[yiPiWjv .6 -N2*3u6%:f;N;q=q>WA@AqERF;L@N8NeQ1R]SK[]afc7h|mUokr6
#=Ffie .4 @j@q@t]X]a jv .2 -N3u6%:f;q=q>WL@NeR][]pc
!!+:3-@MM{N2S%WWnm .6 :(QFQR .6 :f;@I8I<UVUc]X]Z_B_Da-i0
+i7{IHJhfIi0 .6 ;@I8I<UVUc]X]Z_B_Da-a5mh .4 #=:f:h;qFfNeNx[]iW
ER EH 8: .6 ;@I8I<UVUc]X]Z_B_Da-a5mh .4 #=:f:h;qFfNeNx[]iW
M{R/S%S(]X .6 6dfI .4 #=FfU]iW
XW[7[w[x[y[z .5 #=FfLOPR .12 3u:f;NM{N2NeS%[]]X
(9(:6mo3o6 .2 N2 .6 :(>]ERM{PRQFSi[RnH
7{ EHoarI
488af6
iR UV
+4>p@kDGDQFRLpV]om
(J*M/UEmjYjZmb .2 !!D{M7MOk0 .14 :f;@I8I<UVU]Uc]X]Z_B .6 #=3u:f;qFfNe[]iW
@qI8I;UVU]]X]Y_B .6 #=:f:hFfiW .8 (J/UD{M7MOPLk0 .1 !!M7PLk0
@qI8I;UVU]]X]Y_B .6 #=:f:hFfiW .8 (J/UD{M7MOPLk0 $
#=Ff @j@q jv .8 (J/UD{M7MOk0
A*BxC( .2 !!D{jYjZmb .2 !!D{M7MO .12 :fI8S%SiUVUc]X]Z
#=+FI8UV]X .20 79::G|H7g@ .2 FfLONy
(7(8(9(:*O@DKQK]K_V<]X]Y]Z]ahOk7o3o4o5o6 .5 ,tH@O*PQPR_)k>m@mH
#;+m,p,q3!:qB6HUKicuf[h{q; .4 (7(8(9(:*OGbKQK_R/S*o3o4o6 .5 #=Si .3 >bEmLONxPmQ*q/q3
#;+m,p,q3!:qB6HUKicuf[h{q; .4 (7(8(9(:*OGbKQK_R/S*o3o4o6 .5 #=Si $
EHFm .1 *F]X]Y]a .2 #],sB7D#KiLrSicrcug,iWidiznH .3 #=jv .6 D#D-M{N2PLQ!Q1Xn[Rcu
]T]Ucl .4 #=3w<>PR
/r/t;QJOnFoj .6 2qO*a-fuk=kLm@mG .3 ,*D#LONyPn
:qC-Kicue~m6 .4 UYWGWHmimj .3 #= .3 PmQ* .3 FGLOQ1ULafmqok
PQ .1 (33C8a8iCRJDMoO)R:_kemjW
6Y6[ .4 @TCfLONxmq
%cA*BxI8I9I;RnUVUYU]WG]I]X]Y]Z]a_B_C_Ea/a3a5e!e#mi .4 ,BO*PQPR_!k>
CfD-Nx O*PQPR .8 ((16:f:jI9Q1QVULZ;[]]Ic7r6
#= .2 Pm LOmq .8 :fULafok $
%Y6Y6[9q;g;hSmmG .6 O*PQPRULk>mG
<_XWnG .3 CfD#FfLOmq .10 *51&5O:f<TD3Q1UY]aa0c7jXk%k&
;g #x .6 LONxSi
#J
PQ .1 (33C8iCRJDO)_kjW
<} %Z
;g +oEOO)hd
+m,pB6C-HUKiSZcuf[ieq; .8 &g7X>:>~F;FGMFQ1Yv]lc7i/jX .10 >@A*BxHJHL .4 %2%<D|JOO+[]fkpK
=p=r=seMeNeO .2 CfLOmq .6 %N/@04:jDLKi[]fk
04B6KiLrcuf[m~ .4 =p=r=seNn|n}oS .3 DLD|LOQ[[]mq
%=+mB6C-HYKicuf[q; .4 &g7X>:>~MFQ1Yvc7 .8 %2/t6%6364@M@SK-K3O*Q!SiYx]<n0
0gAgAhAi
JN -N4]Q,ac
_p Ki
Vt
0e4f8* .1 =p=r
*FCyEHE_GP[+aifGo+p3 .8 %w*+*i-A/@/}0K0o8B<P<Q>)@)API0N-NEQ[RaTcTiVaYoZ<]m_WeLelfIfkflg7m<qG .14 %}&)3665:9>OK%M7NyOoPMQpWx[R_5_hcWc]
%}3665>OK%M7NyQp[R_hc] .8 %w*+*i-A0K8B<Q>)N-NEQ[RaTi]m_WeLelfkflg7m<qG
FfFl .2 &)65HtM7Oo .10 %}K%NyP6PMQ[Qp[Ro+
!eJNQ2 .6 /UQ* LONx NyQp .6 %h/@0p2;65CgQ[Ra]melfkkVkk
/UQ* LONx NyQp .6 65OoQ[RaelfkkVqG
o*o+o1 .2 #g((Z;fliR .6 %q&)3665>LD{J*OoaQjY
*Ff3 CgQVQ[o*o+ .3 %q=|aQ .3 !!#Z65D{HrN3Oo[]r@ .10 %})|36658:<:>OCZK%PMQpWx[Rjr
2a@yIWW}ZXo) .1 (fDLPnQV .12 %}3665>OCyK%M7OoQ[Wx[RfkqG
bAbCbJdTg) .4 *i+-/@048BQ[RaZ9_O_WeLelfki;k&ljm<qG .8 %}3665>OKiLrPLQpWx[RcTc]k0
Q+czmtmy
DL PL
#7#J#M#S&6*(,</_/y0J3a8)<H<|=!@_DGEKL-R)[jb@cUcXl>
q/ -T0D6%;qA@NeNxO0
o(o+ .3 8*
[R Pm
/&4SCuU<Vgi9
pK &v r4rI
008:8;P!PC .2 2{EPHJXTg_i0 .1 izpK .1 &)&vEHE_F_TKYoizkVoap3
^ 8:8; pK &)EHE_oap3 !i? !i? !i? $
&)A*EHE_oap3 .2 K% .10 %}36658:<P<QCZKiLrM6OoP%P6QpSfTo[RelkVkkqG
^ &)CZEHE_p3 .1 K% !i? !i? $
#_7j9HIQfYg) .3 (J/UCgEmM6Q* .5 %h%}65>)I0N-NEOoPMQpYo]maAelkV
HrMUP! .2 /@/A<FHrN2kkkpku .8 %}2p36658:;w@yOoPMQp[Ra9a;fYg)o(
2#9+9HGsIQWGj/ .1 LOQVmq .3 (JEmPmPnQ*QV .3 /@04I0M6N-NEYoYp]mhukkm~ .8 %}36658:IQK%OoPMQpSf[Ro(
8|C-_Nieii 8{9/@y (fPn .3 &5IQq3 .3 E_LOmq
2k2l2pGsJca9a:a; .4 LOMOPLQVd%elmemq .6 %}36658:@jPMQ[QpbAeo
IQ .1 Q* 6iQ;XBXb]I
0@1-2E3B478|:7@]DQGHIgIhIpI|KeLANeNgQEYTeSh1h{k9mNnb
6= (J(t
K% CfD-FFNxQSiRp%
H4 aA
)o)y)|)}1+SOSf .5 !(6@799S@tK4ODXb .12 %}36658:C-CZE;K%KiOoPMQ[QpTo[Rfkg)ie
%}3665>OCZCnCyK%KiPMQ[[Relfkg)qG .16 )|)}1+Sf .5 !(6@799S@tK4ODSOXb
^ !i? !i? !i? !i? !& SO !i? !i? !i? !i? !i? !i? !i? !i? $
A*Q*Q2 !& )|1+SO
)|SfSh .3 !&6@9SXb .4 %}3665CZK%PMQ[[R
)|Sf .4 #g @t@zjv 79@j .8 !i
jYjZmb !!
&A)l1-102E:F:u>~IgIhL!LAM>PsWX[a[ehoiE
hViH Hvk-
0,008:PC .1 <: .2 <><tB[CfD-I[LONxQSk! .1 &_;M<><tB[I[k! .10 &Z*i/@36>ON2QVQ[RaWw[R_WaQbGbJcTi;o+p8
*i36>OQ[Wx_WcWc]i;o+p8 .14 008: .1 <: .2 <><tB[I[k!
fJ _5_h
00qC G[fI .1 _5_ho: .8 36CZOoQVQ[]*cTc]oTp8
6@VeXHc[k4p+ 36>O .6 *i3#8BCZIyOoPMQ[[R_kbGfki;jr
%[C)P!PCq3 .2 3#Fr_kch .8 36>OOoQ[WxW}YoZ]cTfko+
>O>h_hc]p8 .6 %}*i/@PMQ[QpRa_Welfki;qG
+b,/2E2H9O:u=ICJEBOWS-WjZ-[aa0a>h,h{
+m4W8|<AB6HUHXHYKiLrcscuf[q; .6 (8(9(:GbIoPpPqPrZo[A[Bk*o6 .6 (t*=043G4B8u==@DD-DwD|J#M{TKYbbAbCcieom~o: .8 %}04368:@jD#D#D-HJOoPLPMQ[Qp[R_7_yelfkk0
#*#B04C-f[m~ .6 (9G[Gb[Bi2k*lYo6 .4 3G3G@D@jae .2 (tD-EmFJq/
@D@GA*D4D5D6 .2 #]EmFJJ# .4 04J#J|m~ .4 >bPmq/ .3 +m8:8|B6J|Kicuf[lO
D5D6
&)(J/s@t@zeoer .3 #]D-criz .1 +n==B7DwD|KiKuTKf] .8 GP !P8:M)PpQ!Q1
C-Cnieih .3 /|4Ipn .2 4rbAeo .2 D-iUiaq/ .8 8: >JERHJM)f[ EH
f[f] .4 04==DLD|m~
%C0C3!4K@#DQD~FIG1GnS-Wl[]]6ceeEgXhuiD
C-Cn_N_Y %[FdPCoI .2 !e,p@RXFZyp_
PC .1 ,p@RGw .4 !P04AtC-KiQ1
/s3G@t@yCgE_Lel,n| .2 LdLejv .6 &g7XF:FGQ1Yv]lc6jXr% .8 %}/@CgPLQ*eli0j{k*k0kk Nx
LdLe]E .1 B6CfD#KicuiW .4 (JDzEmMNPLj{k0 .10 %}8:DwP%P6QpRa]<is
Zo[Bi0k*k* .2 0CNeP!P%P6eEiW .4 E_pK .6 Leq/ D#D-Dwkk
(ZA@_p
#8 .3 #- .2 #VCfD#iW
#8 .3 #- CfD-NxQSmq .1 #0
P~ Ki .3 #- .2 #V
#- .2 (JEmQ* #J
GrGs .2 QV
#- .3 #J
ce .2 %q
U3 PL
8: JO ia
A* d0
#8 .3 #: .2 #V
#8 .3 #: CfD-NxQS .1 #0
#;#Oie .1 /3/4/8/91p1q1rC2C4[H[If_fafbg:j2 .1 #A#VCfD#Nx
_l .2 B[?
8P8Q8TA*A4A5A6A7J#J%SrSsW%W&W) .5 /U .1 &=&>3:9V9aB@DWI[OF]&j0
BQB[ .2 ((Q*Q_Z; .2 NJOFj0
T* .2 Q*Q_ .2 ;MC/NJ
#J#M0e8*H5J=W:qoq}
#8#;#O#Yie .2 2!2#=H=_GrGsWCWDWEWFa)a*b2b3b6j/j5j7j8 .2 #VCfD#iW .1 %%%O8KFJPnQ4Q_j4 .2 *=5b8<=OAoWjYoZ1cieKe|f&hDo-ps
#8#;#O#Yie .2 2#2%2&=_E:JWJYj/j5j6j8 .4 (J #A-NA@CfD#Neac
2#WDa*b3j7 %O8KFJj4 .2 8<=OWjeKo- .3 *:/U=|
#J)5,g3g>aT*UCY]cTcgchi)oT
#-*5 .4 q/ .3 )o*d*h,a-L-Z-e/[0)1)1-=#=%BABcDbF[HWI3RCTATRU2Y(Z5ZSZ|_ibYbZdyf,fdq#qE
@5@D@E@G@U@V@WA* .2 iR *d-e0)DbR(TAbYdyf,fdpO
@5@D@E@G@U@V@WA* .1 #] )z*6*g8/CyGuIGaub9brj@pP
@EA*hRk7mAmD .1 CfD-iR *d .1 PnQV
!! OvU)
#J)59899GTT2Z=]6c<dZh~
-V-W-X-Y/3/85w<rBYBZK:L!L%[O[Wf<h8p/p0 .6 *:/U>bPnpIpK .3 #8#;#O*d-e/[bYeEf,h{
#8#;#O3!eEh{ie IHIJIQ .2 -V-W-XBYL!L%[Wp0 .1 Q* .2 #A(#(%(tISI[Nx
(o-N4]Gzacl| .2 4bA*B<BxC( .3 -V-W-X/8BYBZL%p0
:V:uA9DQiE
#8#;#OeEie .2 -+---/-J-K/D7d>FHFbxc9 .1 -NCfD-NeNxQSac .2 (#3;;E;M<p<tBQC/FzISP>YYY[b+i+k9qp
#8#;#Oie HEHFHH .3 QVi+k9m9
#J+#;m<@DpEKS~apawb@bXdZkw
^ .3 #8 $
#8#;#O-NeE 7787 FfiPiz
^ Ff? GPoAp3? Nx? #8-Ne}
#8#;#O-N .2 #-#:
008:PC .2 [>i0
p_ .2 D3D7E<E>
p_ .2 77 .1 FfiPiz
E! .4 +A-V-X/35sE<J}L![O
p> Bj .3 #0;E
pK .4 -V-X5sL!L%
^ .1 #[&(:eLHM2N<PxczgImtow
^ PC &(&Z(xBpHuNWPxXHXOaQj{rA
^ GPQ2 ERLONeNxQ*Q+cziRpIq/
^ #8-NeE
#-BtBwE<E>Z9bpnR .3 &[-NCfD#NeaciWrIrN
&[6%C-Ne_Nie .3 D3D7E<E>
=xGhcX
oToV .2 ---J-K@yp2
@tEmFJ HS
3y .4 !i
(oC/ .2 3L3M5BQV .4 %}&5)r+o9ZCZDsHSPLZ1[Rk%
@5@XB<C*C+ .2 (o+3 .6 %})p)r=OCZP%P6PLQpZ1_Ok%
#f-|MQMRN%N(T)V,ouoy .12 %V+Z+[+_+o2r374p;_NR
JzK!K% .1 (o .8 %V+[+_+o2r4p
<@GsW1WD .10 -|MQMRV,
%V+Z+[+_+o2r4p .10 #f(o-|@yMQMRV,
(o .2 %[ByFdP!PCfJ .2 GsGuNMNNNONR
MQMR .6 %}+oC+CZPL[Riqk%
,e8Y@VhQhTk7 .6 -D::@DA*J}K] .3 (f(oFfQ*V+Ya .6 %V+_+o2r4pE>R1a>
R1R4 .3 !)&d:c .6 !i
0e4f8*B&BPDpWc_Pc4 .4 (n+3HSV,
(Z(]4]MTa[h{ .2 A*C+F__Y .2 (oV,
NeNgacf# .3 B< .1 (o .4 &55tCn_Y
<:<C .1 Ff Gr
me &5q/ iR (o
&)**4I>W@D@GA*EHERE_FmL=M9_N_YaciqoA .3 V,
V+ [QiEiG
2Sf,iEiG .6 J7J9TzUSV,
!Gm& .2 J7J9
EHE_SS_N_Y .4 Ht .8 (o,q3d6%G|T)V,[R]~iEmX
ByC)MTMUP!PC .4 3GQ*SSST .8 !L,qN(V,[Ra>aQiEoy
!I4W9v<L=,>BOw]xajj-m& N%N(ouoy %~@yV,
#fi>
EHE_ Ht .1 !i? $
Q*SSST .2 !F4W<L>Bj-m& N%N(ouoy Ht
!F4W<L>Bj-m& N%N(ouoy Ht
778787hQk7 !J&Fj-m& iEiG
+8EHE_FlFmSS_N_Y .1 Ht .2 !K/Um&oy .1 N(ouoy
G[G_Ga Ff c[
0T;4C*C+G[Ga .2 #]D-NxiR (o1[Gw
4a4cCwCya3a5 .3 *_-| .4 !i
Ht .3 /@IgLe[]hw
(Z0C4]Neacf#h{ .3 (o;4V,
PC V,
565FA_H6L}nb
ac .5 C*C+
ON
/s GPQ*e_
EHFm GP? 3G Q*
2e7}M8NePXqQ .4 &o,EHJHLOfZod0
X|
%q d0
^ 8;P!P2P8PCPFPM !i? !i? !i? !i? $
^ EH? 008:C)PC .1 A*HJXHg_rA !i? !i? !i? $
^ !i? !i? !i? !i? %h&c(()p*+*i-A/@/A048B=O@)I#LLQ[RaZ-_O_Wcic{e4eLelfkfli;k&kkkpm<qG !i? !i? !i? !i? $
^ !i? !i? !i? D-criz .1 ==B6B7D|KiKuL@TKZ1 !i? !i? !i? $
A*C(F_ia .3 &c*=TKZ-c{ .3 @jOobAeofIk0
pK .4 H*bAbCdSeoerfI .3 OoPLk0
pK .4 H*bAbCdSeoerfI .3 $
pK .3 @j@tbCer OdPLk0
pK Odk0
pK &v777{pn rI .1 bAbCeoer $
/|4I rI .1 eo Cgia .2 %NJpk0
^ P!P2P8PF !i? !i? $
^ EH? 0078C)PC .1 &_9fA*B<C(aQr@ !i? !i? !i? !i? $
^ !i? !i? !i? #Z6>Hrouovr@ !i? !i? !i? $
^ GP? 575KB*EKGhIRZbk<naoT !i? !i? !i? !i? $
^ !i? iaib FdO[P!PF !i? !i? !i? $
p> .6 -,7F9e9f=vK;hw .1 j{k0
p> .6 -,7F9e9f=vK;hw .1 $
&XF_ ia .2 &_=v
B< .1 &_cx .1 jv 9e
C( rI (K9f .1 &_aQj{rA
C( rI (K9f .1 $
pI 77 ierI Hr (K9eC(
:H =vjv 9e
7<;r;t<#E7GXGpHvW|g-
P! .1 E_FliN
^ EH? <@ !i? !i? !i? $
^ #8#>C-CfD#eEie !i? !i? !i? $
^ LONxQ,iR .1 #8#>eE !i? !i? !i? $
^ EH? 78A*oAoIp3 .1 (xHtJGO<WTYJqy !i? !i? !i? !i? $
#-#: .2 LONx
^ /99+>2MUdc !i? !i? !i? !i? $
E! 77 .4 (#+A-V/35s;EBhJ@J}L![O
p>pA .2 BjQ*iP .4 (#(t1G9V;E;MBQISJ@OFk9qp
p_ 77 iPiz
E! 77 rI @D .3 -V5sE<L!
^ #g((CnEHJ1ODQ_VT_Yiq? !! !i? !i? $
^ C-? .1 !D !i? !i? !i? $
E! P~ .3 ,q>W@SB6C-D#Ki_Nie
p> %P .3 ,qC-D#_N
!#
^ &1NxQ!Q,criR .1 %R+m,U6C9|B6HXKOKiKnLrQ# !i? !i? !i? $
^ <-<0C-D#KOP6cuhAiWqO !i? !i? $
^ 77 .1 #]cr <-G1G2g, !i? !i? !i? $
^ 008:PC .2 (7HJ[>i0i2 !i? !i? $
p_ .1 (8,e/P@5@WA*BxC(R/S*]Z]ak* .2 =|FfiPrIrN
pK .4 /s3G@DA* .2 0_>bFrM{Sfkm
E! 77 rI .1 %H@DS%
^ 9*>-ETIH[k .1 EHFfLOiPizp> !i? !i? !i? $
^ 9PO]PFPa !i? !i? $
^ EH? KQ %qFfiP .1 me !i? !i? $
^ P!To .1 8: !i? !i? !i? !i? $
@tA*C(NuOIpn .3 /hIiRlY5Ye_BdIi0 .8 #g6%KlNeU3Zj[]]mcecuizqQ
-&@Yd,iMiN .6 Zo_Ei0i2k*lTlU
rI (8LvZoiIk*q{
p> rI .1 Zok*
3_qX .3 #g
rI 6e
_7 oa 0S G[Q*hV
/| rI i0 LO .1 N2p>
J1o3 jv hVi0 .6 #gN2
p> 77Bj
^ #4PCj= #4#R? #R? #R? $
^ #4? PC &Z:rCgXHYdZij{k0rA #R? $
^ #4? EH? %[0,004J788(8:ByC)FdO[PCqC #R? $
^ #4 C-CnEHE_Ff_N_Yiaie &x008(8:ByC)FdPCqCqe #R? $
^ #4PC !i !i? !i? !i? !i? !i? $
^ P!PC .2 Zi
^ EH? 008: <:G[HJiq
^ ;w >b Ff
^ =| MNPL
Cnih (t3M8NCgQ[
^ #9 #9? #R+8P!Pmc[r<? #R? $
^ #] +84W<LJN #R? #R? $
^ CnEHFfPC? 4I6xA|M9gZiq c[? #R? $
^ PC &(:c:ePxXHg_ #R? $
^ EH? 8:8;PC HJg_ #R? $
^ PL &5i[ &5? %Ni[ $
^ Q* &5 Pn $
^ N2 QF If $
^ Q2 ERQ+czlypI !i? !i? !i? !i? !i? $
^ Ff? 6x !i? !i? !i? !i? $
^ %q Pm? iR 6=Ooj[ #R? $
^ :c 6=OoaUj[ouov #R? #R? $
^ %N&(3q6*JVN<Pxf3myox #R? $
^ #, #,#R? #R? $
^ EHEOE_P!? 004J8:PCX4qCqe .4 &G(77Y@j[>[AdIhVhXi0i2 !i? !i? !i? $
^ P! 3N $
^ Od Q,WQ To? $
^ /|4I oarI 1!IHPCa|hV !i? !i? !i? $
^ Rla| !i? !i? $
^ 9*>-IHa| FfiPiz To? #R? $
^ rI &#/|A|HJi0 (7HJLOp>pf #R? $
^ A|PePf #R? $
^ p_pf .4 (7(90>HJZoiPk* #R? $
^ P2 Pm mnrN /B $
^ 8(8:O[ LBMBqZ #R? $
^ FfiP 8( LB #R? $
^ EO X4 PC !i? !i? !i? $
^ EH? 8: o2o3 jv? #R? $
^ 8: (7K] LOTo? !i? !i? !i? $
^ To 8: #R? $
^ P6PFPM #R? $
^ 6] Zi
^ #+j>rI #+#R? #R? #R? $
^ C-CnEHFf_N_Yieih &)&v777{8&BxC(F_oApn $
^ #+rI C-CnEHFf_Niaieoa &)&v/|777{8&BxC(F_oApn #R? $
^ #+rI !i !i? !i? !i? !i? !i? $
^ EH? iq c[ !i? !i? !i? $
^ ByPC @y !i? !i? $
^ (J*V/U8KEmOAOdQ*Q[m:me *=8<CgH4HfNxeKiRjv !i? !i? !i? !i? $
^ (t3M8<8NBICgF5H4HfK,OdQ[eKf3mm !i? !i? $
^ C-Cn_Yieih .2 (J(t3M8N@yCgEmQ*Q[f3mm jv 9;@DJHXCoS !i? !i? !i? $
^ EA_Zrb $
^ LHM9VU #R? $
^ PC &ZrA? !i? !i? $
(;,/0e5b8*<]<m=xA@BPH8P}RNlElFr%
r<rI >@
^ C-Cn_N_Yieih +j+k8:JaPCk7qC !i? !i? !i? $
^ #400O[PC !i !i? !i? !i? !i? !i? $
^ EH? lA !i? !i? $
^ C-Cn_Yieih .2 (J+k>cEmJ_JaQ[k7qC
^ Ja !i? !i? $
^ d, $
^ Fl? &# 8KEmZ;
^ Q2 ERpI
&v/|4I _NierI .2 #d? jv? -2:SIHJ_NMZXeSmVo(
/|4I rI .1 @D .1 (fPnQVRuc{jv
/|4I rI .2 n~ .1 6%>WCfD#NeO0iWme
/|4I rI .1 @UNMWGj5 .3 (f+N8KFfHAT+Z5hF
pn rI .1 3G@UNMWGe|j5mV .6 (f(t8<8KEmQ_eE
^ To !i? !i? !i? $
^ ;~E;PLWTr< !i? !i? !i? !i? $
^ EH iq c[ $
^ 00 hV
^ CZ !i? !i? $
==D|PU !!
3G]X .1 PLWTcu
/|J1OI_7_yo3 .4 /h@DSfYe]X .3 #)&-CZU3
_7_y EH /h@DYe]X .1 &[cscu $
_7_y EH ]X cscu GPPLjv
7{qd rI .2 J1OIo3 .2 &-CZU3 .2 PL
F_ .1 Ffiz &1? :2
OIo3 .2 #)&-U3
^ r< C-PLie !i? !i? !i? $
^ 8:P!P8PC 2{EPHJP!? !i? !i? $
^ P! $
^ C-ie 78[>qC !i? !i? $
^ crc{ ;wD|TK
&v7{F_ C-ierI .2 *W>#A*C(KQKci2 .3 3G@D@jIH .4 04D#EmPLiWk0q/
/| rI [> P!
7{ rI HJ pK .3 &v@thT
HJ .2 iR? 8|KiLrSKSZ rI .1 q/
^ #]#gJ1LHVT? !b !i? !i? $
[K .4 !! .10 (x>]E=[Rm[
[K .8 E! .4 R1
^ #+rI .3 %N&(6%:cC-HrJVN;NeNxPxQ+_NaQcze~ielypI
^ #++8rI !i? !i? !i? !i? !i? $
^ PC ({6W=|aQj{ !i? !i? $
^ CaGPQ2 !i? !i? !i? !i? !i? $
#v9m=xH8OWRMRNZPj~kw
^ #+rI #R? #R? $
^ EHFf GPf3qC !i? !i? !i? $
^ GP 77PL
^ &# !i? !i? $
^ #]? K& !i? !i? $
^ qC fI
77C( rI .5 5s87BuE< .5 &#GPPLj{k0
FfrI .2 f3 +_
rI E= rQ
C( rI 7787 cx .2 E< rQ
^ #+rI !i? !i? !i? !i? !i? !i? $
^ %qHuN;OsQ2XOaQcr !i? !i? !i? !i? $
Zi >bq/ rQ
4Y
9QB@BPDR
^ #400PC !i? !i? !i? !i? $
Vb .6 E<Zi
^ #+rI !i? !i? !i? !i? !i? $
^ C-_Nie
^ EH? 78 [>o3
77 C-_Nie fI pI rI
+--I1{7_7cDQDbDdLAS-YTe+jO
^ EH? 00788:O[ @DC(P![>o3 !i? !i? !i? $
^ P6 8&
77 C-_Nie fI pI
77 rI %W[>o3 .3 FfP!iPjvr<
777{ rI C( #]? 1n
77 rI HJ .2 oAp3 <aXY
^ #+rI !i? !i? !i? !i? $
^ #8#>#Y !i? !i? $
^ PC &(({E<HuNWaQj{rA !i? !i? $
^ ERGPQ2pI C-CnERQ+_N_YczpI !i? !i? !i? !i? !i? $
^ 6]pA !i? 4OE< !i? $
#v)n0e4,5o8*8~<<<R<]=x@=@mBPGJI&OTT*TdTgThTkZPaTdZd[oJ
^ CfD-LONxQ,QScrcuiRiz .1 #*#8#>#Y,p>W@RHUHXL=eEf[ !i? !i? !i? $
^ #*#8#>#K#Y%q,Y:fC-CfD#D&P6iW !i? !i? $
^ r5r<rI !i? !i? !i? !i? $
p_ .1 D3D7E<E>GsJaKQK_W1WD[Sb8j*kMkN .2 CfFfiPizrI
p_ .1 778& .1 FfiPiz
p_ .4 %J>][R .1 Pm
p_ .4 =r>#D8E=Kc[Va&j+kO .1 (JCfrI
%=&Y&[Atcscume .10 %J%}(((b3K>]D3D7E<E>Zi[RkMm8
p>pM %=AtQ,SZ .4 D7E<[R[SkM
+40e1Z1Z308*=x@=@lBPCmLON>NyOWZPdZd[hG
^ 6xERQ2pI !i? !i? !i? !i? !i? $
#-#: .2 CfLONeNxmq
)w/>::G|J_JaJdJ}NjW4W6b7bpeAecee
^ (x6xZyq] !i? !i? !i? $
^ *d0m5b=#=%BQ_O_ibYdyf,fd !i? !i? !i? $
^ #]CfD-iR (t*d0m5bBQZS_O_ibYdyf,fd !i? !i? $
P!q3 *=7F=vLDbAhw
^ EHoa 8:@D@jCuCwZX !i? !i? !i? !i? $
EHFfoa <i@D@EA* >@E<Ffq]
p> .2 7{8&BhBl .4 ERpI .6 &9(t5:5M7M8w9;>@DLH>HJHtIHP!S%XiZRZTZofIi0k*qy
p> BjBl ERpI
^ !! !i? !i? !i? $
^ #gJ1 !! !i? !i? !i? $
^ #g((J1ODQ_? !_ !i? !i? $
E! NW .3 6JQl
Ql .3 &Y&[D#M{iW
^ EH? 8:PC HJXHg_iq !i? !i? $
^ )W+8>pB1BqGPH&Q2becQd-
^ :9P2PF !i? !i? $
^ C-Cn_N_Yih FdPCqC !i? !i? $
^ EH? 008: <:C>]Ci0
^ >2IQK%
C( rI A*B<hQmt .2 :NEzFASB
&[&_cucx .1 iP 4IM9pnqd G[fI .2 CgZirI
3a<mBPOIg4i*kd
^ %q:h<LBEBEJVK(N;crk4pc !i? !i? !i? !i? $
^ #] ,a,l-~4W<LBTJTK&Q}fu !i? !i? !i? !i? $
^ EHFm B<C(gmhQk7 .2 !!#H#LcriW
^ 6%A@ABNeNxiR .2 #HK&YGpc !i? !i? $
^ #H !i? !i? !i? $
^ +8LHM9PCUU &#:H #R? !i? $
^ #, #R? $
^ 008:PCqC [>[Ai0i2 !i? !i? $
^ #g((IDJ1LHQ_VTZ:iq? !! !i? !i? $
^ !! FaLHQFjv? !!? !i? !i? $
^ %q,Y:H:hBEJVK(N;P2Tsk4 !i? !i? !i? $
^ iR ,lK&Q}YGpc !i? !i? !i? $
^ #] ,a,l-~4W<LBTJTK&Q}fupc !i? !i? !i? $
^ 00788:K%O[PC 4O4SHJY#g_ !i? !i? $
^ 8;GPJV 9WDzMNPLPLj{k0 !i? !i? $
^ !! DzD{MO %U $
^ ,lQ}Q~ :9@y
E! KvNWPm .2 ,n0377BxC(Q~RPT+hFiW .1 C-_NrI .1 IQglgmhOhQ
E! KvNW .1 ,nQ~RPT+hF
pI 77 C-_NrI glhO .1 FfT+hFiWi} $
^ &#+8BEHvM2PLd%j{k-k0 !i? !i? !i? $
^ EmQ* NxiR (|*=8]BQT~ !i? !i? $
^ !! !i? !i? $
^ %|ODPC 87iarA !i? $
^ pI :fNe_Yieih .3 (;*=@yQV
^ EH? iq c[ $
^ f3 &)7{C(F_ !i? $
A*C(rI .4 686OTKTPTSTUj[o] .5 797{9S:::<E<G|H!g@ .2 FfI|rQ
A*C(rI .4 686OTKTPTSTUj[o] .5 797{9S:::<E<G|H!g@ .2 $
@tTUir .3 7{8/ FfiP .1 PLj{k0
f3 p> rO TUir
F_ FfiP .1 PLj{k0
C( rI .1 &# 87 Ff $
f3 A*C( .2 *d+N43B/HASbT+X;Z5hF
&v7{C(F_ .6 +N+OHAT+X;X<Z5hF .3 BQOAiarI
C( rI .1 87 Ff
^ P!P2P6P8PF !i? !i? !i? $
^ PC &ZNWXH !i? $
^ iaib FdP6PF !i? !i? $
&[&_cxp>pA .2 G[GaGbfIfLfM .1 rI .3 %p@tCgZik0
p> .2 fI rIrQ
^ #]#gJ1LHVT? !% !i? !i? !i? $
[K .4 !! .10 %p(eDjJOP}Zi
QV Pm !!? !!i6 .6 Zi
^ !i? !i? !i? !i? -A/}2[9nIONdTcWvYnZ-Z0kbm<nAp) !i? !i? !i? !i? $
^ !i? !i? !i? !i? ,I/c0m5bJgJ|_Om~o8 !i? !i? !i? !i? $
^ *VF5m: .2 )p*=+-048<_OaWeKhDo8 !i? !i? !i? !i? $
^ !i? !i? !i? *+*i/@8BI0NERaSf]meLelfkfli;qG .4 %}3665>OK%OoQpWw[RaQcTp8
^ EH? 8:8;P!PC .1 2{EPHJg_ !i? !i? !i? !i? !i? $
^ 8; !i? !i? !i? !i? $
^ !i? !i? !i? !i? D-DwKucvf[f] !i? !i? !i? $
^ (JEm #]cr 04==@)DwD|Z1 !i? !i? !i? $
^ CyJaK%PMQ[eK !i? !i? !i? !i? $
^ !i? !i? D-iT ,L<>I[_k !i? !i? $
^ CuCyJaa9g) *VEmm: !i? !i? !i? !i? $
pK &v rI .1 (J:rPL
pK .2 Yd PL
pK &v rI $
pK rIrO &v
rI &vrO Q[
p>pM .2 /| rI ]C
rI me ia
&v rI ErF5Q[VQ
&vrI .2 f3 (J/UQ*
5/DGNei8kn
^ Fl? 6%C-CnD#e~iWih !i? !i? $
^ #+rI CnFfFlih CgD#iW? !i? !i? $
^ CfD-NgNxiR .1 ,q-P4_6%6C:q<AHXKiLrQ#e~m6m7 !i? !i? !i? !i? $
^ !!#]>BJVcrj-m& .2 +m+n,sB6B7HXKiLrQ!Q#m7 !i? !i? !i? !i? $
^ !! Pm :*D#iW !i? !i? !i? $
^ EH? 8:8; .1 HJ !i? !i? !i? $
^ D-iT *d,s04>YAzGmL=L@ !i? !i? !i? $
^ EA_Z_[ !i? !i? $
^ #BD#f]iW $
p_pd .1 (J .1 8<
p_pd .2 q/ rI
p_pd .2 ia
F_ .1 iPiz .1 8<D#iW
pe .1 04<>Gm_knb
p>pA F_? iPiR P-
p_ .2 )EHGa&
&Y&[cu .3 q/ D|iarI
#-#:+_--1t_Ibxbzfc .3 8<8K:h@ZCfD#FfLONememq
^ C-Cn_N_Yieih .2 (e(t3M8<>@A*C>CgD8E=EmGuJHJuQ[bzeKme !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? +w36=+=SA_J6W>m!m9pZ !i? !i? $
^ FdPCqC -5NRhXn~o% !i? !i? $
^ %N+_,%3M4S={CZD#D-[t_Z_[oVps !i? !i? !i? $
^ Ne_Nac .2 +_5O=O[t !i? !i? !i? $
^ CnNg_Y Q* .1 =O
^ c[? C-Cn_Nieih 008(8:qC .1 <iC>HJ]Cn~ !i? !i? $
^ 8<8@>q@Z )E--NRbz !i? $
p>pA F_? .2 @tBk .2 !i
p>pA F_? Bk
p>pA F_? @t Q*
p>pA .1 C-Cn_Nie 8/
p> .1 /| rI C>
pf .2 J/WXfJpT
rN Hr L}
p> 8& C- Jr J1
E! &vF_ C-_Nie .1 PL
E% .3 -53C
^ !i? !i? !i? !i? %!&R(j*d+N+O+Y43B/BLFAHAKJP7SbX;X<Z5[c !i? !i? !i? !i? $
^ !i? !i? !i? #H !i? !i? !i? $
^ %q:hpc Pm? FfiRiW !i? !i? !i? $
^ p> EH OI !i? $
^ *~H4 Q, !i? $
^ :h $
p>pA F_? .1 Em .3 (|,a5a8]=<@ZBQT~ZMjd
p>pA .3 A* .1 Emq/
p> C( rI .2 q/
p> C( rI B<
p> .1 CZCa .3 PLiP
p> 77 rI 8uglhO
Q2 .1 6MDvVe? 7F=vLPLQ .2 EHoa .1 9e@DC(
01[] .3 Q2 .1 6=6>TKj[ .2 EHoa .1 9e@DC( .1 &_7F<5=vLP
Q2 .1 9e<5 .2 2x3B3tO4[]
,C7<<#<]>~SvW|kn
#F#U<ARi .1 @q@t@yp2 =| .1 #F-NCfD#ac .1 %N*:4:HrOopIr@
[>[A[Bi0i2i3k* .4 -}<@bXlFo)o, .2 8KFJQ*Q_ .2 5b8<8@eKe| .3 %N
i2i3 .2 :fA@O0ORSK[]iWqO .4 -}<@lFo) .2 8KFJQ_ .2 5b8<eKe|
0e3H8*<]=xL;RIW:
(f=Y@yG)Pnp2 .3 #i*m055~<HDGEIKSK[UOdAi8lmov .5 IHIKIQ .1 LOmq
IHIKIQ .1 LOmq .2 !Z=-M{P5TIi9lx .8 (f(t@y .3 >TMy[1gMjClgooou
q/ .2 (Z(]0C6%A@ABOPahm6
/@3!hukk
1k2e323eB*Eieteuf+f9 .14 EHE_ .1 !f
EHE_ .1 !f .12 1k323eB*Eieteuf+f9
4]DQI5IgUZV]VtZFac
6C6DQ#Tu .3 /s3G3M>@A*BxHLZo[BhQhRk7o3o6
FqJ}K%MWYt .2 D-iT .1 (|,l=v@;M{QyQzQ}RXSfg, .12 PnQlQnS%S(qOqR
qOqPqR .1 FfiPiW Pn .3 /U=|PLjYjZmb
&T(30409U/ 6C
/d/o1{6%6E7)Ne
(K878L8Y8u9;9e9fB<OGUFglgmhOhQhTk7 .3 #L .5 #H
(K8LB<OGUFgmhQk7 .2 ![ .3 #H
(K8LOGUFgmhQk7 .2 iRiWidi} #LK&YG
#H .8 8LB<OGgmhQk7 .2 %q:hJVK&pc
8YOGgmhQk7 .1 %q:J:c:hpc .4 ,a/Z5b8]K&egfujdla
B<OGgmhQk7 iR K&
B<OGgmhQk7 .1 %qBEJVN;YG Pm? .1 6%A@CfD-FfNeNgNxiW #H?
87OGgmhQk7 k4 KvNW
#H .4 :9@y .3 EmF5hOk7 LO
5HL3Mf .4 #H
&M&N/p1l1mBrC,b&bvh!
hQk7 .1 fkme
pc fkio
+7/d578*P;TI
4I@t@zM9o3 .2 hO
hO #L
87B<hOhQhTk7 .2 PjQa
6%>WC-CnEHEZFmGPL=Ne_N_Yiq PjPlQaQb
BxC(GP PlQb
PlQb .3 %NGPPLQ*
GPr5r< EH? .1 OGgmhQk7 #HJVT+criW
gmhQk7 .1 cxg,iW .4 jv? 79::>*@yG|Xn[RbA
8YOGgmhQk7 .5 LTlYo3o4 .1 6@79
PjQaQb Q* .2 /b081K1l3057BrMAOXg;h!jXlm
/v4M567}A3GnNecei_qQ .2 C[H>HJHLd0
/v .3 3G3I7TCZC[CaTP[=]C
C-CnE__N_Y .1 &%*x<m@{P} .2 PL
8:C)fJ .3 &Z
2J PL
A*C( #] TP
*x<mP} %LaQj{
k* /v0C0D6%A@GnMTNe &5
87B<gmhOhQk7 .2 PjQa
PlQb
gmhQk7 .4 #H .5 79::G|Ny
OGgmhQk7 .2 %q-~JVKv .4 #H
Q* .2 081K1l3057BrMAg;h!jXlm
(K8L8Y8u8w8x9;9fB)B<OGaZglgm .5 #/
(K8Y8u9;9e9fOGgm .4 >bEmQVm: .2 @)_OaWoG
(K8Y8u9;9e9fgm .3 &KX2bfor G~SAU*
8Y8u9;gm .3 ,{8U=OB@J+O&Q]R5[vk%oGpZpv 2L9Q=]JEUrY+dhfxg,n-oC
&R+Y .3 8Y9;9;OGgm
34@ZGBe2hfhwoT >bQV .2 aW
EO X4d&
(K9e9fEyOGglgmgn .6 )y)|*-+N@ZIZKWKXKzO&O)OKT1T=X;[{[~
)y)|KWKX .5 9VNJP>glgmj0
X4 9egl
0Y5s5yb<bMb]eB .4 +86@VeXHc[k4n<p+ (x({6W6X;w
5s5yb<bMb] .4 6W6X .5 +oLTP9fImx
5yQ;b;b<bMb] .2 OFj0n6n7qpqs
5s CfD-NxiT OFj0n6n7qpqs
5s@j@yp2 k4 6W;w .6 +[+_+o0LaWfIkS
(#(%5s5w5yI[ilqpqs .8 008(GbO[PCqC .2 +_fIfL
+NHAX; .6 +_+o .3 %q:jJVK(fI
AQDoKa
Nx? >_B@
#@ .5 ((>bPnQ*Q_Z;jv .4 )I)N*/,~/%5m8<D(D]J*JgOFU2WjWmWnWqh1ioj0l9o8
KQjQjRm( .4 #@HIP7 .5 )I*/8<OFQVWqXEZ;l9me
((Z; CfD-NxiT OFj0
J)P7
,e>@A*C(KQ #]6(NxiR .2 Z5 .6 @)@zCgCvEmPLXEZ1_OeEjZk0l9m:meq/qG
#]iRib */ .4 #@@)DAJgp%
&#A*Fl .2 Ff? .1 Z; Nx? OF
(#(%0e0uBQB[C6HiL]OH[Tc5hIkS .5 OF
BQB[CfD- .1 ((Z; Nx OFj0
1p1t9093:#@,BaBbBeE3_mf_fafcg9 CmD&L{NyQUiYiZ
-N4]6%>WC-CnL=Ne_N_Yac F_? Be !i? !i? $
lAlBmt
(Q(RlAlWlY .2 90::BaE<G|PjQak=m2 .2 CfCmD&D-FfL{NxNyiZ
g@ (Q(SIlPDR%TPoO
iz F_Nx .1 /V@|Ff
/V;y@|hk %q6%:f>*>YA@B7EHI|K-L=NeNxPLd,i[qV
87Zo[>[A .2 /V/W@|@} .4 %q-N0e8*:f>YA@F:IQJONeacc6c7fT
/U iR j[ .6 <i]Cidiz
pI Necuiem,rI .1 <i@DXB]C .1 FfLOiz .8 %p**6@@yCgHtd,
<fHr @|L}iHj[ 16Q,iorI .6 /V:a>bC>LO]C
O[qC .1 C>]C .3 %N>bLO .3 /V@|K-d,
^ ;y@| !i? !i? $
&o-T/G/w056r=xA@AJDGDHLeY=]q__dAh,i8knlEmN
/@7)HtJ#MOSrZ]ke
/d4-AVP|P}Rkc!iNr)
+#-c4=4Z5Gm~
IiRl[>i0 .4 -N6%:f;q>YA@ABCfD#GnHJKfNeaciW .3 EHE_iP .1 >1K-K0d,
i0 .4 FfFl FdPCoIp4 .2 #g*:4:<+CfD#iW
i0 .5 /|_y @DC(G[Jr .3 %L0e8*Nx
i0 .3 Jr %L .3 CfD-NeNxQSiR
JrhO %L0> .2 9UNeNxQSiR .1 (o-N-h0e8*<~A@BPNeQPWcackH .3 /V=|ERLOTod,pI
JrhO %L0> .2 9UNeNxQSiR .1 (o-N-h0e8*<~A@BPNeQPWcackH !i? !i? $
8:O[PC Ii .8 <i]C .3 ,*<}LOiz
8: o3 .8 <i<k .2 ,*LO
%L*MjZmbpI :fC-Ne_NcuierI .1 <i<l>@ ,*LONx
/|4I C(G[ Nx .2 +#0e2q8*:hBEDXHkM{SfTXVsZ1_Bg,h5ipkmr%
@U .2 NxQS .2 0e2q8*:hVsg,h5ipr% .2 jv
8:PCqC OI .2 &_FfNxiW .2 %L&ZpK .3 /V@j@t@yk0
%LQ+pI EHE_ 6@@y
d, .4 %q:f:h .4 /V0087::@|K-Q_
EHFm 87IQqtqxq{ .3 IlInPDPEpn .8 (;*=6%8]9U:f>V@|NeT*d,hDiWpf
>1 =|LO .8 /V:h@y@|K-
iMiN .2 =| .3 %q:hlY .8 /V::@y@|HtQ,Q_i0
%tHgXrXsY9ZGn>n@
A@KeNe GbZo[B
+4D3MyVNYi[Ri]
6%C-CnNe_N_Ye~ie .4 <i<k<lG|H# LO
/d1-1jDXJ#TI
008: i0
ERFdPCoIp4qC .3 ((***WCg]C .3 !q!t%p&Z+41~:vMyN3gHk-ovr6
PCqC .1 ** (( !i? !i? !i? $
EYEZE_ **? @y %L*M/UOdd%i[k-
ER EH 797:7On%oIp2p4p4 %p&5((,R=|@yC-CgN|P!P%P6_Niek-p_qd
*r*x9bBmd0 ERPnpIq3 .2 6@@yEHE_LOq3 .2 6@@yCgLOPCoIp4q3
*r*x9bBmd0 ERPnpIq3 .2 6@@yEHE_LOq3 !i? !i? $
:d:f;qC-NeP%_NieqV .3 *x9bBm .1 ERPnq3 .4 6@@yCgLOoI
:d:f;qC-NeP%_NieqV .3 *x9bBm .1 ERPnq3 !i? !i? $
8:O[PCqC .3 @DJOK]TPTUX>]C .2 RujZjvmb !p!q!s!t*W+41~:v@:NxOdgHiPk-
@5@U@V@X .2 %q:hNxg,ip .6 (f0e8*B(BPOIQV]5qC
8&qd .3 0>MTPG .4 6@797:7N7O@yn%oI
p> Bl .8 %LERpI EHm,rI 6@79>n@y
NxQpTPTS .1 31>nAMAO
KQquqwqxq{ .3 @|pn
AMHgQNYJ[]hm
232E3tIgK;RkWa]q_rom
0e8*A@ABACAJBP >n
+),I112qXa_pjk
&#EHFm 8Y9;B<OGgmhQk7 FfcrcxiW .5 %U797t8:DzMOPLPTXnYf[Ra>bGo3p*
C(EHFm &#? gmhQk7 %q:hJViW
&#Fm 87 Ff
1# Nx MB .8 CZFmHtT+Yfa>hQk7
9V9a .2 Yf
jYjZmbpN Ff .1 @qGrGvfMqOqRqT
GrGsGu Em .5 !i? $
9e9ggnhOhTk7 #HFfiW .2 Q, /U Q,
(K9e9fB<hQk7 .5 #H .3 J1 h!
(KB<C(k7 .3 #LQ}io .3 Pm? .3 #H .12 7t9aPTYf[Ra>bGdfp*
,a,lQ}fujdla .3 %q&vF_FloA :9==@y
+6+7,E-j/@0q1l1m4Z57>5DQFoFpK;M>M{SbSiSkWahwiEl+
Yf .4 3a@OL;
1T5b>VEzW+[t
^ !i? !i? !i? -A2[2]9nIOTcWtWvZ-kbnA .1 %}CzPLWXW_k0
Q* iR .2 -A2[2]IONdWtZ-kbnA .6 %}/m36658KCzOoP%P6VBWXprpw
*,-A2[2]NcNdWvkbnA .6 @|C/J]PnSf
F:JOJ]c6c7fT .8 -A2[2]NcT+WvYnZ-Z5kb
*, C/
(J/UEmOAjv iR .1 /}WvY;Yn]*kbp) .6 %}/V366W878:::@|GFK-NyQpd,i0
Ja .3 )r@)Z1_Ok%k& .8 +NHAT+X;Z5hF
EmJa .3 )r@)_Oa0k%k&qG q/ .2 HAT+X;X<Z5hF
A*C(Fmq/ .3 HAX;X< .6 (#(%)rISJaNyaxk%k&qp
HAX; .3 (JQ*jv .1 CfD-NxiT (#(%CmD&ISOF]Nj0qpqs
A*C(FmZ; .2 8l8m A2 *d43jQ
DEGzI[ @yPT EH? .1 GG
C-CnEHFm_N_Y GG .6 %p-A00<:AoI[NMZ-ps
+}/#237n8*9B=!=x@kDGRbRdSkSv[&[d]RdkhGkwlEo(
/V !i? .2 /V !i? .2 /V .2 %q6%:fA@Ne
/V %q6%:fA@Ne .4 /V:fK-d,
Iii0 .3 FfFliz .1 FdPCoIp4 #g&]*:4:CfD#iRiTrN
FdPCoHoI .1 &]CfD-NeNgP(iTrN <+ .4 /VJrK-ToWGi0q~
FdPCoHoI .1 &]CfD-NeNgP(iTrN <+ !i? !i? $
Jr %L .4 /VToq~
p> Bl .3 Nx .2 ,*0e8*SfZ1g,ip .4 %L6@79@yERpI
i0k*q{ .6 p_ @E p>
P!PC @t@z .2 n~ me
8:PCqC .3 OI .4 %L j{k-k0
>-ET LO %L
P!P%P6PF .3 fIfL LO &ZPLk0
<LQ, N2 .2 DzD{MNMO .3 &5Fli[jZ .3 87>J@yQ_S/bA
@j@t@zPno3 .2 **G4]C .2 q/? .2 -N6%A@ABNeac .6 %N6@7:CLRn
**<g (J? S/
Nx <fHr .2 LPL}iH
>1 LO
8: .2 ,Z3GJrWG]X .4 &[=|P%cu .3 /V87HtLOQ_d0
3G@j jv Nx Hr
<fHr .3 6=Oo .4 (JCgDGPmTLVI[]i<r6
0e4=8*=xGkJ9[dddn/ps
E-NMNR
8eiqirj!j# .2 #gPCPm .2 PC? ***W .1 %p((6@@yCg
%|OD 7787 Ff .2 %NHrOoizj{k0r@
j#momp .4 %N(t(x/s3G3M65:<fIg#q]
778&8/87e_ Ff %N .4 (%)p*:>TCaHrI[MyOo[1gMizjClgoo
CfD-Nx (%I[imqs .4 %N(x4bL|T]]Ca-q]
HrQ,Q2 XJio .4 %p@yCgGaJOJSeoerfM
GPQ2 %pCgeqer .3 *:=|jYjZmb .4 -N0e8*A@BPNeac
@5@U@V@X .6 (fQV .6 &Z2EGzOISKYdo3
**@t]Co3o6 .4 q/ .3 -N6%>WA@ABNeac .4 6@7:AMCLRn
:fC-Ne_Nie .3 ** .2 *x<mBmX| .1 ERPnd%pIq3
ER EHm,oarI .3 -+9G<v@jIHIQi0 .5 5s79::BaBtE<G| .1 CmD&FfiV
ER EHm,oarI .3 -+9G<v@jIHIQi0 .5 5s79::BaBtE<G| !i? $
008: .1 7{ FfI|iz .1 &ZN2P!
&B7)7<=xDQG1IpLAOWS-WeYT__c5qM
&)2_2aCnE_FmI>[+_YaeaieSeTfGp3 .4 (JPnQ*Q4Q_jvme #]iRizk=? .3 )3-A2[2]9n=g=zIONdQfRVWsWtZ-Z0fOk[kbnAp)
QPQ[qy aA Pm .2 )e)f-A<E@ZWqWsWto-
2a2bQ_Ru iR )e)fRVWsWt
k= Pm .4 +i-A0K2[=>NcNdZ-[GfOkUnA
62<>I[ PnQ_ iR 9naA
&)E_H[I/KC[+aieTfGo+ .2 %~*y/UEmOAOdQ*Q4 jv? iR .1 J7J9WuWvkbko
Q* .1 IORVpu
Q* iR 9nZ- .6 %}3G8K9*::AoGFPCWXqC
)5+}/#0e7m7n9B=!=x>aRdSkSvUC[d]6]RaodkgQh,kwl>l@
&(:cG[czmt
m,rI Zo
pK &v? rI
BrBs
23_ri@
#g@t@zC-CnEOEZE_GPM9XE_N_Yc[o2o3pn jv? .2 2!2%GFGIj5j6 .2 >b>cCmD&EmExNyPnQV .4 )3-A-o/@/}040U2[=>J|NcNdS|WNYnYoZ-]*k=kUkbkekkoTps
GFGIIye|f%j5o(o+ .2 >cEmExm: .1 Pm? .2 /@040UJ|kekkkum~
@j@t@z Em >c Pm iR? Od? .1 /@04J|Q,kkku
m: .1 #]OdiR /@J|kkkupF
;~OdiR .1 kkkpku .4 8(8:PCqC fIfL
nzn{n| .3 ;~>PFEHrOd J|Q,kkku
-A2[9nTcZ-elkb .5 #g@t@zo2o3 jv? 79GF
[+aieTfG Q* 9nk= Pm .3 -o0K=>NdRakU
#g@t@zE_ jv? .1 GFGI PLPnd%k0
#g jv GF
@t@z jv? GF $
h+nonpo(o+ .2 FJQV .2 /}H]YnYo]*keoT
%|G[ODcziqirj!mt
1M42J@U3cii4
*=AoGGIJVxVyWS]6i4iE
n| =| .3 366%6cDLHtLdNe
nzn| .6 6cDLHti[
%|<:EcG[ODSxcziqirj!j#moo2o3q( .5 8zGFGIIyZXe|f%j5o(o+ .3 Em? .1 >cExFJPnm: .4 -A/@040UJ|TcYnYoZ-]*kekkkups
@jI=aeeSeTfGo( .3 2jOAXHk4 .2 9nJ7TcWuYokb
*F@j@taeaieSo(o+p2 .5 -A=zNdWNWvk=kbnA .8 GPJrJu]CaeiqoO
0W<E@@GtVxVyYzkn
A*C(CnDADCFm_Yibq/ .5 #H+O+YB/HAP7X;X<Z5[N_weV .8 >cBQB[J8OdXE jv? LOPmme?
#H+YHAP7X;Z5 .4 EmOdQ* LONxiRjv? .1 *==OBQB[HjLOT*
#HiW .3 4Q:8H[J8UFUojl FJQVme
J8 QVme .3 #H%qQ*
4Q4R4S .3 #HQV
,e>@A*C(CuCvOj[7fB .5 #H+YX;Z5 .8 @t@zXEhOk0mso2o3 .3 %q797{::FfhOiWk0
EHFm A* :hFfg, XE !i? !i? !i? $
-*/H/d0X50BrBsJ@OTQ0UgW/_J_Mjwn1
6%C-CnHUKiNe_N_Ye~ A*B<BxDC .3 B/HA
C-Cn_N_Y .2 B/HA
#g@t@zEZE_M9XEo2o3pn .2 8K8uC(OFglhOhT .3 %q-~:c:h>kBTJVK&PjQaYGpc .4 #H,a,l/Z8]Q}
#g@t@zEZE_M9XEo2o3pn .2 8K8uC(OFglhOhT .3 %q-~:c:h>kBTJVK&PjQaYGpc !i? !i? $
#g@t@zEZXEo2o3pn .2 PjQa
@t@zEZpn .2 OFglhO .2 #H .4 79:::hPLQ_bAk0
#g@t@zE_OI .2 /35sb;b]eA .2 Nyj0n7qpqs
>_B@Q* .1 1lBrMAT&g;h!
BaBeE<E=G|H!PnPuk=k@m2m3 .1 CmD&L{NyNziZ .6 %LHvMNN3PLQ+d%j{k-k0pI
HvPLj{k-k0 .6 :::<G|H!k=k@m2 .1 CmD&FfI|L{NxNy
H7g@ .3 %LHvPLj{k-k0
:::<<v .1 :hFfI|Nxip %q? .4 %LHvMNPLQ+d%j{k-k0
&)@t@zEZE_pn .2 :::<G|H!k=m2 .1 I|L{NyNz
@t@zEZE_pn .2 79H7 k0
#6C-Cn_N_Yih .3 #g@t@z .3 ::BaG|k=m2 .1 CfCmD&D-FfiZ
lnpI .3 !q!t
ERM9Zo[Bj+j,qd
@t@zEZE_GPpn 7{8/ Ff .4 %L*MHvJOMNPLQ+Ydd%i[j{k-k0pI
@t@x@zEZ .1 7{ Ff $
HvPLk-k0 .4 @t@zEZpn 7{ Ff
%LQ+jZmbpI .4 (;*=@yIJQVbAbFqO .4 7{8/::EYEZhOhT
7{8/hO .3 FfiW .3 %LQ+jZmbpI .4 (;*=@yIJQVbAbF
&#EHFm 87 Ff !i? !i? $
FfFl 87 PL
7787 Ff .3 &#00 k4mC @|Htd,
j{j|k0k1 F_iR .1 6=Oo .3 7{::@jFf
j{j|k0k1 F_iR .1 6=Oo !i? !i? $
)1+-,G-Z1{4+6-6Q7_9Q>5B@DbRMUhWaWeZ1ZX_ra-a0cpggh+hUjOjPo(oG
C-Cn_N_Yieih .2 @t@zEZpn 7{
(9FeVEhw
^ &(6_8;LHM2MhN<Pfczg_r<rX $
^ +8H&H(JNLHM2czd-r< !i? !i? $
^ r< .1 %N%q&((x:c:eGPHrJVK&N;PLPxXHaQczirj{k0r@
^ EH &)777{C( $
^ %q:cN; iR? 6=MNOoOyj[
^ #]? +8H&JNK&d- Pm? !i? $
^ &(3q:eHuPxcz
^ j> $
^ aQ .3 !i
:::<G|H!hOhT .2 I|rQ
g>g@
PC ***W %p
<:<ChVhXiqirj!j#o3o4q( .5 6@6H799S
j# .3 9S:<
^ %N*:77>THrMyPC[1gMjCj{lgoor<r@ aQiz
(%/35sI[X;imqpqs
5s5yBtBvE<E= .2 rQ
]P
]N Bt
rN (#(%5wqp
PC =|aQ .2 %SFxQ_r6
/vGnNeeE .3 HJHL
^ %q,Y:H:hJVK(M2MhN;Tscrr< $
^ r<? .3 %q,a,l,n:h<LBEBTJVK&K(KvN;Q}Q~T+crhFiWk4pc
^ #g,iJ1LHODQ_? !Y
^ !4
788;9KK%PCfJ .2 4O4R4S
:9@yP2 .2 %q,lIQPL
^ @y@yP2 $
6%6(A@ACNeNg .3 !i? $
^ Em LONx *_BQNJfC
^ #g? .3 %U7FDzMON3i#k0
^ %q Pm? FfiW
^ 8; .3 +wGPT+cxg!p>pZ
#H+YM-
gmhQ .5 !i
E! KvNW .4 ,l,nIQQ}Q~T+glgmhFhOhQ
77C(p> rI .2 8u9;glgmhOhQ
rI k7 .4 !i
77pI rI .2 glhOk7 FfT+hFiWi}
&[ p>rI .3 gmhQk7
pK &v iR .1 T+hF
#Q
&N/@/p0/C,C0EzG7M{SSSfSiSkVzV|WWdlhuiEiGk3k9m%n&or
^ GP
!*!wQ,m& #H
Zo[B 7}J1PXQ*
^ O%O[P!PC .3 !i? $
(f(t=bGbJaeE
^ O[P!
SkSxU;d)
^ 00P!P8qC $
^ P! EHEZE_FlPC .6 0079@t@zOIOIo3qC
^ r< $
^ r< d%j{k-k0
^ r< .6 -ABQCgT+XEZ5hFk-k0kk
Em LONx (|BQB[HjT~bH
*d+N+Y-AHAT+X;Z-Z5bBhFkk
&#(;Htk0
TPTSTU .5 79::E<G|g@
E! &vpnqd rI 7{ Ff
/|4Ipnqd rI .3 WG .3 (f8Kc{
C( A*rI f3? .3 +NHAT+X;Z5hF .3 !i
p> .4 q/ BQDCrI
7{A*C( .3 FfiW q/ rI
&_ .4 rI /|4I E<
&v rI .2 (JOAQ* iR -A9nTcWtZ-elkb
j[pI .3 6OTU
23DQOXRk[]a0r%
^ P!P8 $
^ P!PC .1 &5&Z00:]CnCnEHE_NRNWPCVfXH_Y
)W+w-b36=S>p@KB1BqP/PFZ#ZKcNp*
^ 008:8;
^ EH? 8: HJiq
(o-N6%>WA@C-FfL=Ne_Nacie .2 &I(e-53nNRYFhX
/|4I rI .2 Z>n~
F_ .3 Kc ][
/| rI .1 -2<:NMeSo(
/|778& C-_NierN .2 &GC>NMdIeShVn~o(
<mP}r<
)5+W3a<]>~C6CZa9k*kdp6
^ +8JVK&K(Mhf3r< !i? !i? $
8(ByFdPCqC .2 fIfJfL
^ (#(%*_8K9V;MC/ISI[OFfCilqpqs
2r:jJVK&K(NWUqc]f3j4j9q]
%N&Ff3 .2 =&@s@tQ,
+_
+o
=&=+]L
ASATGhH8P>P@RMSS[C
^ P!
*x7!DhDiDlOIU|U}X4XE_yo2o3o4o6q(q*q+ .4 6@797:9S
X4o2o3q( .4 **@j q/ .3 6@797:CL
iqirj# .3 #g .2 6@6H799Sg@
6@6H9S %q:c:e .3 6=MNOoj[
8:O[P!PCqC .3 >tU%XJ]Co2o3o4o6 .3 %p+4;(;*JOJSn~o%
8:O[PC .2 o2o3o6 .4 ** .2 %p((CgQ* .2 &ZJpN2
8:O[PC .2 o2o3o6 .4 ** .2 %p((CgQ* !i? !i? $
DhDiDlq(q)q+ .4 788:O[PCoAoIp4qe .4 %p,R;(;)Cgn~o%q9
o2o3 .4 7N@yn# !i? !i? $
o2o3o6 .3 (;bA .5 8:>*O[PCn~
:hI| jv? ::Q_fI
o2o3q( %q:hFfI| jv? ::Q_fI
&XP! U%XJ .4 %p&Z0S0T@tI|JSer
6@ -&2W;~=&>p@{BpOfUIUQVBY_aybtg!hZ
COFfierI 79
3e4f5XcplCneoJoX
0e6%8*A@ABBPC-NeQ,SZ_Niep_ 7:
)|*E*K<~SfTVTXh] .6 6@797:9S
6@79 .2 F5H|
jv 79 =|
90<v@&@,BaBeG|G}H!H#PnPu_mk=k@m2m3 ClCmD&D0L1L2L{NyNzQUiViYiZ
H7HO]{g>g@m2
:::;:<:=<v<w .1 CfD-NxQpiT .1 I|JQ
:::;:< Ff %q>*L{NyPLk0
:::;:< Ff $
@j .1 *=bA .3 8:>*O[PC .2 n~
777{7{8/87 c-cwcx (x6)g2 !i? !i? !i? $
@&@zo6 6V7{ ClCmD&L1Ny Em
G} CmD&Ny H|
&}/hN+SeXwo7
-a@8
M9[R .4 n~
*G+b1Q4Z7):V:u:v>Q@9@:@@DQLAMlMnSnWSYT[adCke
545G:-:0N6
+;+=/3/4/7/95s5w5yBtBuBvD3D8E<E=E>F+F/W0W3[n[p[rb7b9eAeCecef .1 ClCmD%D&D0L2L{NyNziYiZ
/3/4/7/90X0Y5s5w5y[n[p[rb;bLbO .3 CfD-LONxQSiT .2 &=&>(#(%*_BQD+D,ISI[axfCilimliqpqs
/85wJ9L%[W[qh[ .3 %q8KQ*me .3 (#(%D+D,ISI[fCilimqpqs
]N BtBuBvBwE<F+F/F0
#g%N*F>WC-CnEHE_FmG[L=_N_Yace_f3fI 5y .3 %N&5*:4::c=|CaHrHuXHaQizjvpI
#g%N*F>WC-CnEHE_FmG[L=_N_Yace_f3fI 5y !i? !i? $
C-EHFmGP_Nie 5s .1 %N>THrMy[1gMjClgoor@
>YCfD-L@Nxa/iT .2 5w[W
+N3WX;X<[N_G_HeV .6 (#(%+Z,t/m0]CuCvCwCyISI[Sfaxiljdqp
EmG[JohOofog bI .6 4:4aCwDvNeS-]Cc[eEgHh,
)C)EC1C3D3D8bwbz .2 CfD-Nx C/ .4 %O8<=OPnQ*o-o-
W%W( .2 CfNx B@ .2 QV
#v#w5;@nbXlF
)R,|,}0e1h<E=xD=F[GjH5OWQ]RMRNZP_J_K_MfXgJgKjdjx
+#;m<@[dapbXhGlF
,q6%C-Ne_Ne~ie /4/8/95s5w[p LONxQS
8:O[P!PCfJ .4 &ZN2
r6r8 %U
/v4M56Gn .3 CZC[HJHL
N( 2J
mt jv .8 &ZPL
@5@V .6 GnNeeE
3=3>3@CuCwCyD;D<[6[7[9[:egeheif>f@fNfR .3 #H:*iW .3 0]8]EmLDOocgjdme
3=3@CuCwCyD;D<Ga[6[7[:egeheif>f@ .3 #H
#HiW .3 CuCv[7[:egeh .2 Emm:me
A#A%A&JrJsJu]0]1]3 .6 79E!G|QaR3T+g>g@rQ BaBeKvWU
E! KvNW .2 #H .6 79:HG|QahOqd
1|A*B<BxC(FmKQK]Ss]r .3 68M/TP .7 797{::@jG|MBNy
+4RkV_om
/vGnNePXeE .3 BxGbJa
^ .2 8:O[PCqC .4 ::G|H7g>k= !i? !i? $
&)EHE_ PC .2 g>
Vbgt .4 PCqC .4 7{ &_Qtcx .2 (x6)g2
8:PCqC .1 7{ &_ g2
<qMrMsMtX)X*X+X-
*F*W@GA*EHFmoA .1 #o(>Agda
#8#;#>#O#Ycuie .3 #o#p#q(>AgAkAlAm .1 #A-NCfD#Nxacmq
#J#M(@,C1Q4Z8!:VD2I(IgMmObU!X,XdZ6
Em VN
p2 jv 4[
4L4M .6 *x<m@{P}
008(8:O[qC fIfM .1 <;AmZJkO .1 #ACfD#Nxmq
#8#;#>#B#O#Y>WA{E@Jfe}ie .4 =t=uAjAkAlAmZIZJZLf|f}f~kLkMkNkO .1 #A-NCfD#acmq
#8#;#>#B#O#YJfie .3 <=<CA5A7AjAkAlT5ZIZJZLb8b:e9f|f}f~kLkMkNkO .1 CfD-NxQS .1 (0(<(t+>,*,A,B,t-0-{1T8K;M;uB@BQD,H8ISI[OFRjVQVRilimjunxpo
#8#;#>#B>Wcuie <;<=<C CfLOmq me
#1KQK] .1 #A-NCfD#ac .1 DAH/ZHf{g8kL .1 CfD#D&D-FfcuiTiWia
<p<tBQB[ .3 *y8KEmF5Q*m:me .2 +U,m,t-{4a4d8i9OG3GHH@ISI[LORKVR_e_ub%ilimk=lK
@EA*W%W&W(W)hRhTk7 .2 CfNxQS .1 ,m,t2qH@IYRKWJb%k=kSlKmO .2 8KPnme
#1(8(:i3k* .1 #ACfmq .1 @DhO .3 ,t2qH@RKk=lK .1 8KPn
#8#;#>#B#Ym6 .3 ;A=:O*mH .4 #A*=NxZ1mq
#8#;#>#Bm6 .2 Q* k= PmQ5 CfLOmq
777{8&8/87 .1 +>Ffcxg,iPip .2 jv #A-N>W@TCfD#Gzacmq
#1KQK] .1 #A-NCfD#acmq .1 7{ .2 cxg,ip .5 (x*=/t5M7J8:>WD#DnJ1L@LOLrOoQ!ZN]<_&a>eoiWo3qy
#;#B,q-N4]:q@SKie~m6 .3 #1 .1 #ACfD#mq .1 g,ip
#;#B,q-N4]:q@SKie~m6 .3 #1 .1 #ACfD#mq .1 7{ Ff
cxg,ip .2 jvq/ LO .4 (;*=OoP6]<p*qy
cxg,ip .2 jvq/ LO .4 O[ k*
p> #8#;#>ABm6 777{8&87 jv #ACfmq
00788:C)O[PC .3 Zoi0i2k* .3 &[&_NeP6cu .5 #gp> #8#;#>ABBjiem6p>
#J#M1{4@7_@+B@DQDbHkKaO)RkSfTlU>UzV2XQYT_rggjO
Jbg3
7{ Ff (t
#;#B#O#Y,q-N4]6%<A>WABJfcuc|e}e~m6qQ .6 /s3G3I3M5)@E@q@tcBn]o,p2 .2 EmF5FJjv .1 @TCfLONxQSac *=*AZ1i; .6 #C%N(8(;658:9;HEOoOsQVbAbCo3pIqO
#;#B#O#Y,q-N4]6%<A>WABJfcuc|e}e~m6qQ .6 /s3G3I3M5)@E@q@tcBn]o,p2 .2 EmF5FJjv .1 @TCfLONxQSac *=*AZ1i; $
#;#B#O,q-N4]6%>WABJfcue~m6qQ .4 /s2a2b2c3I@D@E@GA*I/I{bFbJ .2 EmFJQ* .1 CfLONxiR? *=bC .3 &5(J(|LOpIq/
#;#B#O,q-N4]6%>WABJfcue~m6qQ .4 /s2a2b2c3I@D@E@GA*I/I{bFbJ .2 EmFJQ* .1 CfLONxiR? *=bC $
#;#B-N4]6%>WABeEe~m6qQ .2 [+aeag .2 Q* .1 CfLONxiR? *=
V=V@ .2 (;bAbC .6 #8#;3I8<EmOopI
0x8_J_WCWGo8on .5 %Om: .3 8<BU .8 #8#;00EmOoP6QVbAc[
0RP}V2V5[Yqj
%j-,1~5d@~DbI&LcM|N3OqOrUD[&[]cNcOfSjAjwn~oG
#G
JN .1 -N4]ac
#8#;#B#O#Y-N4]Jfcuie .4 /t/u<]<_<a<bDEJrJsJuJwS;S<S]SiXWXYX[d]e0eYeZoOoPoQoS .8 )p)r1#1&8jO*a0a1k%m@mGmHmI
)p)r1&a0k%mI .8 /t<_<a<bDES<X[d]oPoQoS
#;#B#Y,q-N4]6%ABJfe~m6 .3 )Y/s3G3I3M@Eo)o+o, .1 Em .6 )p)r1#1&8ja0k%mH
#;#B,q-N6%ABJfe~m6 .5 Em .1 )p)ra0 .4 pIpN .2 EHE_LO
#8#;#B#Y-N4]m6 .4 3XKQK]K_a-a/a3a4a5 .2 #ACfmq .4 7JO*O<PQULUMZN_&
#8#;#B#Y-N4] .4 A*BxK_hRhTk7 .3 SinFnH .2 Pm .1 #ACfNxacmq .6 (;)p*=+&,t1&2qH@O*PQ]<a0bCh,m@mHp8
#Y(r,U0C4]ABJfKiOPeEe~m6 .3 H/H0H1H2cI .1 #ACfNxmq
#Y,U0CKiOPQ!eEe~lrm6 .3 lAlBlWlY Ff .1 Q*
#Y,U0CKia[eEe}e~lrm6rS .6 *87z;s;t=&@SK-K3M!PRSiVQ_)c7dM .2 LOOoSiiK
#Y,U0CKia[eEe}e~lrm6rS .6 *87z;s;t=&@SK-K3M!PRSiVQ_)c7dM $
]~_,_-_/bAbCbJ .2 q/ .2 #Y-N0C4]6%ABe}e~m6
-N4]6%ABe}e~m6 .3 A*KQ LO V,
bA Em
#]JNLOQSdM ]<]> .8 #;#B3!4]ABVGeEe~h{m6qQ
#;#B-N3!4]6%ABVGeEe~m6qQ .5 JNQSdM ]<
#;#B,q3!4]<AABVGeEe~ielrm6qQ .3 KQK_Zo[Bgti3k* .4 008:O[P6PC .2 [>i0k* .1 &[&_6%NeP6PFiWrI
#8#;#B3!4]ABVGe~iem6qQ .4 ER EH [>i0k* .3 &[&_NeP6curI .10 (f*X-+0>6@;q@DCXE<G|O[VNachQlJpn
KQ LO Vbgt .4 Ne[>]<i0
&@+4+7/d1l1~5G:<;t<*<]@6@M@kBBDGH5KILLNAO3RkV2V5VhViW:XQYe[&[edqgghPho
Ne pn 5M
EHoa Zo P!fI .4 #;&b0P78Gef3ie
#;,p,qHUKiie .2 788(O[PCqCqe JGfI .3 :]ERi~pI .2 EHoa .2 (7(8515MP!Zoi0k*
788:O[PC .2 o3 .1 Ffjv .4 /F #;ie .2 778&=~GeKQZo
=~KQK_ .1 LO .1 7{@UC( .1 &2+vQG]~_&
#;,p,qHUie .1 =~>! .1 CmD&LO
=~B#KQO!V:V;V<WEWF .3 LO .3 *=]~_&bAnU
KQ LO 7{ cx .6 788:P!RkZobDo3
#J#M-I/d6rDQG9GSYbZ%Z)eGjHjK
0997OiT)c(h!n&
NMNRTL
n~o%q9 .8 ,t2qD#H@KiO*PFcujWk=lKmH .6 *=*q8K@yLOMWOdPnQ*Q_k=
008:PC .1 Y!Y# .12 *=+_,t2q==D-E<H@O*RKSid+jW
8u .3 9496cxda
WGda cx Em CfNx 8u
,t2qH@jW .3 F5 QV .6 ==D|RkY#cuq9
#J#M%j+40e6-8*8[8o;FF[H3I&MTSB[&cTo8oGouoy
^ #[LHM2czgImt
^ .1 H&H(d-d/ /FPmr<
^ #]PC &Z+8:rCgHuPxVeVfXHaQg_iarA
^ GPQ2 (J/UD#EREmNeNxQ*Q+Q,pIq/
#;-NABe~m6 .3 3I778&BxH0KQK_Zo[Bk*kN
H0VRkLkMkNkOm8mH
G[ .2 ]<]>
(8(9=}KQK]K_Kc .1 rI .1 7{jv
V9V:_&_(
Zi q/ .3 &[CfD#eEiW
#J-I6r7_7}<*@mB@DQItLANAO}V2V5gg
^ #[Q2 .3 %q,Y6%8*:fA@NeNxiWrI
#;#B,q6%e~iem6 .2 AmH2X-fykOmI .2 #ACfac .4 00CZPLToqC
#;#Bie .2 W(hT .2 CfNx .1 2qH@k=lK 8KPn?
#;#B>Wcue~m6 .6 lBlYlZ .2 2_3G@D .2 EmFJ .2 (|*=Z1a0
#;#BKicum6 .3 Em NxiR )r*=Z1i; .4 9;@DCZJaO*PL[RqC
#;#BJfe}e~m6 .3 3M .2 (tEmZ1memm .10 %}*=C>CZNeOoTo[R__
GPPL .4 (>(NBjX*kM .4 CgLOPLRafkmq
qC Ii LO .3 @jIHQV .6 *A==C-DwD|RkZ1lY
lY Ff Q* .6 00CZIiJaPLqC
Kc LO .4 PLYd PL
#J#M%U&()o0e7_8*:i=eApDQDbHrN>V_[]_pdZlEmtoJ
E(EyOGUFc)cEcRhQk7n( .8 &5/FPLc[ .5 ,1-1-5/738;I<:=+=S@yA_CEFzPTRnWg]C_5eShVm!m9n~o(
(K778/878Y9fB<lA .2 %q4WBEJTJVQ,crcxgGiWk4 .8 &5/FPLc[ .5 ,1-1-538;I=+=SCEFzRnWg]C_5eSm!m9n~o(
%!)8,a-S-T34979l9o9p@PB+B,GfKoLNMuO|T)T+ZUa6dXn&n)naorpRr! .12 +w,138=+=S>fBHFzQdRUW>Wgm!m9mZ
)89o9pGfT)dXn&or .5 004J -2<:NM]CeShVo(
00 <:NM]CeSn~o( .10 %!)8,a8Y9;9oGfT)T+dXn&naor
(x[Xq_ XAlEp] .6 00@zCECZD{[R]C]Ef3fIiq
da .6 !i
8uc-cxn& .3 d_da
WG .2 T)c-cxg,gG .2 EmFJ .1 CfD-NxQS ,a345a8uN#n&
(|3d9rH)QzRXqhqk .6 /=/CF5I;Q;do .3 *_CfD#F5FfLOiq
glgm .5 (|(})!)#4g97@;J7QzQ{qhqk
A*C-CnEHE_FmL=_N_Yoap< .3 8L8Y9;OG .4 ,a@PBEJLJVNWZUnapRpc .12 %}-52>363n7t=O>ORnW#]Ca>eSn~qG
PjQaQb .4 97CiGfLNT+dXr!
=kOKdy .8 (#)p+w-536=OA_k%n~
hQk7 .3 %S+-/@3#8*@]DXSDSiSx]6]R_kkk
%UN(r6r8 %U?
+61K1Y>DCcCjJ/JAR7Skbke)gj
*F-N>WC-CnEHE_FmL=LO_N_Yace_f3lYoa .5 %!%F%G*o3&3,344gCiGfGgI=KoLNM,V)V*bpdXr!r#rY
/TE)cDcEcFcG .2 %F6u@,@gJ+Sb
7{8/Q*hOhTk7 .1 %!)hGfdP
%/%02zD_X7q0q1 .8 !i
OIOM .2 8uGfT+c(dlnaor .3 409e<:>m@D[]bA
00 40>m@DJObAfI .5 8w97GfT+c,mwnaorq3
F!F#F%cS .6 !i
_1_3_5gz .8 8:8u@;fIq3
+C+I+JK% .8 )h8w9;T+naovr!
n~q9 me .8 008:P!PC .2 2qH@HJY#
4h4j4k
,a/|5a@Z .1 Pm 34
34 ,a/|=Kr]
#zXSisj! .1 E_Fl
%/%0D_ .5 1W1l3057=x>~@!B*CfD#FfK-N#OXSf]g_ra-bTc6c}g;izjXn&n)nP
34 &5,a/|=KQFq/r]
4m
4g #]8K9r9sEmLOPmQ*iRme
dX (|)#@THxMeW/Wime
6rDsge
F(FAFo
mt Hrjv r6
/v95E&qQ .4 C]HJHL
Q+
O[ %N
PC 8-8/ Ff
Q2 B< .2 /|8u8x
FdPC .2 %/%0
+8/O8[VzV|b{b~c(c)c+c,f6k(k) .4 +y,=,>-g9o9pAYG7G8_fdlorrg
,=,>9o9pdldmfErg
+8@D@E@GA*CnEHE_Ve_Yc[f3oAoap3 .2 +M9;BME5IFN5TGe{jnoM
*z,a0/4W8Y8u8w<LB<OFh* .4 %l)(*I*z-d-f0/2,8S>=@P@bHaKdZUjhnapRpxq6
:&cZn&n)n*n+ .3 !i
)8O|T7a6
c(c)c*c, .2 (s*V2-2/6(;YZ!jv
8v8w8x .3 %N%q:cN;k4 .2 6=NWOoOsj[
+4Rk .3 )8
)8 .4 &;+4Rk
!u#!#&%x<FAaUFW:_;jIn/
%R(Y(Z,U;qC-E@F2HYKOKPKiSK_Ndwiem6q; .3 /9A*BxC(CuCwCxDADDG[GbGeJ_JaJdQpQshOhQhRk7 .4 -U8#EORMRORqnW
-U8#RMRORqnW .4 8]CvCwCxG[GbGeJaZihQk7 .6 ,UC-CfD#GkHYKi_NiWie
Zo[>[Bi0i3 .6 4KEgU3ce .4 (+6zFtJ_VNWG]XhO .2 LOmq
Zo[>[Bi0i3 .6 DL Ps .4 (+6zFtJ_VNWG]XhO .2 LOmq
IyZo[>i0k* .4 &)EHE_ .2 !A .6 &)/FEHE_XH .2 !2
*+-@/G/w050p233a6r7e7}:z<HA@DGDHDsL;NmRZ[]aCiSkRlEomqUre
:uRMiE .2 LAMlObOcZ;k%qj
EO .1 **@jJ1K-X4[>
2J2M4&4+oCqOqPqRqT .14 8(8:O[P!PCq3 .2 M{R/S%S*nsnt
(Y(Z,U;qHYKiiem6 .3 8(8:O[P!PCqC .1 @U@WR/S%S* LOM{mq
qOqR .3 0+040[3s;S;zH4O&O)TXYHhPo9 .8 %q006J:cD{G[J_JaM{NuOoP!PCQlbAhO
=}=~>!KQK]K_KcNu .3 (q*N2J4&oCqO .8 %q041_6J:c;qCfD|GzM{O)OoiTiWmb
C( jv .3 (q*N2J4&oCqO .8 %q041_6J:c;qCfD|GzM{O)OoiTiWmb
2J2M4&4+JroC .10 (o1_;qD|Gz .10 *4*7=OD3D7D{[]a!bA
2J2M4&4+JroC .10 (o1_;qD|Gz .10 PC Ii
bAbCbF .4 *V=O@)H4_pmmm~qO .8 ,U;zO)YH_phPieoCqO
JrJuoToUoV .4 0+TXor .10 %},UD|HdJ/J_JabAie
6JQlS% .6 %R,(,N-E3MG>c/c0jFl+lE .4 (t:ECgN2jvm1qO
6JQlS% .6 %R,(,N-E3MG>c/c0jFl+lE $
,e-D-F-QVbVc .2 @TD#LOmq .4 -G:E=xCgG1Jm[][hm1qO .10 *4/F2J4&J_LrPCPLbAqO
ie ,eQp LOmq
,e LO =|>b .3 !!/w;q<(E@M{c|
6%A@NeR] .3 2JS%qOqRqT
-D-E8z9!NMNRWGWI]X]YhOhRhTk7 .2 #A@TCfD#mq .8 D{MON3PLj{k-k0 .10 ,(2;8:CZD|J|KiLrPCQPTo[Rc{o3qO
8:P!PCqC .2 HJ[>[A[Bi0 .3 pK .3 C-E_Fl_Nieoap3 .4 9!@j@thOhQhT
EmF5 .2 (t,I Pm? .2 04J|k|lNm~
Em .1 ,IJ|lNm~ .10 %]003665CZD{LrNRSKTo[RfIjRpK
,(J|lNm~ .8 NRPLQ[k-k0 .6 8:@TCZPC[Rmqo3pK
]T]U]Vcl .1 #A@TCfmq .3 &F=|OdPLQPjvk-k0
J_JaJd iR .2 8<LOZ1mq .10 ,UD|HYKiLrQVRq]Tm6pKqO
!w!{crj-m& KiLr A*BxC(WGWIhOk7 .3 @TLOmq .3 04D|m~
,p,s>W@R@TZ1 .4 7N7O@j@q@yIQhOhQk7p2 .6 +A04DwKiLrm~ .10 (tO[P!PCSf
KiLrcuie 3G3I3M =| .2 @TLOmq
%R,UHYKiLriem6 .4 [>[Bi0k* .4 3G@jIHl+ .4 N3PLk-k0 .6 042;4TD|JmQPqO
hOhQhRk7 CfD#LOmq !!%S>*D{MO
0C0D6%Neac .3 8z8~9!NRhOhRhTk7
%Umtr8
%R,UC-HYKiLrSKc/c0ie .5 *4/3/h/l60<iE<G|VWhOj)j,nZ .3 NxQS -N;q<(D|N@NeR]acnN .6 (t4TDLERM{S%iapI
%R,UC-HYKiLrSKc/c0ie .5 *4/3/h/l60<iE<G|VWhOj)j,nZ .3 NxQS -N;q<(D|N@NeR]acnN $
%RKiPUSKc/cuienb .4 (7(:/h/k/lM!SfYeYhiKpB .6 %26JJ]M{QlS%qO
%RKiPUSKc/cuienb .4 (7(:/h/k/lM!SfYeYhiKpB .6 pK EH
C-HYKi_Nq; %[F_FdoA PC? .1 PC .2 Nx .1 (Y(Z(]-N4]<(N@XFm6
GCPc .8 79IHKNKPM{S%ZXi0qO
b=b>kfkgkh
(@4Z8!:V<]D2IgVt
#8#;#O-N4]e}ieih &vF_f3? .1 (O)z*6/71t8RD8E=GuH!W3b9bzeCfcj3pP .2 #VCfD#NxiW
#8#;#Oie 8(PCqC fI (O)z*6D8E=GuW3
(O)z*6D8E=GuW3fc .2 #VCfD#iW .3 #)%NCZPLToU3f3
#)CZToU3 .12 #8#;#Oie .1 (O*61tD8E=H!eCfc
GPPL .1 )x,bC2D3GsW1b8eBfaj7 .2 #VCfD#Nx .12 )r+_+o3MCZCuCyJaKNPLTo[R[tf3
#A .1 *W@G (N)x*5D3E<Gsfa .2 CZPLTo
&(:e:iPxczmtmyow
C0CSZ=
#J#M8r
8eOq
G[Gb
ET
i[
C- oAp3q%
#8#;#O-N BxC(F_? A*A5DCDDT: .2 #VCfD# .2 /U .1 (#;MB@I[OFj0
#8#;#O-N A*BxC(C+WI .2 (#=wBQB[H8T* .3 %O((Q*Q_Z; .3 1T;MNJOFj0
#8#;#O-N BxC(F_? A*DCT: .2 #VCfD# .2 %O8KQ*jvme .1 )p*=4(8<=OAoaWo-
Cn_Y H;[+aieT Q* .2 #VCfD#
DC .3 C/ .2 Emm: .2 )p,+aWk%oT
1iK|
#8#;#O,q-NKiieiim6 BxC(F_? 0T>@@GA*A5B<BxC(DCDDSsU(W&_Ih2k7oZ .3 %!(j)o,a0u5>@wB/BLF[GjHAHDJ+KJSbU0X;[c[|d>h9 .12 -N3M6%8<8NCZCfCmCwCyD#D&H4HfLONePLQ[Z1[Ra&aceKmq
6%Cn_Ye~ihii A* .1 (j)o,aB/BLHAKJSbod
153M8<8NCgJuQ[ZXZ]eKeTfGo+ .6 q/ .2 (j)o*d,a-:B/BLF[HAKJSbU0U2[ca+d>f,
(j)oB/BLHAKJ .1 %O(JEmjv -N6%CfD-LONeNxac .1 ;MBQC/OFj0
2#UoUqj/j6 .2 %!+YSb .3 #V8<CfD#D|Q*Q_
)U*(-*/H/d0(0Z1K1L1y4+7s=!@gF]O&OTSxW/_U_Xhwjwlmn1oT
)E)k)z,K--8s>#BNGuW3WFbzlYm_ .6 8<ImJ_ps .2 8KEmPLPnQ:j4
#8#;#O-NKiLrie .2 lBlYl[ jv @D (JEmF5
,J-KGsGvWGbx .2 8<pspt .1 8KEmPnj4
#8#;#OKiLrie .2 )E)HBNGu .3 8< .8 %}8w9;CZCwCyG|HAQp[Ra&
#;#Oie .1 (J*VQ[ .2 8<Z1ps .6 )E9;G|Ii[R[ta&lYn|qC
lAlY jv @D EmFJ .2 Nx )r*=*AZ1i;ps
)550=x>a@w
0e6l8*8eFvGkGmRXUbfSpr
CuCvCyJa .6 *VEmQ*m: .3 (U)p)r*=*A+-045R5b@)HfJgJqUJZ1_OeKk%k&m{m~o8 .14 #8#;#O-NKiLrie
#8#;#O-NKiLrieih .14 CuCvCy .6 *VEmm: .3 (U)p)r*=*A+-5b@)JgJqZ1_Ok%m{m~o8
*VEmm: .3 *=5beKhDo8 .2 Cy
EHLOoa .1 Cy >b .2 #8#;#O-NKiLriW
#8#;#O-NKiLrie .2 E8Ju]3a& mq .6 &9*d9;CuCyHAKNQ[[Rfk
#8#;#O-NKiLrie .2 E8Ju]3a& =| LO .6 &9*d9;CuCyHAKNQ[[Rfk
)L,O3FEXUzYT[(]F]G]H
+4/d1l5ODQRkV2V5[&ggh!
@E Ja
)L>~EXJqUz (J
#8#;#O,U-NHYKiLreEieiim6 BxC(GP? .1 ,4J_Jaa9l% .1 @TCfLOmq .2 EmF5me
#8#;#OKiieii .2 +j,40vJa[+eTfG .3 *A>ciR? 8< .10 00GkIHIiQV[RqC
#8#;#Oieii 8(8:PCqC IiIo CfLONemq .1 @jDLIHQV
EHoa .1 Jag)l% Em .3 (U)j*A,I040m5b==@)DwD|JgZ1_Om~
jRm( .1 LOmq .1 me
#v#w233a7V<HApJ#RkSfV_Xq_pbDkV
Ru ::iR
@j .3 RkV__plE
ABBUh,lEqC Ii .3 Em
:cDHaQ
*:ERjZmbpI .6 &9(x1H5:DQO<QVqy
#8#;#O-Nieih .4 @t@zCXiglYo6pn .2 G|Nj_meA .2 #A-N:fCfD#Neac .10 3M8<8NCgHAOAPLQ[eKk0o]pI C- @E
#8#; .2 lY jv G|
#8#;#Oie .3 Zo[A[B[ta& .4 G|NjeA .2 #ACfD#Neac .10 3M8<8N@ECgHAPLQ[eKk0o]
#-,b@[HFWDb<eBfaj/j7 .12 +_+o-27t;a=SB3J6NRRnm9o%
#8#; .2 #-#:HFWDj/ .6 %[FdPCqC -5NMNRhXn~o%
#-#: .8 00 -2<:NM]Co(
+_+o7t=SJ6m9 .10 #8#;#Oie .3 #-#:,bWDbxeBj/
#8#;ie .2 HF .2 QVm9
#8#;#Oie .2 GrGsW1WDeQ .4 *_-|fC .8 (o+oE>V,
`;
export const ROWS = `
calls-for-help;2;immediate;danger_now;0-15;-;16-22;23-25
asks-to-be-fetched;1;urgent;unsafe_to_return;26-28;-;29-30;-
takes-it-back;1;urgent;;31-45;-;16-17 46-48;-
asks-what-is-told;2;urgent;;49-53;-;54 16-17 55;56-59
asks-for-a-friend;3;urgent;;60-66;-;67-71 16-17 72;-
clue-furniture-against-door;2;urgent;unsafe_to_return;73-76;-;77-78;-
clue-wants-a-lock;1;urgent;unsafe_to_return;79-85;-;86 77 87-88;89
clue-sleeps-ready-to-run;1;urgent;unsafe_to_return;90-96;-;77;-
clue-sleeps-in-odd-place;1;urgent;unsafe_to_return;97-99;-;77 100;-
clue-keeps-watch-at-night;1;urgent;unsafe_to_return;101-106;-;77;-
clue-hides-at-home;1;urgent;domestic_abuse unsafe_to_return;107-114;-;77 115;-
clue-reason-to-come-in;1;urgent;sexual_abuse;116-121;-;77 122;-
clue-bag-not-to-open;1;urgent;criminal_exploitation;123-128;-;129-130;-
clue-asked-about-the-bag;1;urgent;criminal_exploitation;131-135;136-137;129-130 138;-
clue-minding-a-flat-or-things;1;urgent;criminal_exploitation;139-147;-;129-130 148;-
clue-trains-and-other-towns;1;urgent;criminal_exploitation missing_now;149-157;-;129-130 158;-
clue-owes-or-does-favours;1;urgent;criminal_exploitation;159-171;-;129-130 172;-
clue-easy-money;1;urgent;criminal_exploitation;173-181;-;129-130;-
clue-asking-about-prison;1;urgent;criminal_exploitation;182-187;-;129-130;-
clue-they-know-where-or-cannot-pass;1;urgent;criminal_exploitation danger_now;188-196;-;129-130 197;-
clue-drawn-to-a-cause;2;urgent;radicalisation;198-211;-;212-213;-
clue-online-person-asks;1;urgent;online_harm sexual_exploitation;214-226;-;212 227;-
clue-online-hold-over;1;urgent;online_harm sexual_exploitation;228-238;-;212;-
clue-online-now;2;immediate;online_harm danger_now;239-247;-;212;-
clue-made-ready-for-a-wedding;2;urgent;honour_based;248-256;-;257 129 258-263;-
clue-tickets-nobody-explains;1;urgent;honour_based trafficking;264-275;-;129 258-261 276-277;-
clue-talk-that-stops;2;urgent;honour_based;278-284;-;285 129 258-261 286;-
clue-watched-by-family;1;urgent;honour_based;287-293;-;129 258-261;-
clue-special-day-for-girls;1;urgent;honour_based;294-302;-;129 258-261;-
clue-saves-food;1;urgent;neglect;303-308;-;309-311;-
clue-school-is-where-they-eat;2;urgent;neglect;312-321;-;322 310 323;-
clue-cold-and-dark-home;2;urgent;neglect;324-331;-;332-334 310 335;336
clue-illness-left;1;urgent;medical neglect;337-347;-;348 310 349;-
clue-child-runs-the-home;1;urgent;neglect;350-360;-;361 310 362;-
clue-gives-things-away;2;urgent;suicide_self_harm;363-373;-;374-376;-
clue-wont-be-needed;1;urgent;suicide_self_harm;377-391;-;392 376 393-394;-
clue-calm-after-worse;2;urgent;suicide_self_harm;395-405;-;406 376 407;-
clue-pay-and-things-kept;1;urgent;trafficking;408-412;-;129 413;-
clue-sleeps-where-they-work;1;urgent;trafficking;414-424;-;129 413 425-426;-
clue-not-really-family;1;urgent;trafficking;427-434;-;129 413;-
clue-told-what-to-say;1;urgent;trafficking;435-444;-;129 413;-
clue-man-from-the-journey;1;urgent;trafficking;445-454;-;129 413 455;-
clue-how-long-marks-last;1;urgent;physical_abuse;456-463;-;464-467;-
clue-covers-up;1;urgent;physical_abuse;468-477;-;478 465-467;-
clue-story-for-injury;2;urgent;physical_abuse;479-493;-;494-495 465-467 496;-
clue-sore-to-sit-or-move;1;urgent;physical_abuse;497-502;-;465-467 503;-
clue-keeps-out-of-changing;1;urgent;physical_abuse;504-510;-;465-467;-
clue-thing-used-to-hit;1;urgent;physical_abuse;511-518;-;519 465-467 520;-
clue-at-the-door-or-outside;1;immediate;danger_now;521-531;-;129 532-534;-
clue-hiding-or-barricaded-now;1;immediate;danger_now;535-552;-;129 532-533 553-554;-
clue-asked-and-danger-near;1;immediate;danger_now;555-562;563-566;129 532-533 567-568;-
clue-taken-by-car-or-plane-now;1;immediate;danger_now trafficking;569-581;-;129 532-533 582;-
clue-waits-until-somebody-is-gone;1;urgent;unsafe_to_return;583-589;-;590-591;-
clue-who-will-be-there;2;urgent;unsafe_to_return;592-601;-;590-591;-
clue-staff-or-residents-at-night;1;urgent;placement;602-610;-;590-591 611;-
clue-cruelty-by-others;1;urgent;bullying;612-619;-;590-591;-
clue-substances-with-danger;2;urgent;substances;620-630;-;631 590-591;-
clue-what-is-open-all-night;1;urgent;nowhere_to_stay;632-638;-;590 639-641;-
clue-sleeps-somewhere-odd;2;urgent;nowhere_to_stay missing_now;642-651;-;652 590 639-640 653;-
clue-put-out-or-ageing-out;2;urgent;nowhere_to_stay;654-663;-;664 590 639-640 665;-
clue-stays-with-somebody-for-something;1;urgent;nowhere_to_stay sexual_exploitation;666-671;-;590 639-640 672;-
clue-nobody-knows-where;2;urgent;missing_now;673-686;-;687 590 639-640;-
clue-gifts-from-somebody-older;1;urgent;sexual_exploitation;688-694;-;129 695-696;-
clue-who-paid;1;urgent;sexual_exploitation;697-700;701-703;129;-
clue-second-phone;1;urgent;sexual_exploitation criminal_exploitation;704-711;-;129;-
clue-lifts-and-cars;1;urgent;sexual_exploitation;712-718;-;129;-
clue-parties-and-rooms;2;urgent;sexual_exploitation trafficking;719-727;-;129 728;-
clue-told-to-be-secret-with-him;1;urgent;sexual_exploitation;729-732;-;129 733;-
clue-made-ready-or-marked;1;urgent;sexual_exploitation;734-743;-;129;-
clue-made-to-stand-or-hold;2;urgent;physical_abuse emotional_abuse;744-754;-;755-758;-
clue-counted-and-charted;1;urgent;emotional_abuse;759-766;-;767-768;-
clue-less-than-others;2;urgent;emotional_abuse neglect;769-782;-;783-784;-
clue-own-fault;1;urgent;emotional_abuse;785-790;-;;-
clue-is-this-normal;1;urgent;emotional_abuse;791-797;-;798;-
clue-our-secret;1;urgent;sexual_abuse;799-808;-;809-810;-
clue-adult-bath-or-change;1;urgent;sexual_abuse;811-818;-;819-820;-
clue-avoids-being-alone-with;1;urgent;sexual_abuse unsafe_to_return;821-828;-;;-
clue-child-knows-too-much;1;urgent;sexual_abuse;829-839;-;840-842;-
clue-worried-about-own-body;1;urgent;pregnancy sexual_abuse;843-853;-;854-856;-
clue-will-you-have-to-tell;1;urgent;unsafe_to_return;857-863;-;864-866;-
clue-takes-it-back;1;urgent;unsafe_to_return;867-878;-;879-880 865 881;-
clue-tests-being-believed;1;urgent;unsafe_to_return;882-892;-;893-894 865 895;-
clue-can-tell-by-a-sound;2;urgent;domestic_abuse unsafe_to_return;896-903;-;904-906;-
clue-walks-on-eggshells;1;urgent;emotional_abuse domestic_abuse;907-917;-;906 918;-
clue-parent-is-ruled;2;urgent;domestic_abuse;919-929;-;930-932 906 933-934;-
clue-wants-to-be-out;1;urgent;unsafe_to_return;935-944;-;945 906;-
sells-or-carries;2;urgent;criminal_exploitation;946-959;-;960 129 961-963;964-966
owes-them;1;urgent;criminal_exploitation;967-980;-;129 961;964 981
weapons-carried-or-kept;1;urgent;criminal_exploitation;982-985;-;129 961 986-988;-
gang-and-no-way-out;2;urgent;criminal_exploitation;989-999;-;1000 129 961;964 1001
gang-violence-now;1;immediate;criminal_exploitation danger_now;1002-1020;-;129 961 1021-1024;-
attacked-or-threatened-out-there;1;urgent;criminal_exploitation;1025-1031;-;129 961 1032-1036;-
they-are-here;2;immediate;danger_now;1037-1052;-;1053-1060;-
cannot-speak-freely;2;immediate;danger_now;1061-1074;-;1075 1055-1059 1076;-
being-followed;1;immediate;danger_now;1077-1084;-;1055-1059 1085;1086-1088
taken-in-a-vehicle;1;immediate;danger_now trafficking;1089-1100;-;1055-1059 1101;-
being-fetched;1;immediate;danger_now trafficking;1102-1113;-;1055-1059 1114;-
held-by-strangers;2;immediate;danger_now trafficking;1115-1124;-;1055-1059 1125-1126;-
weapon-in-hand;2;immediate;danger_now;1127-1133;-;1134-1135 1055-1059 1136;-
parent-is-hit;1;urgent;domestic_abuse;1137-1142;-;129 1143-1149;964 24 1150-1154
things-smashed-at-home;1;urgent;domestic_abuse;1155-1158;-;1159-1163;-
afraid-for-a-parent;1;urgent;domestic_abuse;1164-1173;-;1174;964 1152 1154
parent-is-controlled;1;urgent;domestic_abuse;1175-1180;-;1181;-
partner-hurts-or-controls;1;urgent;domestic_abuse emotional_abuse;1182-1188;-;1189;-
grumbles-about-house-rules;1;concern;family_conflict;1190-1197;-;1198-1209;-
jealous-of-a-sibling;1;concern;family_conflict;1210-1214;-;1198-1209;-
parents-apart;1;concern;family_conflict;1215-1220;-;1198-1209 1221;-
misses-or-homesick;1;concern;family_conflict;1222-1226;-;1198-1205 1207-1209;-
grumbles-about-workers-and-moves;1;concern;placement;1227-1239;-;1198-1209 1240;-
stressed-by-tests;1;concern;school;1241-1249;-;1198-1209;-
left-out-by-friends;1;concern;bullying;1250-1256;-;1198-1200 1202-1203 1205 1207-1209;-
heart-broken;1;concern;mental_health;1257-1263;-;1198-1205 1207-1209 1264;-
shy-or-embarrassed;1;concern;mental_health;1265-1272;-;1198-1209 1273;-
rows-at-home;1;concern;family_conflict;1274-1291;-;129 1292-1294;-
unhappy-where-they-live;1;concern;placement;1295-1314;-;129 1315-1317;-
trouble-at-school;2;concern;school;1318-1329;-;129 259 1330-1332;-
much-older-boyfriend;1;urgent;sexual_exploitation;1333-1339;-;129;-
asked-how-old-is-he;1;urgent;sexual_exploitation;1340-1341;1342-1343;1344;-
things-in-return;1;urgent;sexual_exploitation;1345-1351;-;129 1352;-
men-who-pay-or-share;1;urgent;sexual_exploitation trafficking;1353-1363;-;129 1364;-
meeting-somebody-from-online;1;urgent;sexual_exploitation online_harm;1365-1370;-;1371;-
with-them-or-on-the-way-now;1;immediate;sexual_exploitation danger_now missing_now;1372-1384;-;129 1385;-
hiding-in-a-game;1;none;;1386-1390;-;1199-1202;-
animal-antics;1;none;;1391-1392;-;1199-1202;-
small-mishap;1;none;;1393-1398;-;1199-1202 1198;-
score-or-team;1;none;;1399-1404;-;1199-1202 1405;-
asks-how-things-are-done;1;none;;1406-1413;-;1199-1202 1414 1198 1415;-
going-somewhere-nice;1;none;;1416-1421;-;1414 1198-1199 1201-1202 1422-1427;-
somebody-will-kill-me-idiom;1;none;;1428-1430;-;1431-1432;-
dead-with-laughter-idiom;1;none;;1433-1436;-;1431-1432;-
work-is-killing-idiom;1;none;;1437-1440;-;1431-1432;-
game-or-match;1;none;;1441-1443;-;1444-1450;-
food-talk;1;none;;1451;-;1414 1198-1202 1422-1426 1452-1453;-
school-talk;1;none;;1454-1456;-;1414 1198-1202 1422-1423 1425-1426 1457;-
glad-news;1;none;;1458-1461;-;1414 1198-1202 1422-1425 1462-1465;-
wait-just-ordinary;1;none;;1466;-;1414 1198-1202 1422 1467 1423-1426;-
what-they-would-like-reply;1;none;;1468-1471;1472;-;-
how-they-got-about-reply;1;none;;1473-1474;1475;1476 1414 1198-1202 1467 1423 1426;-
where-to-meet-reply;1;none;;1477;1478;1476 1414 1198-1202 1423 1426;-
no-harm-reply;1;none;;1479-1481;1482-1530;-;-
all-is-well-reply;1;none;;1531-1534;1535-1564;1414 1198-1202 1423 1426;-
time-or-day-reply;1;none;;1565-1567;1568-1577;1414 1198-1202 1423 1426;-
where-and-with-whom-reply;1;none;;1578-1583;1584-1588;1414 1198-1199 1201-1202 1423 1426 1589;-
nothing-more-reply;1;none;;1479 1590;1591-1595;1414 1198-1201;-
good-day-reply;1;none;;1596-1598;1599-1602;1414 1198-1202 1422-1423 1603-1605;-
says-thanks;1;none;;1606-1610;-;1611 1414 1198-1201;-
says-hello;1;none;;1612-1617;-;1414 1198-1200;-
says-see-you;1;none;;1618-1624;-;1414 1198-1200 1625;-
says-okay;1;none;;1626-1634;-;1414 1198-1200;-
makes-an-arrangement;1;none;;1635-1642;-;1414 1198-1202 1425-1426 1643-1652;-
asks-about-the-service;1;none;;1653-1664;-;1414 1198-1200 1665;-
drawn-into-extremism;2;urgent;radicalisation;1666-1675;-;129 1676-1677;1678-1680
attack-planned-now;1;immediate;radicalisation danger_now;1681-1692;-;129 1676 1693-1694;-
bullied-with-violence;1;urgent;bullying;1695-1702;-;129 1703-1709;-
bullied;1;concern;bullying;1710-1725;-;129 1676 1726-1728;-
hint-reply-nobody-looks-after;1;urgent;neglect;1729-1734;1735-1738;1739-1740;-
hint-reply-cannot-write-freely;1;immediate;danger_now;1741-1746;1747-1752;1753-1756;-
hint-reply-where-it-is-now;1;immediate;suicide_self_harm;1757-1761;1762-1764;1739 1765 855;-
hint-reply-what-they-see-or-hear;1;immediate;danger_now;1766-1771;1772-1775;1739 1776-1780;-
hint-reply-about-somebody-older;1;urgent;sexual_exploitation;1781-1787;1788-1791;1792 1739 1793-1800;-
hint-somebody-online-has-a-hold;1;urgent;online_harm sexual_abuse;1801-1810;-;1811-1820;-
hint-cause-asks-for-them;1;urgent;radicalisation;1821-1827;-;1811-1816 1828-1831;-
hint-last-instructions;1;immediate;suicide_self_harm;1832-1837;-;1811-1816 1838-1848;-
hint-high-or-by-the-line;1;immediate;suicide_self_harm;1849-1857;-;1811-1816 1838-1843 1858-1868;-
hint-into-the-water-or-road;1;immediate;suicide_self_harm;1869-1876;-;1811-1816 1838-1843 1877-1881;-
hint-it-has-been-taken;1;immediate;suicide_self_harm medical;1882-1890;-;1811-1816 1838-1842 1891-1894;1895-1897
hint-body-going-after;1;immediate;medical suicide_self_harm;1898-1907;-;1811-1816 1838-1842 1908-1913;-
hint-no-tomorrow;1;urgent;suicide_self_harm;1914-1919;-;1811-1816 1920-1929;-
hint-a-date-or-way-chosen;1;urgent;suicide_self_harm;1930-1940;-;1811-1816 1838-1842 1941-1943;-
hint-ready-and-calm;1;immediate;suicide_self_harm;1944-1953;-;1811-1816 1838-1842 1954-1956;-
hint-cannot-get-out-of-there;1;immediate;danger_now sexual_exploitation criminal_exploitation;1957-1968;-;129 1969-1977 1126 1978-1979;-
hint-pays-another-way;1;urgent;sexual_exploitation;1980-1988;-;129 1969-1972 1989-1997;-
hint-older-and-in-charge;1;urgent;sexual_exploitation;1998-2007;-;129 1969-1972 2008-2013 1798 2014;-
hint-works-for-them;1;urgent;criminal_exploitation;2015-2023;-;129 1969-1972 2024-2026 1797 2027-2028;-
hint-they-will-come-for-it;2;immediate;danger_now criminal_exploitation;2029-2040;-;2041 129 1969-1972 2042-2046;-
hint-owned-far-from-home;1;urgent;trafficking;2047-2058;-;2059 129 1969-1972 2060-2063 1797 2064-2068;-
hint-taken-away-now;1;immediate;trafficking honour_based;2069-2078;-;2079 129 1969-1972 2080-2084 1970 2085-2089 259;-
hint-no-grown-up-there;1;urgent;neglect;2090-2098;-;2099 129 2100-2102 1756 2103-2104 2103 2105-2106;-
hint-hungry-dirty-or-ill;1;urgent;neglect;2107-2116;-;129 2100-2101 2117-2124;-
hint-what-he-does-to-mum;1;urgent;domestic_abuse;2125-2135;-;129 2100-2101 2136-2137;-
hint-nowhere-to-be;1;urgent;nowhere_to_stay missing_now;2138-2148;-;129 2100-2101 2149 640 2150-2154 1970 2155-2156 1777 2157-2158;-
hint-treated-as-nothing;1;urgent;emotional_abuse;2159-2169;-;129 2100-2101 2170-2176;-
hint-hunted-by-others;1;urgent;bullying physical_abuse;2177-2186;-;129 2100-2101 2187-2189 2121 2190-2191;-
hint-found-out-and-coming;1;immediate;danger_now unsafe_to_return;2192-2199;-;129 2200-2203 1841;-
hint-where-it-does-not-show;1;urgent;physical_abuse;2204-2215;-;129 2200 2216 2156 2217;-
hint-story-that-was-agreed;1;urgent;physical_abuse;2218-2224;-;129 2200 2225-2227;-
hint-punished-in-a-strange-way;1;urgent;physical_abuse emotional_abuse;2228-2235;-;2236-2237 129 2200 2238-2239 1863 2240 1126 2241;-
hint-depends-on-their-mood;1;urgent;unsafe_to_return domestic_abuse;2242-2250;-;129 2200 2251;-
hint-does-not-want-to-go-home;1;urgent;unsafe_to_return;2252-2258;-;129 2200 2259-2260;-
hint-marks-they-made;1;urgent;suicide_self_harm;2261-2272;-;2273 1811-1816 2274-2283;-
hint-not-eating-or-purging;1;urgent;mental_health medical;2284-2295;-;1811-1816 2296-2303;-
hint-somebody-else-is-going;1;immediate;suicide_self_harm medical;2304-2310;-;2311 1811-1816 2312 1911 2313-2316 1909 2317-2318;-
hint-alone-with-somebody-now;1;immediate;danger_now sexual_abuse;2319-2326;-;129 2327-2329 1841 1034 2330-2332;-
hint-does-it-count;1;urgent;sexual_abuse;2333-2342;-;2343 129 2327-2328 2344;-
hint-not-with-him;1;urgent;sexual_abuse unsafe_to_return;2345-2352;-;129 2327-2328 2353-2356;-
hint-closeness-by-an-adult;1;urgent;sexual_abuse sexual_exploitation;2357-2366;-;129 2327-2328 2367-2375;-
he-or-she-hits;1;urgent;physical_abuse;2376-2378;-;2379-2383;2384 24 2385
sibling-hurts-badly;1;urgent;physical_abuse;2386-2389;-;2390-2391;-
sibling-fights;1;concern;family_conflict;2392-2393;-;2394;-
staff-or-teacher-hurts;1;urgent;physical_abuse placement;2395-2398;-;2399;-
afraid-of-being-hit;1;urgent;physical_abuse unsafe_to_return;2400-2403;-;-;-
punished-with-pain;1;urgent;physical_abuse emotional_abuse;2404-2409;-;2410;-
cannot-go-home;1;urgent;unsafe_to_return;2411-2421;-;2422-2426;964 24 23 1841 25
afraid-of-a-person;1;urgent;unsafe_to_return;2427-2432;-;2422-2423 2433-2434;964 24 23 1841 25 2435
nowhere-to-stay-tonight;2;urgent;nowhere_to_stay;2436-2454;-;2455 2422-2423 2456-2465;23 1057 1841 2466-2467 1034 2468-2469
put-out-now;1;immediate;nowhere_to_stay missing_now;2470-2473;-;2422-2423;-
marriage-not-wanted;1;urgent;honour_based;2474-2484;-;129 2485-2486;964 2487-2488
marriage-or-journey-now;1;immediate;honour_based danger_now;2489-2501;-;129 2485 2502-2505;-
taken-abroad-and-not-back;1;urgent;honour_based;2506-2513;-;129 2485 2514-2515;-
cutting-of-girls;1;urgent;honour_based;2516-2519;-;129 2485;-
shame-and-punishment;2;urgent;honour_based;2520-2526;-;129 2485 2527-2529;-
prayed-over-or-cured;1;urgent;honour_based emotional_abuse;2530-2533;-;129 2485 2534;-
means-to-leave;1;concern;placement;2535-2541;-;2542;-
slips-out;1;concern;missing_now;2543-2547;-;-;-
was-hard-and-is-over;1;concern;;2548-2555;-;2556-2557;-
low-mood;1;concern;mental_health;2558-2566;-;1811-1816 2567-2573;-
anxious-or-panic;1;concern;mental_health;2574-2579;-;1811-1816 2580-2582;-
sleeps-badly;1;concern;mental_health;2583-2589;-;1811-1816 2590-2591;-
eats-little;1;concern;mental_health;2592-2594;-;1811-1816 2595-2601;-
diabetic-danger;1;immediate;medical;2602-2606;-;1811-1816 2607;-
allergic-reaction;1;immediate;medical;2608-2611;-;1811-1816 2612-2613;-
grave-injury;2;immediate;medical;2614-2641;-;2642-2643 1811-1816 1056 2644-2649;2650-2652
child-ate-something;1;immediate;medical;2653-2656;-;1811-1816 2657;2650 2658
cold-or-starved-to-danger;1;immediate;medical neglect;2659-2665;-;1811-1816 2666-2667;-
asks-for-an-ambulance;1;immediate;medical;2668-2671;-;1811-1816 2672-2673;-
treatment-kept-away;1;urgent;medical neglect;2674-2678;-;1811-1816 2679-2681;2682-2684
will-not-wake;2;immediate;medical;2685-2700;-;2701 1811-1816 2702-2713;1034 2714 23 2715
breathing-wrong;1;immediate;medical;2716-2727;-;1811-1816 2702-2704 2728-2732;-
wrong-colour;2;immediate;medical;2733-2738;-;2739 1811-1816 2702-2704 2740;-
fit-or-seizure;1;immediate;medical;2741-2746;-;1811-1816 2702-2704 2747;2748-2749 2714
stroke-or-heart;1;immediate;medical;2750-2759;-;1811-1816 2702-2704 2760-2767;2768 23 2769 2650 2770
bleeding-badly;2;immediate;medical;2771-2783;-;1811-1816 2702-2704 2784-2789;-
hears-or-sees-things;1;urgent;mental_health;2790-2797;-;1811-1816 2798-2801;2802
voices-command-now;1;immediate;mental_health suicide_self_harm;2803-2807;-;1811-1816 2798-2801 2808-2809;-
watched-or-poisoned;1;urgent;mental_health;2810-2817;-;1811-1816 2818-2819;-
starving-or-purging;1;urgent;mental_health medical;2820-2826;-;1811-1816 2827-2831;2832
thoughts-of-harming;1;urgent;mental_health danger_now;2833-2834;-;1811-1816 2835;-
no-food-at-home;1;urgent;neglect;2836-2845;-;129 2846-2849 2063 2850;964 24 2851
left-alone;2;urgent;neglect;2852-2864;-;129 2865-2867;964 24 2851
not-looked-after;2;urgent;neglect;2868-2877;-;129 2878-2880;964 24 2851
neglect-now;1;immediate;neglect danger_now;2881-2886;-;129 2887-2888;-
told-they-are-worthless;1;urgent;emotional_abuse;2889-2907;-;129 2908-2911 2765 2912;964 24 2851
blackmailed-with-pictures;2;urgent;online_harm sexual_exploitation;2913-2921;-;2922-2925 820;-
blackmail-with-a-deadline;1;immediate;online_harm danger_now;2926-2931;-;-;-
asked-for-or-sent-pictures;1;urgent;online_harm sexual_exploitation;2932-2938;-;2939;-
pictures-passed-round;2;urgent;online_harm;2940-2946;-;2947-2950;-
stranger-knows-where-i-am;1;urgent;online_harm;2951-2955;-;2956-2959;-
alone-outside-at-night;1;immediate;missing_now danger_now;2960-2968;-;2969 1056-1057 2970-2976;-
lost-and-alone;2;immediate;missing_now;2977-2985;-;2986 2969 1056-1057 2970-2972 2987-2990;-
phone-nearly-dead;2;immediate;missing_now danger_now;2991-2996;-;2997 2969 1056-1057 2970-2972 2998;1086 2999
too-cold-to-feel;1;immediate;missing_now medical;3000-3006;-;2969 1056-1057 2970-2972 3007;-
stranger-offers;1;immediate;danger_now missing_now;3008-3014;-;2969 1056-1057 2970-2972 3015;-
not-with-who-they-think;1;immediate;missing_now online_harm;3016-3020;-;2969 1056-1057 2970-2972 3021;-
carer-hits;1;urgent;physical_abuse;3022-3024;-;3025-3027;964 3028-3029 24 1150 3030-3031 2385 1152
carer-hurts;1;urgent;physical_abuse;3032-3034;-;3035 1143 1146;964 3028-3029 24 1150 3030 2385
grabbed-by-the-neck;1;urgent;physical_abuse;3036-3038;-;3039;-
thrown-against-something;1;urgent;physical_abuse;3040-3042;-;3043;-
beaten-with-a-thing;1;urgent;physical_abuse;3044-3047;-;3048-3049;-
marks-from-somebody;1;urgent;physical_abuse;3050-3052;-;3053;-
bones-broken-by-somebody;1;urgent;physical_abuse;3054-3055;-;3056;-
asked-who-did-it;2;urgent;physical_abuse;3057-3061;3062-3066;-;-
asked-whether-hit;1;urgent;physical_abuse;3067-3070;3071-3072;3073;-
birth-or-loss-now;2;immediate;pregnancy medical;3074-3086;-;1811-1816 3087-3091;-
pregnant-or-afraid-so;1;urgent;pregnancy;3092-3107;-;1811-1816 3087-3088 3108-3112;3113-3118
no-bed-reply;1;urgent;nowhere_to_stay;3119-3122;3123-3129;1739;-
no-food-reply;1;urgent;neglect;3130-3134;3135-3142;1739 3143-3144;-
how-it-came-reply;1;urgent;physical_abuse;3145-3150;3151-3154;1739;-
much-older-reply;1;urgent;sexual_exploitation;3155-3156;3157-3158;1739 3159;-
who-gives-it-reply;1;urgent;criminal_exploitation sexual_exploitation;3160-3163;3164-3166;1739;-
takes-back-after-telling;1;urgent;;3167-3170;3171-3180;1739;-
not-safe-now-reply;1;immediate;danger_now;3181-3190;1535-1544;-;-
perhaps-not-safe-now-reply;1;urgent;danger_now;3191-3222;1535-1544;-;-
danger-near-reply;1;immediate;danger_now;3223-3234;1511-1526;3235-3236;-
cannot-get-away-reply;1;immediate;danger_now;3237 3181-3184 3238-3244;3245-3249;-;-
send-somebody-reply;1;immediate;danger_now;3223-3225 3250-3256;3257-3262;-;-
must-go-with-them-reply;1;immediate;danger_now trafficking;3223-3225 3263-3267;3268-3271;-;-
how-scared-reply;1;urgent;danger_now;3272;3273-3274;-;-
has-hurt-themselves-reply;1;urgent;suicide_self_harm;3223-3225 3191-3203 3275 3204-3221 3276-3278;1495-1499;3279;-
has-hurt-themselves-now-reply;1;immediate;suicide_self_harm;3280-3285;3286-3289;-;-
thoughts-of-death-reply;1;urgent;suicide_self_harm;3223-3225 3191-3203 3275 3204-3221 3290-3291;1502-1503 3292 1504;3293-3294;-
not-safe-from-themselves-reply;1;urgent;suicide_self_harm;3181-3184 3191-3221 3295 3222;3292 1542 3296;-;-
has-been-touched-reply;2;urgent;sexual_abuse;3223-3225 3191-3203 3275 3204-3221 3297-3299;1488-1491 3300 1492-1494;3301;-
no-choice-about-sex-reply;1;urgent;sexual_abuse;3181-3184 3191-3203 3302-3303;3304-3305 1508 3306-3307;-;-
somebody-hurts-them-reply;1;urgent;physical_abuse;3223-3225 3191-3203 3275 3204-3221 3308-3312;1482-1487;3313;-
who-hurts-them-reply;2;urgent;physical_abuse unsafe_to_return;3314-3316 3204-3221;3317-3322;3323;-
not-safe-to-go-back-reply;1;urgent;unsafe_to_return;3181-3184 3191-3221 3238 3324;1545-1555;-;-
what-if-they-go-back-reply;1;urgent;unsafe_to_return;3325-3332;3333-3334;-;-
is-made-to-reply;1;urgent;criminal_exploitation;3223-3225 3191-3203 3275 3204-3221 3297 3335-3336;1505-1510;-;-
how-much-owed-reply;1;urgent;criminal_exploitation;3337 3204-3221;3338-3339;-;-
no-sign-of-life-reply;1;immediate;medical;3181-3184 3238 3340-3345;1557-1558 3346-3347;3348;-
has-taken-something-reply;1;immediate;suicide_self_harm medical;3223-3226 3349-3352 3335 3353-3356;1500-1501;-;-
how-many-taken-reply;1;immediate;suicide_self_harm medical;3357-3365;3366-3368;-;-
has-a-plan-reply;1;immediate;suicide_self_harm;3223-3226 3369-3375;3376-3384;-;-
nothing-holds-them-reply;1;immediate;suicide_self_harm;3385-3387;3388-3389;-;-
how-alive-reply;1;urgent;suicide_self_harm;3390;3391-3392;-;-
where-in-danger-reply;1;immediate;danger_now;3393-3403;3404-3412;1739 3413;-
who-is-there-reply;1;immediate;danger_now;3414-3422;3423-3430;1739;-
what-is-happening-reply;1;immediate;danger_now;3431-3439;3440-3449;1739;-
what-they-hold-reply;1;immediate;danger_now suicide_self_harm;3450-3455;3456-3461;1739;-
only-meal-of-the-day;1;urgent;neglect;3462-3464;-;3465;-
violence-explained-away;1;urgent;domestic_abuse;3466-3468;-;3469;-
left-while-they-travel;1;urgent;neglect;3470-3471;-;3472-3473;-
clinic-question-of-the-young;1;urgent;sexual_abuse;3474-3475;-;3476;-
works-off-what-was-lost;1;urgent;criminal_exploitation;3477-3479;-;3480-3481;-
overdose-taken;1;immediate;suicide_self_harm medical;3482-3491;-;3492 1838-1842 1811-1816 3493-3497;-
overdose-named;1;immediate;suicide_self_harm medical;3498-3504;-;1838-1842 1811-1816 3505;3506-3508 3118 3509-3513
overdose-before;1;urgent;suicide_self_harm medical;3514-3517;-;1811-1816 3492 3518;3506-3508 3118 3509-3513
harmful-thing-drunk;1;immediate;suicide_self_harm medical;3519-3523;-;1811-1816 3524-3525;-
battery-or-sharp-swallowed;1;immediate;medical;3526-3527;-;1811-1816 3528;-
cut-deep;1;immediate;suicide_self_harm medical;3529-3535;-;1838-1842 1811-1816 3536-3537;-
something-round-neck;1;immediate;suicide_self_harm;3538-3544;-;1811-1816 3545-3546;-
hanging;1;immediate;suicide_self_harm;3547-3548;-;1838-1842 1811-1816 3549;3506-3508 3118 3509-3513
attempt-named;1;urgent;suicide_self_harm;3550-3551;-;1811-1816;3506-3508 3118 3509-3513
goodbye-for-good;1;immediate;suicide_self_harm;3552-3559;-;1811-1816 3560-3563;-
last-words-for-somebody;2;immediate;suicide_self_harm;3564-3580;-;3581 1811-1816 3560-3561 3582-3586;-
will-not-be-here;1;urgent;suicide_self_harm;3587-3600;-;1811-1816 3560-3561 3601-3604;-
already-done-or-taken;1;immediate;suicide_self_harm medical;3605-3615;-;1811-1816 1838-1842 3616-3618;-
place-to-die-hint;1;immediate;suicide_self_harm;3619-3631;-;1811-1816 1838-1842 3632;-
leave-taking-hint;2;immediate;suicide_self_harm;3633-3650;-;1811-1816 1838-1842 3651-3654;-
own-death-hint;1;urgent;suicide_self_harm;3655-3667;-;1811-1816 3668;-
at-a-drop-or-track;1;immediate;suicide_self_harm danger_now;3669-3676;-;1838-1842 1811-1816 3677-3682;-
jump-or-train;1;immediate;suicide_self_harm;3683-3694;-;1838-1842 1811-1816 3677 3695-3699;-
jump-or-train-thought;1;urgent;suicide_self_harm;3700-3702;-;1811-1816 3677 3703;-
means-at-hand;1;immediate;suicide_self_harm;3704-3710;-;1811-1816 1838-1842 3711-3713;-
going-to-take;1;immediate;suicide_self_harm;3714-3718;-;1811-1816 3719;-
kill-myself-soon;1;immediate;suicide_self_harm;3720-3726;-;1811-1816 3727-3728 1838-1842;1920-1927
do-it-tonight;1;immediate;suicide_self_harm;3729-3738;-;1811-1816 1838-1842 3739-3741;-
reply-thinks-of-dying;1;urgent;suicide_self_harm mental_health;3742-3750;3751-3755;-;-
reply-hurts-self;1;urgent;suicide_self_harm;3742-3749 3756-3757;3758-3761;-;3762-3763
reply-has-taken;2;immediate;suicide_self_harm medical;3764-3776;3777-3780 3459 3781-3783;3784-3789 2613 3790-3792;-
reply-has-a-plan;1;immediate;suicide_self_harm;3793-3800;3801-3809;3810;-
reply-casualty;1;immediate;medical;3811-3815;3816-3820;3821-3822;-
reply-bleeding;1;immediate;medical;3823-3827;3828-3830;3831-3832;-
wants-to-die;2;urgent;suicide_self_harm mental_health;3833-3845;-;3846 1811-1816 3847-3850;1920-1927 3851-3852
kill-myself;1;urgent;suicide_self_harm;3853-3860;-;1811-1816 3861-3864;3865 3506-3508 3118 3509-3513 3866
cuts-themselves;2;urgent;suicide_self_harm;3867-3878;-;3879 1811-1816 3880-3882;3883-3885 1842 3886-3888
saves-means;1;urgent;suicide_self_harm;3889-3894;-;1811-1816 3895;3896
denies-unasked;1;urgent;suicide_self_harm;3897-3900;-;1811-1816;-
says-raped-or-abused;1;urgent;sexual_abuse;3901-3903;-;3904;964 3905-3907
touched-by-somebody;1;urgent;sexual_abuse;3908-3912;-;-;964 3905-3906
hands-where-they-should-not-be;1;urgent;sexual_abuse;3913-3917;-;-;-
does-things-to-me;1;urgent;sexual_abuse;3918-3925;-;3926-3928;-
comes-into-bed-or-room;1;urgent;sexual_abuse;3929-3935;-;3936-3939;-
watched-or-filmed-undressed;1;urgent;sexual_abuse;3940-3945;-;-;-
kissed-or-courted-by-adult;1;urgent;sexual_abuse;3946-3951;-;3952;-
told-to-keep-a-secret;1;urgent;sexual_abuse;3953-3957;-;3958-3959 129;-
did-not-stop-when-asked;2;urgent;sexual_abuse;3960-3966;-;3967-3969;-
woke-up-not-knowing;1;urgent;sexual_abuse;3970-3974;-;3975;-
asked-whether-touched;1;urgent;sexual_abuse;3976-3980;3981-3985;3986-3987;-
sexual-harm-now;1;immediate;sexual_abuse danger_now;3988-3996;-;3997;-
drink-or-drug-collapse;2;immediate;substances medical;3998-4011;-;4012 1811-1816 4013-4014;-
drug-use-dangerous;2;urgent;substances;4015-4024;-;4025-4028 1811-1816 4029-4035;3510 4036-4042
drink-and-weed-with-mates;1;concern;substances;4043-4050;-;1811-1816 4051-4053;-
papers-kept;1;urgent;trafficking;4054-4058;-;129 4059-4061;-
made-to-work;1;urgent;trafficking;4062-4075;-;129 4076;-
taken-somewhere-now;2;immediate;trafficking danger_now missing_now;4077-4087;-;4088 129 4059 4089-4090;-
family-threatened-far-away;1;urgent;trafficking;4091-4097;-;129 4098;-
being-hurt-now;1;immediate;danger_now physical_abuse;4099-4104;-;4105 1055 1057 2613 4106-4107 554 4108-4112;-
held-by-neck-now;1;immediate;danger_now domestic_abuse physical_abuse;4113-4117;-;4105 1055 1057 2613 4106-4107 554 4108 4118;-
somebody-has-a-weapon;1;immediate;danger_now;4119-4123;-;4105 1055 1057 2613 4106-4107 554 4108 4124;-
breaking-in-now;2;immediate;danger_now unsafe_to_return;4125-4130;-;4131 4105 1055 1057 2613 4106-4107 554 4108 4132;-
hiding-from-somebody;2;immediate;danger_now unsafe_to_return;4133-4138;-;4139 4105 1055 1057 2613 4106-4107 554 4108 4140-4142;-
locked-in-by-somebody-now;1;immediate;danger_now;4143-4147;-;4105 1055 1057 2613 4106-4107 554 4108 1126 4148-4153;-
threat-to-kill-near;1;immediate;danger_now physical_abuse;4154-4156;-;4105 1055 1057 2613 4106-4107 554 4108;-
badly-hurt-by-somebody-now;1;immediate;danger_now physical_abuse medical;4157-4162;-;4105 1055 1057 2613 4106-4107 554 4108;-
`;
