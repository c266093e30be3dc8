/** Made by `npm run screen:pack` from the rules. */
export const NAMES =
	'A#B0-17D4D5D9B1-10D2D3D5D600D999C0-15F6F7F9E200D0-99999C1-17C2-19C4-17C5-19E5000C6-18E30C7-30E60C8-25F9E30E70E80C9-70B2-12D2E0D40D5D8D9C0-59E60C5-70E80B3-12E4E5D9B4-11E2D30D99B5-200D50F0E9C0-100000E99999B6-10000E1B8-14E7B9-13E8E9A*A10B1C2B2B3B4B5B6CthB7B8CthB9A2B0B1BndA3B0BrdA4B0thBthA5B0thA7A999A@adultmanCffirmBbalkCeatsCleachCodypartBcompelsCreatureBdealtDnyBfriendHwordBgameCrownupBhalfwayDrmsCeCobbyBimagesBkinBligatureBmeDnfolkBnightBoutingCverseasBparentCetCillsClaceEyingCroBquantityBscreenCelfharmCheDowCnackCoftendCportCtaffDepparentBtargetChanksDeyCrustedBweekdayByesAaBbandonedDyaCductedCerdeenCleCortedFionDutDveCroadCsDcessDeilDolutelyCuseFdFsEingFveBcademyCcelerateEntDidentIallyDountHsDusedCeCheEsDingCidCneCrossDylicsCtDingDorDuallyBddDedDictGedGsDressDsCerChdCminFsCoptFedFionDrableCressCultFhoodFsCventDiceEsorDocateBerialDosolHsBffordCghanistanCraidDicaCterFnoonBgainFstCeDncyEtDsCgressiveCoDnyCreeBheadBiCdCntCrDbedEnbDdropHpedDedDgunDingDpodsFrtDwayBlarmCbumCcoholCdiCexaCiensDveClDahDegianceErgicHesGyEyDotmentEwFanceFedCmostConeEgDudCreadyDightCtonCwaysBmCazingEonCbassadorDulanceCongDuntBnCalDphylacticIxisCdCgelFsDleDryCimalGsEeCkleFsCniversaryDoyedFingConymousDrexiaHcDtherCswerGedGingGsCtDiEbioticKsFullyingEdepressantOsEfreezeEhistamineEquesDsCxietyEousCyDbodyDmoreDoneGsDthingEimeDwayEhereBpartCologiseGyCpDarentlyDealEndixEtiteDleFsEicationDointmentDrenticeshipDsDtCrilBrcadeDhaeologyCeDaDntCgueFdFsEingEmentIsCkCmDsDyCoundCrangedGingDestGedDiveGdCseEdEnalCtBsCapCdaCkDedDingDsCleepCsDaultHedDemblyDignmentEstantJsDumedEranceCthmaDraEoCylumBtCeCtachmentFkGedGingGsDemptHedHsEntionDicBudiEtionCgustCntEieGsEyCtocorrectBverageCoidFingBwCakeDyCfulCkwardCwBxeByeAbBabDiesDyEsFitHterCccyDkEpackEwardsDonCdDgeFsDlyCgDgiesFngEyDsCilEedFysEiffHsDrnsCkeEdEoffEryDingClaclavaDconyDdDlEetEoonHsEsEyCnanaDdEageHsEoEsFtandDgEedEingEladeshFesEsDisterDkEedDnedFrEisterDsCptismCrbecueFdFrGsEieDeElyDgeFsDkEedEsDnDracksEedEicadeJdFerHsEowDsCseballEmentDhingDicallyEngstokeDketCtDhEingEroomEsEtubEwaterDsDterGedGiesHngGsGyErysCubleCwledEingBbCcCqBdayBeCachFyDdDmDnbagsEsDrEdDtEenEingEsDutifulDversCcauseDomeFingCdDbugsDdingDroomDsEideDtimeCeDnDpEsDrEsDsDtrootCforeCgDgingDinningChaveGdFiourDeadingJsDindCingClieveHdHsDlEsEyDongGingsGsDtEedFrEingEsCnchDdDeathEfitsDidormDtDzosCrriesCsideDtEiFeCtDrothedDsDterDweenCvviesBffBiCbleCgDgerCkeEsDiniCllCnDbagsDgoDnedDsCologyCrdEsDoDthFdayFmarkCscuitHsCtDchEoinDeEsDingDsBkBlackFberriesFedFinHgFmailJedJingFoutIsFpoolFsDdderedEeFsDmeFsDndEkFedGtFingDstDzerCeachDdDedFinHgFsEpCindFsEkDsterHingHsCockFedFingFsDkeFsDodFedFingFyDtchyDuseDwEjobCueDishDntDrredFyBmwCxBnbBoardFedFingFsDtCbCdyCgDwashCiledFrEinGgClDtEedEingEsCmbEingEsCneEsDfireDgEsDusCobEsDkEcaseEedEiesFngEsDtEedEingEsDzeCrderDedFomDingDnDrowGedCssEesDtonCtDhEerGedGingDoxDtleGdGsEomCughtDncerDquetDrnemouthDtCwlEingCxDersEsDingCyDfriendJsDsBraDceFletIsFsDinfreezeFwashedDkeDmbleHsDnchEdedFyDsDveCbCeachedEdEkFfastFingFsEstsEthGeHdGinIgGsDdrinDkkieDwCickFedFingFsDdeFsmaidEgeDllFiantDngFingFsDtainEishCoccoliDkeFnDomDthelGrHhoodHsDughtDwnFieHsCpCuiseGdGsFingDshDvBtecCwBubbleFyCcketEfastEleEyCdDgieCffetCgDsCildFerHsFingClbEsDimiaGcDldogEetGsEiedGsEyFingCmDpEedCnchDgalowEeeDkEedEinGgDsDtingCrdenDgerGsEleGdDiedDnEedFrEinGgEsEtDpEeesDsaryEtDyCsDesDinessDtEedDyCtDlinsDterGknifeEonGsEyCyDerDingDsCzzEerFsEingByCeDsAcBabDinetDleCctusCdetsCfeDfeineCgeCkeClculatorDendarDiphateDlEedEinGgEsDmEsDoriesDpolDsCmDeEraGsDhsDpEerEingEsFiteCnDalDcelGledGsFrDdleGsDeEsDnabisEotDoeDsDtEeenCpsuleHsCrDavanDbonFotEsDdEboardEiacFganEsDeEerEfulElessErFsEsEtakerDlisleDnivalDolFsDparkEetGsDriageIwayFedGrGsEyFingDsDtoonsEwheelDveFdEingDwashCseDhEappDtEingDualtyCtDchDfishedCughtDseBeilingClebrationLsDlarDticCmeteryCntreCrealEmonyDtificateBhachaDinFedFsawErFsDlkElengeJsDmpDnceEgeGdGsFingEnelDppalDracterEgeGdGrGsFingEityEtDseFdEingDtEsEtingCeapFerGstEtFedFingFsDckFedFingFpointFsFupDekFyErFleadingEseDfDlseaDmicalIsFstHryEoDssEtDwEedEingCickFenHpoxDldFminderFrenIsEiEliGesDnEeseEgedDpEpyEsClamydiaCocolateJsDiceErDkeFdFsEinGgDoseGsFingDppedFingDreFsDseFnCristmasCuckFedFingFsDffedDnkDrchGesBiderCgaretteJsDgieDsCnderellaDemaCrcleGdFingEumcisedCsternCtizencardHshipDyBlactonDimsDmmyDnDpDrinetEksDshEsFicFmatesFroomDyCeanFedGrFingFsGeHdGingErFblueFedFingDethorpesDverCicksDentGsDffFsDmbFedFingFsDngfilmEicEksDpsCockFedDseFdFsGtFtEinGgDthesEsEtingDveFsDwnFsCubEsDckingDeEdoDmpEsyBoachDtEsCcaineDkroachesEtailCdDeEineEsEwordCffeeEinCilDnsCkeClchesterDdDlapseIdHingFrGboneKsEectHedHingIonFgeDourDumbineCmatoseDbDeEdyEsDfortHableDinFgDmentHingHsEunityFteDpanyFreHdHsFssEelsFtitionEuterCncealHerFrnedGtEussedHionDdomGsDeDfettiEidentialFrmedFscatedKsEusedDkerDsciousEentFrvatoryEtantlyFipatedFructionDtactHsFinerEentEractIionsFolHledJrHsDversionEulsingIonKsCokEerGyEiesFngEsDlDpCpeDperGsCrdDkDnerGedDridorFeDsaCsDplayDtEaEsEumeCtCuchFesDghFedFinHgFsDldFntDncilEsellingIorKsEtFdownFedFinHgFryFsFyDpleDrageEseGworkEtDsinGsCverFedFingFsDidCwBrackFedGrHsFingFlyFsDftDmpedFsDpDshFedFingDteDwlFingDzyCeakFingFsEmFsEsingEtureDditGsDepFingFsFyDptDscentEsDweCicketDedEsDmeDngeFingDsisEpsCocEhetDssFbarFingDuchDwbarEdEnFingCuiseDmbsEpetHsDshFedGsFingEtsDtchesCyDinFgDptoDsBubicleDsCckooGedGingCdDdleGsCffedElinksCltureCnchCpDboardIsDpaDsCreDfewDiousDrentlyEyDseFdDtainHsCshionDtodyFmerIsCtDeEnessDleryDsDterEingCzBvByaCprusCstitisAdaCdDdyDsCftCilyDryCmpCnceEingDgerGousElingCreEsDkDtsCtaDeDingCughterIsCveCyDsBeadElyDlEerGsHhipEingEtDthCbateDtCceasedEmberEntDideGdDorateHingIonsHorJsCdCeDpEerEfakeIdIsCfineFitelyCgenerateDreesClayedDeteGdFingDiverHanceHedHingHooHyCmandingDolishedEnFsCntEistEsEuresCodorantCparturesDendGsDopErtGedDressedHionCregisterCserveHdDkDpisesDtroyedCtentionJsDourCvastatedDelopingDilBiabetesGicDlEledEsDryCctionaryCdDntCeDdDsDtEicianFngFtianCffEerenceItEicultyCgCnnerGsGtimeCrtEyCsDabledEgreeEppearJedJingJsGointedDchargeJdEiplineEoFnnectedFrdEussDgraceIdEustingDhesEonourJedEwasherDlocatedDneyGlandDownDregardCtchFedFingCureticsCveDingDorceHdGingCwaliCyCzzyBjCinnBlaCrBmCsBoCcksDtorGsDumentaryIsCdgeballCesEntCfeCgDgingDsCinEgCkeDieCllCmesticDinosCnateFionDeDkeysDorDtEknowCorEknobEmanEsFtepEwayHsCseCtCubleGdGsDghnutsCverCwnEedEgradeEstairsDryBragEgedFingEonEsDinFpipeDmaFticDnkDughtDwEerGsEingEsCeadFingEmFingFsFtDssFedGrFinHgIsDwCiesDftedDllFingFsDnkFinHgFsDpsDveFnFrGsFsEingConeDopFedFingFyDpEpedFingEsDveDwnFedFinHgEsyCugEgedEsDmEsFtickDnkCyDerDingBtBuckEsCeCkeCmbDmyDpEedCngareesDkedDnoColingoCpattaCtyCvetBwByeDdCingAeBachCrDlierGsHtEyDnEedEingDsCsierDtendersFrCtDenDingDsBbayCikeBchoeyCstasyCzemaBdgeCibleGsDtedBggDsEhellsBidCghtFeenCtherBlasticCbowCdenErsCectricIianJtyGocuteCfDbarCseEsBmCailFedCbarrassedJinLgJmentCergencyDticCmaCojiFsDtionallyCptiedEyBndDedDingDsCemyDrgyCgagedGmentDineGerDlandEishCjoyCoughCterpriseDireCvelopeBpicDlepsyDpenDsodeBraseCrandGsBscapeGdDortCsayDexCtateBurosEvisionBveDnEingDrEtonEyFbodyFdayFoneIsFthingGimeFwhereCictFedFingGonDlCrythingsBxCactlyDggeratedJingDmEsCceptDhangeIdDitedDludedFsionDuseGdGsCecutionJsDterCistFedFingFsDtEedEsCorciseHmHtCpectGingElledErienceGmentDiredDlainHsEodeHdFsiveJsDoseGdDressCtortingDraByeDbrowHsDlashesDsAfBaCbCceEbookEpaintEsEtimeDingDtoryCdeEdEsDingCgDsCilEedEingDntFedFingDrEyDthCjitasCkeEdDingCllEenEinGgEsDseCmiliesFyCnciedGsEyDnyDsCrDeEwellDmDtedEsCshionDtEestEingCtDalDherGlandGsCultCveDourGiteGsCwkesBearCbDruaryCdDsCedEingEsDlEingHsEsDtCllEaFsDtCmaleCnceCrryCstEivalCtchFingCverCwDerBgmBianceCeldFsCfaDthCghtFerHsFingFsCleDledEingDmEedEingEsDterEhFyCnalFlyFsDdEersEingEsDeEdEsDgerGedGmarksGprintsGsErsDishGedHsCreEarmEworkIsDstCshEingDtEsCtDsDtedFrsEingCveErCxDedDtureHsBlagDmeDnEnelDshFbackJsFedGsEkDtEsCeasDwCightGsDnchGedHsGingEgDpEflopCoatFingFyDodErFboardKsFsDppyEsDridaDurDwerGsEnCuDffyDidDngDshFedDtterHingCyDingDoverBmpoBoamingCbCilCldEerDkestoneDlowGedHrsGingGsCndledGsCodDtEballIerFridgeEstepsCrDceFdFsEingDeheadEignHersEstEverDgeFdFtGsGtingEiveEotDkEsDmEsEulaDthEnightGteEyCsterGsCughtDndFationDrEthCxBractionsFuredDnceCeakDcklesDeEkickEzeGrGsFingDightDnchDshersCiDdayGsEgeDendGlyGsGzonedDghtenIedDngeDsbeeComDntDstFbiteDthingDzeFnCuitFyBullCnDctionDeralDfairDnyCrnitureDryCssEedEyCtureCzzyBxAgafferCgClaCmbiaElingDeEsCngEsDnaCpCrageGsDdenCsDpedEingEsDtricCteEsDwickCveCyDsBcCseEsBearCckoCeseCniusCographyDmetryCrbilDmanCtDsDtinGgBhostFedFsBibberishCdCftEsCgCnDgerCrlEfriendEsCveEnEsDingBladDssFedGsEtoGnburyCensCitterCockDssDvesCueEdDtenBoCalEieEkeeperEpostEsCdCesCggleboxCinEgCldEfishDfCnDeDnaCodEbyeHsEnightGteDgleGdFingDseCreCtDtaEenCuchesFinHgCvernmentCwnBpBrabEbedFingEsDceDdeFsDftFingDmmarEsDnEdFadHsGsFdadFkidIsFmaFpaEsDssFesDveFlFstoneFyardEyDyDzeFdCeaseEtDeceEdyEnFhouseFsDggsDyCimEsbyDnchEdrDppingCoomFedGrFingDpeFdFsEingDssDundGedEpFchatDwingEnFupHsEsCumpyBtaCgBuardCessEtsCideFsDltFyDneaDtarClpedCmDmiesEyDsCnDsCrglingFyCshingCttedFrCyDsBymDnasticsAhackedFrCdDntChaCirEbrushEcutEdresserClalDfDlEoweenEucinatingEwayDvesCmletDmerGedGingGsDsterCndEbagEedEfulEleGsEmarkEoverEprintJsEsFhakeEymanDgEedFrEinGgEoverEsCppenGdGedGingGsEierEyCramDdElyDiboGsDmEedEingEsCsDntDtingsCtDchFetDeEdEsDingDtrickCveEntDinFgCyfeverBeCadEacheEbuttIedIingElockIsEphonesEsFcarfDlEedFrEingEsDrEdEinGgEsFeEtFsDtEerEhrowEingEwaveDvenEilyEyCdDgeFhogCelsCidDghtGsCldDiumDlEoDpEedEingEmeEsCmCnDnaDryCrDeDoEinEnDsEelGfCsCyDyEyBiCccupsDkeyCdDdenDeEsDingCghEchairEerElighterCjabClariousCmDselGfCngeFsDtsCpDsCsDsEelfDtoriesGyCtDchedFhikingFingDsDtingCvesCyaBoardFingCbCckeyClaDdEallEingEsDeEsDidayHsDlyoaksDsDyCmeElessEsFickEtimeEworkCnestGlyEyFmoonDourCodEieGsEyDfDkEedDpsDverGedGingGsFsCpDeEdEfulElessDingDpingCrribleEorDseFsCseDpitalDtageEelCtDelFsDspotCurEsDseFsEingCwDdyDsBubCffedEingCgDeDsCllCmanDiliatingDpedCndredDgEerEoverErierFyDtingCrdlesDledDryDtEingEsCsbandDhBwByaCpoEthermiaHticalMlyAiBbizaCuprofenBceDdCingCyBdCeaElBfCtarBgnoreGdGsFingBkeaBlClDegalDnessBmCageEinationGeHdDmCmigrantsHtionGuntsCplantDortantDrintFsonedBnCbetweenCcaseDlusiveCdiaDoorsCfectedGionDidelsDoErmDrontChaledGrCitialHsGtedHionCjectGedGingHonJsGsDunctionEreGdFiesGngFyCkClawCsectsEtDideDoleDpectionHorHsDtaFgramEeadEitutionEructionsIorDulinEranceCtDerceptGityFestFnetFpreterFviewDoDroduceIingCvadersDisibleEteGdGsDoiceElvedBpadCecacChoneGsCswichBraqCoDnEingBsChCisClamCntColationBtCchesEyCdClDlCsBveBzzatAjabDsCckedFtCffaCilEedCmCngleDuaryCrCwBealousHyDnsCllyFfishCrkinGgCssDusCttedCwDelleryDsBihadCnnBkBobDsCggersCinEedEingEtFsCkeEsDingCllofCrdansCurneyBudgeDoCiceCjuClietDyCmpEedFrEingEsFcareEyCnctionDeCryCstAkBafirCraokeEteDeemCyakBcalBebabCekerDledDpEersEinGgEsEyuppiesCnnelCptCtDamineDchupDonesDtleCyDboardDsDworkerJsBfcBgBickEedEflipEingEsCdDdingDnappedDsCkCllEedFrEingEsDosCndEaEerCpDpedEingDsCssEedFsEingCtDchenDtenGsBmsBneeEcapElFingEsDltDwCickersDfeDtEtingDvesCockFedFingFsDtDwEnEsBuffarBwikBysAlaCbelFsDourCcesCdDderDleDsDyEsCidCkeCmbEriniDinatedDpEsCndEingElordDguagesDyardCpDtopCrderCsagneDerFtagDhesDsDtCtchDeElyErFsDteCughFedFinHgFsFterDnderetteFretteKsGyCwDnEmowerCxativeIsDiesCyDbyDersDoutBeadEerDfletHsDgueDkEedEinGgEsDnEingEsDrnFedFtDstDtherHedHingDveFrsFsEingCccyDkyDtureCdgeCedsCftEoversCgDalFlyDendDgedEingHsDoDsChengaCmonCndEsDtCotardCsbianDsEonGsCtDhalDsDterGboxGsEingCvelFsBiarCbraryCceEnceDkEedCdlCeDdDsCfeE360EguardElessDtEedEingEsCgatureDhtFerHsFingFsGaberCkeEdEsCloCmitDpCneEdEsDgerieDingDkConEsCpDglossDpyDsEtickCquidCstEenGingGsCtDerallyDreDterEleCveErpoolEsFtreamDingBoadEedEsCbbedEyDsCcateFionDkEedFrEingEsFmithCdgerCftCgDinCllipopEyDololCndonDelyDgEerCoDkEedEinGgEoutEsDpDseEingCrriesEyCseEsDingDsDtCtDsDteryCudEerDngeCveEbiteEdElyErEsCwDerEstoftCyalFtyBuckyCmpCnchFesFtimeDgsCshCtonCvverByingCricsAm1B25B6BacbethDciesDheteHsEineHsCdDamFeDeCfiaCgalufDgotsDhribDicDnetGsCidCjorFcaCkeEsEupDinFgClibuCmDaDmyDsCnDageGdGrDchesterDdemEyDgoDhuntDifestoJsDnequinDsDyCpDsCrbellaEleDchFedDgateDioDkEedEsDriageFedGsEyFingDshmallowLsDtyrGdomCselFfDhedDkedDsacreFgeHsEiveDterCtDchFboxDeErnityEsDhsDterGsEressDureCxCyDbeDdayDoCzeBcdonaldsCflurryBdmaBeCalEsDnEsEtDsureHdHmentsHsGingDtCchanicCdalDicalGtionFineDsCetEingEupCgaEbusDgedChDndiClaEtoninDtdownEingCmeDoryCnDdhiDtalEionHedEorDuCrcDryCselfDsEageHdHsGingEedEingEyCtDalDerDhEadoneEodDresEoBhmBiceDkCdDdleDnightDwifeCghtDrantsCleageEsDitiaDkDlionCnceDdEingEsDeEcraftDgingDiEbusDorDsDtDusEteGsCrrorCscarriageHyingDerableDsEedFsEingFonHsEusDtakeHnDunderstandingKoodCtchFedFingCxDedEsBmBoanEingEsCckEingbirdEsCdelFlingClDestedGingGsDlyCmentCnDclerDdayGsDeyDitorDologueEpolyExideDsterDthFlyFsDzoCodEyDnDrCpDedDpedCreDningHsDtalEifiedGyingCsqueGsFitoDtElyCtDhEerGsEsDivationDorbikeFwayCuldFyDntainDseDthFfulsFsCveEdEmentEsDieEngCwerBrCsBubarakCchCdDdledEyCffledCgDgedCjahidClletDtiFstoreyCmDmyDsCnCppetCrderGedGingCseumDhEroomIsDicDlimGsFnDtEardEntByCselfEnDteryAnB29BagDgingDsChCilEedEsCkedCmeEdEsDingCnDaDdoFsDsCpDkinDpiesEyCsheedDtyCtivityCughtyCvCziEsBearEbyEestElyDtCckEedElaceCedEedEleGsEsCgativeDlectCighbourJhoodJsCphewCrfDveEousCtballDflixDtleGsCverFmindCwDbornDsEpaperCxtBhsBiceErEstDkEedEingEnameEsCeceCghtFieFmareJsFsGhiftCkahClCneCppedCteEsDroFusDsDtyBoC1CbodyGdGsCdDdedEingDsCiseFsEyCnDeDsenseCodleGsDneDseCpeCrmalEiesDovirusDwichCsDeEbleedEyDyCtDeEsDhingDiceGdGsFingCvemberCwDhereHsBpcBudeEsDifyCmbEerGsCnsCrseFryFsCtDmeggedDsBvmBytolAoathBbeyCviousHlyBcadoClockCtoberBdCdCedBfCfDerFedFingFsDiceGrEngDshoreEideCtenBhBiClBkCayBldDerFsEstCivesBmegleCgBnCceCeDsCionFsClineDyEfansCtoEpBohCpsCtCzingBpenEedEingEsDrationCpDositeDsCsCticianEonsBrCalDngeCchestraCderFedFingFsCthodontistBtCherFsFwiseBurDsEelvesCtDdoorsDfitGsDhouseDsideBvenDrEdoseIdFueEheatingEnightEpassEreactingEthinkJingEwatchFhelmedBweDdDsCingCnDedErDsCtBysterBzempicCzyApaCckEageHsEedFtGsEingEsDtCdDdleFingDlockHedDsCgeCidDgntonDnEfulElessEsEtFballJingJsFedFingDrEsCkisFtanClDeDmsCnDcakeHsDicFkingGyDtoEryEsCpaDerFcutFsCracetamolEdeFiseEmedicJsEnoidEpetEsiteDcelGsEsDentGsDisDkEedEingEourEsDoleDtEiesEnerEsEyCssEcodeEedFsEingEportIsEwordIsDtEaEorCtchFesDhEeticDkaDriotHsEolCvementCyDdayDingDpalDsEafeElipBeCaceFfulDkDnutDrDsCbsCckedCdCeDdDingDkingEsDlinGgDrClletsCnDaltiesGyDcilDgEuinsDknifeDsEionCopleCpperDsiCrDcentHageDfectEumeDiodGsDmEanentlyEissionFttedDpetratorDsonGsDvingCtDrifiedEolBharmacistHyDseConeFdFsDtoFgrapherFsGhootIppedCysicsFoBianoCcDkEedEingEsDnicDsDtureHsCeDdDrEcedFingDsCgeonDgyDsClesDlEowEsDotCmpEedEingCnDataDchFedGsDgEersEsDkDnedEingDprickDsDtsCpDeEbombEsCrDitonCssEedCtchCzzaBjsBlaceFmentJsFsDitDnEeEkEnedGrFingEtFingFsDqueDsterHerHsFicDteFsEformDyEedFrEfightJingEgroundEhouseEingElistEsFtationCeaseGdDdgeGdDntyCsCugEgedFingDmberEperDsCymouthBmBocketCdcastCemCintFedFingFsDsonGedGingCkeEmonErDingCleDiceGmanFyEshEteFicsDlDoEsCndDgsDyCoDedDingDlDrlyCpcornDpedEingEyDularCrchDkDnEhubDridgeDtugalCseDhDitionGveDsessedEiblyDtEcardsFodeEedFrGsEingFtGsEmanEsEureCtDatoGesDsDtyCuchDndFingFsDrEedEinGgCwderDerCxBplBrCacticeGseIdDnkDwnDyEedFrEingEsCedictedDfectsFrDgabalinGsEnancyHtDmierDpareDscribedHptionEentHationHerHsEsFedFupsGreIdIsHingDtendHedHingHsEtyDventCiceEksDdeDestDmarkGyDncessEtFedGrDsonGerDvacyFteHsCoanaDbEablyFtionElemHsEsDfileDgrammeDjectDmEenadeEiseHdDofDperGlyGtyEosalGingEranololDstituteDtectHionDudDveEisionalCuBsC5CheCychoBubCddingEleGsCffEaEsEyCkeEdDingCllEedEingEsDseCmpEinGgEkinCnchFedGsFingDishGedHsGmentDtersCppiesEyCreDgeEingDpleEoseDseCsDhEedFsEingCtDsDtingByjamasClonAquackDlityDrryEterCestFionIsDueCickFestFlyDdDetFerFlyDltDtEeDzArBabbitCccoonsDeDinFgEstDkCdiatorEoCffleDterGsCgCidDlEcardEingHsEsEwayDnEingDseFsEingCmadanCnDdomDgEeFrsDkEsCpeEdEsFeedDingDperCshDpyCtDesDherDsDtleFingFyCveCwCzorFsBeCachFesEtionDdEingEsEyDlEisedElyDrrangeDsonCbookCceiptHsFveEntlyEptionDipeDkonGsDogniseJsErdGedHrGingJsGsEveryDruitDyclingCdDuceCfDereeDugeGesEndEseGsFingCgisterIedDretGsChabDearsalDomeGdCjectedClapseHdEtionshipExEyDeaseHdDievedEgionCmatchDberDemberGranceDindDoteEveGdGrCntCpayDeatDlaceHdHmentEyFingDortGedGsCscheduleEueDendErvoirDidentIialEstGanceDolvedDpawnHedEiteEondHingDtEaurantErainIedIingItDultsCtainerErdGedDurnCuseCviewEsionDolutCwardGsBhylBibDbonDsCceDhCdDeDingCghtCngEingEpullEsCpDpedCshtaDingCtalinCverBoadEsideDstFingCbDbedDeDloxDotDuxCckEsCdDeDsCleDlEedFrGbladeLsGcoasterEingEsCmeoCofEerEtopDmEmateEsDtsCpeEdCtaDtenCughFlyDndFaboutFersDseDteFrCwDingDsBsCeCpcaBubDbedEingFshDsCcksackCdeCgDbyCinedCleErEsCmDourGsCnDawayDesDgDningDsCshedAsachetsDkEedDrificeCdDdleCfariDeEguardingElyErEtyCggingCidDntClaamEryDeDonDtDuteFingDvationCmeDplesCndEalEcastleEpitEwichIesDitaryDtaCrdinesDiDnieCtDanEyDnavDsDurdayIsCuceDsageHsCveEdEsDinFgGsDlonCwCyDinFgDsBcabEiesDffoldIersIingDldFedFingEeFsEpFelDrEboroughEeFdFsEfEierFngEsEyCeneEtedCheduleDoolGsCienceFtistDssorsCooterDreFdFsDtlandDutFsCrapFesFsEtchHcardHedIsHingDeamGingGsEenGrecordedGshotKsKtedEwFdriverFedFsDiptDubFsEffEnchieCumBeaDfoodDgullHsDlDrchGedHsGingDsideEonDtEbeltEsCcondGaryGsDretGlyGsHantaDureFityCeDinFgDkEerGsDnDsDyaCizureHsClfEconsciousEharmIedEieGsDlEingEsCmiCndEingEsDseFiEorDtCparateIdHingDerateDtemberCriesEousDtralineDvantEeFrEicesFngCsDameDsionCtDsDteeGsEleGdCvenCwDedErslideDingDnCxDtapeEortedHionDualGlyDyBhadesEowsDgEgedFingDhadaDkeFnFsGpeareEingEyDllFowDmeFdDndyEkFedDpeFdDramEeFdFsEingEpFenerJsHingDveFdFsEingCeDdDepEtFsDikhEnDlfElEterEvesDsChDhEhCiftFedFsDnerDpDrtDshaDtDveringCoeElacesEsDokEtFerFingDpEliftEpingEsDrtFsDtEgunEtingDuldGaGerGnHtGveEtFedFinHgFsDveFdFlFsDwEedFrGingGsEingEnEsCroomsDuggedCushDtEsEtingCyBiblingsCckEleCdeEwaysCghtseeingDnEalEedEingEsClenceFtDlEyCmDplerDsCnDceDgEerEingEleEsDkEsDsCppedCrDenFsDiDsCsterGsCtDeDsDterEingCxDteenEhCzeBkankDteFboardFparkEingCegnessDletonEpingCiDingDnEnyEsEtDpEpedGrFingEsDrtDttlesDveFdEingCullCyDdiveDlightDrimBlagDmEmedFinHgEsDpEpedFingEsDshFedDveFryCedgingDepFersFingFoverJsFsFyEveGsDptEyCiceFdFsEingDdEeFsEyDmeEmingDngDpEpedGrHsEsDtCotEsDwEestEingElyCugDngDrredFingFyDshFieFyDtEsBmackFedFingFsDllDrtFiesDshFedGsFingCellFsFyEtCileFdFsEingCokeFdFsEinGgCthCugglerIsDrfBnackFsDilDkeDpEchatEmapEpedFingEsDreDtchedCeakFedFingFsFyCiffFedFingFsDtchCoggedFingDokFerEpsDreFsEinGgEtedFingDwEballFoardingEingEmanCuckDsBoCakedEingDpCbDbingDerCcialGsDkEsCfaEsDtCldEierHsDidDoCmaliaDeEbodyIsEoneHsEthinIgJsFimesEwhereCnDgEsDsCoDnEerDoDpCphieCreDryDtEaEedEingEsCsCundFedFsDpDrEcesDthendCzBpaDceDdeDgDinDmDnishDreEklersDsmingDtDzCeakFerFingFsDcialDechGesEdDllFingDndFingFsEtDwingCiceEyDderGsDesDkeFdDllFedEtDneEningFyDritDtEtingClashDiffGsEnterEtFtingCoilerHsFtDkeFnDngeEsorHedDonFsDrtsDtEifyEsCreadGingGsHheetDingsEteDoutGsCursEtingCyDingBquareEshGedEtFsDeakGsEezeHdHsGingDirtGinIgBrryBtabEbedFingDckingDffDgEeDinFsErFsFwellDlkedFingFsDmpFedFsDndFingFsEleyEstedDresEingEsEtFedFingFsEveGdGsFingDshFedFingDtementEicFonEueGsDyEedEinGgEsCdDsCeakElFingFsEmFingDpEbrotherEdadHsEmumEpingEsFisterDriFstripsCiDckFerHsFinHgDffDllDngFsEkFingFsDsDtchGedHsCockingFpileIingDleFnDmachDneFdFsDodElDpEpedFinHgEsDreFyGsEiesFngEmEyDveCraightIenKersEndedFgeHrIsGleIdIsHingEpFpedFsEwDeaksFmGingEetGsEssGedGingEtchDictGerGlyEkesEpFesFpedHrGingFsDokeGdGsFingEngGerDugglingCubbedFingDckDdentEyDffFedFingDngEtDpidDtterCylesBubbedDjectDwayCckCffocateJdCgarFsChoorCicidalGeDtEcaseEorEsClkEingCmmatEerDtimesCnDburnHtDdayGsDglassesDnyDsetCpDerdrugFglueFvisedIorDplyEortHedFseHdGingCreDfEedEinGgDgeryDnameDpriseDroundedDviveCshiDpendedBwallowHedHingDnDpEpedEsDstikaCearFsEtbandJsFinHgFsFyDepFingEtFsDllFedFingEteringDptCigsDmEmingEsuitEwearDndonEgFingDrlyDssDtchGesColeElenDrdEeEnBynagogueCriaDupCstemAtBaCbDleFtGsCckleGdCgDgedDsCilorGsEsCkeEawayEnEsDinFgClentDkEinGgEsDlEyCmagotchiDpaxEingEonGsCnDgfasticsCpDeEdDingDsCraDgetCskEsCttooGedCughtCxDedEsDiEngBeaDbagGsDchFerHsFingDmDrsDtimeCchEnologyCddiesEyCenagerDthFingCkkenClegramDlEinGgEsEyCmperCnDbyDerifeDnerEisDtCrmEinalHtionDraceEifiedEorGistCscoDtEingEsCxtEedEingEsBhanEkFsFyouDtEsCeDatreDirFsGelvesDmEeEselfHvesDnDoryDrapistEeFsEmosDseDyEdEllEreEveCickDeveDghFsDnEgFsEkFingFsEnerFingEspoDrdEstGyDsCoDrnDseDughGtHsEsandCrashedDeatGenIedIingIsEeEwDoatEbbingEttledHingEughEwFingFnFsDuEshCudDmbFsdownGupEpingDnderDrsFdayBickEedFtGsEleGdGsFingCdeDiedFsDyEingCeDdDsCgDhtFenedFsCktokClDlCmeEdErEsEtableDingCnDderDglingFyDniesDsDyCpDpedDsEyDtoeGingCrdDedCssueGsCtsBoCastFerFieHsCdayFsDdlerCeDsCgetherCiletGsCkeEsCldCmatoesDbolaDorrowCngueDightHsDsEilsCoDdlepipGsDkDlDthFacheFbrushFpasteCpDlessDpingHsDsDupCrchFedDnDquayDtoiseEureDyCtalCuchFedGsFingDghDrEnamentCwelFsErDnEsCyDsBraceEkFedGrFiesFsGuitEtorDfficHkedJrsIingDilerFingEnFerHsFingFlineFsGpotJterEtorHsDmEpFolineJingEsDnsFferredFitFlatorFparentDpEhouseEpedFingDshFedGsDvelGledHingGodgeDyEsCeacleEdFingEsureEtFedFsDeEhouseEsDmblesCialDckFsDedEsDfleDmDpEpedEsCodDlleyDubleEsersCuantGingDckFerDeDmpetDnksDstFedFingFsCyDinFgDnaDsBshirtBtylBubDeCckEingEsCesEdayCmbleDmyCnnelCrbanDfedDkeyDnEedEingEsCtorFialBvBwaggedCeezersDlveDntyCiceDgsDnEsDstedFsDtchingEterDxCoByingCpeDingDoAuBberBcasBglyBkBnaliveGingCbelieversDucklesCcleFsDomfortableEnsciousCderFageFpassFstandKsFwearDidEesDoEesEingEneDressHedHingCfairDollowedDriendedChappyCiDformDtEedEsDversityCknownClessDockCoCprotectedCrealEsponsiveCsafeDcrewedHingDendCtilDouchedCwantedBpCgradeHsCloadGedGsCsDetDtairsBrCgeEsBsCbCeDdDlessDsCingCualFlyBtiDlityAvaccineClorantCnDillaEshGedCpeEdEsDinFgCrDnishCseBbucksBegDanDetarianDgieCilDnEsCntEsCrminDrucaDyCstCtDsBiaductCbratesCcarDeCdDeoFedFsDsCewEersEsCllaFgeCnegarDtedColenceGtEinCrginGityDusCsaDibleEonEtForsFsCtaminsBodkaCiceFmailFsClunteeringCmitFingCteEdEsDingCucherHsAwBadeDingCffleCgDeEsDgedEingDwanCistFbandDtEinGgEsCkeEdEsDingClesDkEedEinGgEsDlEpaperEsCnderingDnaDtEedEingEsCrDdrobeDehouseDmDnEedEingDyDzoneCsDabiDhEedFrFsEingDnEtDpEsDteFdCtDchFedGsFinHgDerFingFsDsCvedEsDingCxCyDsBeCakDnsDponGsDrEingEsDtherCbcamDsiteCdDdingDgeDnesdayDsCeDdEingDingDkEendHsElyEsDpingDsDtabixCighFedFingFsFtGedGliftingDrEdCllEiesDshDtEsCndyDtCreEntDthersCstfieldEonCtDsDtedEingCveBhackedDtEeverEsFappIsCeelFchairFsEzinHgDnEeverDreFsCichDleDpEpingDskeyFyEperHingHsEtleGinIgDtbyEeFsFyCoDdDeverDleDsEeCyBiCckedFtsCfeDiCganCiCllEyCmhofCnDdEowGsHillEscreenEyDeDkEingDningDsDterCpeEdCreCsDdomDhEedFsEingCtchFcraftDhEdrawalKsEinEoutCvCzzBkdBobbleFyCkeEnCmanFsDbatsDenCnDderingDkyDtCoDdEenEsEworkDhooDoDzyCrdEleEsDkEedFrEingEoutEsFheetDldDmDriedGsEyFingDseEtDthFlessCtsCuldFntDndCwBrapEpedFingEsCeckFedDstlesGingCistFbandJsFsDtEeFsEingEtenCongFedDteBw2CeAxBanaxDsBboxBmasBrayBxAyaCnkedFeCrdDmouthCsCyDyEyBeCahDrEbookEsCllingEowEsCsDssFsDterdayCtBoCgaDhurtCiCrkEshireJsCuDdDngFerGstDrEeEsFelfDsDthEubeDveBrBuboCpAzanniesBebraCldaCroBipDcardDpedCtBombieCoDmDtBumba';
export const ANCHORS =
	'113342004113014 001122220022340 28403 0014643 2202 5020124 2602252 426 124442 20442022 064004 030300 00010 053200402 042540561 2002043010006 031542636 022366 053114010 06142420000420 2662106002020 03302480020 220251200 006000202 244520062044 4020280 5060203 401442126 002244 2030004024 63402040 44200242024 63242666540 04066600010 224247426246020 03222024224 66040 44430042020 03708008 0002240610 2202620652 32122260 0224040052 255022402314045 034321 2444422 26402345 26451146100 642622440200045642 11000220 4000036600470 4240310 6242504010 232266222 43270020 26210044705 2234020 0440214810 2400445000 460001 02005432150018 6120054 4331 00314024 2403503 033220016 5463 6401006111 24004032204 21005020 21220068010250 452362 3212202 6246660040 21260020 06002426 40406600045 24052022226 8290606 022022002620 25054222204 22040622 22622742000 72642222244 6262042434 22420022000400 00000400000162 2220 33001002360 2002232224422344420 2243224 1116226012604201 22102102011042 40120610 641223088211 233380016020 1101104232 6142444 234215 2030 0222464254 322452 3114311 22000236 04010 221200 00000 1205010204002 020403033 2042212 1012045 22001120 020111222220102220 01010000020131121001 200200552000 1131220 22 8074503 22800006010 022432 1340243620114 33020 40 000000 043003 43230000 412002 9b1 3891 b777 772 7 f17 7883 3 111 1112 211 431131 11 332 22422 111121 1211111 111111114 16311111 111111111321 2420200020 022220011600 22050420 0004020002200010 112200 124030 10222 200110 2111000 2002000600 2000404 511000 313000226 52056420 322350040 1445010422 442014 04030004023 3122102600 642440000064 026002204 2004660120 024020044 422244040206 042202020240 0032600402 266642222 2242240020 26264201223 00220222002 00022200060 2260000020 62462022 024202020100 0444040 00000444 404020404 0202446 342400021002 001002100404 4252400 26712202 2440200444 03060264 2202602240 223 2202 26 0022 0030 400020 40117402251 044140 0120002220102022130 0120 42200000140 0200123402202 23234245 0110 0222020 2052 4202266 00300 02222120 203002220 020200 2300001 220 02022 0021 0110122012000045200001200002 4400 6023110 4200 44260 2260000003110100 204020000020 221301 231002 1221020300 4003240110002 20020042 60022 20542426 2100204 22 3500240042 2727384624424 6220002661 002032 4224245354107600300 042224202 400162 2442004 0210200 20220 224420000 412302610 026200 2613120 0240440 12407 220 222 440 220 0333 034 21 21420 2111 0100224200060 2022202014222032 1454 12422 211401 23 3111 1121 1331132111 11213111121111221111111123131111 111121111111 113311211121 1111121100 11111111 2 11111213111121111122111111112313111111 111121 1111121311112111112211111111231311111 1331112131111211112211111111231311111 11111213111121111122111111112313111112 1331112131111211121 1111121311112111112211111111231311111111 111122111111112313111 1331112131111211112211111111231311111 00111112 11111213111121111122111111112313111111 2122111111112313111 13311311121 1111111311211 211211131 11111111121 111 2 55144151141 211114111 015113451 541311 3a2 220 20 04 000 4400420100 2110304 2024 24300 20 0202202 0220316 02 00 00200061 60221113300120300 43220022002122 12122004560 4302030520241 000333133202182300 0002111064555 51203622 302020023220 242 2020023 64244 2200434 1020411400 111112111 1111121110 1321201013110 11121200 11012 12100 2540482022001 10400622 200011120130 002312 4304 022 32214 04623 06620506 7777702 426464 222204 13222 1326200 02042 12112 222422100 06203102720200 2020030000 20220000 40234 44023050200010 44520001418 2244400 330423 67810 43402 022260 024222 32220 424 252024';
export const PATTERNS = `
^ CYC]Tld/ CYLMPJTld/ml? CYLMPJTlml? CYLMTl? !i? $
^ CYd/ $
^ CYTlcocq .2 CY .1 LMPJTlml
^ EGoY OGo- CY (5;}PJTlWPWR
/h@COGScYa]To-pFpG .2 #]&1LMiM .1 #)&-RPRQU/
/h71<H@CScYa]T .2 !l#)&-CYU/cocq .2 (5;}CfE:LMPJTlWPWRZ7jq
E:TlWP .2 /h<H@CYa]T .2 &-&[CYU/cocq
&[cocq Tl? /h3GCYYa]T .3 &-@CCfLMPJTlU/WPml
3G<H@C .1 CfLMml .2 (5E:PJTlWPWR
^ d/ !i? !i? !i? $
^ :1LG !i? !i? $
Fkiu F]? &1? :1
&- .4 %S3MBxDzFcJmPAhOq=
/i/k72SdW{YbZW #)&-U/ .8 )|5sB_D@JmPAPJ[Nf-nwq=
00[Nk/ .3 /h71ScYadE .2 #)&-U/iR
#7#J#M
&n4Z5{:E:U>4>PB>DPEAJgL>QBQURpVIWZXMYP[Zd>dNoapf
,k,o/*2v;{=4GvHsJ!OOVDYma:gboh
8&89FcOYO}PAPD .2 &-/h:1OGU/Ya
%U(@/_2E8_8~=w>SHqL9MwN!aXhQkSkiopr1r:
EQpD EG
r3 %U
o; d+
*x<lPzZe PJ
7g>,ES[g .1 %q:gp9 .2 EGFl .1 GOZk]ZiDk#qv
>,ES EG .1 (8LtZk]ZiDk#qv
^ 9)>,IG FeiKiu !i? $
^ OYOZP[ M@? 8&89>,ESFkIG? !i? !i? !i? $
^ 8&899OFePD L@ !i? !i? !i? $
EGFlGO .1 KO .1 %qFeiKiu .1 m_
EGE]o; .1 :r:sIyKAQd !i? !i? !i? $
EGGO .2 G:GwKAM# .1 #g .4 6#9VD!DKNcZkeyk#
Xj_x_yp~ .2 B<C&EGOYOYPj .2 LtQ8Zk[:dpdqi*i,iCiDk#
89OY 3tEvLsY*Y1[:i* .3 &Y&[&_0C0DCeD!P!P4RYTlU/[XcaiRqL
89OYPA .1 JfPBRiWCXR_=qp .3 8J<XElFeJfQ&iKiu
C,CNCW_J_K_Ri_iaib .2 )w*4@iE;G{NhW0 .4 <h<k>>CBH=HIHKQSZki*k#
/|4Ipi mirD .2 6c:O>,Y#mY .2 16:gFeL}NviKiup9
&[P!P4Q)SHi_rD .2 :_@yOYpiq=q]q_ .1 *X .1 CeFeLMml
V[ .2 LM? .1 PAq=rD .2 PA[:i*q= .2 &[[:i*
),+4+6+7/d0%1l1~5G6,686t7n:;;s<-<[>:BOBqCvFfFrG;O0RhV-VVZ-Z~cyf)gbgzm}n%q}
&o(|>>>SApGlHsJ!MwNmPRQGTF[,ccgHjYlbpn
KZ K]m_
&v7zNspiq] .1 rD .4 A)A*C&OGY1 .2 /hFeRiY1Ya_=i* .10 &[D2D6E;EFEQU/cacqk#kHpD
EFEQ #]EGcocq .8 7zpiq] rD .1 C&OG .2 Y1i*
EQ[:gUgWpD .3 Zk[:a)a*i*i-k# .2 &[cqhvrD .10 BgBkC&U/Y1]8cahLi*lE
oIp9 7zBgBkq] .3 EQpD .2 #],p1[@QEGGvSWcocqrD .4 D2D6E;E=Y1Y3[=i*i-k#kH
/|4I U/cqi_m&rD .2 <hkUkV .3 LMPRSciupF
<h QS
(x6k:/GFMUQGbp
GO 1C5hq;
a@aB m_
<| jV
*M EG eW
EEEF .20 #n%=+o7896B-D2D6DKE;E=G{H@J]MyPOP|Q[QiQjT(U/V(X#Y1ZT[Nb<cae<hAi*kHkI
(9 .2 ={ .2 >VL;cq .16 #n+o7896D2E;EZG{POQ[T(U/V(X#Y1ZTZe[NhAkH
Nv >VL; .6 #-#:#o5wE=Q[V(X%[Neag9kHkI
/|D~EQF]_up9q] .4 #],p1[>V@QGvL;NvSWcocq .8 #n#o*55w6E9496=}D2D6E;E=G{POQ[V(X%g9kHkIkJ
EQ[:gUp9 .1 #]>XL=NvSXcpcrmirI .2 #8,q-N3!hv .4 (:3I3I8w<aD2D6E=JbK[kHkIoL
8%F]q] .2 FeiKiu .4 #n%{(x4OEZP7PzX#qt .4 ={EQjqpD .10 %=,q-N0C3!6#AtC,D6NcRX_JeAeyhvi_kIm1
F] FeiK .1 #n(=AhEZOMX#
#])J09NvZiiM T-T:
%{&%Pz EQjq .1 EGNvoY .1 ,S-D/h3GG3Yaaagkmnnu
#2
&=*_<==vC-H7i%k4ld E;E<E=
^ cW? i_rD A)C&NsOG jq? Ri[:i* .3 EQpD
+6+70e0l5F8)8V8d8|9P:,=WBOD=FrOUPtSDUVVXVpXaZA[0dMdNf%gzom
*=*C*]+#,D,l0x7#8]8j>pDaIY_Qg<h>jdkTkgo3oi .4 %O*Vm5 .3 8;BT
8ONKV}W>WCa#bM .3 *=0x7#8]8j>ph>o3 .4 8;BT
)c+i,3FujLoi .3 8;BT
b<b> .3 %O*V .2 8;
#J/y053a6P<G=MBFR2R7V-V1[+b@i6l@qcqe
0e2E6k8)8Y<><xEWJ_O[RUUv[Xpmpr
hLhMk2 .2 8; Pk .4 *AD(Z,
hLhMk2 .2 NvQP 8; .3 (fPk
&X&v/M/|4I7z8%=%@CD~F]KZOGo-p9pF .8 ,30uHrJ[ .5 *ANvZ, 8;
,30uJ[ .4 *ANvQmZ, 8; .8 %{/M194<8qF4GyI&ISNU
O} 8; Q& .2 )r*ANvQPZ,
,3BTGjJ[ .3 QX .4 *A8;NvQPZ,
*ANvQPZ, .3 ,3,6BTJ[Jb .5 (vHeQX
b-b/b0b1
p~ EG 4I J[
+#04DvGlHfJ_ScVL_Ka]
b-b/b1b2
*=@iOmOqb< jq? *=Ix .4 Elq) .2 %qLMNvQP? .1 *d,L2q3#9HFqF|_gk[khmJ
3#_gkh .2 Q& .4 GO El? 0]En
WCWDoaoboc .6 !w!{;CF|I0IX_qj(jPl} .6 *=OmOnTGWFb<
(u(|3#ZI_g .3 QvQyXAm5 .4 *=0]8;EnOmT&
A)C&GZ .3 (| .4 *V/Um5 .2 (t*=8; .8 0]@iD!EnIGNcWPZT
4Q>>HIIBqK .5 pH .2 ,!,&=O=PeFeGew 4y4{K(P+e2
C=C>CBHIJFJG .4 =O=PHeeFeG .3 4y4{@i@p
*=H)Omb<b>bF .3 *VElm5 .2 %f)p)t043p4A4u5b@(AYGcHkI%JeRGUF_Kkrl5mvo3p+
b<b>bF .3 m5 .2 *=4A7#eGh>
(o-NGya]lw .4 b<bB .3 Elm5 .2 )p5b8[g<o3
*2/G0e3~4d8)9N<E>zBOCPDFG=H4M~W6W]X0Xbb*cKi!kCk_oWo}
hJhMhO _[ll .3 (eGZb<b>ejemoJ
GZI-Ixaaejemennu .2 (em_ .5 *:0]EnjUmPmZ .4 #;(;*=6#@xCmNc_JcMeym1
0089OYPA .1 b<b> .2 jUmPmZ .4 #;(;6#@p@xElNecMeym1
JFJGjUmZnu .5 #;6#Cmey .3 (;RkcJcKcM
@C@D@iA)Bw .2 Rrj/ LM <|
-NGya]lw .5 *=b<b>bB .5 cW .3 #;6#Cmeym1
EGmloY .2 CtCvCwCx .5 *:>aEQjUmZpD .4 #;3I6#9:DKGjGuNc_Ja!eZeye{i_m1
CtCvCx .3 (o-NGyJMQ*a]lwml .5 *V>aElm5pD
2_@C@D@i@paaace4ej .1 *VElm5 .2 %f3%4A5bJe_KeGh>o3 .6 &5*:EQjUmZpDq) .4 #;-N6#GuGyNcQ*QZWT_~a]eZeyfHi_lw
-D@CWChJk2 .3 (o-N-PGyJMQ*a]a_lw .4 )r5b@*JeQSR[Z,mho3 .5 *MEQjUmZpD .4 #;(t6#9:GuNc_~eZeyi_pL
C&WCWDlilj .4 0V9<C5DaNoWga+cyczhei/ .4 >jK(Q&m_ .6 009/C=QZcW
3+Ze]8 HDa@aAqG .6 -N6#8;LQNcU/Z,Z/ZTa]eGmhpD
-N6#A>Nca]oY .4 3+Ze]8 HDa@aAqG
7zKZTaaN .4 >}cycz .4 CvM1NGWTei .6 #;-N6#DKGya]eylwpD
(B(C0e1l4S5O6q8):,:/:t<{B7DPDXNhO{RpSfV1YP[!]B_lcJcKdVe&g%gzi@j;jrkkn+omra
V9V:V; .2 (;b> .2 EQcWjUmZpD .2 #;6#AACmJdeym1
#;#T,q-N0C4]6#AAJdeym1 .4 1A1C1E3G3I3M[:[=l[l]l_ .4 (;5nElLMM)OmQ&Wfpn .6 :b %S(;)p1#64DzGMJbJmO(OmOqa+acengC
#;,q6#AACmJdeym1 .4 h0h1liljll .3 BEHe .1 J) .2 Pk
8;8<BT .3 @i@pNKNNNPQ:lill .4 8JOmb<b[ba
Om .1 0CKg_YeAqL .6 Nv *=8;Q/Z,ac .3 ElLMMCaakGl_
EQOqpD .2 >;A>NcNe_Je{ .3 (;(f++DrOqQS_YqJ .6 ,qAAC,CmJdeym1 .4 *=3G3I5X5Y7BElHDHGHXOdiCmh
%j(o-,0e8)8O:L:t<J@jDPF@HjLaOoOpScU@Z~[X_la:g7hrjrq|
(|)#,l0]:JDAQwRUUfZIg<j] .8 007789OYPAq- .3 JpJqJsQ7Q8Q9kG
(|,l:JDAQwRUZIj] .6 %[FBFcPAoD MCQQiP
<i G[ .12 (|DAMyQwSc
*VElF4]ym5 .2 D,NviM ,m3#3:DVF5J:cccd .8 3!ctg&iRkfqcqf
2dqcqf .8 =%A=F4ggq=
A= .4 (|=%Elox
#J#M
&+11:UDPIfWh
0089OYPA .2 %{(7(8HIHKJpJqLR[:gVi*
,S,TDBG_IbJtM@MAnu
8:cpcqcriP
iM J8
GO .3 +>0S0T6f9)9+<,</@TD@DBG1ZTZYg&hJhO
p9p;pFpXp_ .8 (|+#,l3#:JDAGlMyN-QwRUScZI[_
p9 .4 7z8%8- .4 (J={ .3 =<D!D{HWiRiYl@
,H2q6#8)<a>VA>DPIrK9NcS*WFi/lo
D@DBGZG_JpM@MAfIfM .2 +%+>,l,nFeMyctg&ik .6 *=8[={>LElJem5o3
,lMyctcug&ik .4 *VElm5 A>AINcNvQP .2 )p*=8[=P>LJeLB_Ko3 .8 ={D!D,FcPAU/cqiPiR
ctg&ik .3 A>AINcO2QP >LJe_K .4 %[FcPAcqiP
!T=+>Aj( .2 HWiR .4 A>NcNvQP =<D{H3Z, .8 &()#)p=NIGSe[Hb<ceiYq=
[H ElQ& .2 NeNvQPiM =<H3Z,h>
&1P{ +mHXKgq6q6 .6 =<D{r( .8 (:*A525M5OCjD,XD[NenmloY
EGFl .1 A)C&D@ .1 GjGl ={jq .1 =<D{TH .3 %[FcPA
G0 .4 [&aaae (JEl .2 =<==D{
(J/UO>QX iM? +-,F@)LJR[_om7 .6 04HTKgcqjTjUmZnu .6 (|3=3G3I@VGjSrhMj3
AADF
#c)g)m,W,h0G2<2V35;%=mAaByFWK4K{P:R,TxYT[Laod6h*kBp2pTpgr) .8 %N%}(,0h6=89=<D{G0HWHXMUOYSccqq7qJqM
(,>>J#Oh],fE .4 (JEl .1 #c&F,W,h0G7B;%AaByFWK{P:Tx[L]0aod6kB
&F7BQMWz]0cn .1 2;THkQkR .8 6=:b=<D{HWKgP!PASc]T]ZiRk#pFqJ
77OYPA .2 :[[9]>]E .1 iM? *+]%
4]C,HWKgcqi_ .2 ,E,e/M@4@C@VA)R+R~S&]Z .4 3!WnYMaQjAjBkf
]T]U]V]Z .1 CeD!LMml .4 (f3!4T:Q]0kQkfkkl@lB .8 (|9)=<D!G0HW]PiRqJ
V9Zk[:k# .3 EGE] .2 D, 69
(t3GDKYM .4 PAQ(jTjUmZpD .2 %qFkFl .2 :8<v@xch
PA MU .2 EGE]GO .2 /E9]qJqM
053B3a=wDFNkl@mI
-N>VEGL;oY .1 QiQjQk +mCeD!HTHWKgSHcncqiRi]
QiQk .2 %N&#N0PJf-
<,</ .8 2R6I7z={D!GZHTHWPkQiiRm_
767z8-ZTZX .2 +>:P:QG0G1ZY .2 ={ .2 4]D!HTHWKgL=P}SHcqiR
qJqKqM FeiK Pk
@C@TA)R~S# .4 (tD!iR .4 *M/UQCjTjU .2 !!:&>SMwgHk(k*k*
LM QC iM? My
<m<nFEhn .6 %,%38E8GHWHs_p
CmE]Fkp- _p $
4O4S4U .4 (|FeJ)My_p .3 J)MUPJ_pqt
-J9*K!btdRd]d_ .3 (|+#FeMyQvScg& .6 6>D,MCPJQiR~[:iPi_o-
+4 My .8 (tFcPAPJQi
R~S#S& ={ .2 D,NviO Qm .1 *6J~MYe>
&f*t011j6#=,A>IrK9MRM|NcaWdshvi4nK
#x)J090aN&S%T-YQ .6 ,S,T@4@T@pBPBRI_IbRlmnmomq D!HTcriRj/j4op
,S,T@4@TBPBRI_IbOGOKmnmro-o1 .4 Nv #x)J090aN&T-YQ
C,HTHWKgL;cocqi_ R+WCWCWD]V]Z .4 !5A@GPMyWS .4 ElFIjq .1 LMNv
!: #]&19TA@UgWS .4 GOQ/ .2 0T3=6f9)9+DBJsNPSoaeePhOnwo%
(8(:PlPmPo[=o1 .3 767zEGEQLMml .4 9ZKZKa .4 !!0_MyN0WScn
9Z9[9]KOKZKa .4 0_MyWS .6 0T6i9+DBHW
#F0CA>eAi_ .1 ilin .1 EGE]FkFl .4 ,T<~>>RJq:
-D<h@C .2 #]&F GvrG .6 F;IGIhQSY+ew
4]C,HTHWi_ .2 ,e@4@K@T@VA) .2 D!LMml .3 +#/50u9iN-Sc[_k[kh .8 &5E]G0PJQiYaYdZTcWpD
(,1,EZFsOhVJr@ .6 ={EQQ/ .3 0TDBG_M@MA .6 (|FeQwcqg&
(,1,4[5386EZFsFtOhVJr@ .10 Ju %L
0S0TD@DBGZG_JuM@MA]Qgh .14 (,1,53EZFsFtOhVJr@
0S0TD@DBGZG_JuM@MA]Qgh .14 El lE
8%EQF]p_ .6 (|FeMyQwZI .4 f- .3 MCrK
EQ .3 H=HIJpJqQ7 .4 FcPA .1 4OMCrK
0,00 .2 0f@C@imnn~ .4 !//@:WR[_o .6 &Z*:HW .4 &ZHWiRi_
C,CmD!HWKgLpSHi_ .2 &#? >>A)HIHK .2 p9pFpH .3 -N;pA>EGG%NcO/QP_Ja]oY .4 /@2*@i@pJNJP[X_lb<bBqO
C,CmHWLpi_ .2 &#? A)HIHIHK .2 NvQP .1 %2-N/@8;;pA>D{NcO)YkZ;[Xa]ff
HIHK p9pH .1 /@0N2*D{PV[Xff
pH a< Pj .1 /}:WYkffkQ
8&89OYq= .2 aab<eOn~ .2 /UO> .1 8;pnpo
-:-;-=<zS] .4 Ilj/j4 .4 %N*:NcQPpnpo
Nv O) .2 Q& .2 -uJES]ewo(
-:-uJ*PBS]U; .4 Elj/j4 .2 8;IlURpn
U[Z~hphv
%sE}K6P_TnTogoh5h6 .10 -O-P0i=2ApI3I@]8]hiR
%6-NC,I3Kgi_ .2 @4@T@U@V .1 LM .2 O[ MVO)PRW~YaYzhh
QP +oH%HdSHWa .10 (%7686<SVhXA[=a1hOnAnCo2oZ
={jTmZ pD FeiM .1 Gu Pk
+,/4/96d@4fEj) .4 +4>X>~B&NoTkUW .10 <c<dBnC,RO[=aLoZ
-NC,I3Kgi_ .3 Zk[:[=k# .8 ,z6_<c<dBnEtFLHLL,knko
%6%7-P1(2@7WApI3]hi) .10 G1I5K5MVMWP_QJW~X!f)hhhiknndne
/w/z8ski .8 -P=2>(HWXAdKgoo2qB .6 =2GuSeXA]8goiRo2qI
/w/z8ski .8 -P=2>(HWXAdKgoo2qB .6 00 [:
JE .6 :eO+PjSHpX .4 -w6~B}Hy[Xqur1
8_I1KuKvSfShTM .8 2*@2DvN6[Xegh7 .8 1A255@;-K~T:X[jYpF
-N6#C,HTHWi_ .3 Zk[=i-k# .4 89PAej .3 3G@iDKPk .3 !!>SK9Mw[Xjvk(kQ
89PAej .2 3GDKPk .2 El[XkQ .3 !!>SK9Mwk(
5s9)J{ .3 ;p>XQ*SH .8 -PP8cgiRm/oZop
(@7~:U:t@8D1DPIfYP
*KEYF3U@a:cP
#;#O+mB5HXKgcqi_ .2 (8(9(:Gao1 .4 EQLMp9pDpFpH .4 %})6)p*=*A,t5nLUa+mJoaob
#;#OB5Kgcqi_ .2 HIHK .3 NvQPp9pD .2 )p*A/@5n@1UTffjZmJpfpn
#;#OB5HTHXKgcqi_ .3 (8(:GaZk[=k#o-o1 .4 %,163G@iNKgkh0hQ .4 &g7W7yGzVM]maAc3i)p<
#;#Oi_ .2 2=LRXOZk[=gV .4 !g .8 *3/F4E6#JuOYd1d2nZ
#;#O 008&89OYq= .2 /h7z8%@iWCa)li .3 /l/r/t;L;PQ&nA
0a335%OyS%S(Ytaveun* .10 *=,t/r/t9Z<=D!OdSf]8]N]Oo1
B5C,HXKgcqfVi_ .4 @4@VR+S&]V]Z .2 CeLMml .3 0a@LOyYtaveun*
<==v SfStnC
%Q%R0cMmMnSgSi[e .8 %}7xDvF9F:LUOmQ-Sfh)i)m:
89OYO}PA .2 i* .2 &[&[6#NcRY .6 &g7W>}C,D!Q-Yr]hc3
IyWCZkk# .2 EG .1 &)E]o;p-? !< .10 %+/FE]Q/XD
E] !d /F .2 WCZk[:k#
JHoLoN .3 LM .6 /h/r/tHjb<oe
0C6#7|A>NcPUQAVYa]hGhv .4 (8(:Zko1
+i+j+kES .6 C,CW_Ri_ib .3 I7URU]]T]Va)i*
#;#O:pB5cqi_ A)BwC&GaGd[3 .3 17=lSfXV[t[ug&nAnC .3 PjQ& .2 :b:e@SCeLMml
#;#Oi_ .1 A)BwC& g& Q& LM
:&QCmP .1 C,CW_Ri_ib .2 %,%3%bURU]]T]Va)a1hFi*i-
@s@yCWEY_Ribpi .2 %b;>I7hDmc .3 FeLMNviRml
/|D~F]p9 .8 6c<h@CY#fDhJ .5 ;LE_POSfSv[tnA .6 (t8JFFPkQ-[3cqd{rK
D~p9 .4 BkEQ .6 C,cocqi_ .2 A)BwC&Ga[3 .4 POSfSvnA
2h4PjX .8 3uJEMMR~SfUR[X]To1
%,%-%3=n=rL}L~ .2 Nv .2 3u6#;p>XNc[Xa] .8 &G:bC,EQSf[NmPpD
:pHTcqi_ .3 KOKO .3 #x16=lR*nAof .4 #g={Pjq) .2 @SLMNvml .8 ,*;L=pLpPARpSf_=nG
%Y&g&q9p;f .6 CeNv .3 ;LC-SfSur2 .10 ,*:eO(O}PAPDUHp[q-
!!SHiRm#nFnfoN .4 7z Fe .6 /r7zE]FeJNLMfd
/r/tJNfdfe .8 m#nFnf
/r/tJNfdfe .8 7z Fe
/r/tJNfdfe .8 nw ={ LM
%[FBFcPA .1 #]? !h,p@QGvHXi# .10 048~CfQXR[T_b~egkfmynw
!] MM IPQCiVjTjUmZ .10 /r3u:eI7JER~SfUR]T
B5C,D!Kgcq .6 0K8;@1@2QXR[T_egkf .6 %P)4*3AsFcPAP|Q-SfZkpX
/hf- .1 Q&Q7iY .8 /tCeWC[=a)a]
SfSnSu .2 Pj .3 NvQP .2 +-8;@*@1D{[Xffpn .8 %UGOJNPJQX]Zjvk*
LSLTLWhGhH .8 +t8h<o@tA1I[LMX[Yag;oh
)G9L@tCcG*I[LiX[[#g<n0 .8 ={LMMCNvQ& .4 89BZFcLMMCP!PApaq=
8iKOWCoa .3 CeLMa]ml .2 El .1 X[
Ya .4 EG .1 7789OY (7(81uo-o/
SfShSu .3 Pj .4 ,p4]D!Kg .8 (86#;pE>J0L(NcOdZkil
:w:x@4@UV]gl .2 4]CeLMa] .4 jq .4 4];pD!Kgm1
(Z6#;pNci_ .4 @4@U LM jq .2 4];pD!iR
D~p9 .4 [: O} .10 ([4]6#;pD!L(SHU3[,iR
&v/|8%D~EQF]p9 .6 ->:AL#L%L(Osoh .10 %W4O4UI&ISP(XBXia@aBfDm6m=nAra
+X2C<=CSVYhUmJo(
:U:y@8
00 nu
-@4ZZ(
=V @Q
(Y(Z4]Nca]hvm1 .3 oh
+X1~7q<==vCSVYhU
Q) oW =AjAjB
LMMCNvQPQQjA .4 %[8&89BxFcO}PAq- .3 (tYM
LMMCNvQPQQjA .4 %[8&89BxFcO}PAq- .3 3M (t
LMMCNvQPQQjA .4 %[8&89BxFcO}PAq- .3 3G (t
>>[9]E .4 RnjAjBnR .8 (8(|)F6#898[CuLMNcNvO)P!PAQ)R;Zkcm
RnRog<jAjBnR .8 P!P4PAq= .2 ;8;9[:hQi*k#pa
DFl@nU .8 /Fpa .8 +),H515O7|:g@{Q)QyRnchmJ
[Xhvhwi_ .4 (71AHIPEPFPGY1nu .6 %L(t3G>aYM .3 (t9cDFDGR;gC
86:+<YW{aBk#qv .4 [X .4 EGE]FlIJNvp- .3 >4@xEYIJNLNP
6}IJq* >4 .6 (Z6#@9NcNv[Xm1
fDfEk# .4 3B@8YP[X .8 (n@Q@SE>H3L(oGpe
(Z6#A>Nc_Ji_ .2 Zk[:[=i, .4 >mDFEYnUoh .10 /FFcOYP!PAp%pa
*m/G053a7d=wXdd<i3
/@ jA
([6#;pNcRYi_m2 .2 @ifDfEfHp, .1 WTaFhSpO .2 pDpE .1 EGE]
([4_9{Lpm1m2 .5 %q3G3M8MCfEl[& .4 8M>bBEJRZ,[,_ghQjq .8 6M>>JpLMNvP!ScWTnw
%q:b:e .3 3Q;pffm2 .2 >>HIHK .6 #g,p@5CeD!LMPJQS
%!/}ALS]YjZ1[]p% .6 #g(J={pF .4 6:@Q@Sbk
Zk[<[=k# .4 %!/2/>/}Yjp% .6 ={@SCeEQHyJ0LM
4]>Va] .4 77BxOYPA .2 (t*F/s3G .4 %L>aaM .4 )F9cDFR;gCl@oh
([C:EdRtS<TA .6 5f=-@CUxU{hJ .6 (f@5LMQSdd
4_m1m2 O)
(@+4+4:t=wBARhV-gbhv
-N-P4]E>i_m1 .1 5sc5hJhLk2 NvQPiM .1 aI
-N4]4_m1m2 .3 8y8}8~=n=rR[RbaaaceOeQnunwnxn~o& .6 /@2E3B@2LMWp[XqJ .8 &(,s1A7E9T:bDK]>hQpX
-N4]4_m1m2 .3 1A1E>>@i@pBwX=X@bsbthJk2 .3 Nv .2 ;MHjJZL}ScSfaIp<
#aC7C}[P .8 JwPkq- .10 -N4]4_6#>>Q&SfSn[9]Ei*k#m1
(Z4]C,HTcqi_ .4 %bSfSn[9[t]EnA .6 LMq- .4 ,pC}D![P_ba} .8 -N6#;pMyN6]Ta)i*
0s1A1B1EVki@ .8 &)EQE]f- .2 2J@QW7m[nO
1A1E4O4S4U .2 Nv R)SPSQh[
(Z([A>HXNc_Jq6 .4 3G3I3M7z8%]F .5 6:@Q@S .8 !!%L%P%q*MDGD{Rh]8gClir1
,v/d0k0r6<@tRhV-V1dI .8 ***;*<@Q@S .4 %L*M2JHXQ/VanIq6q9
CeLMNva_ lill .8 (Z([(|4]5zDFDGHXObgC
4]4_a] .6 (t*F/s3G .8 +[+_525M7BE;WTZbn~o%o&
4]4_a] .6 (t*F/s3G .8 q= [:
004J8&89OY .2 S5aan~ol .3 8J<lVaVbY_Zu .12 %K(Z(tDFHXRhl@
&)EGE]_Ua] Ob .8 (Z4_9cDFDGHXRhgC
8t9d %L M5 .6 DrHXRh
p9 .4 /h .3 (ZHXq6 .6 @S
OgOhOieresf; .4 -*=u>6M<O5R)h[ .4 %m(6*:4/={>aIwQS_li>
=kg&mnmomr .2 H3JoRJWkcccdjnjoj| .6 NcR)SPSQ
-DCtCvCwGZGaGdOgOhTz[2[3[4[6c:hJhMhOk2qcqd .5 +7-*-,0q1j4j575K7E=u>hBDIQK9VsY{Z&Z{Z|jrr> .6 ={ .3 (o-N-PD!DKGyHuJMNcQ*a]a_hrk*lwoq
CtCvCwCxGZGaebed .3 )h+7-*0q4j57=uQ{Z&c/jd .4 *VElm5 .4 (|*=8[J_LBT&Z,cdo3
@4@T@VBD[2 .3 Nv .2 -,7E=uK9Z{_=hrjr .4 ={jq .2 (o-NGyJMNca]lw
(K9d9g<u@C@FhJhMhOk2 .4 >aQS .4 +)+-=NB4K!T]axl+ .4 %L(6*:014/=uA[DKE6K9SHTFZ{[X
1j .1 ={ Hu
#J%t)Q*(+4/w/y0e114)7;8)9A9t<!BOCPERIbKGO1RhSsVXW]Wxb@h}n,
),)1,x1~3!70=wAAAWECM5Y9YPgkglkf
<|HqQ/ .3 7E=uDuLNij .6 012x[X
0q4jP3jr %N %q:b={op
V9Zk[:i*k# .4 OYPA E6 .6 -N:GGyJMa]lw
B; .2 -,7EFeMCNvQ)cnhr .3 (J -,2x[X .3 2x>SQ)j=r:
BDDGoqor .6 7F9d=u>IE5E6JmK9ea .6 *:7F=u>IE6JmMwO}[X
9d9e:8E6ea .6 MwMxaMjUmZ .3 -,7E>SK9MwMx[Xj=
6#A>Nc_J .3 8&89@pOYV<Zk[=a|i- .4 (K9d9e9gE6LOhrq- .6 /F/|:G=uFcGyKAcWjUmloY
=HRJYu_=_AlillncpHpXpZ .5 9d9g={@DBwPjiM .4 *=+U-*3#7E9d9g=uHqP3_e_ghrjr
(K9d9f9g .3 9;GgLHR2RJRsdrg)g6k7o) .4 *:+>-N9;={E6JwPDQzX6Z[hrpD
4&4+4,7z8%KZK[d) .2 ,c-,7E7F:g=uFeK:LOhr .5 ={aM .3 (o-N-P>AGyJMNcQ*a]a_lwmlo;
(y118(<)A~N>jf
Nc .2 qJ
!T%q=+>Aafj( .2 ElPj_=ml .4 Q)Zu .1 *=LB .8 (o3%36>NCIM)Nce!o5
/|]> .2 NvQP -1 .2 El .3 *=*ADKD{H3Z,
o=o>oB .4 2qB>_acdmJ .4 aSaTj} .4 *:IKKJ[X
,/9|9~@+CIDuIKILJ-M)UooO .5 -J-K5s6>7V:1@xMKP0PkQSWyX[ZT .8 %N(o0&0(0036646=6=89>SMwN%NcS![,aMgHj=jUlbojopot
C(O}PAq- .2 *@*B,/-p0L4(5n9|9~>U@+CIDuIKILJ-LBUo_Nj|oBoO .6 (o*:*=36646==N>UDKD{N%NcPIQQZ,aMb<cWotpxr3
0&0(k> .6 )p*:*=9|DKDPD{IKJ-M)NcQS]>hr
/|4I]> .2 NvQPrI .1 -1 .4 (JElF4pD .3 *=*A=<DKD{H3QQZ,
+A6+EJNDWsoO .4 *=0jF4m_o(o* .5 (o*=*A4A4D4H8xT&Z,o(o*p3pnpo
+4/dW*[VmzoVr&
awl)o@
S! cW
)P-T/@/x058(9C<G=wDvHfL9ScY9ZL[f]%cPd8dti6kfn~pk
k8k:k< .3 m_ .3 >SHujvk(
(Z2*6#9{C,EdNcRt_Ji_ .6 7|DrEyF@L_LahA .6 (T6o7-:n;d@oU%UxUz
(#+;/35s9U<o=vB)IRf7jyk4qa .5 @xF]Fkljp, .2 AXErQ6W=bxr5 .4 !i
&=(#+;/35s9U;D<o=vB)BPIRS{X+f7jyk4qaqk .6 *n+AAXDuErI:Q6W=a5bxbyf3h3j+our5 .10 !i
&=(#1T4D9U;Djyk4k5qk .6 #k(x-KE;E<E=G~a5d&h3q< .6 %S1~6=9cN%aMgCopotr1
4|:M<6>6@[CAEyF@L_LaS>W&]YfuhAp@ .4 -K67:8;7<v@xJ]K!K2P0QSWyZTpS .10 000C6#7|89C,MwMyN!N%Nc[=_JaMopotq=
(Z0C2*6#9{A>C,NcRt_Jeye{i_ .3 XOZk[=]kin .4 (T006o89;h>r@oDSIuKhO}PAPDPxUxUzU|WEZq_,b<htkKlEnJnu .6 &-(T*x6q7|7}>rC8DJDrEyFeLMN0OGOcPkQ&WNXBhA
+,005w8&=a@4BDBIXf]R_@chfDfEfHhLk2oPoQq= .4 -P@FCeD,Nva_ .2 :L<6>6EyF@L]L_LaW&Yi]efuhA
/|8%D~F]p9 .5 =-@fF;HqKZV}YNZu]n_=f5mn .6 &N,:-K/3/p5s67:L:MEyF@QSf7hAk4qa .6 (4-N8);7DKNwP{QSQmRr]JgOq-rL
2t2u@f@gV~]v]yf6gOhbhchsnJpL .5 1e5s;D<oB)BPC-FeJ>i%k4qa .8 *:6#6q7|C,D%DrNcNwQm]J_Jeyf7ot
0077C(FcOYO}PAq=q_ .4 &-6q7|7}A2DrPUQA .10 #;%{(7(8(o*:*X0=:_BxIhMyNcRLWN]>aMcai_iaiblNr3
5I@4@T@V@WWCWDWEbWeX .4 (o-NCeD!ElFeLMQ&ml .4 &S,a-#/pGAL_LkM<TBe-h9hAhrpL .6 /m@pHDOmQSS+WT]ra5b<b>bBbCcWp%
0%4L:UB7YPYiZ~pu
&o+f,E,x1K1P=w>SB>CsJwMwSaV,i&lbn6n9r[
C&EGFl .1 >*>+a@aBaCaD .3 %qCeNviM .2 >5ImTQX>XRbW .4 !i
/M<H@C .2 6&CeD,Ne *J,a0/2,2-2/8tnYps .6 *:*M[X_/_lcW
3=9)@CSohJ .3 -NGya]lw .4 8iPVXA[Xm_ .6 NcNe .3 (;*=00E4m_q=
EGE]LM .3 )p,a,c1!1%767z8%<6<8@C@D]rpm .4 (o(p,c-N<8GyJMO5Oma]lw .8 !w!{!~(;*:*=*M52899::bNcOmOqQ)[Xb>cWm_n{q=
EGoY .4 ,c<8>6O5O6 .6 :bNcNwNwOmQ)[XaMr1rQ
A)A*C&EGFljq .3 1A1B1C1EJFKZKa]>oJ .4 6#A>CeCmNcNe_J_U .3 %p(;(e-1-2-51TNPW%a:a<n{
@CWChJhMk2 .3 ,a/|2-2021@YJ*OIT=dh .4 >aQS .4 (#*=<sBPCjNH
6#6&A>NcNe .4 008&89BxOYPAq= .3 *F3G3I@C@D@FA)IGIIIP .3 *=8MD{QSZ,cem_ .6 %q&Z1~6#6=6=6=>mGON%O}PJaMcWgCopotq}
EG .2 -D/M<H@C@iA)Uj .3 6#6&CeD,NcNeiO *I*J,a0/2,2-8t=jL_jcnYps .8 !i
6#6&NcNe_J .2 (;;H@p@xA,A/P)P*bebfn{q3 .6 %N;W=N=jLcP&T9T:U@X2X3a:bpceeP .8 (o,a-NEGGyJMQ*cWhJhrlw
/h/i/l .1 LM .1 KdKeKeNcNd .4 %N(o*:-N4:89PJhv
&@)<1H9a>of1
%;)-5-5t6,81;6G0K1M6WSY@Y{ZL[Zj]lhqe
@4@T@U@V@WBPBRIGIJIP .2 %q(f:gCeD,LMNv .5 %g(3+#,H,L/t0=0=2q3AB&C5DWG*HjIYK]OFSFScTUVoXWYyZ,alg&h0h~i!ikkhoJq| .8 &Z(f-N/m4]@xGZJ)L;OGPJSHX|a]mno-q=
@4@T@U@V@W .3 %qCeD,LMNv .2 *b2q3A:g>~G*g&h~ik .4 (f(tQSjq
@4@T@U@WR+R~S# .3 (tPk .8 %q/m:eJ)N:QiS,SHd)fQjJ
&[/|4I8%<h>>F]cqpXpiq] .5 %8%L<6@CC&DKDMGZJpM@XnhJn~o- .4 NvQPiM .2 -h0e8)<}@;B%BODoDpU:W]X-X1c1kC .8 %L&(&Z6>6]78:_<9@xBkCfEQMwPAPJSSctc}k(oppD
-N4]>VA>L;ONa]rD .3 <6@CC&GZJphJ .3 Nv .2 +#0e8)<}@;B&BODWDoScVoW]Z,c1kCq| .5 %L89@xEQF;OGPJpDq=
-N-P4]L;a]a_cq .4 @C@DA)C&hJ .3 Nv .2 *=+#ScTHVoZ,g&ikjAjBq| .8 %L(f@xEQF;OGPAPJc}fQiVnupDq=
:eHIHKHPHQJEPCUZf)p9pXp] .4 @C@D@FA)BwC& .2 Nvp9 .8 !i
HPHQO+URUUUYUZf) .4 Q& .2 %q:gNvg&ik
RjRpRq .4 8J@4@UIPJEPBPkWCqsqv .8 0]>V@CElNcOGSha]cWiR
I{ (EFAU1 .10 !i
2T6c6d6emFpz .3 %q:e:gNv .3 #x#y&q>XD1F9L}ScShcb .8 %L&Z/m89<h@xJpNcOGS+]>cWjJq=
C>H{[9[t]EnG
4[==Rf
(@,x-T07111~3*6x8L8V9h:N<G<Q<[>9AxDFDGIHIbKBMDNLNONPOVSGTIVEXZY9Yr[f];aKcymImNmambmxo:
**FkNvQ)QPiMiu .2 <eHq .1 )p+41~6<7E:_IfQ)SfYmgCgHhrjVn~oq .6 :F:_:e>)@yOd]>iRj{piq)
86A)qpqrqsqsqv .2 0=IkImPC .2 9T:e={iRjq .8 %L*=8>8[<hCuQ7T&eNpD
%[89OYPAq= .1 **@s@yJNKZ]> .3 !q!s!t!y!|%>%p((CfYI .4 &b/U1~={>ST}VYYIcWiV
O}p9p; .2 T} .6 EQE]PAq= .4 %p((**Cf
8&89OYO}PAq= .2 **,Z@C@s@yC&L@OGT}o- .6 %L&Z&b/U3G9wJnRriV .3 &b+41~:u>S@sMlMwVYYIgCgHiKiVk(k*oq
OYPAq= .2 **@C@s@yA)KZKa .2 @C? .1 iK ;vJmP{
0089OYO}PA .2 *X,ZC&EbSuTM]>il .3 %X&_*W>uNwRrk( .8 !q!s!t!v!x!y!|%=%L1~>SAsFeP{P|gCiY
89OYO}PAq= .2 OG .5 &o+X/@1-3#>4@9J!J_K9MyQBRiScTHV-V1YP[7[X_a_ghrjAmJ .6 %L&Z&b/U>S@sMwN0ObPJc}k(pFq=
89O} .3 ,C,Z/M4&@CGZQGTMWC[2 .3 #]={FeLMNvml .6 %L&Z&b((@xCfOGOboGoHq=
Zk[:[<[=i*k# .3 /V@{d(h<iHiI .3 :ejq .6 /@0]0e7E8)9T:c:eEnGOHXMRSHVbaWg,hvhwik
*rD~ICOfp9p; .6 :9[:qGqp .2 /V@{IkImPBd( .8 !i
GOGZGd .2 ilim .2 FkiLiu .2 Hq .8 !i
*r@zAUK/OdSN .3 6<:]OmQ)THhrjVoWod .3 ={jq .2 :9<u>>@iFeIGfD
**<h<k>>@CcqpX .3 <h<k>> .2 /UElFeLM .8 -N2JGvNcOdPAU/WPXQa]ctd(fVjJo6ob
2T2Ud)d+d,jHjJjK .4 8]:gJ_NvZ,g&ik .10 %L,Z899aC&IGIPNcOCOGcWiVi_q=
<E<mL9hpi%p~
0!0I2x3!5{9;:E:U:t=6=w>PDPDuFPG0J!USWtZ~]1_YgKh&i7iJkfl@ncnfoh
iH rD
3=3>3@CtCvCxD:V9[2[3[5[6dCdedfebecf9 .4 iR .8 ,l0]1G8[:GEn_eccggj]k)
25A)C&FlSp]n .2 #]NviM 67 .4 /f74C-ScSp .6 %L/i/mFkHIHKMCP!P4Q/
*F@i@sGZn~ .4 -A2[=fNbT_WJWrZ)kZn; .6 9mGOJpUtWT]>il
*F@i@sGZn~ .4 k8 .3 040KNaNb .4 GOJpR[]>il
%q<9<:<<<B@xE]FkcW .3 /m2R>IJ)J*S+S,Xx .6 %L%S&Z*:6N86<f<|F4HIPJQZaMiGotr3
/mJ*S,Xx .4 *:6N<|PJaM .4 %S%q6NHITMd+jVqK
7z8%p9p;pDpH .4 ;};~jVkfkk .5 3G3IRib[fDfHj/ .6 5<8&CfPAQQT_egq-
@CI<eOePfB .2 XDY_cWk/ .1 2j9mO> .6 /@899mJ6T_Ykkfpa
/|7z8%D~F]p9 .4 366V;v;}CyJmKtNUWP .6 &R+Y+[9)9/;i=QE;F@GEQ[RMT(YjZ1fJfKgdhAoOqJ .8 *M,*606>78:G<9={E;EQG{H!HqSWWPgdhJhMk/mZqJqOrD
3=3>3@4O4Q4SCtCvCxD:GZG_GdV9[2[3[5[6dCdedfebecf9 .4 &PL]L_LaLkRMT(Vf]eb=fuhAhA .8 *=,l0]1G8[:G={ElEnF;HIN:PASB_eccgghJjUj]k)m5m_
/|4I7z8%D~ .3 /M/O@C]P .4 +O,n3,CVEIP]Q}RMT(X7X8X8Z1b>hA .8 %P(6(7,LENGvJ4KtQ(Q)Q-Zu_ogNm5q-rF
6q<HJ]LcR]Rn
&S)X,q/#0-2]2b6q9A<}<~=w@>@RB>C+C/GUI}RaSkTNX5akdVh%h+hjk5km
(Z,UC,HXKMKg_Ji_ .2 DCGZGaGdhM .2 %qNvQPiM .1 %z09ImMyRLR~Zn_gjhnnno
%R(Z,UHXKMKg .3 D@GZJ[JbhJk2 .2 %qNvQP .1 )JMyRLRnSc_gaI
R+R~S& .2 ={ .2 *=/@=uG=LBY( .8 ,UD!GZQiiRnnqJ
qJqMqO .6 jTjUmZ .4 2R6I<uR+
0[2J;yO&YDZpo=qJ .12 O} 6<MyR~nnno
(@4Z7~:UDPIfO9
JNJPJRb<bBejen .2 #h(J*VElF4QZm5 .3 )0)T0[3v;R;yH3O#YDZp_lhKo4o=
!W9u=+>AKtOu]tafi1lr .5 ElQ)Zu .2 *A053vZ,my .8 ,U@SGjJ[KgLBLp_Yb<myqJ
b< .4 pD .4 QMQN_Y .4 @C@Dm_nyqJ
*= .4 F]f- o5
my .5 -F3I9,9T:bhM .3 6<LMN1OmgHml .8 ;R;yD{O&O}P!o=qJ
04JzlImy .4 4aO}RJq- .2 %]]4]>pnpo
0mCvJ[JbWTZTmh .4 EQpD .4 4K5rA|F6F7PqU/nV
EQpD .3 4KA|F6F7PqU/nV .2 (7(:3G3IHD .6 (t4]CvIGJ[WTZT[:mh
0+;uHcTU .8 ,U/8DuD{J[J]JeKgZ,Z/b<oOpo
<6<7M@oOoP .2 TUl6 .8 %}D{HcJ[J]JeKgOmP!Z,
/4/8/9 .3 >aPkQ& .3 -q1N1OHbHcJ-KJ
Nv Nc
/y1~@*A>AADFYP[X[Z[fb@
(Y(Z(]-N4]69;p<&E>N=OQOlcxm1 .2 %[FcOYO}PA .2 (Y(Z(]-N4]69;pN=OQOlXBXDm1 $
PA Nv .1 (Y(Z(]N=XBm1 .6 %h-D-QC,GO[:[=_J
(Z,UC,HXKg_Ji_ .3 /h/lZk[:[=i*i-k# .4 &)EGE]LM .2 CeD,iMiO 4]69@QKWOQOlcxpe
/h/i/l .1 LM .2 CeD,JMbp ->4]@QKWpe
EG .1 &)/so; .3 Q&q) .3 &F4]4_7BQMa]a_ .3 0sO)RLRnnR
0s8!RLRnnR .4 BwC&[:[=q) .4 &F,R7BPAQMqt .3 %P67LMMCO)lK
,e@4chgl .1 CeLMml .4 %R%h/w2*4];pHX .6 %9={>aC,[:[=_JqJ
C,HXKg_Jcqq6 .2 Zk[:[<[= .4 EGE]NsV9jq .4 69CeD,Nc .4 %[=AAzFcOYPAU/XD
KZK[hlhui*i-k# .2 LMml .2 D~PAp9 jq .2 &GIx[:i*
KZK[i*i-k# .1 LMml .1 jq? [: .4 !!&)/84]<>C,EGE]PA_JoY
I@IAIBUsUtX| .3 &G&J+4J8O)[{fO
EQpD .3 &[AzEfF7PqU/cacocqhv .2 (7(8(:3G3I .4 &)D,EGE]IGPAZT[:_JoY
EQ .2 (7(: .2 EGE][: .2 !@4]69CeD,g#
Zk[:i*k# .4 &)EGE] .1 != .6 ,N/FPAU/XDlKqJ
FGkx .8 ,U4]>VHKPAZu -N3QD![:nI
EQ .2 [:dEhQi* .6 -N;pN=Nca]nI .4 78E;G{R~VS]TlE
m&rD pi PA i* P!U/ca
>, p9 EG Zkk#qv .10 89<lD!FkTl_JiRqW
%R,U-N8{HXKgc* .4 -D-F-Q0P0S .1 LMml .8 (:/h/l3B3G3I<h>>CfE,MyQXnunx
%RC,HXKgcq .4 8weOeQnunwnxoJoL .6 3B@1DtDvQ=TI[X .8 6<9T:b@SJpJuLMNvnI
]T]V]Za)a*a1 .1 LMml .6 NvQP .2 -N;p<&D{N=Nca]nI .8 *4A!B-EQKuScSfSu[:[=nA
ElQ& .1 Sc .3 C,a)a1 .6 NvQP ;p<&D{N=a]
,p-N>V@QC,Z-_J .6 @i@p@xIGIPp, .3 jqq) .3 ,U04;yHXKgLpqJ .10 &G(tOYO}P!PAPkSciC
/h/lL}SenZ .6 9T:b .2 6<Omop .8 %2%z;pMyR~pF
1!1%1&NKNLNNNP .1 @SD{LMml .4 %N&(&F7B9T:bQMpD .4 2;D{D{OPTHU/cqkQop
898:OYPA .3 %{HIk# .2 O)p9pFpH .2 %22;4TTHffkQ .4 &)/iEGElF]FeJNiuoY
89O}PA .2 HI .2 iM %22;kQ
,UC,i_ .2 ,eQmQp LMml
8)A>DFEWW6[*jAmI
A)BwIIIP]> .2 #]iM _: .1 Pj .3 *d-e<s=!BPFZYa_e
*M;}D~JmWPpD .6 -V-X-|/3/8<qBXBYEjK8K}L!g}p)p*r5 .8 3G7M;S;U@i@p@xC8C<Hqa)a1ejenhJhM
D~ Jm .2 *M7z8%={F]jUmZ .8 *d-V-X/3<qBXBYL![Db3bUg}p*
&_*r/|8%D~p9pi .6 3[4a4dCvCw .4 -V-X/3/85w;DBXK}L!OD[S
jUmZpI .3 ;S;T;UAXC9C<]sr5
DKElGZGdGdPAPkejek .4 jUmZ .2 ;D;LFeFkJ>L!Nvi_ .3 *x8J;S;T;U@xC9C<]sp,r5
/|4I7z8%piq] .4 6q7|DrPUQASHU/[Xcqhvhwq~ .4 HIPE]>dxi*qJ .6 #v*d-J-K-K-V/3;i<>A4D2HEK}L!W@b3pXp]
-V-XK}L! .6 JpJu_:_; .4 *d+;-e<r<sBPBZCDFZYa_edup{
Cc
%#+2,x1Z3*4|9P9l<B<Q>9@bAxC+CcCsK,MDN8OWOXO{R2S>UpX+YraKdxdzgFgGh]hjmxn6o:r[
K} .2 ,C:UDPNvi@iMqJ
0eA&BODoH4U:W]gj .4 +8+;76Gr[j[l
3]>@K] .6 -V-X;DAXAZODW:r5 .4 %N+83G4aC,NcPkQ)[X_Ja)
A>KcNc_Ja] .4 3]>@K]U6[P_%gJ .6 -V;D<3D{EqF4FwH3ODPI
3#DWGG[PbEjR .6 ,16aCJYng~
+X3#DWDYGGIXJmU6[PbDbEjR .4 ElQ&pD .6 (X,16aCFCJDuGDGMLmYngCgK
,16aCFCJDuGDLmYn .8 3#DWGGJm[PbEjR .8 (%*:00L!PkQ&]>a)f-hJq=
0089OYPAq= .4 V}W>Y{hJ .3 +X3#BzDWGG[PbEcccdjRk8 .4 8JPkm_ .4 (%*::eENL!MRSH]>a)hvi_rE
3:>]@[B>BzTWU6[PgJ .4 4a4d8JCvCwQZcW .5 )4-V9U;DK8K}L!ODP4]>
_%gJ .4 :bElEqF4pD .5 (62*4/646K<3@1D{EqFwH3PIWsWt[X_li>px
A)Bwoc .3 Ce .2 *~64 @[_%gJ
GZG_Gd .3 +X3#DWGG .2 Q& .8 (%(t*:0xE;E=I<L!]>a)d&
0C4-8V>wJ2atdIi>jS
EGE]LRoYp- .3 LRgV .1 [: .5 #v+#8;<>=weGkrlA
WyZT .1 QS .1 Pj :~ .2 #g={ .3 (#(t-V-X;D;LIZJ>L!
C&KOLRgVk# .2 jq? [: .4 #v+#8;<>=weGkrlA
IkPB .3 Zk[= .4 #v-j<>ldnQ .4 /F77EGXD
WCZk[:[<[=i*i-k#qqqv .5 +#0e5b8)8;;i;j<>=wD=DoS*[_bTeGkrk|lAo! .8 *:/F7789C(EQFeXDcWiLoDoYp9
n~o!o%o& .2 FI .2 5b8;8>HbURo( .6 %N&FC(Zk[=_Ja:gViLi_irk#oYp9
6#A>C,Nc_Ji_ .3 XOZk[=i-k# .3 <>bTlAo! .4 %N)p5b8;8JEJa+eG
&bp% iLiL p9 E]oYp- [:[<i+k#
EQ .4 (7(8(: .5 #v+#2~8;<>=wS*eGkrlA
A)BwC&KOK[LRgVk# .3 jq? [: .6 #v+#-N-j0e2~768)8;<>=wEGeGkrl4lAnQo!
&(6>E]GOXDcW 2~2~ .8 %N&h(#6#;D<>DrJ>Nc[:[=eGi_qk
6#C,Nc_Jeye{i_ .3 /lZk[=i-ink# .4 #v0B2~
!z!}##&F<R>BN0]5ir .2 (#-K@[R8R9UrjVqk .6 -K0B2~@[Dri7qkr1
;i;l;m<> .2 8JQ& .2 eGew .6 %N/!89=<A)C(O}oY
@zA)HII@IBUu .3 D~? .2 (Jjq ;i;lHdHe .3 @zVbWTY_cWcgp%q-
WCWD LMmlrD El
:u=NTIT|
6q8V8~:,:/B8DPG@HsNGRa]Nanapceg+hB
9@9A=C=D=E .2 :bEQpDpE .2 #;&[6#NcSH_Jcqeye{ .4 (#3IBPBZJ&NNO>WvX;a!
004JE;E<E=H!R-R/d&f0 .3 EQQ/jqpD I<IxKAaaae .2 (t8JEGQ&QC
0,004JPAq=q_ .3 Ixaa .1 8J .4 #;%L*:*d/@6#FeIfNcVaVbY_bUeOeyhrjv $
4Jq=q_ .4 ** #d .2 jq NK]>aan~
004JPA .4 *jJ!NKWufRli .2 Nv? (#(t9y<sC-FyOD_wqk .8 #;#h%N6#8;8OCeNcY!Z=ZkaMeyi_k#
Q/ #}E=d&f0 .2 EQpD .3 EG? -24DHxIxNKaab{
IR 6<
0089PAq= .4 1#1& .5 ]> .2 FeLMNviMiR
:|:}@C@D@FD~PBQSoWoX .5 >aPjQS .2 1&B8S*Y9a-dwh&ks .10 (9*:1#4a>8@CL!NcP4PB]>opotq-
/|4I7zC&piq] .4 @CA)C&IhKZ .4 1!1#_qfpmBmC .5 1F:e>bL[S*SHh&
p9 .2 7zEQ .6 S*h& .6 4aIXJmL!]>bEoa
+)+,>,>->1CtCvCwIGIPJ{J}K! .3 H2NvS*h&lM .2 4@@:H2g&lM .4 Q& *:00:bW;cWjUmZ
G2IXJmjRkYk[ .5 S*dwgCh& .5 *:;S;TL!Zk]>cWjUmZ
00PAq= .4 *+S*Y9b@h&l@ .4 (%(tIZL!]>a)iarE
*d0)R#bUf&f]qA .2 BfGdJPennx .3 8;8[>UD[H3a<o(
#1@iA)BwC&]T]V]Z .2 #ACeD!jqml? .2 -D1u<H<h@CSo .3 *d,~/[0)BbFeYwZO_ebUduf&h0 .4 8[={@*C,D[EGNwQRQm_J_K
W#bNhJhMhOk2m0m> .2 CeD,Pk .2 *d=I@[FqYaYd_ebUoJ .2 &5EGPkQSiVpD
*d5[YaYdoJ .2 /s3G3I@pp, .1 Pk .4 &5HIZTiVpD
&F,e-/-J-K/PO[c5 .2 qA *d0)B@ZObUduduf& .6 %%),/M4&89D!HqLMQ&QZml
@4@C@C@D@F@VA)B;C&Fk .2 #]iM *d-e0)BbI2ZO_ebUduf&f] .4 %N&5*::9={EQF;HqPkQ&k/pD
/UGamnmomqmrq) .3 CeD,iM .1 *d-L-e/[0)1-=<B@BbDqI2R@YaZO_ebUduf&p{ .4 *:4:={LMQ&cWmlpDpF .4 (t(x-N8&89BPBZCeD!IZL!LMNvR>a)a]ml
3!6#A>AAAGC,NcRt]X_Jhvm1 .6 FeFk F]FcPAQ/ .4 1*1c5]7TIfK+K1KgP7hxkK .6 *4*dD2D6D7E=LMb3blf&ml
/@HyTi
%h)1)6/d1+5099D=DPG@GSK!L*RAScZ9]3]=]Nd3mmn~
#;#O,U-N046#:pHWKgLpNccocqeyi_icm1my .2 )E/T5(HFR]R_[&ePfBnwnx .3 %%/R8;8M8y@1BHHePJQXRwXL[XeGewffpn
#;#O,U-N046#:pHWKgLpNccocqeyi_icm1my .1 (JElQ& .1 NvQPiM .1 8;8y@*@1HeIlRwTfUFXLeGo( $
#;#Oi_ic .1 (JElQ& iM 8;8y@1HeRwTfUFXLeG .6 /k3G3MA)GjH@JsPJb~oUq)
#;#O >>A)BwHK .4 O[p9pFpH .2 %2D{TIXb[X .6 3MCfPJQXXL
El TfXL .4 #;3=6#Cf[=i,oU
El TfXL .4 ={ LM
04GjGlmy .3 GOPJ .2 R]R_V~
04GjGlmy .3 GOPJ .2 El iM 8;
PA %{gV .2 3=CfHIO>]> .8 04@1CfQXTfXL[=oU
cocq .3 (JElQ&lT .3 NvQPiM .1 8;@*BTD{H3HeJepn .8 %N%}FcNcP!PAPJQm
J)J-k> .6 PkQSZ7p, .6 C,D!HeP!Z,eGi_ .6 3M8%<|PJQX
%U&(mor:
N!Omr1
0I0e1j8)=wRh_lhpkil9
*VElm5 .2 *=5bJeo3 .2 C,Cm_Uic .1 1C3MJsQ9]/_~
E]FlLMmlp-p7 .4 *VElF4m5 .2 (U)p)r*=+)0m2n4A5R5b7#@(COJeJo_KeGh>j|o3 .10 898;C,CmD!J[JsQ9WT_U_Vi_ic
#;#Oi_ic .2 )E,K--GtQ9UmW![z]/_ElTmX .4 ,&5c8;8>BTFeH@J[S]Z/pn
#;#Oi_ic .2 <I@F@xJsp, .3 <H={@C .2 (j)o*dBKH@HUKHS]Z1hb
(t*=0x8]<=ceo3 .4 %%%O*Vm5 .3 8;BT .6 )EC,D!DBPJWBi_
(t*=0x8]<=ceo3 .4 %%%O*Vm5 .3 8;BT .6 ={ PJ
,4CtJ]bthLhMk2 .3 8;8>GjGlScSe_g .8 FSGyaSa_h@oJpf
,4CtJ]bthLhMk2 .3 8;8>GjGlScSe_g .8 iu F]
,4CtJ]bthLhMk2 .3 8;8>GjGlScSe_g .8 E] Q&
#;#Oi_ic .1 ,4,5J]Ja .3 8;8>LMml .6 &5ElGjH3H@PJ
4O4R4S .4 (v8Jjq .2 !!E1i1j( .8 8;C,Q&QX_JeGiV
JGX>[&oN .2 Obiu .2 %(00LMPJcW
JGX>[&oN .2 jq iu .2 %(00LMPJcW
%(V9[:iC .2 FkJ0rIrJ .3 >VDPL;L>Ms .8 C,CfCmX>_JcWi_
%(V9[:iC .2 FkJ0rIrJ .3 qt PR .8 C,CfCmX>_JcWi_
@4@T@UA)Q/[= .2 EGLM? .1 !!=+Q)l} .1 MM .8 *M3G3MC,CmJ]QCQXiVmy
@xFkp, .1 %q6>XDcWk/? .1 WT .10 &G4yC,D!NcPAPJ_JeGfEmh
FcPAfEq= .2 &I5O[p_~hS .8 8;C,NcPJWT_Jj/j4o(
7(IrYPdVgbhvkfoE
Cv &5 ]B
^ *Vm5 .2 *=+-7#8;ceeGh>
^ O} .6 0u8;C,CmGjJGJ[J]X>_Ui_ic
*Vm5 .3 )p*=+-7#8;ceeGh>
4S<I<Z@FCIJ,JsQ9_EmX .4 )p*d8>={BKFZFeGiH@LMS]du
8;@1BTHeIleGpn .3 %N)E3M4z8MC,CmGtPJQ9
#;#Oi_ic .3 )o*d+N0uB-BKFZGjGlH@J*KHS]Z1hb
#;#Oi_ic .3 (t3M8MCfO>ObQXmh $
(U)r+),I5R5bCOJe_Kj|j}o3 .6 89C,CmCvCxD!GjJ[J]WPi_ic
pF &vrJ .1 CxPJrD
&v/| .2 rD .4 /h8;@CC=IGNKQSZedEejhQ
E#p9p;pFpXpa .6 048-8;BZBjC=CvCxDBPJQXZ,eGiYpOq)
BwF] .3 #;#O%=&[coi_ .6 3M8;@xCfDKD{IPO>f-iYq)
),/d0e4+8)=wDPK9YPi/kfrO
(J [X
8{C,CmKghpm( .4 @p@xBxFcPARrq=qt .4 &G&I;+;-D{MCfDliljoW
1[ ,I8>J[Jb .6 04J]Q&hpmy .8 898~C,NCfDoW
%h,%6u@1@3CHeSi8 .8 -N6#CYL(PARn[=[Nj|k2pf
%h,%6u@1@3CHeSi8 .8 89 o-
%h,%6u@1@3CHeSi8 .8 Q) oW
E]El .2 #]D,iMiu 04Jzmy .6 0089;}IyJ]NCNPPAqt
E]El .2 #]D,iMiu 04Jzmy .6 QM @S
E]El .2 #]D,iMiu 04Jzmy .6 D, L=
,(3!<E=ATN .4 (JElF]IIk(k* .3 !!DzMMk* .8 89L(NvPAQ)Rn[Ni_k2
JW]ij|j} .10 C,D!Kgi_ .6 J]QXS#S]WPinnw
JW]ij|j} .10 C,D!Kgi_ .6 *W a:
,UC,Kgi_ .2 Zk[:[=k# .3 @C El .8 (t,I042qPJU/k*my
&F7BQMfU .2 HXKgLp .4 3=3G3I3MhJhM .4 @SLMPJk*ml
/G6b6q:yDFEW[*
%LQ(jTjUmZpD .1 #;#O6#Nceyi_ .3 (;@xIIOqRkVr_Yb>c_eZ
NcNe .2 Oq_YqMqO .10 %},q-NC,CmD!D,GOJd
GOLQQ/q) .2 LM &5 D!
C=C>CB .3 ,L04GjGlHrewmynZ .8 *=*_>KCvZT_,a:f=mh
HqKZKa .4 !! MM .4 DzHqn~
Q& W; .8 /@7(DKHsJ!MRcWkf
2y7(7)DP 2x;CY@ .6 :b 6<
#7
=wL9OUXm
6wBwEQF]]>o;pi .1 #;#O6#D!Jdeym1 .2 %{((ElJRNLf-iY .4 (t@iDKEQf-k*oqpD
6#:pC,Cmeym1 .2 )&QSXw .6 !!>SD{HKMwNcVJc}k(ot
KcNc_J .2 C*IhInhOk2r7 .2 D! .3 (t3MDKElNK
***F@FA)A) .2 8z9*NLWC]ZhL .2 fQ? (tDK .4 >SCeD!ZuiYjqk(
9-WCWE]T]ZhJhOk2 .1 LMml .2 (t iY
,38;J[R&oi .6 *ANvZ, .8 /M=%OGhJk2
<k>>@4A)HIHKhE .4 NvO[QPpFpH .2 %2=<D{TIUTXb[X .8 4]6#:pC,D!D,PJiRi_
89PATl .2 WCYa[:]Ti*qp .4 0C6#CeD!NcY1ey .8 &9(tG{HIKLR&Y1ZkqW
jTjUmZ >SMwgH .4 EG &)7zZeiV
/f4S6=ot .6 jTjUmZ .2 E]? !;IGNKQS
,p0CC,GmHTKgY8cqeAq6qL .6 1A1E3G3IHGaceQfBl;l<lT .5 *=4d8;BTZ,Z/ .6 %N(;64BWJ[OmOq_Yb<eA
#;#O6;CeD! .1 Q& Oq_Yk*
%Q0C0DOmeAgRqL .8 *n8P=NC3C4H<HhI>O&T7YEYFYHlx
%Q0C0DOmeAgRqL .8 [& Q&
0C3!8{eAhvlmqL .4 %-%3A)BwL|L}Q&iF .3 LMNv .4 F9HsOmPRc3
0C3!8{eAhvlmqL .4 %-%3A)BwL|L}Q&iF .3 LMNv .4 Qm Sc
0CB]eAqL .6 2-8t;X<-J!]8m}n!om .8 89D!EQLMQ/WTi*ml
0C0D>; .6 XB Gy .8 /F9d@CDFEGGjLMml
!N%=%@AsKgLp .8 ObQ=Zu_> .2 )r8;=<=NZ, .8 969:HDJ[LMOmVJ]S_a
+7CZH%K+Odd0
KOKZKa .1 CeD!LMml .1 )Z4v8t9dH9Iufp .8 :e<[<]=NH;HWHyj|
El .2 7K[X? 5RJoj|j} .6 iRi_ .2 00 .2 <h@CX:
,s@SHWL=SHiRi_ .3 KOKZK[Ka .1 CeD!LMml .2 &e)Z*N+;/M4v8t9dH-H9IuR~aNfp
,s@SHWL=SHiRi_ .3 KOKZK[Ka .1 CeD!LMml .2 [: d(
%F3W6t<zJ*J+ .6 LMNv .4 (#(t(|;LB>IROD
<[<]<_JNUUnA .6 )x*61&5O8)GrH;d(j| .8 %N:eLMSHUqiRnG
!!676<>SMwk( .6 )w*V<S@2R[ .6 %q:eBkLMfOnw
L}PSc6iEiF .6 Zu 78GEH6HNqG
6#C,NcRY_Jey .6 2z=jA/J8M+OIOJP)RvT=X3dudvh9 .8 %N(;(o*=CeEGI]LMZ|_loY
@4@VMeWCWDbT .3 Fectg&gBh9hA .4 ElFI .3 ,a8t=uGAM<NZe-hr
(o-Na] .6 b<b>bBbC .6 %LaM .4 9,@4CeL_eXh9
Q) 8O8t9nV}gy .10 +S7sHIIZX|dbgHiVq4
(%,*C-IZJ-Z, .3 7B89@xF}LmdbfEhIq= .6 008t>o@4C,D!DvNKqJ
nyq4 .6 2q3#=<H>RHZ,_gk8 .6 (v7BHIPkcq
nyq4 .6 2q3#=<H>RHZ,_gk8 .6 F4 QS
<| .2 +8<KQ)Q* .3 >I .8 ,CPJQid)iVj>
C&OGhJ .2 +8FeQ)cn .4 *MGOjq .2 @C m_
_~hShT .2 (Jjq .2 +)ClD%HbP!P4l4o( .8 C,DuGG[]_J_Ua:hAk2
EG <H@CCvD@LSUjoO .4 6#6&CeD,NcNeiM .3 ,a0/2,8t8wdvnYps
/J59CaFnHBSz]u]xdjmw
&X&c&v7z8%F]p9pFpH .6 2jQ7Q:a5mQo5 .8 %q Om
%h(6/@/A2*A[B7DrH~I!I#IrLJN6egj}nw .6 2!J-Qba7b<bFe@o5
%h(6/@/A2*A[B7DrH~I!I#IrLJN6egj}nw .6 %q Om
&v/|4I7zpi .4 H)aab<ejfDnu .6 %h/@042*8ADrH~I!IrLJN6U/_leg .8 %q2!EQHsOmPAQ7o5
/a0pH~I!IrLJeg .3 jTjUmZ .4 %L2k2lGra6iV
p9p; .2 1;9XrH .8 *=DtDvOmZ,aaejl)
Z7 .1 Z7 .6 /@M/OmkfkplZo5
/_/y8(<GDF[fb@
05 R[
,C,H6q@LDPYPZo_nh&jBkh
4s4tH)H*H+H,Oqb<b> .4 (J*VElQ&m5 .4 %h%x(U)B)_)p*+*i+)+-/@/A042*3v475b8A@(B7HeH~I!J!JeN6R[TgUF_Kaxe0eGeHegi6j}l5m7myp+
*FJNJRb>bFekem .3 (JElQ&m5 .3 %x)B/@/A058A@(HeH~I!JeTgUF_Kaxe0eHi6m7 .8 %}366=<lL=OqP!P4PJaMo5ot
*FJNJRb>bFekem .3 (JElQ&m5 .3 %x)B/@/A058A@(HeH~I!JeTgUF_Kaxe0eHi6m7 .8 89 HI
WyZTZX QS .2 Pj .2 *B4C=Q>XL=PSQBSHTKcf
&F&]7B>XL;L=Wzcrp]p_ .1 %_4B4C=N=Q]p]qcecf
4Bcecf DlgZg]
>V>XL;L= 0C6#HfNcRY .4 89 HI
KcNcP!P4RYi_ .1 8&89HIHK .2 E] .3 CfElm5 .3 05@(CfJeZ,_Ko3
ElhJhO _[ll .8 )#b<e0oJ
cn +nB5B6HWHYKgKsq7 .1 =<=ND{THZ,cer(
/y<G>zDFDGL+[fb@
0e8)=AA>BONkO3TN[Z
2#9GGrIPQyWCbcj)j2k2 .4 (|)#2qg&ik .4 +*/}8@8y@(@*QSQXaxewff
(|)#2qg&g<ik .3 ElQ& .2 +*8@8yQXR}XLaxew
1!1#1%1& .2 3-J[Jb
GjGl .3 778&89PAq= .1 =%Q7liqJ .6 &Z1#8;DKD{JbNcg&
2qI{g&ik .4 El .2 +*0QDAEW
A)A*C&NsOGZk[=k#o1 .3 @i@xIGNKQS .2 /U .1 !!#Z:9>SN1k(k*
A)A*C&NsOGZk[=k#o1 .3 ** QS .2 /U .1 !!#Z:9>SN1k(k*
4K7#DtD}PpXb_Sca .5 Zk O}
)a+~DtDv]SgTl)mK .8 %1%@+n9:<VHDHGJ[LpP|VJeBfWlT
)a+~DtDv]SgTl)mK .8 O} J[
+#,)-J-K/1>]B>J_g!
1{DPJ_J_JcRhRqXZh&mIo3
+mB5Kgcq .4 A)Bwq) .2 d@ *=Z,ce
IhIjInPmPoZk[= .2 @SEGLMml .2 /|? .1 4rH)JNb<ejfD .10 *=3S>I@SB5C,D!D,KgM&Q/mhqJ
>>M& .6 (JElPkQ& .3 &g&t/@AcF9LJQ-R[egff .10 4r=<D{IhTHZ,b<ejfD
d@ *=Z, .8 &g+mAcB5D!D,KgM&PmQ-
ejekemfG .2 (Jq) .3 +mB5CmD,Kgcocq .8 !E&g89HIM&O)P{Q-eg
Fk <lPzZe EQ EGm&rD 7z89ej .6 (tD!OdZ,[:
(Z0C112*6#A>NccaeAhv
ilin E] .2 (J .3 /F .1 EGE] .1 %[ElPAQ&q)
P!P4 .2 PFXCY2 .2 EGE] .1 @xIPMU
k# .2 0C0D6#CeNc[XeAiR .2 EG .1 &)E]o;p- .2 (J@sElemq) .8 /FC,D!F;KgXDq)
k# .2 0C0D6#CeNc[XeAiR .2 EG .1 &)E]o;p- .2 (J@sElemq) .8 E] PA
89O}PATl .2 Ih[:i*k# .6 pH kQ
89O}PATl .2 Ih[:i*k# .6 <h LM
O} Q) .2 (8HKJqJsMSPFY2 .6 @xCfEGE]LMMUaMpF
/|4I7z8%EQpi .8 <hJYT3]>kUkV .4 JZLMPRScaIpF .6 6>D~EGEQE]PkQSaIf-
D~ Jm .6 *M4OJpJsMUPEUVY1Y2 .8 8JJpLMMUU/Y1Ya
%L&)(J8%F] .6 !!EGFe .4 4O4QGOf- IPMU
KOKZK[ .2 LMm&mlrD 3G@i (tDK .6 &F4T>aEQkQ
1#5s9P9Q_G .3 B>FeNvO) .8 /uMUP!U/UVXPcWkQ
PA %{LRgVk# .2 jq .2 HIJp[:]> .4 5mQSkQpFpHpn
EG .2 898:PA .2 :[HI .2 p9pHp_ .1 2;=<D{YkegkQ .8 $
(8 CeD!LMml #g&_D~EQp9
#;+m<@B5HWHXi_ .2 ,e/M@4@D@F@T@WA)IaIbR~]V]Z .1 #A .3 %g0u2-3#8h8wB>CQFUFqGjHoJ9K]O&OFQUSOScYak[khm}n!nYoJom
#; R+S#S& ={ .2 3x66:gDvFeNvO&hpm(
#; .2 R+S&k< m_? Nv .1 +(3x5#66Sc
GjGl jq #]D,iMiO .1 =<DvD{THZ,
/Yhp .3 778&89OY 1+o- .2 LMMyml
#;i_ .1 XOZk[= .2 89PA Qi .2 &_D!MyiR
/s3G3M .1 q) .3 *xN0O[Oe .1 2qB>O&Scg&ikkh
#F(Z-N0CA>AAZ~[Xa]m1 .4 ,e/M@4@C@TA)R+R~
&@0e1~8)U/caeAhv
^ !i? !i? !i? +m>VB5C,D!HTHWHXKgcocqiRi_ .8 0089={>aCeFkGOJ0O)PAPDPkP|Q/QiZk[=cWo1pX
^ !i? !i? ,q>VB5HTKg !i? !i? $
^ !i? !i? 0089PA .2 %{HIL@[:gVi*
^ 8:C,D!P!]8cqiR $
,v0u2q3#8hFeFqMyO&OFScYaiKjAkhm}oJ .2 /s3G@CA) .1 >a
pFpX .4 ,e/M/P/s3G>a@4@CA)R+S&k: .8 (|,v0u2q3#8hFeFqMyO&OFScYahpiKiRixjAkhm}oJ
pX .1 ,e8}9-@4R+S&Sr
PRScaIp<p= .4 GOQ/iL .2 ={ >TD!D,iRmlpDpDpX
Sc .2 GOQ/ .1 8%@D@pYd .4 D!D,Q)SHiR
A)BwC&CtCvGZGa .1 !w!{QM]5d@j(l} FVScSeaIaKp= .8 CtCuCvD!HKHWQ)Q/T&YdiRm5
#]D,NviM QM]5]8 ScaI .4 /Q/S={@pC,CtCuCvD!PkYaYdiRm5
ElQ& Nv 3uSc .3 (4 .3 #F(Z:3@QA>L;MRO)TF
/h[2[3 .2 D!D,FePR .3 (4Elm5 .3 Nv? (Z3u83@QA>NcO)d%
#F0C0DeAi_ .1 iliniz .1 C,Cm .2 #]/i@QO)
K[[=i-k# .1 LM .4 6c .4 &g1617:gFeL}SfiF
#;+m,q8{<@B5HTHWHXKgL;cqi_q6 .2 SoSpSqSr .1 @SCeLMml m_ .6 %L04457B>aDvHsOmOqQXZ7hpmy
@4@C@E@F@T@V@WA) .2 #]@SCeLMml .1 J!J& .6 8{>XB5C,D!HWKgL;L=LpOYOdP|ll
&F7BWz 040U8{8|HWLp .4 6<9T:bLMOmSoSpSqSrjVmlop
#;,q @DA)Bw #] 04 .4 &5=<E]G0GvHTOdQmSr
#;,q A)BwCm .2 D, Qm? (o*37o=<GvGype
P| iG .2 LMNv .1 -N6#AANceyhvm1
69GvGycx .1 Nv %P
ReRh .6 +nAsB6LpP|
7zReRh .6 D, >X
7zReRh .6 D, L=
C,HWLp_Ji_ .2 1u1v1w1|SoSpSr .2 @Q@SLMQ)pHpX .3 @pObPjejenk*
>I@DMyR+S&WS .4 -E<I<jFK .4 >V@Q@SCeL;L=LMO[SHcqml
-D-E<H<h .2 &FN0O[rG >V@Q@SL=Q)
@Q@S .2 @C@DA)B;BwC& .3 O[PRPSQmZu .2 O&SeZ,Z/hj
hJhMhO ll .3 @S@WCeJ&LMmlq)
=<D{THpF .3 @SGym&rD /| @i .3 &XpE .10 (:8t=u>IP!ZPom
1~;p=wA>O-VYb@b@oh
#; XOZk[= .2 EGE] .2 LC .4 %P
#;#O .3 4ICNM7[=_Kpiq] .2 J{ .1 (yG0GyItpe
CNCWCm_K @y? .2 @C El .2 lE .6 *:<h>>EQLMi*ml
/h/i/l D!D% .2 6%RIm1
)S0e6#7(8)DPNcOdgb
J2K[Zk[=i-k#o1 .1 LM .1 jq? .1 -Z8hJp_Fbwb{oa .6 +A8h={CQIZK]OdP|SOV=a}i%rFrG
2q8hQUQVik .6 El CeNvQP ai
8iB>HoK]O&XA .4 86JpJsJu .3 <|={ .3 5rD!HWHXLpiMiR
D,KsiO EzE{O) .4 Q&hjhk .3 (#D*IRLMNvODqk
-!hjhk .6 *aD!D,HIiPiRp_
*a*cQnVc .2 /UPjjq .1 ,qD!HWiRml
#; /lZk[= .2 EGE] .2 JpJs %L .2 >XD,HWL=iR
JpJs %L D,iM ,s-N>XA|HWL=
*FE]_J_Uo;p- R+ ={
***W >W@zH%Od jq .1 >XD!D,HWL=LpiR .6 :&@CEQJ!QCR~ScVxcWejom
CUD@DB .2 ,C,H-=-c0/75jd .2 QSm_ .5 (%DyDzMMjUmZ
#1@CA)B;BwC& .1 #A-NCeD!a]jqml .1 5=;L;QH9H:TOe0eOeP .8 (%,/3645>g@(@*AMBZDyDzHeJ)OmYXcPjUmZo(pIr(
H9H:eOePfB .6 )p,/458A@(@*AMBHHeYXa+ewo(r( .6 (%={C,DyDzMM[=_JjUmZpDpI
(%D@DB .4 *},C,H,c-=-c0/75QSjd .6 (%9)<[<u<wC-MMeZjUjXmZ
EQpD .3 (%EGIZ .2 5M9);iNKq2 .5 %N8EJnQZeWeZjX
36>NEJ .1 )p)sDqa+a- .8 #;&I(x*:5M6#={EQKOKZK[W0_Je{jUmZp3pD
CUD@DCW>W@WCWD .3 CeD,NvQP ;LC- .3 8JElm5 .3 )p,j4dJoT&aShaj|oO
m5 iM? 4dhaoO .6 -1-27sjUmZ
1U9d9f9gIugg .3 1b1c1d=NNtSIZqa:cZnJo< .6 #;(x*:EQKOK[W0_Jgoh5k)pD
3I .2 (tQS .2 ={ -,K9hr
1x5s5wB9_F_G .3 %qCeNv .3 B> .8 #;&I(l*:,p4:77=N={HsPkW0W3hS
(@/_1o@*WSi4on 0p
2E[X Sf
/@8qK+Ka
%P Pj
#;(Z,q0C6#CmE>Nc_J_Ueye{i_ .3 4O4Q4S4UF8L!LSLVX/[cbxcCjWjYj[oxoyozo{ .5 &m+<-*-6/o2q57=uD~E+H>LMM<MLMMNINvQPQV_Na+bJe}j|mlqI
!!<K=+Q)i1j(l} MM]7 .4 )p9d@CDKa+jqj|o=ol .8 )H4U8;:&ElHsJbPkQCiVjXoO
+(1+1,1/10<l<m<nFQQiQkR~S# .3 ={EQLMml .4 -54<5M5O9f=uDuE+JRM<Y(a+b~hSj|oO
,!,C/f0=12=lJEU#ZP .4 8;>UElPjQ&o(q) .8 (x*=*d4<5M5O9T:b=uBPD6K!W0aUdueOfoolo|qt
@p[=iLiV Q)l} .6 3I@CA)Q/X: .3 !{j(
J[J]Jb .4 NvQPiM .2 )r*A+c5n>UZ,j|pn .4 (J>aO%[ya5cWjUmZpD .4 !!00D!DKN1Om[Xa5
+c+d5npnpo .3 ,#@gJ]O%R6[y .2 8Ja5a5m_
/t/uMz .3 #hElQ&QZoN .4 )r*=*ANvQPZ,j| .8 !n!o!p#;*=6#NcSc_Jb<dHeyhToLqJ
%A(o080e1l1z1{707<7>7|8)9K@8B%F@M6O{PUXZYRYSbQf(f)
[r jV
6#;pA>C,Nc_Je{i_ .2 /h/i/l .1 LMml .1 /,5TFeJdMYPDRTX-]fb9d@iKij
0DCeD,iO QmXB 69GyQ*cx .6 *A9d=uF4Gjh>hr .6 EGLMoY .4 %L05@(PAQXYaeGewmvnu
hLhMk2 .4 SfShSv .4 LMml .4 8JPk
P!P4i_ .1 %{ .2 JpdEhQjq .2 (JdEjq .1 LM
%:0>1a>;ca .2 >4DKPRRL .8 (xO:a@dFg<j&j>
73SeYd .3 0>8+DKDMca .4 (xdFpD
EGLMoY .2 9d9f9g@CB;C&aa .3 %L%}1~7E=uElFeLOMCQ&QXhr .5 %L)r0m3p=N@(BEQXUFZ,_KeGewmv .6 #;%};p<vIPNLPAQmYCaMiOiRi_id
EGLMoY .2 9daab< .3 %LpD .2 :e;pi_id .2 (K869e<v
hLhMk2 .4 LMO)SfShSv .6 8JPkQS .4 %k16;pApeGo(pi
Nv O) %[F]Fc %{,p@QFePDiKij
QvQyQ|Q} .3 Nv (|)#0]g&g<ik .6 (x+)525M8;8y:bO:QXWDewpD
iM .1 <*XF .4 #;526#797n8t8wEYIPNc_Ji_ .6 *:+4Zk[=i-k#
767z86@T@V .3 (fYZjq .4 NvQPiM -h0e8)@AB%BOW6W] .8 &G(x*:7(={A8EQHsIyK}LMW0ZkpD
9/90E2GqGrGuG{G|_i_rc5eLeMfYj)lC .4 LMNvQPiM .1 +0-h0e1X8)<}@ABOH4W6W]
)5,:>_f&
%t%u%x&u*+*r,C225X:U=Y>CAqOjTTUcXmZyZzfOjCl0l4n9n:oh
#;,q6#Nc_Jey .1 Q/ .2 8%A6D6E=Gua!c7 .3 *:EQpD .3 (x8t8v9:K1Thfijm
EQ EG .2 *Ro;p- .2 *x+!@zWTWUio .5 #;_Ji_ .2 C&D2K+OGq=q_
EG .1 6~7!9[ FeiK .6 #;&H*:6#NcVPVQXD_Jiviy
Fko;p- .1 Nv <* .4 #;6#CmNc_Jey .3 &9768wD2D6GuK!KLa!c5
#;6#Nc_Jey .3 768%A4D2D6E;W@b4 .6 /F .3 9:K1LPd(fi
EG .2 6~7! FeiK
&vF] .1 FeiK %{ISP7PyPz .3 ={EQiKpD .3 #]6#6&>;AANcNeNveym1rI .6 )p)s1A1ED2D6J[Jbb<blbokGkIoJoLox
&v767z8% .1 %q:fQM .2 6#6&;oABD|GyNcNeRYez .6 )p1A3G7zCvD2J[W0_{blbsoJ
D~ Kt 6=DzjY .4 %{ISP7Pzk/ .4 %}1[GvIGIPeO
&vF]Fco; .3 %{53EZI&ISP7PzY_qt .4 ={EQiKjqpD .3 #;#]%=,q-N0C0D6#>;AtNcNvRY_JcqeAeyhvm1rI .6 )p*d1A1E525MD2D6D@DCE;E=H-H0J[Jb_Fa+b3b<bBblboe[fDfHhJhMkGkImBo=oAoJoLoxo{
&v767z8%F] .1 %q&[:b:e:fN9QM .1 ,r6#6&:(;o;p@SABD|GyNcNeRYSHezm2 .8 )p*d1A3G5M7z8%8tCvD2J0J[JbW0[N_{a!b<blbsiKkGoJ
(Diliz .2 %q:b:e:fiK .3 6#6&768%;o;pB;D{Nco; .6 767z8%D2D6FeJ0P7ZuiKo;
/|4I7z8%F]piq] .4 (,4[FsJ]VJlE .4 (f={EQ .6 8-D2D7FeIJJab3blbnctkJ
%#%n,B/:0e5G6q8)8d8f9_:t<[@;B%B>BOCrOTOVRBSPSQUC[XcKcMdzi%nZq3
GOQ/ .2 LM .2 3!C,CmaWpX .2 8}E+GaL4L5jEqi
*~/w;pJMQP]8dI .1 2x>}>~B[Gj]8]:cyjVqG .8 #;&[3!8&89AACmGONcP4PAQ/Zk[=aWeyi*i-m1
#;(Z,q-N0C3!4]6#AACmJdKgONaWeym1 .4 /i/lKOK[Zk[=k# .3 >}VM]8]:dIgbl1 .8 !i
89NcNuOYP!P4PA .3 <hHIHK[:i*k# .4 #g&[NcQ&QPiMp9 .4 )p055X5Y8}>}>~GjH-J&L5L}ScSfV1]8_Kcei6jCjEnW
aaacae .2 Q& .1 #;6&AAABD,a[ezm1m2 .1 H7Hi .10 !i
(:A)BwJ2K[o-o1 .2 LM .3 Q& .1 *=D,H7Hi .2 &5*=/FH7Hif-pD
1|;rJ2K1SpSr .1 LMml *rN9dI .6 *:*=1l89LCPAQNZ,]8i*
1}7B<-AsK7LCdI .6 #;0C3!>;CmaWeym1 .6 %}*=898yHiQNSfZ,]8i*kG
@4@C@D@T@VA)bW .2 LM? .3 %l1l5#;X=,MyScV-V1WSYtgzi4l1m}ps .4 %L9T:b:h={EQPAcW .4 )p*W5X@zE)GZH-IhNcSfWT]8aai*jVkG
6c>,ES[g .4 #giKp9 .4 WCZk]Zk#qv .6 )p*d-N053!6#AAC,D!NcaWexeym1
,E0=4H
0e8)8~:t=w@8AEDPZ~p]q|
D~p9 .1 %PP{ .3 /|7z8%_u .4 0C0D6#AAC,Nceyi_m1 .3 fD .4 )p)q*=9=a+o=oB
CeNv -%H>RHjRm: .3 7M7O@s@xMUm{ .4 #;%N8[aMo=
#;,q-N0C3!4]6#>;AACmJdKgRtaWeAeym1 .6 )p,t1#1&4@8hH>IcOnRHTGWFa+a-h(jRkNlMmBmJ .5 1A8o9;={CYC_EGElJ6LMNvPkQ&Sfaif-oBoJp3pD .8 !i
%{&v/|7z8%F]_u .6 %=,q0C0D3!6#7|AAC,KgSleAeyhvm1 .4 **1A3GCYElJp]>iYoJ .6 )p1!1#1&8iO(a+j|mBmCo=
/t<_ScSfShStSuSvnAnC .6 ElPjm5nipDpIq)q- .5 (;)p*=+&1#1&4@5RB7GGIcOnWFa+a}h&j|kNm:mJ
%j/t1-2h@&DDJ)MNTri!n3 .6 )r*A0j1&JeZ,a+j|o( .8 #;*=+e6#;L<YHfJ)JdNLP0QNeyj/jnoJ
GZGaGdIGWCWDoaoboc .5 h& +&2q4@IcRH_qh(kN .4 ={Elm5 .4 )p*=D!OmOnWFa+
1E4}8oF8LSLTLVLW_Ho=oAo{ .2 LMNvml .8 %})p1T2q3!6#8;:bD%D+IZJ[O(PkRHVMeyf-ihk8m<ns
J6_YaNd(f1
(o Sf
IPQyWXfE .2 )<,o/_1o6,8V=w@sB8ElG@GS[fh&ki .6 *: .3 (B3!D!F>I3Sl]XaWhv
0089B}OYPATlTq[N .3 ***W@i@sIGIJIPIhKZejo- .4 %}CeLMa]mlpbq) .3 %}D!eym1pbq) .3 ,q-N0C3!4]6#AAC,CeD!JdaWeAeye{m1
8y8}9)9*9,hM .3 :eLMQNml .4 <|DKHq .8 %}&(042m7*I/JNJmLMOAOAWT
(8(:DCGZGaGd .2 LMml .2 %L(t*VHs .8 %}+d5b8;BPGOH7J[JbL4LCNRQ/U_aWb}dI
0089OYPAfEpaq= .6 5XE)H- .4 4]6#@{AACXD!eym1 .8 !i
7z8%F]F] .4 5*OdPkPzXDZep# .4 3!JdNRaWeAeym1
3!AAC,CmJdNRaWeym1 .5 +U+d0x5n8;J-i/ .4 2k8J8aJ[JbPkQZW#a5a6m5 .8 0=<[BPHiIZIgLMQ/aadImloJpD
%q:eNcP!P4i_ .3 *XJ2K1[=in .3 #;3!CmD!NRaWeym1 .6 &**r-C3!>o@zAUCgK/K/OdSNZl .8 %}*X/F89EQP4Q/cWi_pX
8%D~HIHKpFpa .6 !T-N4]JMa] .8 8a8nH-VM]ziKikqI .6 !i
S5S7omoop3p4p6 .2 %N*=NviM .2 %N*= .8 !j!k!m!n!o!p(JC,CmNLaMeX
-N4]C,EG_Ja] .3 8&89OYXf[|[}fEo=oAq= .3 )p9dClNwa+atb<dEhQo=oa .8 Q&aMcW %L(x*:+Y8hC,D!W;X6bw
+[+_+o7RE;E=Fgd&f0 .4 +>-{8JH>RHS5U;VMiYj|ol .8 !i
-N4]C,JM_Ja] .3 (88nZk[=k#qv .6 -N6#AAAHJdeym1 .6 )p*=+>3I>}H-HiJiVMZ,Z~]8a+c1kGqR
76BiFeo; .3 aMmZpD .2 EG .1 o; !U .10 !i
OY .2 Zki*k# .4 &[*M/FNcP!P4iu .10 !V*=-N3!4]AABiC,JMJdKgm1pDr1r3
nyn|q4q5 .3 m_? .4 &5Eljqniq) .4 7BD!D,NvO(O}cqd&qt .6 (v*=,t2qBPBZF4H>LMPkQ&RHZ,k8lF
o; EGFe (;(=3oNvX#qt .8 !i
/|8%F]o; .2 Fe .3 #n(=1>4OEZX#qt .4 EQiKpD .8 !i
/|4I .2 #]? ,p,q,s-N>V@Q@SHTKgq6 .6 #o(=(>3o=|=}X#X%
/e1I@R
*W #] 0C
+#,x3r5a5~CADPDoO{Q;SPT#UeVpWZZcd;i!i&j5mu
,L/M/|4I7z8%@CD~F]OGp9pFpi .6 V& i@iB
&)4IM7ilp9 .2 **EGEQE] .3 V(
4aCvCx .2 *_-|Fef=ld .4 DWN%P4[XgCjUmZot
0089PA[Nq= .4 /s3G Q& .3 !w!{N%l}ot
(oFeFkct .2 =cGrGtGuNP .6 <#HIHKNcP!P4[Nk#
2e7|7}PU .6 /hIkYai* .3 6#DKD{NcRY
C(HsMSMUO}PAay .4 N#SPSQjV
PA .2 /s3G Q& .8 HsN!N%[NaMl}otp9
/|7z8%C&piq] .4 ,L1P2e7|7}A2PUS_Sa[Xi_ .4 (7/h3tC&IkYai*qp .4 %P&[6#DKD{ENLMNcP{RYcarD .8 !i
)!*~3#DWDXGG .5 4aCvCwCx .3 *_-|FeLMf=ld .8 9BGuN%NcP4[Xa/gCjUmZot
/h/kV9[:i* .4 (oFe .2 D,F]FkNv .2 -NCjNea]
3t9U<*<Ge{qT
Nc Bw
(Y0e0q4]TYY@a]e{
89PATl .1 JfWCm!qp .1 FeiKiu .2 8JElQ& .2 ,C3Z8J<XO)PCXRY1h:
p9 .2 BgBk .2 EQpD .2 1[EGGvGySWcqrD .2 AKY3i*i-k# .2 #g6#NcQ&cq
&v7z8%Nspiq] .1 4N7}PUPWeAhvhwi_rD .2 @yA)C&OG .1 jq? Y1Ya[:i* .4 EQ .4 (t6#D6E;Nc[Na)cocqcti*i-
EQ .2 #]EGNvcocqrD .3 Zk[:a)a*i*i-k#qpqv .3 #]#gMRPUQ)U/cqcsctg&hvm&p9rD .8 (f*X*y/|7z8%@CBgBkC&NcU/VJVM]8caejhLlEp9pXpiq]
/|4I7z8%F]piq] .3 &[FeiKi_iurD .4 ***yGZejen .3 &C3hGOVMWT]8mlrL .10 !i
V[go .3 89O}PAm&q=rD .3 &[P4Y1Ya[:i*q=qp
/|7z8%piq] .4 3GU/aXcai_qL .4 3Gli .3 WTWV]8]9aYq-
:-:/A8GFL9T%ol
#J4Z5G7(:tB>BADPHsO{ScS{V-W6btgbhjm}pf
/@1~2E5G7E;s=wG8IfJ!VYWZ_gcydmj|l@mJol
>,ES[g .2 :giKp9 .2 #gEG .3 WCZkk# .4 *d-N-V6#D!NcQMeym1
EG .1 KOKZ %q:gFeiK m_
89FcPA .1 %{LRgV .1 jq dEhQi* .2 #g&[U/cahwrD
[=i-k#o7 .1 LMml .3 PAjqp9 .1 [: .4 <><lBmEGG>PDU/caqLrD
#;0C6#Nc_Jey .2 1EJGJHX>X@[&ePfB .3 *q8;L}NvObiYi] .8 &G004JZk[:cWhQ
EG .1 :rIyKO .2 #g%qFeiKpD .3 #g-V6#D!NcZkeym1m_p9
1!1# .2 Nv .1 M@eefO .8 !i
hJhMhOk2 .1 :gFeeeiK %q(t
&)A)o;p- .2 3l8d8e8gMdNWjm .2 m_? .6 #g8d>,C,FeHqNcZkcWiKp9pD
FeiK .1 o; .2 #]? .1 #v8dG8M[PDUv .4 #g89>,DQEGPyPzTlXDp9 .8 !i
%[89FcO}PAoD .2 %{LRgV .2 jq .2 **[:dEhQi* .4 #g&[CfFeSH[XcahSi,iKiujqp9rD .8 !i
EQ .2 &[&_EGoY .1 16@iAJQ7Y1YaZk[:dEdphQi*k# .8 (f-+/}0>6y6z788);p<*@DBgBkCNCWDLE;G{J{NKNLNcOYStVJ_Ra]dkeGhLibpiqW
P@]<
+j,E/@:;=NB3ce
&o(_,G1j3B3C8V<[IrO3QBQGRpTFUvWZXdXm[a_ldNg1jVkhm%qH
NcP!P4U/_Ji_ .2 *X*Y*Z .2 CeD!LMml .6 #;#g&b3!6#CmD!EQK1aWeyk#m1
NcP!P4U/i_ .1 piq=q]q_ .1 :_? *X CeGvLMml
(7(9EEEFWM .3 >VEFEQL;cq .6 ,q-N0C3!6#NcRYeye{hvm1 .5 /33I=|=~D2D6E;E=J[JbK[kGkHkIoL
Nv >VL; .4 (8(9OKZko1 .6 #f5s78D6E=G{V(X%hAkHkI
pXpYpiq] .2 &[:[:_U/i_m&rD .2 *X .2 1[D!GvLMQZ
EG .1 Q/ Zkk# .5 +8BDJMRdbpcn
Nv .1 >V>V>XL;L= .3 (8(9OKZko1q; .4 D~EQHILMjqp9 .10 #f,q5s6#78>;D2D6DKG{POU/V(VJ[NeyhAkGkHm1
8:9JPAd(d7gX .4 EQiuqY .3 ,]4U6(:[EiF]LAPDqY .6 !i
EG .1 77C(GOOYQ/ .2 Zki*k# .5 %q+8:gBDJMQ)RdYCbpcnqX .5 +8+>:gBDFePjQ)RdYCfOij
EQ .1 #]%=-N6#>VAtGvKgL;Nccocqeyhvm1rI .5 (:3I767z8%86D2D6E=H0JbKOK[Zk[=kGkHkIoL .8 !i #n(x4O8%EZF]P7PzU/VJ_ui*m&p9pXq]qtrD
(89*Zka*i*k#l; .3 6#A>CeD)MRNcPUU/aWcahviRqL .8 (T*X*Y1#8W:sE@ETEaHyIqKAPDWg_Va3a4b3b4fDfLi/lEljo!o=pc
4NSZ_Yi%
&V/@1>2x36:U<[>4G9L9L>MjOTP>Rha}jZl@
%o,G/@0e8)<[=w@G@j@oBOIrL>NwPtQBXMZ~[ZcyjBn,q:
/|4IEGoYrD .2 HIHKi* .3 /U>apD .6 ,L,a-5/|04444D8;:B<==z>U@1GjGlGlRbWTYaYc_ga6eGj]myo&pQ
:hEQc}pDpE .4 C=C> .5 ,L,a/|048;:B<==z@1GjGlYcj]mynZ .8 *=*_<9>K@iCDCvPkWTZT_,a:f=fDldlimh
6v6w .6 D~EQp9pH .4 *I6<8;8X8t8v9:=wDpK!L9MyN(Vr_YpLq:
&%*x/m<l@zOdPz .5 EQQ&jUmZpD .5 *I8t8vVrWt_Yc_nYpLplpwq:qJ
(xGu[N[TqWqX .4 %LEQQ&pD .5 /m2;8t9:=wDpJ{J|K!L9OdS!VrWTW}b}b~mLnYorpL
Fk[N[QiLqWqX .2 pD .1 #;6#CmNc_J_U .2 /mH{OdWTaRb}b~fHjIpP
PD #;Cm_J_U /mH{WTb~
6#C,Q/_J .2 /P2N=WDdOdd(jI .4 %LEQm_pD .6 %L%N(x-J-KD2E;Grct
F] Fe (x
ApKXMHNo
#J#M4Z7(8~:t:uDPMjMlYP BAW6i@
&xOYPA .1 %{ .6 HxNKP+aadEhQ .3 EQjUmPmZpD .2 #;,q6#AACmNc_J_Uey
8%F] .3 #n4O .3 EQ .3 8&GOOYQ/ .6 8>D2D6Q(T]o*
(7(9ST .3 @iC&mn .2 iM .1 8tJoj|ol .6 0C0D6#6&DKD{Nceye{
&x0089FcOYO}PA .3 %{-24D5M=_HxKZNKP+aadEhQ .5 *MEQjUmPmZpDpI .3 #;,q6#AACmNc_J_Ueye{ .5 (;(t*=2X9e9f9gDKElP*Z,[=_Yb<b>dHi/iY
A>Nc_Ja] .3 %[008&FcOYPAoD .2 %{? .3 &G)J098y9d>X@iGjIGMySc]>_la_aadEoaqJ .6 #;6#CmEl[=eyjUmPmZpDq-
A>Nc_J .2 (:1EJpJu .2 (J? 6#D!ey .3 *M<|
EQpD .3 0x5a5v8;=O>2T[dueG .2 )H2f4{9)9,K[[hb2e3
9dA)C&Q/mn .4 TZ 5e5vT]
6p6rDDDE .4 8;8>TWo(o* .8 #;*V4a4d6#=!C-CvCwNcSuSvUVUWey
/fSuUVUWZKce .4 4a4dCvCwQZ .3 +8+o6pDDDEK}eD
2J2K2MDaN,N/SpSqgwgxh! .4 m_? +>+o-K7E@YT[T] .8 #;%N(o*MGyJMNcOmcWiVlwoq
(@*(/y011S2E4h50=wIfIrMRMlN6O|RhSsXyaWhvpn
#;6#6&:pey .1 >>A)HK .2 QPiM .1 O[? %2D{UTXb
#;,q6#CmRfey .4 1A1C1E4S4U=rJHLVX@Yd]-bxjYkZ .4 CeNcNeiM .3 (|/l042qH>L}M9M:M:MyS]ScXHXI_ne}iF
#;,q6#Cmey .4 3}A)BwCtCwDCGahMk2 .3 %qCeNcNeiM .3 )J09@[GlLaMyRnScW<_ghDkXno
Nc_J_U .2 A)BwBwCtCwCxGa .3 (|2qGlMyRnRoSci4 .3 (J*VElm5 .4 +),l0q5o=U>LDaJeOPQYR)YX[X_K_ecchXhZhtoBqJ
Nc_Ja] .3 CwCx[3[6]Qch .4 1!33G*MyYaj] .6 #;(f8&<hHIHKIGPFq-
CeNcNe_J .4 (#9U;D;L<oFyJ>ODYWi%k4qk .6 #;%N)=+A-J-K/C8;<>CxQS[=bRdkh3
@C@D@iA)GEaaacb<eOeQfB .4 *yEmM4 .3 CeD!NcPjiR .6 *:4B6#<S<WC,D!cWfDpD
#;6#Cmey .3 +k+lI>ePeQfB .3 8;8>8A8B
7zD~HII@IAIBa* .6 >g (|)=EJS1TY[8f!f7k4 .6 %L;D;L<|CeNc_J
KcNc_J .3 @sC*IhIjInZk[=hOk2 .4 (tD!r7 .4 %N(tD!DKElL(L) .8 %L%N)81#4[D2E;PAU/V]cad(p9
<h>>@4A)BwHIHK .3 O[QPQSiMpF .2 %2D{UTXbffpF .6 #;090}3G6#:p=oHIIkJNfBk#oYqv
6q6s;nSv
3tA<N;d~
k8 ,p
&@+4,_,x0%1R1~6k6q7;<Z=wBBD*HBOUQ;RUSRasgbn9p}rc
[X (|
89PATl .2 /h3t:*ScYai* .2 6#DKD{Ncey .8 )w-NCNCWG{[N_Rk2qW
2xIr[X .4 Q7ZTej .6 HsJnOm[,gIoqor .4 !i
/|8%F] .3 2xIr[X .3 Q7ej .4 Hs[-gIor
898bB} .3 1~BDDGgCoqor .6 DKD{g! .3 q) 6#CeD!NceyiR
(8/|4ITl .3 3GejfDnu .4 %L2xCfHsIrJn[XrI .8 &_0y89:bCYDGDKDPJNTlX0[,jJjTjUoq
898bB}PA[Np~ .4 J0PjiYo-p- .3 1~>S>TBDDFDGcPgCoqor .6 &Z(J*:*xD!DKD{JmZe[Xg!iYqW
J0K+V!o-p~ .3 7(7):uDrFd[X .8 *:*x=uDKP4UJWTX0ZeiYo5
p9pH .2 6<6=jV .6 :*IkImRYY1Y3 .6 *M<|@C@iDKQSUR]Z
<h@CCvFCjq .2 iM IkURY1 .3 *M<|
aab<ejfDnu .3 (JEl .2 %h(62*DrH~I!IrLJeg .6 %q2!D~EQGqJmOmPAa5jUmZo5
,C,Q3iT%gb
(|(~0P0S0T6f6h6i9)9*9+CUCtCvCxD@DBGZG_M@MANKNLNPSoSqTrTsZTZX]P]Q]R_r_tchebedggghhJhOkzk} .4 #3(}+>96=u@:GlJ6Q} .1 (J={ElFePkQ&Z7jqm_
(|(~0P0S0T6f6h6i9)9*9+CUCtCvCxD@DBGZG_M@MANKNLNPSoSqTrTsZTZX]P]Q]R_r_tchebedggghhJhOkzk} .4 #3(}+>96=u@:GlJ6Q} $
#1KOKZ .2 #ACeD!ml .3 *N/0A:OgYo_merif
-N4]>VEGE]FloY .2 5_6A6E9)A:A;ZTZX]P]Q_r_tkzk}qJqM .2 ={ .2 #]-N4]9{@!D!HWKgKlNvP|P}cncqiR
4V J6J8
kz )@D{J6Sc
*F@i@s@x]Zp, .1 4T5_Q5QL
(JElQSm_ #]cniM )@kzk{
5T5U5V
)KTsTt
mnmqmr A>NcNvQP #x+#=<D{ScZ, .5 (|6A96GZ]PebfIkzom
@4@TA)BR .2 LMml .2 (|:JQwQzRUZI .8 %26f899)CvD@JpOYPAQ7hJ
CvCxD@DBGZG_M@MA .2 (|,lMyQwQxRURVZIctg&ik .3 ={ .2 -N4]>VB5D!HWKgP|P}cqiR
6B6E .6 ={LMNvQiml
&FCeD,NvQP 4T
(@)h7~8q:UIfKBX*
#] ij Q&
F@FZKnUVVp
]icaqL HIHK
fE .8 %UPJ
U/ HI
6IQiQjQkQl .4 ,U6B6C9{@!HWKlLpP}SHTrcqiR
QiQkQl .2 CeD!LMiRml .4 !a(|)#A@E1MyN0PJPzi|
QiQkQl .1 !54WA@E1i|
qJqKqM .2 6IFeiK Pk
qJqKqM Pk .2 6IFeMy
XNZk[:[= .4 -NC,EGFloY .1 QiQk
6I .6 +!8F8G@p@sAvMCR~hnm_op
MyQiR+R~ .6 :&QC .8 )w*43G5s;pA>D{E;G{IZNca]e<po
CmEQmPoY 00777z89C(PA .1 -D0S7z@C@iA)R~ZT]PqJ .10 )w*4-N/33G5s6>;p<hA>D{E;GEG{IZNc_ia]bse<hmpo
GFK!OhYpf<hLk2 .5 96=u@:FeMyQvQwQ}Scebom .8 (t+P6IA@G{MCQiQkR~iP
hnhqj>j@ .4 :dA@LMWSmlomop
Q& j>
HIHK .3 pF .2 ;pA>EGJNJPNca]oY .2 JNJPqO
HIHK .3 pF .2 ;pA>EGJNJPNca]oY $
R+ .2 Pk .4 %U86QZ
,e-D-E-F-Q0P0R0S0T@D@FA)BwC&GZG_GahJhMhOk2n~o& .3 <y@cB-H@HCKH_jf]k3r] .4 (|*:*=:i={D!ElGOLMPJQ&QSTzViZ,ZeZi[Xm5q)
,e-D-E-F-Q0P0R0S0T@D@FA)BwC&GZG_GahJhMhOk2n~o& .3 <y@cB-H@HCKH_jf]k3r] $
@4@T@UCtCuCvCxD@DBDCGZG_M@MAebec .4 -v<y@cB-H@HCKH_jf]o]o_
B-H@KH .4 Elm5 .2 D,NviM (|*=J_LBTzZ,nto3
#N*%,t-*/H/I/d1K1L2I4+4;4n5v7b8h9><~=u>2>3@fCFH3J/O#ORR7RFSET[X7[e[f_C_FdudveRh/h|kSoJoO
(| f]
-N6#C,Nc_Jey .2 A)Bw .2 H@ .4 CeH3LMNc
>IIGIJQSWXfD .3 #]NviMiu @!@#I{J6Kl
ElG3G4G5 .1 #]D,iMiOiu @!
0089PAq= .1 @CIGIhfD .2 D!EGLMml .2 @iIGQSWXfD .4 6E@!FeJ6]QiRqM
E|E}
Q/ oW QS
00 @C QS Pj Fe
9{KlP}Q>Q@ .4 %L+i:<>>HIJsLMNvV}Ypmlo-r(
-N>VLMNvi_ml .8 9{KlP}Q>
@4@TI_OGOKWCWE]U]Zk2mnmomro-o1 .3 D,Nv #x)J090aN&S%YQ .8 0_2k5s8:>gD!MyU/WScqiRi_
#;4]HWKgP|P}i_ .8 WCWE]T]V]ZhJhOk2 .2 LM .4 (f,h3!4T:VFWP:]0kf .8 6=9)96=<My]PoqqJ
0SZT]PqJ ={ .2 @!KlP}iR
*9-T/_5S>QA~D=ZL[f
NL .6 <lPzQZZe
,s6B6C9{@!HWKlLpP}Q>Q@iRi_ic .5 %L153M8;8M=qCfQXgcnwr( .10 )vA)B-CYE:G{H@HCKHMyPJQi[Ne<o_
B-H@HCKH .6 %L153M8;=qCfQX .3 LMNvPJml
B-H@HCKH .6 %L153M8;=qCfQX $
HWLpQ>i_icid .2 1415=oE7 .2 LMml .8 +%04:WCYCtCxH@N-PJTl
*F-N>VA)C,EGGOL;cqo; .3 1g_9b8e=p5 .8 &-(#(t*_+_+o1TCYIRK#NPODPJTla<f=
GO .2 *F? _rb8e=
E]Flp7 *F _rb8e=
@s@yCWibk*pi .3 5sG{H8_ie<kD .3 -N<sD!LMNcml .10 /U3MCfDzMMMyPJjvk*oW
@s@yCWibk*pi .3 5sG{H8_ie<kD .3 -N<sD!LMNcml .10 !!/U3MCfPJjvk*oW EQ EG 89
5sG{_re= .3 /UD!LM .3 M5k*
A)A4DBGxc9hLk2 .2 D!LMNv .3 -N4]>VDsL;a] .8 ,I04=<MyPJR~jTjUmZmy
@4@T@UA)BR .3 B-H@KHf] .8 04PJV}Y[jvk*
@4@T@UA)BR .3 B-H@KHf] .8 7z Fe
El .1 #]D,iM ,I
(JQ& .2 )@/@3!=<kf .10 9)96Q}Tsghkz
(JQ& .2 )@/@3!=<kf .10 F4 LM
(JQ& .2 )@/@3!=<kf .10 g& El LM
(JQ& .2 )@/@3!=<kf .10 El LM
Tsgggh .3 )896FeQxQ{Q}S=iRqf .8 *_/=<9>oE=EYQSR-[Na:g!
1~@XGj
%U&(:bHqQ(mor3r:
,L3W=Y>2F%FnOISBiwmw
&/
*F-N4]>VA)C,EGL;cqi_o;p- .3 1gGxN[_9b8e=
*F@C@yA)o; .1 ,b@ZGFN[YpZZhn
,s@!C,HWKgLpP}Q>i_ .4 @s@yZk[<[=ibj#j%j&pi .5 )w/35sGEG{H8H@_ie< .2 -N8);p<sA>CeD!D{LMNcNva]ml
Zk[:[= .2 CmE]_Up- Ob
@!HWLpcqi_ .3 -;/4/9S]WC_rbtk@ .4 048;D{pnpo .6 *:ElObQij/o8
@!HWLpcqi_ .3 -;/4/9S]WC_rbtk@ .4 048;D{pnpo $
0089PA[N .2 @iIGQSn~ .5 &w+i:<:WUTa<kQ .8 *:GEG{Q>e<iRi_
/]3W=Y>2FnOISBf&mwoE
HI D!
Hq r1
EE
K&M|SAX_Xa_sjAjB
^ C,Cmi_ic (t3M8MCfDKF4QXmh PJ? !i? !i? !i? $
^ Cmi_ic El $
^ C,Cmi_ic &vF]? (J*V/UElQ&QX NvQPiM -o478;@*@1D{HeJ!Z,eGewffpn !i? !i? !i? $
^ !i? !i? !i? C,Cmi_ic &vF]? (t3M8MCfQX CYPJTl $
-P6#:pC,CmLp_Ueyi_icm1 .1 <k>> LMQSmlpF .6 /T3M8;CfDvHFPJQXXbeGkXnwoW
^ 6#C,Cm_Ueyi_id <k>> LMml $
6#C,CmKgLpcocqeyi_ic .1 3G3MZXo% .1 8Jj/m_ .2 478yBEBHHeRweG
C=C>CA .1 ,L04=zD!D,Glcocqe}iOiR .5 3M8;8M8yHeQXeGm_o% .8 /V3M9:AyCYCfCvCxTl[N_V
6#Cmeyic GO A)R]V~lj (tElQXm_ .8 899:AyCYCvG{Tl[N_V
6#C,CmKgLpcocqeyi_ic .2 )E)k/TBMGtHFUhlT .3 /R8;@1BTIlJ[pn
6#:pC,Cmcqeyi_ic GO? A)R]V~lj .2 ElQXm_ .6 AyCYCvCxG{Tl[N
AyWP_V_Wa4 .2 C,Cmi_ic .1 (t3MCfDKElQXm_
C,Cmi_ic .1 (t3MCfQXm_ .1 /VAyWP_V_W
-P6#C,CmLpeyi_icm1 .2 BdR][&ePfBnw .3 04458;8M@1QXQZ .8 %N8y@iDKDzE;G{H@IGLM[NeUmloNq=
+mB5KgLpcocq &vF]? .1 El .1 NvQPiM *A=<@*D{H3HeJeZ,i6
D,iM 04my F]? GO? 8yCfQXV~ .4 %NCYPJR][Nf-m_ $
,/-m-n6R6S9}=)Tu[Bpf
8-=%=*O[ )r0L0M8>H3Z)po
:b .1 6<OmjVopoq
Hq N!gCopr1
pD EG o;
#7#J#M#S8qUv
&+-h0e1i6j8)83BORUTFU[W6Z~
6# VH],
007z89PATl PA? /hHDScYadEhQ .3 6#C,CmNc_Ueyi_icm1 .3 1A1EA)C=CfElG{JGObQXZ,]>iY
6#C,Nc_Jeyi_m1 /|4IM7piq] C=X=]> .2 EGE]FeLMNvium#mlrD
^ _V_W_Xa4 !i? !i? $
CW_Rib C=]> .1 EQLMiumlrD
C,_Ji_ /| C= .1 NviM LMScm#ml
^ 7z89 &G/hPAScY/YaiC .1 (t/hLMScY/Ya? !i? !i? $
%(KZV9[: .1 E]J0QSrDrIrJ .3 4]6k6q7|83>V@QL;NcPRTF[Xa]d=hv
C,Cmi_ic &vF]? 1CX>oN .2 :bNvQZiup9 .3 L{L}Sc[r_wiFm!m#qG
L{iCm!pNqp .1 89O}PAQ/ .1 /h/lYaYbdEhQ
^ m#pO !i? !i? !i? C,Cmi_ic
^ 00 dEhQiCm! !i? C,Cm_Ui_ic !i? !i? !i? !i? $
6c6e .3 %LL}i]iu .6 1EC,CmG{X@_Ji_
iu F] FcPA Nv FSSch@ .8 CtCuE:WPhLk2
A)hLk2 Nv Sc .8 iu E]F] Q&mr .3 -N4]4_FSHjONP{a]a_h@oJ
[= .2 rDrIrJ
(@/@/t052*232E4[7(87:t>o@>AoIfIrL>M:N6SHSmV-][]aaEdtgbkiqJ
#*#B,s04C,CmHWHXSHcocqi_icmyq6 &v*FBwC&F]Gaq=? .1 *F? %L15=n=o=q=reJke .1 CeLMmlrD
15=q LMml
*F*W@F 14=oeI
#B(V+m+|04C,i_my .3 *V LMml .6 %N:bYkZu[NaMdLf-fDlin~q=
(G(V+m+|0449@vB5KgLpLwN-W|my .3 263M4w8~9-@sGZGaGdb_ .2 (t*q/U26ObRrZ7b[ba
#BC,i_ .2 8&PAq= IG LMml .1 %} .8 /@2x649:=qDKOmQXR[[&[Negffhpkfo%
@D@FA) Pk .2 (JZupD EGNvfD
Zu +m04B5Kgmy .3 !!%N*VQXR]RrirjV
#x9@9A=p@<A&F9F:H4J2S}](_L_lc2c3dygjjSl{
DKZe PJ
A) DK
@x PJ
EGE]oYp- .4 El .1 #](t,ID,cncriMiOiu .5 ,I/Y04JzhplIm(my .10 898:CYD!IhJ[J]KgLpNPPA[NfDfVhOi_pFq=
6#8{C,CmKgeyi_ic .2 8&FcPAXfq= .1 V}b[fDfG .2 048JQZiMmy
PAq= IhIn LMml PkQS .2 D,FePjiMiO? .1 ,(/@04JzhplImy
#;#OKgLpcqi_icm1q6 .2 -E8z8~9-NPhMhOk2 .1 CeLMml .6 %O%h&F(f4T7B898:;v<PDvD{JkQMcwkQmOpFqB
898:O} .2 EOpF .2 C,CmEGE]i_icoYp- .2 &)&v*W8~@shO
FcPAqt iM? .1 oW .2 (tC,DKD{NcO-TI[X_ljq
@xMSRkRr .2 NvQPiM .2 ;+D{GLYkfDfflilk .6 &5C,GaPAq=
C,HXKgLpcqi_q6 .1 8P=}KOV~W@WCa% .1 CeD!LMml .3 @CElFI .3 ,I04Jzhpmy
C,CmKgLp_Ui_ic .1 8Q=}>!KOKZKai, .1 LMml .2 2_@C@iFI .3 ,(,I04JzhplImy
#;KgLpi_ .1 J[J]Jb .2 iM? 04? 048>
^ El .1 #]D,iM ,I3vJzmy !i? !i? !i? !i? $
*F*W@F #bGxc9ka
,k/G05233a=wA>AADFGLGlKGLJNcNyO-SsWgZd]3aPaocygbi2j|l@
,U,q-P6#:pC,CmKgLpeyi_icm1m2 .2 3G3I3M8~]U]ZoW .2 3=<H={@CcqhJjq .3 LMml .8 0089CYCvDyG{MMN1PAPJTl[Nc}jvk*oW
C,Cmi_ic &vF]? .1 3MQ& .1 ={D,iOjq .2 @CLMoW .1 CfLMPJQZm_
^ C,Cmi_ic &vF]? 3M ={jq @CLM !i? !i? !i? $
6#C,Cmeyi_ic Q& D,iO oW
KaZk[=i-iDk#o-o1 .2 LM .2 **3G@C@iLb .2 8M8iD!ElPJQSQXXAiR .6 04:&HKMMPJQCQXhpk*nw
3@<I@FLcSoSq .1 LMm_ml .4 (JElHuPJQ&c}k* .10 89 2Y6f=<@iB6DvG0KZLp[N]Po,o-qJ
,EQHR+]U]V]Z .3 /Y3!8{hpjAkfm( .3 ={CfLMjq .8 3G89D!DvKgLbMMPJQX[NfVk*qJ
^ EG A)C&OG jq @i q) D!iR PJ !i? !i? !i? $
A)A*C& jq? @iIGLb .1 jqq) .1 ,UD!KgLpiR .2 DyMMPJQCk*
>> LMQS .2 &5? .2 3M
#;6CHWLpP}iRi_ic .2 3G3Mlk .1 m_? Z7jq .1 A>CfD{MCNeO2QQ .4 ={DyEQHuMMPJjvk*
EQ EGE]oYp- &x89PA .4 !!DyMM .6 3G3M@CE;ElG{
(Z,k051f233t5j6q=w>kA>AADFJ!NcO-OdRh_nb@h&hrkikrqJr+
8&89OYPAq= %yIhIn CeLMml @iDKIGPkQSRrm_
&xFcOYPA %{ .1 jq? @iIGQS .4 -o=<CfDvD{Z,jUmZ
00 @C@iIG (f*:4:C,CfCmQSi_icjTjUmZ
*FE]p- g! .2 (JElq) .2 #]D,cniOi]iu .1 04=<DvD{KgLpTHZ,my
*F*WA)E]p- CUDsEkGdJ]k| .3 %O)j/U=<CfDsD{ElF4Z,m_q)
DBG_ LMml .2 (JCfDsElVKjUmZmZ
A)BwC&CtGZGahLhMk2 .1 Nv .3 2qENGlMyRnSc_g .8 (f008;@iCYCfIGIhJ]QS[Ng!q=
C,CmKgi_ic .1 %O+j+kDBI-KA[&ePfB .3 8;8A;+
C,CmKgLp_Ui_ic .1 PAq= Ih .1 @i LMNvPj .2 (#B>BPLMqk
A)A5AdDB LMNv (#/UB>qk
#s*=0C232E3a4Y6!7(7E7U8)<F<G=H=S>X@NA>ADAoCbDPG8GGIfIrJ!K/L;L=MRPTRHRhSmSoSzU:VYYk[X[Z_lb@h+hjhrhvi/i6j|kQkil@m}q|
:R Z,
#8#;#B#O,U-N@QGvHTi_id &vB;BwC&F]GO? -Q0TA)BwDBT~U!V~a/h,oU .2 #]*~D,iM? .1 %!(j)o+N5>B-BKB|H@KHS][x_sf]h4o]
^ +NB-H@KH !i? !i? !i? $
^ C,Cmi_icid A)BwC& .1 +NB-H@KHo]
niq)q/ #]*~D,iM? %!(j)o+NB-BKH@KHS] .4 3M8;CfLMNvPJQPQX[XeGff
#B@SGyHTSHcqi_ .4 A)Bwq) .1 )v+OB/BNH@HCKHKIo_
iYiZ .4 A)Bwq) #]iM %!(j)o+NB-BKH@KHh4
EGE]FlNv .3 -E0TA)A4C&DBhOk2 .3 (j+NB-BKH@KH .10 (|<h@sCeD!E;G{PJ[Xe<iRk*mn
-n7r<D[B_K
8-=%=*O[ )r0LH3Z)
&l)i*(-*/H/_/d1K1L4+4@507r9><~>h@fBFJ/NkO#ORQ+Q,RFTFW*Z9[f]d_Qhjjrlhn+oOqAqC
#8#;#O-Na]i_ .4 #-#:(M(N(O(PE< .2 (Z0C6#A>AAN=Nc
6#NcRYi_ .3 #-(M<S<VE;E<W/ 9T QM
6#Nc .2 *F@D@FA)Gao; .2 )x*5D2E;W,b4fY .4 %N/U:b>aPkpD
#8#; .2 #r%TnLnM
82 #nnL
#8#; .2 *4*71rD2D6E=GuW-WAb6fY .1 9TCeNc QM
#] -+
U:
J0 LMNv 6#
,<<0
*WZk .4 %T
V<
(@4Z:UI4IfT{
Jm @x
B; .4 gS
El VJ PJ
r3 %U .10 *x<lPzZe
YG QG
#8#;#O-Ni_ .4 -+---/-J2#2&GrGuW+W,W-Yfbsbtbubvj)j0j1j3k~l!l#qgqh .3 0x0y7]8;8>:g>p@Y@[D{H3MNScT[T]Z,g&h>i/ikloo(o*pnpo
6p6rDDDE .3 El .2 8;8>TWo(o* .8 #8#;#O>aW+pF
:g>pT]g&ik .2 @C@D@FA) -J-Kbtj2
U/ .4 /s3GDKD{QQZ7 .6 ,q6#NcRYey .4 %N9:<S<VD2Grbsbt
/U .1 #v
OY .2 *M
7bE2J{O#krm}
Ob 8>?
%5
%J>[S[[Ni;qS .8 #8#; .4 <h<kD2E;E=G{ .3 6#CeD!LMNcml
CeNc_JoY .1 %J>[[Ni; Pj .2 #;,q-N6#:p<@Rfey
#;,q6#<@ey .3 G{Nhe< .1 %qCeNcml EQpD
#;,q6#<@ey .3 G{Nhe< .1 %qCeNcml Q) 6<
#;,q6#<@ey .3 Zk[=gpj#j%j& .6 /39/E;G{Nh_ie< .2 -N0e8)CeD%D{GyLMNca]ml
@iCtCvCxZT .6 EQpD .3 #;,q6#Nc_Jeyi_ .4 &98t8v9:<S<VDKGuKL_~eZ
#;6#:pey .4 <h<k>>HIHKQXnw .4 %2XbpF .1 =<D{Nc_JoY .1 &vF]JNJRNLXb
#;6#:p .8 Xb
6#:pC,ey 3I3M@DA)F]QS .1 QS .3 >SFsObVJc}k( .8 %J<hE;G{Nc[NqS
C=C>CAJF .4 CeD!NciR .3 *O5O<VD7[o[p
DPH3HsLz
#;,q6#<@E>ey .2 8&89OYPAq= %yIhIj .1 CeNcml .2 &G8y9d@iC&IGMyQSScYa]>b<dEhQmnoaqJ
Nc_J %[00FcOYPA %{ .3 8yIGL=MyQSSc]>dEhQjqqJ
#;,q6#<@ey .2 -J1E3}4U=r@pCwJbX@bthMk2kZoL .3 CeNc .2 )J0409:iElGlL}M9MyQSScXI
Nc_J .2 A)Bw .3 (7a)i* .3 6#D!STXI
Nc_J .2 C& jq .3 (7a)i* .3 6#D!STXI
#;6#ey .2 2#GrJ]JbWCj) CeNcml ElQS
+71l>UNoTiY!dnlo
LMNv ,q:p<N@RE>Rfpe .3 #-j#j%j& .6 ClD%E;G{LMSf
LMNv ,q:p<N@RE>Rf .3 #-#:A4A6W@WA[OeKj#j& .1 LMNv
LMNv ,q:p@RE>Rf .3 %y8&89IjOYq= .1 LM .2 %,9d@iB_C&IGQSUR]>dEfDhQmnoa
LMNv ,q:p@RE>Rf .5 5sE;G{ ClD%iU .4 EQmP
LMNv ,q:p@RRf .6 8DI|JZc4kVkXkZ .10 &9/l:i=rEQGuKLYdli
LMNv ,q:p@RRf .6 #1 .1 LM .4 +i6c7zC&IGSfVkWX]T]znA
LMNv :p .4 =q=rQXeJeKljlknw
#J#MG8
)L)O3j3kAohLhMhOk2 .4 >}>~DxFSHjTkVoYrh0h@jSpfq|
%zDyDzJ4MM .1 [r jV
FFFSVoZ<pfq| .3 5g5s@pJ4Pk .2 %L(J/U !!
*= (J/U !!BD .6 !6(o:eL=mE
*D F]? .1 !!BD .6 !6:eL=mEr1
%q&(:b:gmE .4 +-1{7]7bDcF[I%
0C6#A>Nc_Je{i_ .1 8&OYPAq= %yIhIjIn LM .2 7z9P@CC&TaWXoJoa .3 #2#<#G#P,x@[B>DWF9K]O&RhS{c2fS
0C6#A>Nce{ .2 X=X@cIp, .2 Nvj/ .3 748]
*4*7*d+;+<-V-W-X/3/8/91p=!=#D2D6D7E;E<E=GqGrGuK}L!ODW+W,W-b3b4bUf&fXj*
(%+N+O+Y+[+_+o-A5s5w5y6>78799RB-G{G|H!H6H@KHQ[RMT%T(TYX7Z)Z1[SbEg9g:hAihkZo]qkqn
)p*=*A,t/r/t2q8hH-H/H0H>HiL4O(PNPORHSfShStSvX#X%]8]:]za+dIjCjEjFk8kGkHkIkJmBmCnA
#i+m,I,q164]4_7W8N:@=AAeDvE>JzKgL#L%L(LpP|P}Q-Rn]hfVjAjBm1m2mynIoh
(|)#,a,c0_344g6I6f8t8v8w9)969:ChCyGeJ6MyQiQjQkQvQwQxRURVWSZYc!c(dTf@kzm}nYom
#)%J&-(,4[6/60:1>[CYDrS[U/VJXbhDi;mV
2#365b64:R=N=n=o=q>N>UCtCvCxDLDtE6GrJ[J]JbK!M5PKQXR[WyZU_Kbwbxeaffg!i6j2k|qB
&Z+o-27M9d9f;&;]<#<S<W=|=}@{BsHsK[PQRCSPT}V(V[Wd[o[p[qa:axbsbte[i~j#j0n]o|qZ
#x,q-P1E;fC,CmD!D,DUPOZS_5eyfloLoN
89 .2 i*o- .2 **CfJN
X0o,o-p~ .4 ,R:9@xb<fDoDp/
OY .2 %N(tDKQS
Fz .4 (o-N4]a]e~lv
(o-NGvQPa]exe~lv .3 @D@FA) .2 %q(T(f+!:gN0O[do
3T3U3V<-do .8 (o-N4]Gva]e~lv
%q&(GOQ/ #g .1 NviM (o-Na]lv
_=_@_A .2 *A/%Z, .4 (o-N4]a]e~lv
6#6& .2 O[ (o;p@RMXRfpe
6#6&NcNe .3 0!0#>->1MS .5 (@+43aL9Taa)nUoq
RY :Z:] .6 77NwOYP!P0P4Qm
77P!P0P4 .6 RY (@3a:Z:]L9a)dw
<)N> 6< .6 090=8b@4B}P!p#pX
(7i* 6#Nc iKp9 6#Nc .1 Zk[=
8;8>BTcxc{
DN
MRMSMT .2 (Z*t-N0D0e4T4]4_6#8);p=u>XA>AABODKDoGmL=NcW]a]nI
J}K! Nv (Z0e8)A>AABOW]m1
&@+41~9c9tq} .4 aMq- .3 -N6#8)A>AANc
<| +41~9c9tq} (fElq-
&F1!7B>BO[gkir %D4MFYGmGnQuiX
NvO[iM ca qL .5 %N%Q&B,Q0!0#1#>1BxHsIJIPPkf-
%D4MFYGmLuiX .5 &B,Q0!0#1#>1BxDFHsIJIPJEL8L<P*Pk
Zk[=k# CN_J_Ki_ia .1 piq]? .1 /hScYanU .8 #Z%S6=77BxPDf-ot
3t .6 (h,Q0!_pp#
*M0!1#MSN0NLOTfEqS 3t
NKNLNP .2 >ajq .4 2;>;DzE,[X[Y
&FO[ObP{]5ir .1 0C0D>;TITJ
/h/i/l .1 0DCeD!iR 6#NcO-
0L4+7F=uLBLOZ,a+pf .1 CfiY .2 +R,Q4o4q7[AmMEW~ZG_cb[jep#
,O,Q .4 CfTIgImKnIor
PD jq 7zoJ
0089BoPA .4 *a]r]s .2 CfEl
O} 7E=uhr
&W-<8b8cOTQhRD[NfhfifjqS .6 3B4Z:t:u@8@9FHL>MjMlQBQDRJS*V/YIYP[+]bahh&i@iB
4Z:t:u@8@9MjMlQDRJV/YIYP[+ .8 +S-<518b8c>fM!OTRDZGfifjieqS
*V .1 ElQ&q) .2 4Z:EDPIgL>YPqJ
9*NLNPWC .3 ,d8J>@K3 .1 L>RJ]n]o
U} #]? !+9S;I;Ym& .3 :E:gL>[Z
X=X> .2 QS K(
*~]6eWeY *~O[]6r1 #(3B[X]t .8 >XHIOT[NldqS
004J77OYPA b<b>bF .6 (W3t:t:uFHL9MjMlYIYOi@l@
(W3t:t:uFHL9MjMlYIYOi@l@ .6 004J77 b<bF
*t*{>V>X@SApL;L= .3 %d%f(c+T+V+j7i7j8p9*:zETEUEVY,mFmG
IGIIIJIP LM QS
5s6dGrY%k2 .2 >aPjPkQS .2 16@7ApAq]h
77OYPAoDp/ .3 FNFO .4 +423LNRhVYb@bAkQl@oh
&XKZKaKtO}rW .1 >XL= .3 2E3BBoCfO[[Xr;
ir p>
Hq .1 1}Sp
oY -J m_
9G@H /ULM
*F@C@FA) %d9G>Y@HSxXp
,q@R .2 1=1>::<v@HmF .3 FeLMQ&q)
5G;q;r;s .6 (t*r,p8&:&>V@QL;Nvcq
IIIJIP .1 LM? ElQ& 6hQ8X=]E
_Ji_ Zk[= O} jq? .1 67VY
!>3!8~@(M&P|]nhvo(
+86><9<B@CEGE]XDcWk/ .1 (h:,OT]Ka8
+86>FkVaXDcWo;p% .1 (h:/E/N5
#u%#+5,x9_>#>HB>P<dz .5 :,B}E*HxL6W~m*
:,B}m* .2 #u%#+5,x9_;F>#>H@[B>P<dzi%
^ %[PA &*(x-C@zAU !i? !i? $
^ 4qB3LhM3ZG_cfi !i? !i? $
00 ** (1,[
7+B3 .2 #g*:4:EGFeiKoY
&(86:8:gI{k*q4
&y&z&{&|&}&~;j;l<><S<V<WZ=Z>Z@ .6 (Z-N0C0D6#;p>;A>DKNcRYa]eye{
0C0D6#;pA>NcRYeye{i_ .4 &y&z&{&|<VMgMhMiN|N}N~Z=Z>Z@[p[q_{_~a!c5r4r6
B}C!EV .2 (Z,q-N0C6#;pNcRYa]eye{m1
89 J0 .2 (Z,q-N0C6#;pNcRYa]eye{m1
PA hS jq .2 (Z,q-N0C6#;pNcRYa]eye{m1
q= hQ jq .2 (Z,q-N0C6#;pNcRYa]eye{m1
0C6#A>NcRYeye{i_ .4 8&89OYPAq= .2 *X*Z,[0>0E@CJFJHdGhQhSlNlQm8m9 .2 #gLMjqml
0C6#A>NcRYeye{i_ .4 8&89OYPAq= .2 *X*Z,[0>0E@CJFJHdGhQhSlNlQm8m9 $
0C6#NcRYey .3 &9&A5:7Q<-</AwDmKLflfmmE
6#RY .4 7n7o7p]]]_dkdl
6#Nc .3 J|K! .2 D{G0
3jhLhMk2 .2 Nv 8;HjScVopfq|
*FA)E] Ao
MRMU .2 -N6#;pA>AADKNca]
6#Nc .5 8v8w
-N6#Nca]m1 .3 (,DrFsVJXl
-N0e6#8)>VA>AAL;Nca] .4 0%799R>m
)))*-J:k:maw .6 006#DKNcY(mloY
*&0=1j3C=wL9RsTFY![/k;
;j<> .2 (;+#8JElPkQ&QZ
KL .1 #g={[[
,OB}C!U/a:mH .6 +~0C0D1_>;CfDtDvGmTIeAgTmK
89 J0 .6 +~0C0D1_>;CfDtDvGmTIeAgTmK
FYGmQu .6 0!1#1%778&89BxEUHsIIIJIPOYO[PAq=
ca qL .6 0!1#1%778&89BxEUHsIIIJIPOYO[PAq=
&F7B>BO[Obir .1 0C0DDKGmTIca
NKNLNNNP_Z .4 %N0D>;DKDMTITJjY
O~P4i_id .3 (7(8(9(:Zki*i,i-k# .3 LMml .6 &_@sBjJmNPejilo-pFpa
O~P4i_id .3 (7(8(9(:Zki*i,i-k# .3 LMml $
3t .4 0!1#5sHsN!OYQ(Q/_pfEgP
0!fE .2 3t
MR .3 0C0D>;P{
%QO[ eA
FcPA .1 #]Nv VaXB ;pDK
El 0> .4 *::/:e<9B}HI_cp#
IGIJ 0> .8 !t-<=<N%PK[NqS
QS Pj 0> .8 !t-<=<N%PK[NqS
+) )#
Tlo,o-p~ .4 (t3G@i@sJNq) .2 -N6#;pA>DKNcP{
o,o-p~ .4 **@iJN (tDK $
DK Pp .6 JmN%[NnunwqSr1
@i DK .2 %L(J9YPJjV
NKNP .2 @jQ&m_
DF
00898b8cB}C![Na:q= .4 3BIgVm[X
/%/&/)8*M_Mbaxaya{b!b#b%lGnmnpnq .4 %N2E3B6<8E:EBDIfIgL>PkS*[X[Z
/%/&/)8*M_Mbaxaya{b!b#b%lGnmnpnq $
&)*F*WA)E] .1 :z;4gf
:z:{;4FdKiSSVmgf NK
7(7)Y1 .4 %N*S:b={Hsop
%[89C(PA .3 *F@i@s .2 jq? 3B[X .3 %q&Z6=={N!N%aMot
%[89C(PA .3 *F@i@s .2 jq? 3B[X $
C-MRaWhvhw .4 +Q:,B}C!DmSoSr_|a!mE
*V;Y;Z;[f|g,ie .5 2E:E:g:t:u@9L>Ml[X]n
,d ]n
3B TH
%L >,HI[X
H-NgPVcF
LMNv ,q:p<@@RHTK0Kg .4 !C .8 &5/FC,EGE][=r3
LMNv ,q:p<@@RHTK0Kg .4 !C $
#;#O F]? .1 !E .5 &5/FEGE] .2 !1
EGE] !1 .8 #;#O,q@RKg .3 !C
1868@F@sLbLcL~M&]AhSq) .5 +m,p,qB5D!HTKgcqq6 .6 !E
#;#Oic .2 #g%+J0OB .1 !O
Zk[=k# .3 !7 &5/F #;Cm .4 !E%=AsKgP{P|
^ .4 !D
^ .2 %=898:AsP{P|
D~ P{ .3 ,q>V@RC,D!HTKgSW_Ji_
p9 %P .2 C,_Ji_
0e8)DoN!N%ot
,e/M/O/P@4@D@T@V@WA)IhIjR+R~S& .3 @SCeLMml .8 A)A*BwC&OGo-o/o1 .1 jq .5 6,D!D,H-O(OdQiSf]zb<g&ikkGo1
*=THceej .2 EQ .2 7zH-IhOdb<
*=8t=uJ!MyTHZ,ceejn!om .6 *:={EQcW .3 ***WEGE]oY .3 </H-IhL4OdSf]zb<g&ikq) D!
A)A*B;C&OG .1 jq .2 H-]z_(b< .1 jqq) .1 D!D,LpSHiR
A)A*B;C&OG .1 jq .2 ** Od .1 jqq) .1 D!D,LpSHiR
<,</iH .3 %L={ .3 *=8tJ!ScZ,ceejem
PA .1 My Y(
iI
+n2Z5rB6KgLpSHW4fWiR .3 @T@VR+R~S#S& .3 @Q@SCeD!LMMyjqml .6 **7zCeD!MySf]>]zb<kG
+n2Z5rB6KgLpSHW4fWiR .3 @T@VR+R~S#S& .3 @Q@SCeD!LMMyjqml $
#1@CA)BwC&KOKZi-o-o1 .2 #A@SCeml .3 7z@iLb]>]zb<nU .3 jqq) .3 -N4_5r>VHWL=LpQNSHfW
]zb<b>bFg&ik .2 jqq) .2 5r>VHWL=LpP|SHfW .4 0_6I96=uD!MyR~WSY(
I_IaRiRkRlRm]P]Q]R_=_>_@_Achgkgl .1 #A@SCeml .3 ((*y={QSZ7jqq) .3 4_>VB6D!HWL=LpMyOmSH
7B +n==B6DvDwD{D|HWKgLpZ/
Lp .4 3GGZ
#;#O,q4]@QHXKgi_q6 .3 8}9-SrhJhMhOk2 .2 #A@SCeLMml .3 %a=<==DvDwD|JkLpReSH .10 +n8t96B6HWKgLpMyP|R~b<
Re .8 +nAsLpP|P}
-M:TQ/Q0T*T+T,Vg <=
V( .4 Q) Pj .2 LpiR
+#/a1iG0HMTF_Y_l
LbLcLdM& .8 +m,p@QB5D!HTKgcqfVq6 .8 &g7W>}AcD&F:FFGzQ#Q-Yr]hc3i)jSj_q0rR
#;B5HTKgcqq6 .6 &g7W>}F:FFQ#Q-Yr]hc3i)jSq0rR .8 %2%}3G3MK+LbO(Sf]8
#;+mB5Kg .4 (8(9[=o,o-o1 .3 LM .1 jq .2 3G@C@iLbZTej .6 %}>SD!D,DvD{Jk[,]8gHk(k*kfoq
#;#BB5 (8(9o,o-o1 .2 jq? Lb .1 LMm_
#;#Oi_ %[FcPAoD .2 pX .2 #;#Oi_ Zk
#;B5HTKg .4 ,E,eR+S&]V]Z .3 /YDvhpjAjBkfm(
HIHK
#;#O %[FcPA .1 !3
#; %[FcPA #]? ,p@QGvZui#pX
#; %[FcPA #]? Nv %P
LbLc]>]A B5D!KgiR .4 CfDzMMPJQXjvk*nw
E]Q& .2 /@3!kfoW .4 jq .3 D!D,LbLp]>
#;+mB5Kgi_ .4 >aPk .2 &g7W>}F:FFQ-Yrc3i)jS .8 /@043M8;CfD{QXegljnw
(JEl .1 #]B6D,KscnfW 04=<DvD{THV)Z,l)my .10 (;2q3MB-CYDKHIIGJ]K!LpQSSc[N_gpFq=
(JEl .1 #]B6D,KscnfW 04=<DvD{THV)Z,l)my .10 89 HI
#;#OKgLpi_ic &vF]? -E8~KOKahOk2 .2 CeLMml .6 &F04=<>VDvD{JkKgL=LpRhcw
GdJ]g!k| .4 =<DvD{Z,fW .6 3MGZIGKgLpQS
Lpi_ GZ El
Lpi_ Ga 3M El
@4@T@U .2 LMml .2 8t96T%Unct .8 002q7s=<>o[NbCp#
%U&(:b>Tcvmoor
CvCx &5 @i? ]B
8#HnORR3[!g! El iM NV
:RHmLI .1 LIWLZ,hD
CtCvCx .8 9rEWV1[!]C]Dg@
Th .2 2|KPKoNhhDjOkopt
L=NvO2ObQPiM .1 #2#G .2 (K)[)]141V7&9e:S;z;{E0GFHZIvOhS3S6T1U<V{[&[lcKf;ghomov .8 #]%N%q&5(JElFeNvPkQ&QPiM
<+<- #2#<#G#P#Q3C:4<[=ucyg1hy
f}f~ Nv jy
,yC+RKgG
M<p}q3 i%k4
,u,xYJ .4 3C9x=(MwPkQ&jPjQjvk(
;F>]B>O&Z0 .4 %&)4+w,),j@PAXN_QET6W:q<
/99*;;HEd]d_e/ .3 #]NeNviMp[ .1 #Q7ER@jr
)x*48nBLJ}K!bti}pvq: .3 !! !!Ot
A)Ih[3[b .2 !!#]j(l} .1 @j@nC%S@SAl<pd
KgTc Pj iM L9]1
5;>JC%GbLgPYPt
5aI6WK]S <e<g>}L9
/s<vA) !!<|Hq]5ir .3 )/9q>zE8WZWaXuZ]du
*u6#C,D!D,D2EQGrNcQiW,[NpD
^ !i? !i? !i? D~p;q[ .3 *rEGJmKtdMiMjqr#rD .4 #<#Q0W59:U>DAJHARsSMTLYXbPeDeEoV !i? !i? !i? !i? !i? !i? $
&v/|4I767zF]_3_upi EGFeNviYoYrD .4 ,C,S-D>IBCG3OGPXQGR[n,n/oa .3 #<#Q+#,x2x@[DWH2K9QyTK[_d9fSkhl@p&pf
&vF]pi .1 iY .2 **? .2 #2#<#Q*0+7J!R_j}pf
p9p;q[ iMjwmirI .1 67DPK9LvTM[ad3iSodpf
p; .1 ={ 7EDPK9Vshr
HD HD
D~ JmNUP{ .6 jq .4 8yG0IfIgItN-RJRnS{WnhjjAnc
&p/<29QrVlWnm)rY
#)%J&-))4[5p6/60:1>[CYDrS[U/VJXb[Ncad/i;mV
%}&c(f6=:R;vC,CmD!E;HqIGJNZTZU[Ne[i_k*q-
*F@r@sPkp, .1 /GEWjq .2 #D#P*++K,k05237U>nL9O1O2RFn}r_ !i? !i? !i? !i? $
2EY9[Xr1 3!Y9l@ .4 (J>ajq .4 #2#D#P;y>FJkn}rA
(Z0C0D6#A>AAE]KfNcO-oY .3 )-)14+@FC*KOKaQHQI .2 #D#Q !i? !i? !i? !i? $
)-)16PEKELKaQy .2 #Q+7/+l4
b@ .6 *)<[<a>R>SCjMCTFUA[&[,c/
,e@FA)QH .3 O[ .1 #2#<#G#P+#+X@[DWH2Sc_gkh !i? !i? !i? !i? $
%}&9&W&y&|/v51525M5O6{7M:8<S<V<W>m@x@{ALB}B~C!JlLrP!P4PQRCZ=Z@Zb[o[p[q_{_~a!bsbtd(jmmgn]qSqUqZ
(o*_-2-5/o7|9d;];_<#=%EyF@HsI+Q;R-SPV(W8]Ha:axm4o|
%N%{&(&Z(f(t*c-w-y-z/c000A406~:e<*=|=}F;HqHxHyKOK[O+OYP7PDQ/R~S&V[W0W1WTWdZPf-i*i,k#lNp#q-q=
0C0D3tGmNKNLNPNcNeTIeA .6 (;(f,q5O9:@xXlny
6#C,CmD!D,eyi_ic .6 (:/l3I3M@4@D@VA)GaHIHKJuK[WCWDZk[=hMk2nwo1oLoNpi
#i,q0077C,D!EQKgOYPAPOP|R;St]8dIpXq-q=
^ !i? !i? !i? !i? !i? !i? -N3!6#A>C,L;MRN=NRNSNc_JaWa]hvi_ .3 :9G{G~Nh .1 LM .3 *:4:={EQpD .5 (K+-+X0L1-7]9d:;>4>]B>BADPDWEAH2HsK!LzM<NXO&Z,d[d]d_fSi*jJk#khmJnyoB !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 3!6#A>MRNRNSNcO-_JaWa]hv .2 @s@yF]piq] .2 G{Nh .1 LM B=Hxb&qy !i? !i? !i? !i? !i? !i? $
^ (K-J>1>4DPHsK!LzNXd] !i? !i? !i? !i? !i? !i? 3!6#A>MRNcO-a]hv .3 :9G{G~Nh .1 LM !i? !i? !i? $
%J*d+_+o-A9:@{CYCxH@J]LPQ[T(U/Z)Z1[NhAj*k*
o,o- jq? 787M
^ Q%? &)EGE] 4~5O6>6J6T869R B=Hxb&c[ !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? %+%|&)EGE]OB 4~5O6>799Rou B=HxH{b& !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 4~5O6>78799R >aPjq) ,P54:0E3H{H}_5 !i? !i? !i? !i? !i? !i? $
^ B=Hxb& !i? !i? !i? !i? !i? !i? &)EGE] 4~5O6>9R !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? #j&p(3(@+b-]3B4Z5{7(9>:E:U:t:u<==w>P@8@9@>@BA8CFCQD1DPEAF3FHIZL>MjMlQBS*VYYIYP[+[Z_Y_gd>i@iWjZkimJodqJ .2 #m%+&v**@yBwF]JJo;? .2 -K6G7&::<vG{G|G~Ni .1 LMPjml !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? G{G|G~ LM .3 &p(3(@-]3B4Z5{7(9>:E:U:t:u<=>P@8@9@>@BA8CQD1DPEAF3FHIZL>MjMlQBS*VYYIYP[+[Z_gd>i@iWjZmJ !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 78G{Nh .1 ={ .2 #]Q)cn (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7E83;eAPA[BqDFGWGoHlIxK9KGLJO1O3P3RBRsSwTFUAYmZ{[%[0[1d3dve-g2gzhKhrjrnlr>rBrC !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 6m7&ExG|NiNjbt .3 (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7E83;e@NAPA[BqGWGoHlK9KGLJO1P3RBRsSwTFUAUaWZYmZ{[%[0[1d3dve-g2gzhKhri@jrnlr>rBrC !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? %k&<(2,C,k,o-T/_0n1M1S1o232;2B2|3*3a48506,8V989b:D:N:a<Q<[=w>9@N@j@n@qAxA~B&B8D=DHGSI6IOJOK|L9MDM|NOOUOVQFRFSmTkU*VoW}XTYrZL[d[f]caKamcye(fnh&h0jSkokrlLmLmRnHnNn}o:q| !i? !i? !i? !i? !i? !i? %k&<(2*4,C,U,k,o-T/_0n1M1S1o232;2B2|3*3a48506,8V989b:D:N:a<-<Q<[=w>9@N@j@j@n@qAxA~B&B8D=DHGSH!H2I6IOIoJOJWK!K|L9MDM|NOOUOVQFRFRdSmTaTbThTkU*UsVoW}XTYrZL[a[b[d[f]caKamcye(fnh&h0hyjBjSkikikokrlLmLmRnHnNn}o:oJoKoNplq:q| !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? )x*4*5,U7&G|K!NiTaTbThXzY=[a[b_rbthChyjBoJoKoNplq: !i? !i? !i? !i? !i? !i? %k&<(2++,C,k,o-T/_0n1M1S1o232;2B2|3*3a48505a6,658V989b:D:N:a<Q<[=w>9@N@j@n@qAxA~B&B8D=DHGSI6IOJOK|L9MDM|NOOUOVQFRFSmTkU*U>VoWZWhW}XTYrZL[d[f]caKamcHcye(fnh&h0i5jSkMkokrlLmLmRnHnNn}o:q| !i? !i? !i? !i? !i? !i? $
^ EGi_m&oYrD 8nK![bq: !i? !i? !!? !i? !i? !i? !i? $
%J%}&9+N,q-V-W-X5M5O6>789:B}E6E;E<E=G{H@KgKsPOP|Q-SfShT(U/[N]8eyhAkGkH .2 LMNw
(#7E7I:b:pE>GZkr
%{&Z0089F;OYP!P4PAQ/WXfEq-q=
*u*w3!@!KjKlMyQ>Q@Qikg
EQJ|mPpD
D2D6Gr LM
%L .2 >}L9
^ (K/9/|6#7z@sA)A>B;C*EGE]F]GOKONcNvO-iMiZo-oYp-p;r7 !i? !i? !i? !i? !i? (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7E83;eAPA[BqGWGoHlK9KGLJO1P3RBRsSwTFUAYmZ{[%[0[1d3dve-g2gzhKhrjrnlr>rBrC !i? !i? !i? !i? !i? !i? $
)J+)+;+<002!2x6=778)89:G=N>I>UBDC(E6FcGjIeJ]NLO}PAPDQ)RrWPYC_=aydCdeeaj0j2pXr:
6=aM
^ &v86<v@sA)BREGElF]FlGORkp;pD !i? !i? !i? !i? !i? !i? !!%L869B<vA)A8BRObQ&RdRkSLYIeWi@jv !i? !i? !i? !i? !i? !i? &p(3(@-]3B4Z5{7(9>:E:U:t:u>P@8@9@>@BA8D1DPEAF3FHL>MjMlQBS*VYYIYP[+[Zd>i@iWjZmJ !i? !i? !i? !i? $
^ <vA)BRC&ElFlRk !i? !i? !i? !i? !i? !i? &p(3(@-]3B4Z5{7(9>:E:U:t:u>P@8@9@>@BA8D1DPEAF3FHL>MjMlQBS*VYYIYP[+[Zd>i@iWjZmJ 86<|B=ElHqHuObPJcWhQiCjvk(qyr+? !i? !i? !i? $
^ A)EG .2 !!#]Nv .6 ElQ& .3 &p(3(@-]3B4Z5{7(9>:E:U:t:u>P@8@9@>@BA8D1DPEAF3FHL>MjMlQBS*VYYIYP[+[Zd>i@iWjZmJ !i? !i? $
006>7(7778899D:z;Y;Z;[B}C!C(DrFdFsOYO}PARCW+[N]Zfhfig,ienu
^ !i? !i? !i? !i? !i? !i? /T:yq>qDqEr+r,r-r8r9 !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 00 nu !i? !i? !i? !i? $
^ 0C6#>;@sA)A>EGE]FkNcNvO-O[QPRkeAoYp- !i? !i? !i? !i? !i? !i? &*)1*++4,k-C/G/d052359<{BODFH4IUK=MJO&R%RNRkSsW6W]_naob;cPgKi3krl@q:r_ !i? !i? !i? !i? !i? !i? $
^ F]FkQ%iM .1 ,1DuWsWtcPcSgEgKod !i? !i? !i? !i? !i? !i? $
0!000r3#5s7779898b>N@xB3B}EQFcIGMRMSOTOYO}PAQXR;ZM[N_gcmi6oDp~q-q=
00 nu .3 !t6>78:9<v@xIGJnNKQSQZ
JmL=NL
C,D!D,
^ LMNvQPiM .1 +#,u,x-h0e8)<}>]@;B%B>BABOHjVIW]k4kCpf !i !i !i? !i? !i? !i? !i? !i? $
(U0m2#365b5c649|:R=N=o=q>N>U@(CtCvCxDLDtE6GrIGIPJ[J]JbK!M)M5MUOmOqPKQXR[WyZTZU_Kb<b>bFceeag!i6qB
^ #4 #4? DQOY? E]? %q? &%<l@zPziI? iI? #R? $
^ #4 OYP!P4PD $
^ #4 C,P!P4_Ji_ 77BwBxOYq_ $
&v767z8%BwC&F] &Y&[,q-N0C0D6#@RC,FeNc_Jcocqeye{i_rI .4 *41p3z=n=o>Z>[A3A4D2D6D7E;E<E=GqGrW+W,W0W>W@YE[M[N[Ob3b4blfXj!j#j%nM .1 -N9TCeD!NcQMQNSHa]iRrDrI
&v _Ji_rD .2 %J>[[N .1 Pj
rD .3 %J>[[N .1 Pj .1 &Y&[,q6#CeD!NccqeyiRrI
768% C,_Ji_ .2 D2E; CeNcrDrI
76 C,_Ji_ (7KZi* rD .2 GZIxPAWT
&v rD .2 *W -w3{=o=}D2E;KOV6j#
H-H/kGkHkIkJmC .1 CeD!iRrDrI
oW rD .2 J0o-
(7(8(9(:=|=}KOKZK[ .2 rD .4 7zGZH-POShSv]T]z]~kGmB &_]:ctik
76BwC& .4 ]T]Z_=_> .4 POShStSvXjp~rL
76 rD %Wo- .1 Fejq .1 BgiK
F]o; FeiK .1 cocq El rI ;p
/s3G3I FI .1 rI .1 *=*AZ, .2 Om
&v767zC& rD .4 /3/75s5yBsBtBuE;E<E=[n]L .1 %NrL
&v767zC& rD .4 /3/75s5yBsBtBuE;E<E=[n]L .1 $
76C& rD .3 7z86 &_Fect .4 &#BsE;rL
5yFe[n .2 Q& W;
7z rD .2 ]J]L]M
76BwC& C,_Ji_rD .2 8X9:ggghhJhLk2 .2 %q&X&_+Y:gFeN0Q[RMT(cnctiR
76C& rD .1 PgQ[Q]hL
&XC&rD .5 <9<:<Bilimizi{o-o/p~q! .6 %p6>787M9R:9:;E<G{G~JRg9g:nyq5
&v*F7z rD .3 g9
-N>VC,_Ja] .4 hQhSim .2 6G9R:;G~g:
&v767z8%BwC&F] &Y&[C,_JcocqiMi_rD .3 *W? =|=}>!KOKZKaV5V6i,j# .1 CeFIiRjqrD
7z rD C& jq 0S6f7z@T@iD@R~]PqJ
7z rD .3 0S6fD@NK]P .3 ={ .2 &[D!SHcqiR
7z rD @C jq [: O}
7z rD .1 Qi
Qi .1 &Y&[D!MySHcqiR
&vF] C,D!cqeyi_ f-? 3M8M=qCfF4JGO>O@QXX>iYmhoNq)
&vF] ,qC,D!eyi_m1 f-? El .2 -o=<DKD{PJZ,
&vF] ,qC,D!eyi_m1 f-? El .2 $
&vF] C,_Ji_ .1 f- .1 &9(O)E159:<V=qD7E<GtQX[p_~j%lT
&vF] &Y&[C,_Jcqi_ .2 (O15=q>!DBE<KafGj%oN CeD!iRrD
F] Fe D!iR
F] .1 D!iR (J .2 8;
/| C,_Ji_ .1 <h@CC=X=]> EliujqmlrD
BwC& 6#C,_Jeyi_ 3G (tDKEl
&v rD .2 +_46CUCxE;F+J]g!k|
&v rD Q& .2 -A9mINQmZ)kZ .2 -AZ)m_
&v rD Q& .2 -A9mINQmZ)kZ .2 $
&v rD .1 f- (J/UQ& .2 -A/}2[9mINT_YjZ)kZ
BwC& &[C,_Jcqi_ .2 A)C&DB .3 )o+NB-BKH@KHo]
F] iY .1 +NB-H@KHo]
&vF] &Y&[(o-NNc_Jcocq .1 ({? +_E;F+
&v rD .2 +_6/E;R-lE
&vF] &Y&[:ecq .1 E;
&X F,
76Bw &Y&[cocq .1 ,Z,[=n=oE;[Mj!mg
^ #+4YEGE]FkPjj9p-rD %q&)&v4Y<l@zDQDRF]PzZe? 4Y89<l@zCfDKPJPzZeiIqU? #R? #R? $
^ #+rD %q&((J4YA)B;CmE]ElFkGO_Uemp-q) .3 #I(;<l@zCfPzZehriI #R? !i? $
^ #+rD (JE]ElQ&Z7q) !i? !i? !i? !i? $
^ #+rD #WiH rD? #R? $
&vF] (o-N:eC,FeNc_Ja]i_rD .3 Ze .2 5iMtPJiYjvk*
&vF] (o-N:eC,FeNc_Ja]i_rD .3 Ze .2 $
&vF] :eC,Fe_Ji_rD .3 Ze $
rD .2 cw EqZeo5
rD .2 <9 .1 Ze .3 MtPJiYjvk*rL
Ze pF rD &v
Ze Y_ PJ
GZ rL Ze
ej Ze k*mZ
Ze jq /hYadEhQiC
#d%qBmPzXAY_Zeo- .3 **@i@sYM .1 (tDK .2 %LPJiYk*
#d%qBmPzXAY_Zeo- .3 **@i@sYM .1 (tDK .2 $
#d%qBmPzXAY_Zeo- .3 **@i@sYM .1 (tDK $
/|4Ipi rD .2 **@C@iej (tDKiY .2 %NPJZgiYk*
/|4Ipi rD .1 @i (tDK $
F]q] DKFe .2 **? Ze .2 DKPJiYk*
F]q] DKFe .2 **? Ze .2 $
<9 Ze (JEl DKiMrI .1 =<DKDtD{TImK
7z rD <9 Ze (J DK
Ih rD (t? El
Ze (J DK
A)C&F] .3 &c*=cw .3 b<ejk*
F] (o6#>VC,Nc_JrI .3 %p-53nNPYB
F] .3 (e $
&vF] :e:gC,Nc_Ji_rD .2 &%(;*xDKPzY_p% $
76C& rD .2 9d9e@Cb<bF A)C&DK
A)C& .2 3#:gEyF@
F] rI >V .1 (e*xPz
7z i_ HI pF rD &v
Ze (JElq)
^ #g%L&X&a(((J*M/U={BDJ0LFWK? !!BDWK !!&)F]F_PeRrTlTyjqqO? !!&)<l@zF]F_PzTlTy? <l@zTl? #R? #R? $
^ #+4-<lAUPzSNd0j9rD %L(J/|<l@zAUBDF]PzTld0iHiIiLqO? !!%L/U<l@zBDLMPzTlq)rD? !!@zLMrD? #R? #R? $
^ /|00O}PA !i? !i? !i? ,o/|1o4I6q=wF;L>N6OU[Xh&kiqJ !i? !i? !i? !i? !i? !i? $
p9pH 676<jV .3 *r/|4I@zF]Ya_3_ug;g>oYqOq]
pD .2 &v/|4I_3_uq] rD
/|4I_3q] .4 /h>SF;LbMwYa[,gHiCj=k(lboj
D~ Kt .2 -P=p@nW5a_eV
pH /@R*T_r1
p9 .1 D{PRair1
D~ #g
g; rD
F] iK Pz
p9 jV 7z8% .4 /@2E<[>}IfL9[Xkf
^ E]? (JElGOQ&? 3BDKLMNv[XiMkQqJ? #I,k23DKIfki #R? #R? !i? $
^ GOQ/? LMNvq)? #F(Z-N1]6#A>AAL=NcO-a] &5iM? -N0e6#8)A>LMNcNva]? -N0e8)a]? #R? #R? $
^ (6*=2*3BDKIrL>N6[Xi>kQqJ #R? #R? $
^ (JEl *=2E3BDK[XkQqJ !i? #R? $
^ ,dNvk8 Qm? *=/%D{Z, #R? $
^ GOO}r7rD LMNv .1 (Z-N0e6#8)A>L=Nca] !i? !i? !i? $
pF &vpirD
pXp] .2 3@3MDKD{ElJsSqoNq)
pF .2 b<ejem
pX F] .3 DKElq)rD
&vF] &Y&[ .2 q)
%}(;*i,I-A/@044B5b649:=NCxD!D,J]OmQXR[U/Z)_KaMceegffi6j|j}m5o3
^ #4 E]? %q? &%<l@zPzY_h<iI !i? #R? $
&_ct :&
&_ .3 %,(7J0OGo-
7z rD OG &_
WN
&_ rD OGo-
^ %+%q6>E]FeFkPAVaXDcWo;p%r7? %+(x6>F]PAVaXDcWn7o;p%? #{&*(x*f,U-C/T2E4-6L:K;K<l>k@zA@AUK/K=LeMJOdSCckd0pc !i? !i? !i? !i? !i? !i? $
^ J0 #] Jf !i? $
^ oY q: !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? $
D~ .1 &v76E#F]o;p-
76 rD .1 :FC&J0]rb<
D~E# .1 3B=<=wG0TI[Xh&kiqJ
p9p; .2 [X J0
&d(x/F:v@xMSOYP!PAiyjTmZpD
&%<lPz A{EGgU
C,D!D,_JiRi_
^ (d-C4-AUK/O}PvPzSNY_d0r7? #WiH #]%N%q={JUK%NUcWn7rDrI? %N-~:gCYH%JUK#K/M=MRNUcWiKiMjVn7rD? %B%N/@:g;wCYEuJ!L{NUY/iCiKjVrD? #R? #R? $
^ Pz? #W #R? #R? #R? $
^ !i? !i? !i? #W .1 ={m&rD .3 %2%B(|+709163#:*>4CYC[EuIkJ!J;JGL{PRY/hriCjAjBkhl@nh !i? !i? !i? !i? !i? !i? $
^ O}PA ,ZVPVSVUiHiIqT %q(JL;R<rD? #R? #R? $
^ O}r7 TliHiI rD? #R? #R? $
/V:g>)@{d(
^ %M&%&%:]@zCXCnCoCpCqD9D>E!EBN1PwZmgMnrr< %M%N%q(m:]:eB6E]FkHOK+K@L;MRN1NfR<iYm&rDrM? %NLMPyiYrD? #R? #R? $
^ CXCnCqD9 E]FkNviu !i? !i? !i? !i? $
^ Dg m&mirDrIrJ !i? !i? *x1~6<@zPzc}oqp% !i? !i? $
^ BmLx *)+41~7q9c9tO[q} NTr1? !i? !i? !i? !i? !i? $
^ 9tWx GTNT !i? !i? !i? !i? !i? $
^ @z %M6<:]N1Om !i? $
^ /X5|]>]G iRr*r7rD? (J>R>SElHuMuMwObQ&[&[,c}gHiViYj<j=k(lalbogojok !i? !i? !i? !i? $
^ &%PzY_p%r7? ]>dEhQiC r7rD? >SHuMw[,c}gHiVj=k(lboj !i? !i? !i? $
^ Hvhfk0k1lX #R? #R? $
^ A)A*C&OG jq? @i *[/@2E7E={FkIfNcPJ[Xhrjq !i? !i? !i? !i? $
^ -(Ay *[/@2E7EIfNc[Xhr !i? !i? !i? $
^ Nc F]? (t/kCfQX_~ A)A*Ay jq? @i? $
^ @}OmP; Om? #R? $
a<
^ #{&%*u-B-C4-6A;KA@AUK/K=MJOdPzSNd+d0gXgypcr+ ,U4-7z8/80AUEGEOEYL;LMPzQ)TM]>d0g&iIiKiLiVq)? #R? #R? #R? $
^ 5|Hv]G #R? #R? $
^ pi 7z !i? #R? $
^ /d=w>}Rh /d=w>}Rh? Rh? $
^ Fkd2iKiL &%&*-C4-;K<l@zAUEPK/PzSNd+ /UF]iIiVjqq)? LMrD? #R? #R? $
^ (kO}r7 %qE]FkiKiL F]? -C4-<l@zA@AUPzSNY_d+d0 CfPJh<iIiV? #R? #R? $
^ Hx -C2FIUOdO}Q%ZulKr7? #R? #R? $
^ (d(iQ%Q3q>qbr+r8 &*-C4-5tK/OdO}iIr7? #R? #R? $
^ EGGOo;p- Q/? GO? M#iA !i? !i? !i? $
^ &v/|4I5W767z8%C&D~F]LE_3_up9pDpFpHpiq] !i? !i? !i? !i? !i? !i? %2&o&r/~1!2j2x9)>4>5>R>SApBDJ!LcMuMwPRPeQ7UTXEY4YOZ,[&[,]ma5bYgHgkj<j=jVk(lalbnUogojok !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? **+8ZX .4 6bHs %N/@={d(jqjvk_kfqy? !i? !i? !i? $
^ A)C&ENE]J0OGo- .3 ,C/~1!NKXEXGY4gk !i? !i? !i? !i? !i? !i? $
^ /|4Ipiq] cocqm&rDrM .1 ,C-D/h:*L{URVGX~Y6Ya]TiC !i? !i? !i? !i? !i? !i? $
^ EYp% .1 **3G]> !i? !i? !i? !i? !i? !i? !!#Z/@HuMMk(kf $
^ #ZBDj<k(ok F]g>qOq] *r*x<l@zAULMPzTl? ={? LM? #R? $
^ /|00q= .1 3G7zKZ !i? !i? !i? !i? !i? !i? !!&F,o/|1o4I6q=wBDF;N6OUObh&ki !i? !i? !i? !i? !i? !i? $
^ /hYaiC LMml %L(J(tHuTlk(pD? !i? !i? !i? $
%}+_5M5O78@{B}EyF@RCV(Zb[N
%}64>NCtCxDLJ]K!OmPKk|
%{&Z=}KOK[OYPDi*k#
:RIGb<cwej
4O:5<SFd
1!2+;&;*BoT}W;mQo5 .3 EQ
p9 EQ
Q& W;
El iM Z,
^ /|4I .2 3G
^ &vF] !i? Fei]ium&rDrM !i? &C&[,X3h>IE-Q7SWVMXBYscqiYqM !i? !i? !i? !i? $
^ &vF]W[ Feium&rD #]&1? %Y,X3ZE-KgSWXBYsq6 !i? !i? !i? !i? !i? $
^ pXp] &)&v7JF]F]Q&X@iu? 7JEGFeQ&X>X@]FiurD .1 L}_YdGhSiFi]iujqjvk*? !i? $
^ oRp9p; 7z8%F]iMjVm&mirDrI %2/i7A7z:*={FeGmO)PRRpUTium&mipfrDrI !i? !i? !i? !i? !i? $
^ D~oIp9pDpF .2 &v/|7z8%F]JmKtNUP{iMjVm&rD !i? !i? !i? !i? !i? !i? #x&G&g/@2j4<4>:*>4>IENJfJgQ7RpSfY/a5a@abiCiujApfqJqO $
^ &v/|7z8%F]pi EGFeium&oYrDrM .3 4<7z@CC&OGQ7dEiCm!mnqJ .3 #x&C&g(z+75#8+DPENHgO)R+R_RpScShjroqorp(pf !i? !i? !i? $
^ /|767z FeNvm&rD .1 @CXJ]>]T .2 (L:*>4HqL{L}SfiC !i? !i? !i? $
^ &vF] .2 &Y&[cqm&rD .1 #g(((eQ&iY !i? !i? $
^ qt 16PRSWpn L;Nvd(? #R? #R? $
^ ESFlLRQ%Q4d(d7qt .4 ESLRqt .3 -N16L;NcPRSW]T]ZiCiK !i? !i? !i? !i? !i? !i? $
^ GO? 1Ci@iA EQFePRiMiu !i? !i? !i? !i? $
^ F] Feiu iM? !i? !i? !i? 0p2xJ6PRTHiC !i? !i? !i? !i? $
2+6#8&8;96=qBjGGL@NcP7QXQiRYT}U/V(Y1]8cafDi*ilk#oN
(M(O+u,7,8/3/72O@CE;G{G~_i_kbse<py .5 (I+L>&@6DvEeEtG)G+HLM8N6N7NpNqP8R:Xch7kum/pVq9
789R<S<VG3G4G5G{ .3 QPiM .1 -P0iWa
789R<S<V@i@sG3G4G5G{kfl% .4 %r-O/g;d<(FaFbG,L,M;NMO=R{cjh8o2
/gG,HLL,L- .6 -N4]EGF]LMNv[=i_o-
***;*WE] #] <TL,N]Rzci
*T*U;!;#A(FaL3O<i<i= .3 1(162g=2Ap]hczg&nAnCnD
KpKq
DJWaknko .6 3M6<V*XAeW
-l-oI@KZKa .3 ,7,9;=B-B/T>
+u,73DL3_i_k_re<e> .3 (JElNvQPiMm_ .1 (@2E3B:e[Xhw
(@,C4Z7~:U:t@8D1DPI4IfUVYPd5
<[D_SASfnA .1 _i
1(V> HIHK
]ica HIHK
IP .6 ApFeiR .4 %UPJ
(M+u,7/3G{H@S]_ie< .8 2*2E:e>&DvEeG+M8N6NqSH[Xh7hw .8 >SDzMwN1PJ[,gHjvk(k*
>SN1PJ[,jvk(k* .8 (M,7/3S]_ie< .8 2*2E:e>&DvEeG+M8N6Nq[Xh7hw
-E-QhMhOk2 .3 %!,7B-H@KH .3 3B[X .8 7z@CCeD!G{N1e<hwiRjv
=d=e@s@xIGIJl( .4 %I<SFXG,cmh8lho2 .6 =AG3N1PJjvk(k*
(|04RUf]f_myn8oa .6 ,7;<;=n8 .6 IGPJV2egjvk(k*
JQfdfe .10 (MG{N6[X_i
JQfdfe .10 7z Fe
JN fd .10 (MG{N6[X_i
JN fd .10 7z Fe
]Z .2 LM .2 :gRgg& .8 (M+u,7
]Z .2 LM .2 :gRgg& .8 7z Fe
+u .2 FectiR m_ .4 [,c}jvk(k*
3a<[@NA>DFG{L9S@
Sf _i
,s-x@!@SApGyHWK#SHcqi_r1 .4 (N)w)x*4*7/98PCUD2D6D@GEGFGrT7W,W@YpdCeMfYfrj) .2 -NCeD!LMNva]ml .2 %N(J/@8J:b;LC-ElFIPkQZ[XeGj|m_
,s-x@!@SApGyHWK#SHcqi_r1 .4 (N)w)x*4*7/98PCUD2D6D@GEGFGrT7W,W@YpdCeMfYfrj) .2 -NCeD!LMNva]ml $
(N)x*4*5GFGr .2 /UElm_ .6 %N*:+A,s/@>%@5@SHWNpU2[XiRj}r1
3N3O7xL{L}UXZk[:[<[=]Ui*i,i-iEk#o-o1 .4 @iEGLM_ujqrD .2 jq? 6>78:9B_GEG{H6HNm,
nunwnx .2 ={ LM .6 %L*4/@45:b@1@2DKQX[X
C- .3 8J .2 ,+j|
CUDBDCWC .3 3WH@J*[] .3 %O(Jjq .2 B>LMNvODj*
2!2#j)j0j1j3 .3 %!,c-=9rYvfAg& (J .1 LMNvQPml
6qCCoEoU
5a<e=wL9Ot
1jhr
*4*7 ml .3 !!5a<eI6
78={G{
GF .1 ElPkQ&QS
6#A>Nchv .3 Zk[=i-k#
-w-x-y-z
SoSpSqSr CeD!Nvml
SoSpSqSr Q& LM
/h/i/k/l .1 LM .4 0><#>;>G@5O+VqX-YK[~ajb,bycDdDg,i=iekqm*p#
HxHyHzH{H| (J LMNvml
hJhMhO iM M2TC .3 LMNvQS
d{d|d}eX .2 IzZRZSg& .3 #gLM
IGIIIJIP .1 LM QS
O~P0P4 .3 J0J2TjaaachQhT .3 LMjqq)
%[&X89C(O}PA .3 >VL= .3 &Z(JCfElIP[X
%[&X89C(O}PA .3 >VL= $
+j,J:zGrY% .1 LM? .2 >aPkQS .3 16:g@7Ap
*W >oDmLPO8 jq
DmLPO8Wd .2 jq LMml
@i (t+@ jqpF .2 /s4T>a
CtCwOgOhOkerhMk2 .2 Nv (|K9_gg&ik
H{ (J LM *:6#6-;l<>A>aP
&L&O -z .3 &,op
So .2 m_
^ O}P0P4PA %=AsGOLMP4Q)XDaMiR .6 !i? $
^ EGLMNwml &(&5/F007z>aC&CmEG_UaMo;pD .8 !i? $
#g>aPAaMjUmZo; .3 ,<1~>SHqMw[,gHj=lbojokr: .4 !i? $
@xCeD,ElPkQ&QSf-q) .2 *=,F,q5}9:;LKgP&TDVJVrXlced<i3j| .6 !i? $
00OYO}PAq= .2 9d=u@CEOHINKX|[:ny .6 !i? $
(;36@:OIhA .3 !i? !i? $
pX .3 1+4,<8@D@VDKJpK[MAMBWDaDgVgXhMoN
%=&[As .6 ((DKD{iYq)
pD 76 rD Hq 9d@iC&]>a+o=
pFpG .2 0C6#NcRYrI
-h0e1f2b656k8)8_<[<{=w>}@>B=BODFEJRUS-SsTFU[i/o%pm
(8(Z)p*i0D1i4+5j6q9W<l@*A>A[B7B=DFDPDcH3KGO1PzRsYm[X_la+d(i>jtmhqJ
^ 0089O}PATl_V .6 6#C,CeCmD!Nc_Jeyi_ic .8 !i? $
#;#O#X,q-N6#Kgcqeym1 .5 (;(t*q/s1C1E3M8MC=CfDBElJGJHO>ObQXQZX=[&fBiYo1oN .6 !i? $
A)C& .2 jq .2 %(6cBPCvJpV9WCZT .6 !i? $
4{=PJ)P+[rn< .4 !i? !i? $
PA .1 QS K(XD
%(V9hQ .2 #gE]FkJ0rI .6 !i? $
pa .4 &GCxElScWTY/hQiEm!m#m5pO
@xK!fDp, .2 &IWTY0rD
&v/|F] .3 &[rD .3 >IC=VMX>YaZedEhQoN
&vF] .2 FeiurD .2 PzZe .3 L~hQiCqp
7z .2 &[C,_Ji_ .2 C=HI]>
/|_3_u EGoY .1 /hYaiC
(@)|/@0e2*237E8):/:t<[<l>}@5AoB7B=BOIfIrJlL>MRMlN(O3P>P@PzYPa8aAaWhrhvi/k%kfq|
(o (;
(; Q& LM
Om _Y
^ %q,Y8::8:g<v@xJUK!K%N9ghp: .8 !i? $
%q,Y:GK!K#N0YC .2 ,a,l,n4O@xK#PjQzfpiR .6 !i? $
6#8)A>AANc .2 CDQ*RvT(b=hApM .4 !i? $
/UElObQ&jq .1 *=BPHiLMNHNvODbD .4 !i? !i? $
H@ctg&ij .6 /Z8[@(OD_KaSqk .4 !i? $
&v7zC&D~F]p9pDpFpH .8 *d+Y,a43F@H@L_LaQzT(X7Z1ghhAhJ
p9 .4 (|5aBPDBTzbD
p9 .3 8t9egghJ
&N+),H-,/p0C1P1l303|57<l=a=u@4BRC+C/DPGlJ]K9MyN1O}PDPUPpPzQES*S>SPSaScV,Z{[X_neAhrjrk-k4l|msm}n9owr:
#;#O#X-N6#KgNccqey .5 )E*O+_+o,L--8Q8q=N@xD7FcGtH@H{NP[p_EbvfEmXq= .8 !i? $
)E*O+o0U4y5O=z>p@YGiGlS]T][paXbvc!eFhej6oT .6 !i? $
*V8;8A8M@*@1BHH3HeQXeGewpn .2 %N&5)EC,HFJrJsPJ_~iMnwq) .8 !i? $
^ O}PA .3 &I+o,Y-5008;C,CmJ]NP_JfEi_ .8 !i? $
^ *V8;8~BjCfObQXeGk8m5pn .3 !i? $
0U649m<PJyNCTE_LkZl6 .6 !i? $
p9 .3 8-@sBjC=P+]>d0
pF .2 -N6#C,D!Nc_Ja]eyi_ .2 PJ
&v/|BwF] .2 6#C,FeNc_JiMi_rI .5 +_-58;@xE;NPPJPzQXWTZef-fEiYpn
/| rD @CC=IGJ[NK]>i*n~
(;),)<*+*x+-+1,!/@1~4+7E98<l@*@N@zA>AUB=DPDaGRGgGyI)K+L>MDNFNLNoPzR7R[ThU>VoWgWsXhY{Zw[X]%])]*_oaPcMcPd+g0i/i>k_kfkrl4lclhmIoBqJq|
<x 8q
OP No
(o 5O
*= X>
#]4W7@7BD,Q)cni]iuj(l} .3 +m+n6B8{<@B5HWHXKghpq6 .8 !i? $
^ C,CmD!iRi_ .5 ,H,e768%898}@4@VA)FcGOHKIjJ2R+S&SrZk[=]Vd-o1 .8 !i? $
^ 778&89PA .1 %{0_C&HIMyR~X|[:i,q) .8 !i? $
^ 3S<,A{LMPOSfg& .5 !i? $
7@7BOY .2 4O9T:bKgQ)THZu .5 !i? $
-N4]>VL;cq .1 >aEGPjPkQ- .3 ,q7W>V>}@QCjD,F:L;Q-_lc3 .4 !i? $
)S1YGW_bcHhKm}o= .5 !i? $
D~pXp_ .5 ,E/M8}9-=<@C@TD{HILbR~ScSpSr
p9 .5 (77z@C@TYMo- .3 ={D!D,FeYMiRrD
pF .4 @C@i@sLbb<ej
pX .2 &vC,F]i_o;q)
H2P2[b_~
(Z+4-N0C1j1~2*2E2x4K6#=w>;A>AAB7BAGmIrL>M<NcPVVEWh[3[7[X[Z[fa]ameAhvhyi>m1q9rN
ca qL
4_ D{
Nv 4]
RJ Z7
/@ 8{
>I l%
/@ Ri
A)C&GdXS[3[r[v .3 ;L=lPOSf[un@nA .4 3u:e=pLMNcNv[X]Tml
(8(9Zk[=o- .2 !!&F0=;LMyN0WSnh .4 /U:&:e>SNcQC]TgHk*
I7URWC]T_=mc .2 :gFeMCSfiRnA .3 ElQ&Z7jq .3 3u6#:e;M;p=p>XA>ApNc[Xhwr1
R~]T .3 &+&l+:0=5P@LS%eunh .5 %N3+D!N0SffDi_o1
@p@sRkUU]Q]Z_>ch .1 ((Q&Z7 .4 /@16Ap[Xabc3r1 .4 ;LLMMCNvPNPjnA
(8>>HIk# .3 Nvp9pFpH .2 %2*AD{EGYkZ,[Xffpn .3 3C5n8;@iF]JNMCPRb<ob .4 !i
6X6YPP .6 !i
,p>V@QC,HT_J .2 F]ljllo; .1 %+QSXD .3 %=+mAsKg
0{0|63IpMWU#X!hi .5 (#0X2q5sGrJNObSfV_Vk]T
/rJNoe .3 %N={D!PkQ&Q7 .4 (;2q33@MJ=jhk8mBn8
(!3*9z<Q>8>9AxK|MDQgU*VoYraKb+i(mxo:q|rV .25 !i
,U0d1D3|489b:UBJDHGCIoJWKFM{OVPMY=Y>_0
#]ElPjQ&iKiMiu %k&<,C7~8V:N<[>}KBNOVW[U]ca)cy
[X Ta
<| %4%Z (y2E4Y9EIfki
/_@uA~BOGgUs[f
+40e5G6,6k6q8)8{>oDFDPL>LnU[e%gbh@
[& O;
hv [=
Rn Sf
-N0i<UNMR{Y;]h_Ocj .4 /w9M:=GQHLP_ROZakno2
#t*T/gG,KpL,L-O7_+ .4 !i
nAnD .4 (M*T,8;#A(C6G~N6_j_kh7 .4 !i
)M=2ZVZrZsf(gn .6 *A-N/w8;>&B}DvG3M8N6WCh7pU
-N6#ApC,HW]hi_ .3 XOZk[=hlhu .4 >&@6@SEeEgG+HLM8NqU/m/pVq9 .4 /36~78:=<*<SB}G{IGR~Y+n5o2
67JEKuTM[W .4 2GN6O+SH[XhwpX .5 (M,76~78<|HyR~_id(hg
D~F=XMpF .4 -l/M@CKZVG .2 %!,7;<;=B-S]T=U% .4 !i
(@-T5S6H:Y=w@8D1O_U4UDVBX9X}
Zt (&
(& /_
%] /_
Ih[:i* LMNvQPiM #5#8#>#Y@QFYK# C,Cm_Ji_ic .1 &%*r/|OdQ/Y_d0l;o;p-
89PA Ih .4 #>#F)+8)GyJMo[
** >> *M/UElOdWPXP
IkPBnA .3 ={ElQ& 6#A>CeD,NcNviMpDpZ .5 *=<hPAT&T[TziY
<6oO .1 +6NviM .1 +10e8)<}@AB%BOTUW]c1 .6 /VK+LMPBT-Tld(i*iH
d@ 3+=lFAGjRjT- .8 <h>mJeNcOGScd(i*
Hq &s(X6K<3FwGDGMKyLEN!PIPf]bgCi7oppxr1
N!N%opotr1r3 %U
pD C,EG_J o; !SJMbprG
mo jq
QZ #]? r1
#l/@/w0-2b3!8(9A<~DFDIGURFSfSsZ~]Nb@gLh%l@
+41~AoZ~_Yhvi>oqpIqJ
iH rD 09
[X Ik
l@ Ik
+-B=V-Z~
%}/m36CyK/NwOdS,V=WTpr .2 m_ Cf
04Na R[fJfO .6 %}9mHqINIoOdPAWTZ)k8nE
!!;A>OFekf .3 8&89OYPA fD .3 (J@pCfGO
QZ iMiu .1 )e9m<DRSWmWpa<o( .3 &#-A/V9)CyDBP4PJ
=vIZ .2 61BdQSQZ .2 )39mINWmaGpnpp
3#_gkh .2 Pk .6 &#-A369mINIhWmYj]%k8nEoOoT
5s@&DD .2 <D .6 >>J6PJWrj/kV
%~/U8JO>Q&m_ iM 5<J6WqWrkV .4 %}5s<DJzO}PJQ)RrWTkfnwo%
&)E][&aeeO .3 (JQ& .1 NviM .1 )3-A=fINRSWGWJY7aGkZn;p!pp
/@0e2_3R6b7w>}J!S}Y-Y[Z#jZklmonA
Hs ={
II Q&
8) n~
eg L7
Du 8)
oB J6
<u J6
>b J6
(6-_>1R]
@C iM Q)
@C@s@xnjnko!o% .2 ElFI iKiM .1 /}H[WJY7YjYk]%k_oO .6 /V3#89:9O}PAPJd(ejk*q=
El iM /}YjYk]%oO &#H7PJjqmZm_ns
jG .3 3MCyElYh .8 1BCfNPPAej
HZI-KA[&aeePfBo% .1 ElQ& #]iM .1 0OJ6NCWqYkkV .6 !i
@iGEZTewn~ .1 ElPkQS .1 El? .1 >bFIm5 .3 /@04JzObk_kf
4O4RoN .2 iM .1 /A0UJykk .6 *~;}@iObQ)iVjUm5mZ
04 .3 @( .8 2k8;:B>vDqQ&S,ZXa5
@+ .2 Q& .6 (;2k:eD-a5pn
0H>cEMJLKyLYN;RNWsrU
[X ZT
5< R|
n~ DK
B=U#ao
(K868X9:9eC&OEghhJmo .2 iM ,a,lK#N!QzYCfpopr1 .6 !i? $
86B;OEghhLk2 .5 %q,YBDYC .1 Pj? .1 ,a,l,n6#<2A>CjN!NcQzfpiR
6#A>AAACNc .3 +oCDV5b>fz LaQ*T(hA
(KB;OEghhLk2 .4 (tCDR-V5b>fz LaQ*T(hA
+Y,aFeQ)ctg&ij .3 >aPkQSm5 A>CeNciM .3 /Z8[>UBQ_K_QaS .6 %U%q/88X9:>oB;PJPQYba:k2
p9 EGENFl B;ghhLk2
DzMM .2 %UaM .2 EG_JoY .1 8XB;ghhLk2 .1 %qFeJUcniMiR
8XB;OEghhLk2 .2 %q,YFeJUK#iR .6 /@7G9VDzK;MM .1 %U&5CfPJaMcW
ODgg .6 )y+Y-~:gBSH@JUK%ctg&iRp[
%A&N+7/d0l0q1l4p578~:tC+C/DPM<V+WIYPgzi@
/p (4
SP R-
+4/d/{2,2e7E9oDPKJU6
6q7|A2PU @4V+Zk[=
(4 P7ms
+,=a
004J <9J!NKqJ .1 LMNcNviM .2 (#:9;L<=<oBPIRJBNH
(%;L<sBZIZJBNHk) .3 &v89<9@s@xF]PAq= .5 +w>oCMGKNKPQb[jajbq3qM
:g:o<9@s@xC-E]FkZ,nT .1 %q6><9@sVacW .3 +z+{9j=L>vNYbOdch-l,q3qF
00Bof| .1 jq? <hX=]>iCm! .2 /KGkGlIm[r
9m .1 &v@s@xF]? +A+{64
6>VacWc|d!e;n7 b<bCbGjl .3 /V00;H<s<tPJcWi*qy
)WBoBp .2 GZejny .1 (e;Hm_
%q@s@xY_cX .1 j/ .2 )==5F|bDcckNlW
)p)u0L=N_MaSkNoO .5 +oT6X[
A)CUDBWCqd .3 =5cckNlW .3 %O((Q&Z7 (#C-CeD,FeIRNvODqk
,7366,6q9P9Q;G;f>N>g@[B7EJGgH:L9P=R2S*T:ZTaecPe1h&kiqN
B> 9P
IZ 6<
)p ,7
O[ kh
)8,7:#<Z>N>]APHyLiUBeVm}
%[004J7789OYPA .1 XD? .3 ;2SuTM]>il .2 ENKZL/NwQ&Rr
PAq= .1 **@s@y .2 %p((Cf]@]AiY .5 1~={FeIHJmNUObVYgCiVjqpDpi
:eP4pXpiq=q] .3 0>2h5MMRPE .3 EQ .1 EGENE]LM .1 6>797N@xm|oDp,p/ .1 6>@xCfMUPJk(
*x1:9aBlOeWUaJ .2 EQpDq- .1 EGE]LMq) .1 6>@xCfElLMPAoDp/q-
Q) <LIe .2 *=GvK9NHPjQySWT[VSf8
9aDgDhDkUxX0o,o-p~ .6 7789OYPA .2 nyn|
(h54555G:,:/:0N4N5
X0c~ 6>78
(@*G+/+b1Q4Z7(:U:t:u>P@8@9@BDPEAL>MjMlS*SkYP[Zd>
#j(%IRIZ #|#~6<E;E=G~d&
k/ 365t>oDuJmNU
,O,P,QDNE4E6ea
>aPj ,P54:0CFE3F{H{H}_5is
89PA .1 %+JJ LPLR
%j&o9Y=wDFHsNLNPRhTI]mb@jAkikvq|
(Jh& [XiK [X
1u1|1}>>O*O,So .1 #]NvQPiMpH .1 */-A67THdxkfl4oW
A#HIJp]+qK .2 D~QSm_p9 .2 6@6V8C9/CyENFhIiJmR0WPq] .3 7z={E;F]FePjhJ
D~ 6VCyJmKtNU_BhU .4 7zF]FehJjUjqmZq] .4 +[6>789/:G<%B_G{Q[fDqJ
&vF] .3 !! =Q=vEIM-RMT(fKhA .2 (x60:G<%CyG{k/
nu .2 %L={jTjUmZ .2 -N0e8):eA>NcNvQPa]iM .4 (;*=+478<|b< !i? !i? $
)I)N*/,~8UBbB{D[JeWGWm .5 43D@OHQ7Z1e}fzilo|
Q~ .6 !i
V[V]Zk[= .3 EQoYp-pD .2 7:@i@y .1 EG 78@ij{
67 6NSp]n
3@4OCtOh[2[3[6ebf:fE .4 #HRv .5 ,l0]8[:G={A)D~FxKtXAccj]m5m_
GO .1 El 0] .2 Pj? (x@DEGFeOGPDk/
&o)|+41-1~2_3m6O6q7|A2C/DFDPEAJ-LcMyRhSkVYWsiVl5l@oh
l4 6Q
1~BqDPK9Rh
%qEXEYFiFjp% ** .3 6>86<v>I@xQZ .1 %L*M/UElc}iVpD
cW iL LMiK !i? $
:eNcObP4eAi_ .5 1ABWZ7 .4 !!(J*M/U86:GBDiVjUjVmZ
89O}PATl .1 ,ZJp]T .2 &-&[JsLMP4U/cq .4 @xCfE]HsLMPAPJYb
k/ HsHu .2 &b={PJi_iyjqrD
<eHq )pL{OmQ)cyiCijn~oq .1 /V:_VQiVk* .4 !i? !i? $
8X8vA)J{J} .2 4XOS
%L*:*M0icWmZ .2 &[C,NcO}P4_JeAi_ .1 /|004IQ) .3 fD LMml
*P@FeXeY .2 jq E;GqqJ .3 ElFeJ0PJ
*d0x438lP5Z1_MfCjR .4 )I*/@xB{DCD[GrODUNXAjM
),,(/@1{4@4Y6-8(:t=wDPEAG@GRGSHSQYRhV/Y[_Yb)iVjBkdl@mJoB
l4 h+
5mH_IwRhYPkil4lLq8
,UC,CmHXKg_Ui_id .3 A)C&CtCuhJ .2 %q:fLMNvQP .1 (|1-2q3#8!EyF|GlRnSe_gaIkhlF
048;@1J!Z,pn .4 001[89BwJ]OKO}q= .1 3+=i>aBTBUGjJ[Q7QX .4 =i>aElF4J]PJQ&Q7QXa<
89O}PA .2 Ih .1 CeD!LMiRml .1 @iIGPkQSm_ .2 C,DKPJPjRriMi_jTjUmZr;
8&89FcOYPAq= .3 &IHIV}[:fDi* .3 QZp9pFpHp_ .5 &v042;@sD{F]hOkQoY
@xCmUB_Uid .3 ={@xEljqp, .3 0_57R~S]c!j|olps .6 *M048;CYCfCvGjJ]TlWPZTpF
PRT]a@ .5 %h1#1&7B8I>P[dgln}p(
7{<EI/JzKCKDKENC]i .6 ,I89D!HIKgPARrfDpFq= .6 !i
@xMSRkRr .4 MCNvQPiMpF .5 ;+C,D{Yk[XfDlioY .6 &I8~C,CmJ]PAZkf-fDq=
1w1}JEObSpSqlipX .5 <|@QE]F]FkLMObQ) .5 LMObPJZ,limh .5 045q8;8MC,D!HXKgWOZ,iRi_
&F+n/N5q8{Kg .4 3G3MHFnw .4 !!8;DyM5MLMMPJQXZ,c}k* .5 -D1u8h@Q@iCYJ]LMR~ScTlZ,a+hJqJ
KZ[:k# .2 @SCeLMmloY .2 )p@C@iC&WCa+b{hJoa .2 )p1#8hCQJ9K]OdYqZ,a+b{mh .4 2Y3G3M5q8M<|={C,KgPJi_k*
0089O} .2 2{EOHIi* .2 p9pFpHp_ .2 042;=<D{EGE]THYkkQoY .2 &)&vElF]Feiu
/_8(Wh[fk&
[X l@
=w H2
m1 8}
,k/G05237(7d:R@>A>AoB=DF[*[Xhv
3! l@
6# 9-
Nc 9-
m( 9g
dw 6<
Sc hL
Od .1 jqq) .2 CeD!D,cniOiR .1 ,V,s4]5r>VA|HWHfL;Lp
778&89FcOYO}PA .2 4<MyOGR~hJo- .2 0_={MyWSq) .3 @QC,D!EQFeGOMyPDQMXDg&oWoY
KZQiR~Y)iH .3 (tD!FeiRm_ .2 &F7BQM .1 oW
&F7@7BO[QM .3 %2+m048{=<B5DvD{HWKgZ,kQ .5 %N&(9T:bOmjVk(k*opoq
,E,H/P@DR+S&]Zd- .6 #]%qLMNviMml .2 %a/Y3!3xB>DvHoJ9O&Z,hpjAk=kfl)m(m:
(V+|/Y04@vC,Lwhpm(my .6 *H=:R]RbSrnwnx .3 458y:9@1DKLMQXYkZ7[XmKml .6 &5:b={@D@SC,D,EGOmP|_JeA
C,HXKg_Ji_q6 .2 Zk[=i-k# .2 jq? .3 %(**E]V9[: .4 !t!v!x!y&)4]69D,E]OlP|a]
HIk# .2 &)C,D!EGE] .2 !0 .4 !i
-D<h@CFJFNXY .2 #]&F@SL=N0NvO[cnl}rGrI .5 >V@QHpL;Q)a]rG .4 ,@0_89>IGjIeMyOmPkR~WSe,i4
6#7d=wDF[Xhvoh
AA R+
A> R+
Nc R+
Nc ,E
6# ,E
Nc +4
>; Nc ,E
0C ,E
,q<@C,CmD! .6 !M .4 &5*:/FC,EQPAcWiy
P{P| .3 (4NviG .1 6#AANchv
%(<9JpRi .3 #gJ0NvZurG .1 !9%PiG
4P4SjUmZnupD .4 EGE]NvjTli .1 !q!r!t+4ag .4 /|C,CmD!I&ISNKiVj{
,qC,CmD!HT .5 ,e/P@4@VA)S&WC]n .4 LMNvml .2 %g3#8tFUO&OFScYaaIhAk8khm}nYom
0D6#:eNcU/caeAi_ .5 778&89B}GZOYPA[:q_ .4 @C@sCmHIJ0Q&m8 .6 %P,qAgD!K+SVXBXsml
9)LbR]RbSrnx .3 (((f*V458J:9;vZ7 .3 (t45>a@)D{Ykff .6 0D6#89C,CmNcO}]>cWeA
0C6#>;A>NccaeA XNil .1 E]Flp- .3 (J>aemq) .3 3B4]8V>XA>L=b@lm
2_@ibSc:cU .2 QS .3 %L(JOmjqpDpn .5 !!(;04:fD!D,LbOmi_l}
18LbL~hS .3 ,pB5C,CeD!HTKgSWcq .3 &g>}AcF:Q#Q-Yrc3i)j_q0rR .8 !N%};f=<DvIyLbPOP|]8jAkfoq
%*-N0F4]6#=xAANRTcV0Z~aOaWeyhvm1
hv F]
Nv m1 F]
Nv 6# F]
-N F]
Nv 4] F]
+4 /d
(}(~[H_tk} .8 -*4]D!H3HWMyh>i_
CvCxD@GZM@ebfM .3 (|,l0QDAQwRUVwZIccg<j] .5 4]CMD!HWJeMCP}iR
ElF4m5qd .2 #]NviM .1 28=PLBNrcckN .5 B-CMH@JTJpM(MCU/
/5Sc .2 /S@pT3Ya .2 &5EGoY .2 6f9)@iNKZT
&F1!1#1%7BO[d@gkl} .4 /5ScaI .4 6<:b={@4C,D!Q/cWiRi_opqJ
+(6I<lQiQjQlV@h=hmj> .4 +!2R8E8F8G:b@p@s@xFEPJf-m_p, .2 !!%N6<8E:b>SFEFeN0PJjqop
<h@COGQiQjQl .2 !!#]&FD!Myf-iR .2 !!(|)A*M/UA@UiVnWS .3 *:*M/U00={>SHWMwP}QCgHi_k*lb .4 (|:&>S@CA>D!E;K!LMMwNcP}QCe<gHi_k*
,e@D@TA) .2 -ND!LMml .4 +#0u3#FqMvN-S4Sck[ .6 HTP}QiR~ZTZkqJ
JpJtYaaaeOiCoJpQ .2 ={EQElQ&QSpD .4 +w<5U/ .6 !i
),01111~2x6#=w@>A>DFDPIrK9NcS~V-Wh[X[fhvk4l[
7E My
Tz My
rN 2x
S* H2
-D3G3M@CQ7]T .4 8;8J8MD!FeQSQX .5 :&PJQCi_oY .5 /33G3M8;:&@CElGqi_m_oYpo
!!=+BDi1l} .2 DyMM]7 .3 *M:&QCiV .3 7zE;G{R~i_ibp-
@TA)BwFlrP .3 &1BDjTjUmZ .5 !!:9>SDyL9M5MMOmfDgHhrk* .5 *M-D6M<h@CC,MyQCR~i_jq
C,CmHTP}cqi_icj(l} .5 >b@)BHH3HeQXR]eHfBm7nw .5 8;={@1A>D{JsLMMyNcNv[Xo(o-
(JElQX .1 A>NcQPiM .1 =<>bBEBHD{H3HeJR .6 (9A>BwC,JsNc_Ji_o- .5 -N={A>D!H@MyNcNviRi_in
A)UU]Ta* .2 #]LMNvml .2 %2JZSfSun@nA .3 A>D,NcNvPjQPa]iM .2 %2-N8;8y@1A>D{NcYk[Xa]ffpn
)2):)v/5H@JTKHKIL2f_nt .8 *V/@3M8;@1CmD!LMPJQXYkZTa*i_o-
KOK[Zki,k#o- .4 D!LMjqml .4 -D/3D@HDVk]n_8e8e<goj0 .4 %!+N,p8;<xD!D{FeH@HTNwQ<S]cqiR
F4 D!LMml .6 /=/C3!E=QS[Ndkg!kfqf
)K/=/CTsg(gh .4 (}Q}S2qc .3 !i
CmHWP}i_id .3 A)A4C&DBhLjMk2 .3 CeD!NvQP .1 (o,p-7-N4]>V@QA>L;Nca]
@CWCk# .3 Q& .2 !!3!Lfkf .6 %2(|F4HTLc]PmZoNqf
,O4Z@+@[A[]B
&+)r+4-*-n/d0I6k7(7E;p@jA|DPIfIoPdQYRhTFTuU[WlYP_nhvjJl9nV
[X /@
6# F]
Vr WZ
+) Lp
%Q%R(Y(Z,U>xHXHfKMKgQoazc*gQm1 .5 4OA)C&D@GZJ[R~[:hJ .5 !t096I8!<uG=MyP4RJRnSc[XmZnoqJ .4 !i? $
FcPA .1 Nv? .1 XB .1 (Y-N4];pE>N=m1 .6 !i
C,EGNv_JoY .4 2J4&CYM@So]gb<o=qJ .5 (n)S)_040[1Y;R;o;yDvD{H3O#TUYDZ/_K_lhKmy .6 !!,U6I89=NDzMyN1OYOmO}PAR~[:[Xb<mZr3
6I<uQiR~ .5 %R,(,N5<G=JzRnc*nInR
EQ .1 EGoYrD .2 89@iIGPAZT[:dEfDhQi* .3 C,NvU/_Ji_ .4 (t*4-N6y;p<h@iE;G{N=VJVS]Ta]hJnU
C&]Ta)hJ .3 SfSuSvnA .3 JMNvQP .1 -N;pN=a]nI .1 D{[XffnI
b< .4 )_3v;RH3KKYDZp_[_lmyo4 .6 !i
OYO}PAq- .2 MyR~Znnn .5 *=,U6I=uGON%Q/jUmZ
(y,N,UHXRJRnZ3qs .6 !B .6 &)*:/FE]PAQ/XB
%R,U;pC,HXKgNc_Jcqi_ .2 /MR+V@]Pgk .2 ={@QCeLMNvml .3 &F,U;p>V>aD!D{E>KgMyObV@Z)a]jqk(pe
(-(/-D3GCfaM .4 ={jq .4 #s3B=wDFG0Mn[Xg%l8qJ .6 (n,U/F1_2J4&D{FcOYO}PAQ/iYqJ
2J4&FZJpKWM@]go= .3 %L%q&5={iM .3 (o1_;p=NA|CeD{GyKMOuSHiR .6 O} !~#%%L*49d=ND6MyOYOmPAQXR~[Xb<mZr3
>Un6rc
&p(qF[S)jh
[, G0
Rd jV
qJ ;5
nn bS
Nc G0
6# G0
9Z Tz
rF :H
%h6u=A@1@3CHTNeSi8 .8 4]89HXIyL(RnSc[Npe .4 !i
,(/@048{JzKgMGhplIm1my .3 (-3G3MCfQXR[Sonu .4 !!DzM5MMN1PJc}k(k* .4 (f-D89@iCYD{JkLMO[TlhJmlo-qJ
Q) YMaQoW .2 =AjA
(t,E=A=d@sDFTNjAl% .5 #EDK .6 4]89=-A>EYI@KgL(O}PARn[N[Xa:gCk*oh
(Z-N6#A>HXNci_m1q6 .2 A)C&CtDBQyk2 .2 %qNvQP .2 8!Rnpx .6 !i
->8N@tAeCcEdI[LiLqOsYg[#g= .8 3M898M8hCfKgO}PJP{Z,Zka@jvk(k*r7
-N0t4];pm1m2 .3 &v0U3M8y8~<h=qCfF]JsQX[9]+]Enw .3 /@04={CfLMPJQXXbZ7_neg .5 !i
(Z5x7|A>HXPUq6 .3 (|-D3GBwF]q) .5 0r4|@SH@OIRhX7[]dIkOnI .5 !i
&F7BO[QM .1 ,U2;;yD{KgO)qJ .3 DyMMjvk(k*
-N6#;pNci_m1 .4 <hHIX=[9]E .4 #gEGLMNvQSiMml .5 (o,q@5@RCeC}D!L}SfV([Pi@iFml .6 043M8;8~=ADKG{JsPJQ&QXWT_{m1
,O-i/dg6
*m/G7d:w:y=TDTKYLjRZT)d<i3
%q Eo
lh i%
6b B=
9M >I
4_ oh
([ oh
a] oh
9t 2q
cW :y
0C6#NcRY_Ji_ .2 %[77BxC(FcOYPAoD .2 &I(t*F3GCfDKZWq4 .2 (t={CfDKElHqaMm_r;
0D6#NcRYe{ .2 (f=@@iElIPNL .2 (f={ElQ&d<i3jqml .3 *m,q5}6=<AAVDFEHKwUKd<i3lhopoq .8 %}-N=uGOGyIPLMNvP3QmWSa]i4ml
FkGOLMQ/ .2 &5LMNvml .2 &5(o-N8)Gya]lw .4 %}6=DKD{QmaMjUk*mZoqot .4 %}(t6=>SMwNcO}P4Qm[,_UaMgHlboq
EGE]FlLMoY .4 )p1!4&7z8h<6@CJpM@WCWu .2 %L%q,c:b:e={CeD!NvO5iMiR .3 (o,a-NGyJMO5Q*a9a] .6 %}&((;*:*=009::bO}PkQSQm_UaMq=qO
&)E]Q/ .1 !c .8 %}(o1+4&<6P~Qm
0C6#CmNc_J .2 (;9:;L@:A/P&Rk .3 %N%q,a6==NOIQ&QS .6 (o-N00EGGyLMcWnyoYq=
6#A>Nc_J .2 %[00778&Bxq= .2 *F@CA+IGNK .2 *=8iD{PjQSZ,cem_ .2 &Z*=={ElPjaMiM .3 !i
O}PAq- .2 %=AsAtRX .2 CfDKD{ElaMiYm_mf .4 6=GOLMOmaMjUmZmloq
0F2L4&7EHXI!JhKgMRON_lhvq6 .3 -F<6@TIj[3[4bW .2 CeD!LMNvml .3 +7-*-,/L7E=uIQZ&Z{hrjro5o=ow
/@0e3!i>qJ
-T/_/y8(<G@uBO[fdthW
cP 6<
#{(](r>kB=OrOvPURhUB_Y_ob@i>
A> F]
A> Bw
(Z F]
8) ae
9d<4B; .2 *1+)0:5D5K9;=UGgIQT]Z[Zv[ig6k7 .6 %q*:+7:b=uE6GAIPO}PDQ/aMiYpDr:
BxC(HqQ/aM .2 9d<4=uLNVa .3 !!(J6=>SMw[,[XaMgHj=lbo;ojr: .4 !i
%LEQQ(jUmZpD .4 ,s:e;pC,GyQNXBiRi_ .5 869d<uB;IG .6 9d@CEGIPMCT]cniYp9
%[5sC(FcO}PAQSZTq- .2 9|9~@+CIDuIKJ-M)M<O5haoO .4 %N%q(o*=0&0(3%366=={MyPkaMcWot
(#+;/31T5s9U9l;D;L<o=vBPIRO6X+[Iatf7jyk4lZqa .6 +A2kAXDuErU9W=Z4bwf2f3g|h3ou .6 /F000C6#6=6q7|C,NcOYP4PAZk[=_JaMotq=
(Z0C6#C,Nc_JeAe{i_ .3 008&>,CtGaOYPAZk[=q= .6 &-1P6q7|:L:M@[DrEyF@L_QAV,W&hAp@
)p+U=NJ3LBWW_Mce .6 +<-K-k6+JMNDNENnO}X1cXchhLk2p3 .5 !i
*>3(=>KRM1O{X1 .6 (o*=+<-N4A:i>UN%a]ot
0uCtGaGjIPJ]R&k# .5 +7-*5b=u>L>UH3j] .6 *:009d>aC,CjE6EGGjJ[LMPAQ/_JcWeriOml
0D7v=uM)MyT<W<Y([X_nng .3 /P={@xQ&]RchdQdRgmhMk2 .3 ++,F,a-R0/2-4g8t96@:D!KgO&VrbZg&j>nYomps .3 !i
*(-n1Z627;:C<!=/>tB=C+IbTuWxc>i&l1n,n-n6
G8 Q/
+7 ={
8) =u f3
<> Pk
kh ={ =w
Du lY
,/ Kg
A>CeNc_Ja] .6 -V-W-X;D>@FyJ5K]bEbRgJ .5 %L%N(6+c4a5b6#8;<3<>C,D!F4Zk[=_UgCi>lAo!
A>Nc_Ja] .3 V<Zk[=i,i-k# .3 2~<><lPD[:_JeGlAo! .3 5b8;<>ClFIPDQZeGi/lA
,q6#<@C,D!ey .2 2#2&8P8SA4A6CUDCT7T:W@WAa(btbuj)j3jg .2 7EA>CeNcScT[T]hri/ .4 !i
-NGya]mloY .2 @C@iCvZT .2 Elm5mho3 .4 EQjUmZpDpI .2 6#C,Cmeyi_ic
QPiZoYp7 .3 #]3+@iA)C&QPZe]8 .4 (|3+3/HDRpTMaA
,q:pC,D!ey .2 <k=o>>HKkWlj .2 NcO[QPQSiMmlpF .3 %2%N&v=<D{JNNLUTXb[Xffm_
41U/ca .3 *F/i3GQSW{ljp, .6 %N(t-9/m1/6#9*IyNcPDXvZk_Jb|i/k# .4 %N(t-99*<><lD!DKIyPDZk[Neei/
)%F)P/YGhD 5pMoQGRcVRXwgf .6 %N%{(t-)-J3I8;>>C,CfD!DKNcQX[Nml .3 !i
@i@sB;BwIhNPhJhO .3 (t .1 D!Eljqq) .1 %ND!
8;D{ScT]h>i/o(po .5 %N&F-J-KDDGrW,btbuirj)j/qh .4 %N6#CeCmD!Nc[=eyi0jV
@CGFeQewfBp, .1 El *yM4 .8 !i
*++#,_,o-n/@3a6,6P6q7r=w@NB7BFDFO&OURhSfTXVYWOZ9ZLargKhji5krpm
K] ln
4rH)JRb<fG .4 *i+-/@/A048A@(H~I!IrJeKGNbR[_Ke0eGeHefegi6j}m7myqB .4 !i? !i? $
4B=N]pce .5 (J7B:bDfG<HqOqQ)gYiVjUjqmZop .6 %L&F+S006#@xCfObOmPKQSZk[=iKiVot
Q&Y[Y]YxZ7 .5 /@/A24N{Omkfkp .3 %N%q(tJ6JvOmZ7jUmZ .3 #%6<>7FeJ)N1OmZ7cqfH
jTjUmZp9pDpF .3 (60p4=A[H~I!IrKGLJ_leg .2 2j2k2lGqJ[Q7a5 .6 %L36898:@iHILMOmO}PKQScWiVmlp9pF
*b2qg&g<ik .3 ElQ&QSQXQyj2 .3 )38@8y@*HeI(QXUFWsewff
E]NvlipD .1 !q!r!t!u9vag .6 )#:jDADLITPKQS
0089OYP4PAq= .2 C&GZIhWChJ .1 LMml .2 %L&X&Z(tElJnN0O}Rrk*m_ .3 &Z>SC,ElJnN0P4PKQS[=_JcWk(k*op
@yGZ .1 NPo% .2 jUmZ .4 !i
+m<@B5HTKgfVq6 .2 (8GaIjPmPnZk[= .4 *=05=<D,J!Z,ced@o5 .6 !i? !i? $
4K9M:1DtD}TIXb_Sca .3 )b002k:k>jGrO}YaZk[=a5k#q= .5 (t)#*=JELMMuN1OmPKQSk(k*oprF
NcO}P%P0P4PAeAi_ .2 2iHIJqJsMUPFW{XCY2ZWlu .3 ={@xEGE]FlLMMUiKpFr; .4 (f6=@xCfIPMUOmPAQSaMiYr;
0L0e2M5C6,6P7(8)@_DFNkb@gbiVkLl5
%h ={
=A 6b
O[ D{
NP D{
D{ NK
Ir ,C
Cv &5
B= G/
8~ If
/h .1 D!LMml .1 #v/,5!7-FeJdMYPDXd]fb9ij .4 !i? !i? $
i* Fe jq
_u_v_zp~ .3 #e*F,R6>7990B;LM .3 ,RB;D!EGF;LMPArD
8&BxC(FcP4PAq= .2 dEdpdqhQ .1 jq .1 LMml .3 !X>8N!ot
%[&x89FcOYPA .2 %{&!IhSUgV .6 8M9d=u>U>X@*CIH3MNO)QSQXSc[Xa+cedEh>hQj|mhpn .5 !i? !i? $
CeD,VaXBiO .1 1_69;pAFGycx .6 EGLMMCmloY .6 %L05<u=N@(IQPAPDQXh>nu
<]<_<aHxTbTjUUXSXUXW .3 (JFeLMNvmlpDpI .4 5MLl[N]Ha:hzmgp3
1C@pCBJGJHkZ .5 %q/l1774:gFeHjLML}NvSciFiuj/m# .6 *:*M000A6c89:bCvHuL=Q/WP[:cWnu
;PL{Y/Ya]ViC .3 !!%q3qJZQCSfSuVkq, .6 &96<DzMMOmVkZ,]7jYobpFpX .4 !i
@yCWZk[=_Rj#j&pi .2 2!9F@TWC]P]Tj0 .1 LMml .2 (f+)0>8+F<R;Ylff
12HaZ3d~hVncnd .6 (x6~9dIGK1W3b3b{dEpXqX
%t,x0L1Z4e6P7(:tAoB=EYIrK(NkQ;R7Vr_lhv
[X ZP
h& U>
p3 R2
A} 8)
GO B; Fe
O[ 0L
,s@!@SHWi_ic .3 1314nu .3 ={LMml .4 %N%w)v+N/@@1H@[XfDm7
*w163P:e@7ApR*U5i*i_qrqv .6 78B_GEG{H6Z1m, .1 :4FeLMLyNwrL
(|;LB>LMNv .4 8JCUFIm5 .2 iM .1 +),+/}7hJoVtaSj|
/4/9JIJMS5S6TC]ndCdeom .2 <xEl .3 (|*=+X3#8t;L=uB>D!GGLM[P_g
@TBPKZKaR~hmho .3 D!LMNviRml .4 *N/@094v7E8)9d<SH9IuK9MyR~Scfpkh .5 /@6<:&:b<[@1D2QCiRi_op
A3V}Yffrftr% .2 CeD,LMNv .2 ,t2qC}H>RHRy[P_qa}k8kNlFlf .4 !i
%!%e)o*%,a,c-:0u3W<zBKH@J*KH[x .5 %L(J(|/@:4;L@1ODR[V~[Xa*j#j)j*j}nw .5 CeD!LMNviRml
%J/%>[[NaxfEq= .5 /@47IgK9S*[Xj}n~ .5 )w=n@!@C@SGEHWe<ib .4 !i? !i? $
(#3;;D<oC-FyP<YWk4qk .4 +A+_-J-K/D4hHEc5f7 .6 ,s/@/_1&@!@SE}GrHWU~ZL[XiRi_r1
+p+q,,E} .6 !i
,<-t8#:UB8D1HmIYORR3alcQcRdAhBhDjOkrphqw
oO <S
-H -t
Dm D0
(3 Z,
#8#;#O#X-NeA &#C&CmGO_Uid >>A)C>X=]E .2 D,FeLMNviMiup9rI .3 (|-X0L1674:*>4FSJCL}PBScSfY1[ui@iFjAn[
#8#;#O#X .1 >>X=]E .3 74IkL}PBScSfY1[ui@iFn[ .12 *d/k3M8;8M@CDKPJZT_~m_mhnwoW
#8C,Cm_Ji_ic .1 Q& CeD,iO oW m_
#8C,Cm_Jic .3 @FA)TsWEY|Z%hOm@mAqe .3 CeD,iMiO .3 *d,L3#@eFZFqI2YabEbUf&oJ
#8C,Cm_J .3 D<FZGiJ*QYR@fS .3 %N,-,0,1DuQ&TsXA
*h 3MPkQS
#8#;#O .1 /j/k[p_}_~r4 .3 ={LMNvml .1 8J>jLMO)m_ml .4 !i? !i? $
#8#;#O#X .1 J%hLhNhOk2mWmX .2 )r*A8;NvPkiM .1 ,38;BTBUD( .2 Pk .6 &53MC,C=D!ElJsPJcW
+423DFRFV-Z~gb
2(7(BmTmVjq|
5O Bm
K! Vc
pF .3 008&89FcOYO}P4PAq= .2 Jp]>a)nS
C{m5pF .2 ,t4@B>GG_qbDbEcdjRlFlWmJn8oJ .1 4a@iCwF]J6eZf]
Q(jTjUmZnwpD .3 -V-X;D;LFeFkK}YWi_icid .2 ;S;TAXC<r5
(#-V-X;D;LAZFkK}YW .2 AXW:r5 .2 &5/U@zLQPJcWr;
-V-e5,5ABVBXJ6K}VGYa_:fq .2 >aJ0Pj .2 *d-e/[<oBPFZI2YaZ1_ebUduf&lh
3]>@>]BzDWKZK]TWU6[PgJjR .6 4aCvQZm5 .3 -V-X;DFeK}ODctiKiRpF
4aCtCwR6 .2 -V;D;LFeK} .3 3]>@K]TW[Pm_
00q= .1 *j2jJ!WufR .2 (#9y<oBPODj7qk .5 6#8;C,Nc_JaMeyi_
GX_]
/C<#dk J>
+A ;D .4 %N6#>aC,D!Nc_Ji_il
)42)2}Ru .3 B> .4 @xA4C,MUQSV~_J
%#);1J<bB7B8FnF~IIN8OXR2S0dxgFhjmwo~qN
0e [l
D~fOiLp9 .2 CmEGE]_UoYp- .1 LR[:[;f+i,k# .1 jq? .1 &bBiEQF;Fe[:cW
WC[:k# .4 EGFeFko; .3 +#,}-}0e5b8;<>DoG@OUOXZLalbMbTeGh+krlA .8 %N%[&b7789BxC(FcOYPAfOoDp/
i* .1 7|:eDrMRPUSH[XaWcaeAhviR .4 ,}-}5b<>G@OUOXalbTeGh+krlAo!
%[A)C(O} .1 :[A)C&PAiY .2 +#0eDoalbMeGkr .2 !i? $
6[ <lD2E;P7PzZ5Ze
C,_J .3 d( .5 =WKGLJLKRBgz
%{(aP7ms .3 &0PRjY .4 #]5MD2Drb4bmr1
(W,u,x8VBADPJ6KTS{[{hj
fO ={ :E
Ix #g DP
,136>NDuEJ[F .1 )pDqa+oO .6 %L%N*:={EQKOK[Q&W0jUmZpD
/;H9H;TOV4e1eO .5 %q 45AMDzHeN1OmW3YXr(
1xB9_F_G_H_I .2 %qCeD,NvQPiO .1 B>C- .4 %L%N(4(t*:PkW0WycWpD
>ycchbhc .3 BZNHQZqn
0v5Zf_fajLjMl~rX .2 BZCeD!D,LMm_ml .5 *=0x4ABZCzIPT=URWfWmjqm_qk
(#;L<o=vBPC- .3 %O8JElQ&QZZ7jqm5 .2 ,+-p0&8;=3CGD<FZGiJ*QYWffPhaj|n>
GdJ[WCa6 .4 CeD!ElLMNvml .6 (U)r,I/c0m3p4u64@(QWUF_Ko3
-D1u1v<H@CSo .2 FeNvQmiM .1 0)<oBPI2NwbUduf&h0lio]p_
,O3%4+8q:RATKaju
iK lK
#v#w)S0{5j629P=w>]A7B%B7BABBO{R%S*TFU>ZLgCgEgKgzl>n,
EJ -c
Ta <S
k| Nv
&%6w<l@zCmGOK/OdPzQ/d0 .6 %L*::vEQQ&jTjUmPmZpD .3 (20/0n6=8t=wB;BwJ{OqS!W}awc_irpl
*r*x-2/m9aBlOeWTXt .3 EQQ(c}pDpI .3 6#C,CmNc_J .3 (;(f(t@xDrF4IIOqPsQSVJ_Yj|qJ
*MC=EQQ(c}jVpD .5 6#C,CeD,NceyiM .1 +#,L04:B=z>b@1GjJzlImypQ .3 3I8;8y@iElFvQXV}eGllm_ .6 %q-N:eCvEGNcNvZT_Ja]oY
9A=C>K>MCvGE_/l7p4 .6 :bEQpD .4 2A3I6#8;=zBPC,GjK(NNNcP+_J_{eyiCmy
898b>[B}OT[Na:ldqS .5 1~3t>SBDDGDOcPgCgHor .6 %q6#C,CeCmD!DKNcO}Pk[X_Uey
A{HIIBi*qO .6 /U>ap9 .4 C,CeD,D~H%d)iMoW .6 -5043#4D8;;L=zGlN(Oma6eGe}my
***WGZej .1 6>@zFMQSWTXDbpcWf-n7 .5 EQcWjUmZpD .4 (;6#8&@D@pC,CeD!D,N(Nc_J
Hq jV .6 5a@YDPGlNZT[T]Y!Y1_gi/o( .8 !i
-J7(9*A8A9K!Y1YId]d_eD .8 6#C,CWNc_J_Reyi_ib .3 )w*dE;IDbUeW
0e2D2v6q8):t<b<{AoAwB=FnGJL>MlN)OIOJVoZ#dVgbj;
&X/|0~4IIhTlX0 .3 JNaab<ejfDnu .3 (JCfDrPp[Xq)rDrK .4 0089PA[NjUmZ .3 (t@xC,CmDK_J
89OYPATl .2 =|KZKa]ThJ .1 CeD!LMiRml .2 (t@i@sDKiY .3 (t6#CeD!DKNcTliYjqq)r;
2x7(:|E[XF .6 PA .3 >SD!DKoq
7789OYPA .2 62;sJ0o,o- .1 jq? **@C@i@sn~ .1 (tDKElF4iY .4 %}*:CmEQGOPJQ&jUmZpDpIq)r; .5 6#C,CeCmD!LMQm_JeyiRiY
/@8y@iZ7o! .1 %N((JmZ7 .3 %N+iJvoW .6 *M005n89@xC,CmDKPAcWjUmZmy
C,CmD!i_ .1 %{*W@D@FA)F]IhNLNPQSXwo; .2 )%FsQSVJXwhD .6 %N>>>SHIMwNcO>P4[Nffj=mlqS
7zp9pXpiq] .3 BgC&EQIT .3 EGGOjqoY .3 7789OYXeq= .3 3G@iYMo, .1 (tDKEliY
&&*+,O,Q0e1{7d7e8)<G>kB=J!OURhWsXm[Zb@jJl@
Hs ={ hr
m5 .1 CeD,Nv TWgqoJql
*kElF4Z7m5m_ .1 CeD,NviM .2 )=,wTW]!bDbEgrql .4 !i? !i? $
Jmoa .2 ,wDWDXGGbDbEgrjRqm .6 &((X*:,14aCFCvDEDuGMS*]>a)gC
J!Y{_phJoaq- .2 NvPk_piMm_ .2 +X0<DWGGbDbEjR .5 (%0089={@,DrFnPUPk[N]>a)q=
)=)>8m=5TW[8f# .4 %N(%/M6):bCvIZJUK2OGXAZT]8ihqn
)~+O3W4nH@J*X7[J_Clq .5 &d(#,t-J/m0]3JC_CtCuGZIRNwOhScZeatc5dIesk2
0e .3 0e[j .6 %[89C(FcIyO}PAoDp/
768-XqXrbTeWmj .2 %N5y .6 %L(#)p5yA>IRMlMwN%OmP{TKZufhgHqW
!! N%ot .1 2J>Iq- .4 !i
)C+;+=/3D2E;T0V}W+[j[| .2 LMNvNwQmiMmZ .1 (#B>C-IZNwQm]Jatiho(qk .6 +[-K/m6~7I:b<9CYPQX6cWfDfhjUmZ
hJhO .1 Feg&ik .1 QS NvQ& .2 (%,*IZLMNwat
FeQ/ijoWp9 .3 /nCYfHqO .5 +o/73W5y=5E<H@J*R-TYX7[n
n%
(3,|/]4n9>@@H4RKY~Z!]x
@8 (3
RJ 5s
3W U#
W] [l
(@)5509l;|<><GB8DPHAVD_G_I_PdxgFh]i5nK
Gr iM
bq oJ
O[ oJ
&l oJ
<ok6 .3 8Jj*
-D2!VzV|a:j0na .2 Fem_ .5 %L%N7E9T9d:bK9LNW;hr .4 !i
7;bQoO T( .6 !i
7k:2FTI*I+I,Qs .6 !i
6<Dz .2 !!=+>AQ)aMj(l}q- .5 (K9e9f;}=uE6O}PDoO
7789BxC(PAPDfDq= .2 9dB;kH .3 #]%q&_6=={ElVaaMjv .2 !!6<=+>A>SMw[,j(j=lbl}ojop .3 !i
!! /o/qGV .1 #]6<IPJ4LDSKjv
,;3<B>D+SQYWdai% .3 ;l=Z>qU)f&fEipky .5 !i
+)1U=_CvO4Tzdejn .3 7E=uFeK9LOQyZ{hr .4 (f(|+)/o8)<#J_O4OYTzbDcWiiinjno|
MRX]ax .1 CeF@NviM .1 F@FoSFmM .6 !i
+C36387s;]>N_2 .6 /o7;9d<!H#LOeaf>o|
8J9)J{J}ox .2 !!#]BDQ)j(l} .1 GpH#Uif>fA .6 367s9d;]<#=%BmN!N0P4Vjf-fDop
(o,x-j8H=Y@0BOCvGoIbP9Q;RhWxZ#Z)_geqg(i&k4ohp}q3
8) =u
l% a:
04 a:
[X 7F &v
<! jv
GS o|
ea B=
A)UUUXWC]Tc5iC .2 #]:eLMNviMmlp[ .3 SfSu]Nc3fOn@nA .3 (#+o,a-A2[5w9m:8H@Q{T(Z1hAkZkfqk
IPL{L|UUWCW{Zk[<[=]ZiCqv .5 /V<e@{K+MRPBd(iH .6 &I+j-3-A@xE2FcJZJ]PAPkScSqY/fEljpmq=qS
-N>V@QC,CmHTL;Nc_Ja]i_ .2 PkQ&QZm_ .1 #]iM -A2[9mINNbWmWpZ)aGkZn;pp .5 !i
)dJ]Ja .2 ClD%iTiU .3 )p)r*A5R@(JoZ,_Kj| .8 &G+o5OH@P+WTX7hAheoOq=
-N6#>V@QC,CmHTL;Nc_Ja] .2 8X9eB;DbOEQ]ghhLk2 .4 #H+YBSQ[
EQ .1 C,EG_JoY .3 +i-+899F:9<u@iIGJffDi* .5 5s787z:9BsClD%E;GEG{Pgct .1 ClD%Q&ctg,jq
+oT6X[ctoO .3 3MQSm5 .2 5R8;iM .4 !i
DFi3
%E)5/p0e7(9!:7:R<~=w>]C+C/H4NQS}Y[Z*Z~](dzgAh_i[nXoUoh
pn 2L
IJ 09
IJ 7z
IJ Rh
RM ={
;_ El
3!AAC,CmD!JdKgaWeym1 .6 +d,42k2l5nJ-J]V~a5lj .5 +d5n8;8J>bJ-Pki/m_ml
C,CmKgeyi_icm1 .3 (J/UElQ&QXlSlT .4 NviM .1 )r*=*A/%8;BTZ,i6 .3 %N&5009:BTC,NcPJq= .6 (;0089CYCvCxNcQSScTlWP[Nm5q=
KZKaZk[=i-k#o1 .2 CeLMml .2 jq? )p1!@CIxWCa+fphJmB .4 *=1#2q8J8hH>J9PkYqk8m:mC .6 *M/t3M<_<|C,CmPJiVnw
NviM ,t2qF|H>RHjRk8lF .3 (v@xF4MUPkYfp3qt .8 *=0089D{HIRhX|pFpXq4
0089O} .2 EOHIX| .2 &_D~p9pFpXp_ .5 %L*=042q=<B5BiDKD{Z,
GOQ/ .3 BhBiPJ .2 (J*VBiEljq .2 %wLMR[iMj} .3 =}A4C,KgX%i_kH
+]+_+o .4 %L*y008J>aNciYpD .5 76C,D!FeIZi*iRi_p9
E]FkNv .1 Obli .4 <|@xCmZ,idk2mh .5 !i
,xBADPQKZ~gb
k4 ;c
,26q=wMDP=S*SPd;
1& Z/
h& If
NO Om
/|4I7z8&f-piq] .3 4O .4 *:EQpD
&)/|8%F]o; .3 EGFeNvcqcrf-iK .3 #n(=53<*AhEZX#qt .5 EQiKpD .5 C,EGEN_Jcqcri_rDrI
EQ .1 C,EG_JrD .1 4J77OY .1 <S[:[ofD .1 &_(tO}r7
%(V9 .1 jq? .1 **? (;b> .4 -NC,CmD!Jdeyltm1qKqO
EG_Jo;p- .2 (;9:Rkb> .4 &5cWpD .3 C,D,Fecqi_ .4 768-<BA)BPBiElQ&eXkG
<|C(OYPAQ/ .2 Q)SW[:i* .4 &[*MFlK(P4QSSWk# .4 #g-N/F4]76AABiC,D!Nveym1p9pD
007789X0 .3 [:i*qp .2 Fe .2 K(NHQSq)qG .5 !i
aMo;pD .2 EGLM .1 o; .2 !QJMVEXLbpjer1rF .6 -N4]76AAC,D,KgNvcqcteyg&ikm1 .4 (x76KOLMctg&ikkGmo
6#:eA>NcP#P4U/i_ .3 *X*Y*ZXOZk[=ilk# .4 8e8gEcIqIxKaMZM]gX
C,Cm_U .1 #]F]J0NvQ/QP .1 -N414];pAARtU0hvm1 .3 &5C,FkcWiy .3 %{004J8&<lFcFeP4PApXq= .3 !i
)50CURW]
*D1<2:7(7E8~@jGNIrJ!L>M|O0PtQ_U#VsWh[k]7i@n&n+n,n/
0089B}OYPATlq= .5 ***WEQJ0mPpDq) .4 %}FeFkGONcQ/ .2 %}D!GOIPLMQ/QS .2 &5C,D!LMmlq)
OmZuiK +m0C8{KgeAhp .5 1A3IJuacenkIoL .4 !i
3G5)@D@pc=o& .4 ElFIQ&jqm_ .2 1ACeLMQP[:iMl[ .5 )p)r*=/%4a@}@~OmQ&Z,a+i6 .5 %L%N&(&5(J/F:bC,CmN9PAQ/cvpD
*=b< .3 Elq) .2 CeNv .2 *d2q3#F|I0IXlFmJ .4 *:-NC,CmD!ElJdeym1pD
LQcWiVmP .1 C,CmD! .1 008&A)C&HKq= .1 jq? .1 3G@CE]HIX:]>kG .1 (J(eElLMO>Rrjqm_
-N4]C,JM_Ja]lw .2 525O8&CwXf[qfEq= .2 **@C@iaab<ejpD .2 %}&cC,D!ElO>Q&jqq) .3 )p*=043I6#AAD!D,D{HiZ,eym1
JMNv .1 -N4]a] .5 %P@sObPJiYli .5 BgD!F;Zuli
(7/|F]OGo-p~ .3 #]**={@CC&Q/ .4 ,37B<CHXJ[q6 .3 )r*A0C7|8;8{F;O}PAPqU/XFhpqL
,Q/y0e1@368)=w>NCIGuOoOp[Xb@bxcKcMdVj;jJ
AA cK
Uo 5s
ny LM
#Y0FAAB]JdONSgSl[eeym1 .6 %-%37y=rF:J1J2L}VMc3c7fciFp< .4 !!166c@SLMMCNvOmSfml
#YAAC,CmJdONeym1 .4 8y8}J! .5 %}DKHqLM .3 %}&(GOHqJmQ/W#fHoW
,e/P@4@VR+S&bW .1 CeLMml .3 %L={EQjq .4 5XE)GZH-HiIhSfWT]8aai*
#;-NAAJdKgcqeym1 .5 /r/t<]<_<aDDSfSvXU .4 (;)p)r*A1&@Sa+
(8(:K[Zk[=k#o- .2 CeLMml .3 jq? .3 6cH-ULUt]T_Fa)aab{fkkGlioa .4 %L+&/t4@FeH1H7HiIcPDSfa}jRk8mJ
0089OYPAq-q= .4 Ls[:a)i* .3 &[0C6#L=NcP4QNRYeAiR .4 @MC,D!FzG0J{LMQQU/V-VJZ]]8dIdklEm8q_
C,CmD!_J .2 4ICN_Kpiq] .2 @C@iJ{ .2 ;pD{FsG0VJZ_lE .4 &5*:EQcWi*
CNENNc_K_Ri_iaoYog .2 -+JwJ{dk .2 ;p=<CeD{QPiMm_ .2 ;p=<DKD{EQm_ .5 D!D,EQ[:i*
3!AAaWeylmm1n= .4 /i/lZk[=k# .3 *81}7,AsLCV=VF_#dI .5 !i
<<<BA4A6J&T5ZEZHb6e5e6fwfxkHkIkJ .3 @SCeLMNvQPm_ .1 (0(t+>,B,t-{1TB>D+H7IRVMa}iYigm_ns
(o,L/@0e8)8~:t=0=1H2L>OUZ3oh
hy _M
ki jY
If TM
;p Sf
[X Sf
6, a)
AA 8}
Sl Zk
#;#Oi_ib .3 #-E;E<E= .1 #A-NNca]
#;#Oi_ .3 #- Nv .1 #0-N>VNca]
EGoY *F@C@D@FA)o; .1 )x*5*eD2GrW,b4bmp8 .4 (J*:/U:b:h={EQPkpD .4 #8#;#O1H5M6<DKHsO:OmhQiRi_jVqt
#- .3 (JElQ& #J
#J#M)5
D2 LM m_
Gq .2 QS
D2 .1 LM .1 D~PJiKjvpD
ca ]iqL HIHK
r3 %U .8 *x<lPz
#> .2 (N(P)x){*4*6*7/91q1re=fYfZj#j& .1 #ANcml .1 m_?
#> .3 #-#: .1 #A .6 %}&(({+_+o-V-X:b:hE=H@NcODP4Vb[Nj*q=
%J>[[Ni; Pj .2 #>
#> .2 (N(P*7D2D6E=GrGuW,W-W@WA .2 (Z0C6#A>AANc
(o .1 -N4]a]
#J#wG8dVdW
#> .3 #-#:+8+<<W .2 LMml
LM &5 Nv .2 #> .2 &y<S<V>=B}[g
#J(o)58hT&TLTaTh
#Y,f8=AzU/ .4 #-#:A4A6T7W@WAYF[&b/j)lxly .2 #A-N9T@QCeD!GyHTNva]cqhg .3 #00L8;8J;L=NBoODYWf&o(
#Y,f8=AzU/ .4 #-#:A4A6T7W@WAYF[&b/j)lxly .2 #A-N9T@QCeD!GyHTNva]cqhg $
#Y .2 *70*D2D6GrGuW,W-b4b6bmbo .1 #A#],s:e@SCeD!GyNvcq
OmeAi_ .3 CUD@DBT-T7T8YEYFYG .2 #ACeD! .1 %O(%-28J;L=N={BoQ&cWjTmZqt
D2D6 ml q) .3 7(:UDPWZi@qJ
%J>[S[[Ni;qS .6 (M)w*4*dD2D6E;E=GqG{W+b3 .1 #ACeD!NcNv
%J>[S[[Ni; Pj .2 #8#Y
%J0089>[PA[Ni; .3 ***W3G3M@i@s DK .4 *:CmEQPj_UjqpDpI .4 #8#;#Oi_ .4 &9)w*48v9:D2D6E;G{KLiYnM
=C=E=F .6 #8#;#O(#BPpD
#1 .1 #A-NCeD!a] .1 D@H9e0eO .6 (%,H3645@*AMDzOmQXWsYXcPewfAo(
1cNtSIcZnJoB .2 8JElQ& .2 ;HNHNJj*k)
hbhchdjLjMjN .3 #A-NBZCeD!NHa]qn .3 *=*V0x8JT=U-Wfa5hbj{m_
9ICUD@DBDCW@WAa%g! .2 #A;LC- .3 8JElm5 .2 )p,+WfaSj|oO
CUD@DCV3WCWDf} .3 2-4(D<FZGiJ*dufS .3 %OO>Q&QZjqm5 .2 #A(#(t;LB>BPIRODat
_F_G_H_I .2 CeD,Nv B>C-C6 .6 %N*:={EQW0W3pD
#J#M)S*(,F0/115j6qR2SfVFZp[/_fh&lN
0,004J89OYPAXeXgq= .2 **3G@C@i@sn~o,o- .2 (tDK .12 &9)w*4-N6#9:<k>>C,CWCeCmD!D2D6E;G{H!KLNcZe[N_UeyiYk*m1
%J8c>[S[[Ni;qS .2 #gPjjq .2 **@i@s .1 (tDKEl
89OYPATl =|IhKZ]ThJ .2 LMml .3 (t@iDKiYjq .1 (t6#6&CeD!DKNcNeiRiY
89PATl ]ThJ .1 LMml .1 (tDKiY
^ EG? 0089E]PAq= .1 o-? jqo,? @i@s (tDK !i? !i? !i? $
^ EGE] 89OYPA .1 @so,o- .2 @ijq .1 (t**DKiY !i? !i? $
*xV!X0Zhc~ .4 *i/@6>78QXR[Z5b<fffg .6 (t@iDKiG
%[89FcOYO}PA .2 Ze .3 (((J={>a@iCfDKElLMiYjqq)
6#C,CWNc_J_Reyi_ib .2 )w*4E;G{IDJ[Nhbs .1 LMml .3 EQpD .4 (t<h<k@iDKi*k#
7z EG C& jq @iA* (tDK
k/? %J>[[N jq .1 **3G@C@iIGb<ej .3 (t)p8MDKD{ElQSZ,a+b<iYm_
#7#J#M#S
2w4+6q:t:u=eA9BOCTDPH4IsdJdNdVdWoF
+b-%8d:;IfK}PpX=aHmI
jq *=L>Mw[XkiqJ
64J!U>Z#Z)]%
%J<1>[S[[Ni;o9 .2 #gPj .3 #8#>#Y+m,s3Q;pC,CeD!HTHWJdKgLp_JeAiR
@DKOKZK[Ka .1 LMml .2 <9 .2 5*7I>[>oDmOT[Na:bpm3mVp#qZ
89OYPA .2 <9 .1 3KY_Ze .2 %}(((JCfDKElO>iYpDq)
89 IG LM .1 %}Cfq)
JNJRjjjkn~o% .2 ElQ& .1 9s<1
*=0x8]o3oi .6 %O*V>bm5 .2 8;BT
&xFcOYPA %J[N
2v8)8+@<@GA&E6N<N@Z#i!j;
NL (fQS
PKPL .3 :&E]jq .1 4r@iH)JNb<ejfDli
^ PK $
%[89C(O}PAq- .4 &c*=DKTHcw .2 jq? 4r@iH)JNb<ejfDk*
pF /|7z_3_u EGoY .1 @ib<ej $
OG .1 &c*=THcw .2 jq? 4r@iH)JNZeb<ejk*
,J2!2#2%:k:lGqGrGtGubcj)j0j1j2lg .2 LMQSml .2 ElPjQS
*F@C@F@yA) .2 ,J2#:kGrJ]j2 QS
#8C,_Ji_ .2 1# .2 J[Jb
#8C,Cm_J_Ui_id .2 J]WCa5 .1 LMml .1 QS
:k:mDL
ce Dlg[g]
4r4tH)H*H+b<b>bFemfG .3 (JElQ&QXZ5Z7m5 .3 #_%h*+*i-A/@/A040K2*8A=N=Q@(I!IrLJN6R[Z5_K_Scfe0eHegfffgi6j}kfm7myqB
b<b>bF .1 QTQXZ5
O}P!P0P4 .3 /|C&C*IhhJo1pi .2 LMml .2 &ZElejk*
00 .1 ejfD .3 %L&F&Z>XCfJnL=RriYk* .6 &Z@iJnNcPKRrk(k*
8&89OYPAXfq= .1 %yIhIn .1 LMml (t? DKElF4ej
PAq= IhIn LM (tDKEl
Y[Y]Yxb<ejem .3 Om /@/A24kkkpkt
4KDtD}_S .4 >jO}Zk[=a5ljq= .4 (f*B>j@iCYLMO}Z,
,J2#Grj2 QS .4 (@)<161o232E2x5S<eApB7IfIrKGL9L>LJVrWK[X[f]S_lh&hyi>
,k/G/_/y050e8(8)<E<G<}BODFTN[fb@l@
2#GrJ]j2 .4 #x)<161o232E4=A[ApIfIrL>Vr_lc2h&hyi>
(ZA>ONOb .4 GjGlIhd@
1# .3 *:4: .4 -JK!g!
P{ Q)
+)+-0x3d=4@*@7F9FdGlGvM4PTS}V>gah|l)p0
_R iC
MRNR
&i(@(A7~:UVX
q) 6#;pNcNv
=/d+ PJ
A) Nv Qm =<THZ,
={ #] Hx
Ih LM (t
,J2#:kGrJ]WCj)j2 .2 LMQSml .12 %}&)*i3664>NPJPKQXR[WtcSegffk* .8 %}*i3664>NOmPKQXQmWt[NcSegff
DLO}PK TH .14 %}&)*i2p3664>NM5QXWta7cSegff
%}*i3664>NM5QXWtcSeg .14 DLPK
H+b<b>dPem .4 *i-A0K8AR[_K_SeHegfffgi6j}m7qB .6 %N%}36>NKgLpPJQm[Nk*
#1()(*:@>>@U@W@s@yC&KOKZNsTMTRV[V]Zk[<[=]UhOk#lTo-o0o1 .4 CeEGE]LMNv_Ja]mloY .6 ->:@<NAeE>L#L%L(OsYgoh
7789OYPAq= .2 o,o- .4 :@D!E>L#L%L(Osoh
EGE]LM_Ja] .3 *v:@@UV] jq .3 ,p4]>VD!Kgcqm1
=} L#oh
:@L%L(L)oh .4 4]KgcqfV .6 !!)FDKEpLMP{P|R;[NnI
:@E>L#L%L&L(Osoh .10 !81n7f=}>!CYG{[N
:@E>L#L%L&L(Osoh .10 89 o-
:AL#OsYgoh .3 LMMCNv
NvQP OsYg
1u1|1}<h<j>>@FA)Sp .2 LM .2 ,pAeE>KgL9pe
5f=-=/d)fR .2 CeLMml .2 /Uq) .2 E>KgL#ohpe
-@4Z:U@8CdGCZ(
)_,g-i/d3g6,7t8h=VBzDvFNV)]jdJg;l*
Vi QG
=g
:@:AAeE>L#L%L(Osoh .8 %M%h=ADzMMN1PJjvk(k*
%h=APJTNjvk(k* .14 :@=}E>L#L%L(OsYg
%h6u=A@3CHK>KkeSi8 .14 0089:R=}CYL(OYPARnTl[:[NdufDj|j}
%h6u=A@3CHK>KkeSi8 .14 3M (t
%[89OYPA il .2 3G3M@sIh .2 (tDK .6 %h)F:D=ACfEpR;[Xk(k*m+
=A=d=e@s]T]UhJhO .4 #E4T .6 DzN1PJjvk(k*
=A=d=e@s]T]UhJhO .4 (t DK .6 DzN1PJjvk(k*
=A=e]T]UhJhO .6 PJjvk(k* .6 #E
du .3 8JEl .2 H>LMNvRHm:
-N4]4_6#;pi_m1m2 .6 <h>>HIHK .4 #g,q@5@RCeD!L}QS .12 3M8;8~CfG{J]PJQXk*oW
-N4]4_6#;pi_m1m2 .6 <h>>HIHK .4 #g,q@5@RCeD!L}QS .12 @C LM
0r5s5x5y<M .6 %h=ACfDzPJjvk(k*
(Z([HXi_q6 .3 (//s3G3MCf .4 ={jq .2 5s5y7z .3 5s@SCeLMa]
(Z-N4]6#A>Nca]hvm1 .3 :@
)SUb
(Z-N4]6#A>Nca]hvm1 .3 @FL#L%L&oh
*m/G/d5s6b7d:yAJB>BADFDGYVd<i3 .2 /d2E<oB>H7_p
=d=e@i@s]T]U]V]Z__hJhMhOk2 .5 #E4TnI .14 (t*Q,%4]89=->)E>IfL%L(OYPAQ)[NfRhumZoWohq=
=d=e@i@s]T]U]V]Z__hJhMhOk2 .5 (t DK .14 (t*Q,%4]89=->)E>IfL%L(OYPAQ)[NfRhumZoWohq=
Q) oW =AjA
GOQ/ .2 Q) oW
OYPAq= .1 3G3MIh .2 (tYM .6 )F9cDFDGDKR;[XgC
,E,e>>A) .3 =A=BjAjB .4 #E
4]>Va] .4 @x]ZhLp, .4 #E .8 (t/s77L%O)OYPA[=
4]>Va] .4 @x]ZhLp, .4 (t DK .8 (t/s77L%O)OYPA[=
7(
a{
<M .10 (Z>V@SA>CeLMNcNv[Na]ml
&)***F*W@C@D@F@yA)B;C&F]o; 272P5s .6 %K(Z+[0r4T8J9c@QA>DFDGDKJ0Nca]gCiYpDq6
767z8-iM 5s5y .6 (Z([0r@SCeDGLMNvQ&a]gCml
0rRhdI .6 *;*<2J@Sq6q9 .10 %K(Z([5s>{A>DFDKE;]8a]cm
*s7Y7Z7_7aDUFm_5_6_< .8 -D-N-Q3Q;p<&G{N6O)W0iRml
-D-E-F-Q .2 7Y7__5_<
0h<h<k>>HIHKX=[9]E]Fk# .6 *|,p,q@5@RD!IdL}XsiFku .12 #i%!%{*4*5/>6>7fD2DUE;G{J[J]JbL(R;RnW0]Tj*
-N4_6#;pRYi_m1m2 .4 *4/3/>7f9/:9G{J[ .1 LM .6 *:={EQpD .6 ,p,q<h>>@5@RH=HIIdL(QS]>_5hQku
#-*4D2J]JbW1 .4 CeLMml .3 *:={aMpD .4 ,p,q2q@5@RC}F|K]L}[Pa}hQhS
-N3Q4]4_6#;pm1m2 .4 1A1E=n=q=rY1Y3dXe*e+kVkZoJoLoN .2 :iLMNvmlpF .6 ,s043B6#:iDKL}Sc[X
@z 696:@Q .8 5s89L(PaaFej
PA [N
;b :G
Ir
2*2O2Q6g;/;0;1C:C;EdN6RtUxU{U| .10 6n6o7-7u:n@5G-UPddq&q(
5k5l6n6o7-7u:nG-UPddq&q( .6 -N1[ElF4LMa] .8 *4/32*3G=uD2D@DCEdQSRtUxU|e[oO
/h/i/lZk[:[=ilin .3 &)-NCmEGE]LM_Ua] #]**F]o;? .1 5l6n7-G-UPq&
*45f=-Ux .3 @5Id .3 (fQS
JM 7-
<9@s@yEYE]M7TRimo,o-pi .4 ,3@C@i@sIGIJIRIWZTZXn~ .1 (fMUPk
00@s@yM7TRimo,o- .4 IGIJNK .3 %N0>CfDKDtD{THTIiumK
/&@x@xIVWyZTZXk2 .1 (fFeMUPk .8 %N(t*M<K={HqQ(jY
&#EGE]FlGO .1 QyQ| .2 #]Nv (|)#g&ik
EQpD .5 KZNKNNWC]T .2 LM .8 @i@xIGMUPkZTn~
OYPAq= .2 **3G3M@i@s .1 (tCfDK .3 %L%NiYk*
89OYPA .2 *a=%J0K+o,o- .3 **FeJNJRej .1 &ZCfTIiY
%h(Z/w05A>O-TNb@l@
2_2a2b5&5+bSbTc:c;c<cGcU .3 8JPkQSpn
c:c;c<cU .2 (tElQS
-+---JMSQZRr .2 Nv? 5g
/%/&/(/)MaMbOhaxaya{b#b%lHlpnpnq .3 2E3BElFeIfIgL>PkS*[X
k# .3 EGE]o; .2 (Jb>ekem .6 %+/FF;XDoDp,
mo jq .6 *4-w-y5M5s8tB}D2E;J[J]ZT[N]L_{b<c!e[kG .14 &Z*x<lJNNLOYPJPzQZZed+fE
8&89BxC(OYPAfE .3 5s5w5y8t8v8wD2D7E;ZT]Lc! .5 &Z2JJnN%PJaMotr3
/v0C7|GmNcU/[XcaeAqL .3 6FFRH=HIHKd+d, .4 #g%q&#FePJPziK
%q*FA)FkiLo; .1 6F=/QZY<d+ .8 *x<lBmPJPzU/Zeca
CmEGE]_Up- .1 *x<lBmPzZe .1 PJ .10 %L*M0C0D>;@xNLO-TIaMmor3
%SN%otr1r3 %U .12 *x<lHJHKNLPJPzQZZed+
!! 6=N%otr1r3 2J
2J .2 !! 6=N%otr1r3
:UDPQGRiXd
,/>4F@J!ZL[_d3pf
&(*F+86><9<:<<<BCmE]GOVaXD_UcW .3 %}6{8J:8=<DjJlK2MQPQZGZGZbmpqZ
*!*#515M5N5O5Qc]hz .5 %N%q*=6<:bK#NwOmXF[Xb<fDjVj}
0089OYPA .2 fD 5O_1imqV
B}C!C# *W:gI{LMLyN2NwgI
&Q6{6|]e
<9<:<<<B .2 (g4q7BB#DmFMPDPQ_cg,k|m*
O}P!P4PD .2 0>0E:>>XIPJFJHPGT}m8m9
89K!O}PA .3 ,[:>:F<9<:FENAhQ .3 &Z&_FeJ0PD
86<4a:jm .2 Pjm_q) .2 :e:gFeI{[XlT
[& 8JK2
/m8JIx]raab[m_ .1 8J
+60eBACtCvHmK;]DmR
DKIG %}
Zb ;L<[O_cy
>o
8JK2 .2 >aCfR[Yk_leGffiYjqkQ
&V&WRCRDRE .3 !i
6>E]VaXDcW .1 &WRDfiqS
QeQffiqSqUqV .4 #g%q6#:b:gCeD!Nca:ctiKjV
<9<:<B .2 &WOTRE_2a: .4 #g*M:bN1[XimpD
1A1C4O4SkGo=oB .5 *M8;BZQZjYmZ
=7=8OoOp
89O}PA .2 RCqTqU
RC .2 /OQZ
,O0w=wb]jr
)W004J7789BpC(OYPA .2 b<b>bF
(em_ .3 %q OmOq
(e .4 !,%N:bDzN9im
nyn|q4 .3 !,5OOp[pgt
VSVT[NlE b>jq .2 *=b<
OoOp .3 !i
&(3q6>VacWk/ jm .2 %q:gPjjVjq
+4/y3a:y;,DFDuZ~b@g8
<{H5O]W6cM
)W004J89BpC(K!O}PAPkaxaya{fE .3 &k-,7E9d9e9f=uE6K9K:LO
<9<:B}E]JpJucWk/ .3 ,*7[<#E*m*o|
/o7;7=ozo| .4 !i
(w1K1j1l576*<}@hBCLXNnPZQ!S1TFUG]&dUe&n+
,x0e6q8)<!BOW]WxYmg(
%Y-i4f<EERH]KSZIeajrnwoh
p9 C( EG
,* o| El
347; .1 34SJ
[X 7E7F
7/70ECF@GhW&g6g7 .10 +z00383l939:;]=R>iCqCyK2_1_2a:bCgsgtitj1nanbp#q=
3l9:_1a:gtitnbp# .12 70ECF@Ghg6g7
g6g7 .4 CqCyK2 .5 !i
>1BxC(CtHqIPK!MSOGO}QSWyZTk2q- .5 F@ .8 !i
k/ NU F@
9d9fOGo-o1 .2 g6
&3&4:M
%t%vPZS/X<f/g* .10 +s-1-2-52p;LD8E*JBS>X+g{g}h3j*k)
;LJBODj*k) .10 %t%v*EPZS/Uw[)]lf/g*oE
%t X<
-D0S>>A)O[X|d@i*ki .3 :M
Hq N!opr1
e= .4 -N6#>VCeD!L;LMNcNva]
*F@CA)GOo; _rb8e=
*F@CA)GOo; ZT QZ
D2HEWyZT .3 /U #]QZiM .2 +#/@04JzN-kfmy
+#/@04N-S4my 4r4s .8 (;+_+o8{E;IZc!g!k|ny
&=(#,:3;<o<s=vBPH7IR_wqk .5 >oqt &8(v*n-J-KBcBdc5f*f+oW .6 !i
]> .3 ,:,;
,:,; .3 QSU,f*f+j/
00 <9 CeD,Nv (%;L<=BZIRIZ
)C)D-}4hD2bmdk .3 C- .12 +o+{3l7s8E93;]>oLoX|ZGa:bCdbny
3b3cC- .6 *F*WGZGa V|a:j1
/s;i;j<>GFW@ .4 8J>aPkQSj/ .4 )3-A2[@(HUWJZ)[A[CeGe}l4o(pn .10 (t+_+o,:-K00<9C-E=IZNKPAa:hSnyq=
CY .5 ;j<> 8J>aPkQS
%!<z<{PxS] .5 ElQ&QZ .2 CeD,NviMiO .1 (#(%(t;H;LBPBZIR
008&>1 .1 HIX| .1 Qm O)
008& .1 HIX| .2 p9pH 6<
9U9_P< .3 2R=[I9I: .3 !i? $
*_X+a<f=ld .4 %V/700 .6 /6Dua:eOfQ
a; .6 (x56DrR-qX
%!,1/3/4/8/9GiS][D[E .6 %q+f+g+h;H;LS:S;at
%! .4 ;H;LCeD!LM
909192m5 EJoO .8 003G=KCYCm_Uh%m_q=
;j<>@xElp, .3 /}EJH[J[WJYj]%p! .8 00363GPA]>h%m5m_q=
X+ .8 ;S;V=R@YDuJ)ODbC
OD .4 *jBoNKf, .8 C-C/DuJ)X+
&j .4 /=@xil
06 %jM}
I7I:bwbx .2 @+ .6 !i
/UW7kF #v
DZDe
&/(&/]3)=YFnOIR3R4R5lDo2
77 :[ HI
,pHT .6 >aNvQP :WYk[X
*M .2 e=
0e8) .2 ZT
)5,o58Jj
*x<lPz PJ
%q @z
7|DrPU .3 0b1B<lTWd+q~
(o-N4]C,CmGvJM_J_Ua]jxlvlw .4 (K8X9:9d9eA)B;Ivgh .6 #H*p02037b9n9oB*B+M+NnU%X-m}om
(o-Na]jxlv .3 %q/76>@xF]XDcW .2 +w36=RDuJ5 .8 !i
(o .4 PAfEq= -55O8t<6<7NPnyn|
9*_-_/_1_h CeD,NviM? (o-Na]lv .6 !i
5t<lFoM<P2
Dr 1B
BxC(O}PAPD .2 (K8t9:9d9e=ub<bFoO .5 6=aMop .10 +D+E37387s;];_;a;k;l<>CDRm_1eO
>dED
00 fD _1_d .8 36<9BZQXWsbCcPp3
36>N>g .8 fE _1_d
GZGaGd +E39;aRm .2 !i
00 <9 Nv (%;L<=<sBZIZjz
%VqX R-[p .6 )9*_1TC-R-a<f=ld
(H=w@eSPSQTETfb;cQcT
+/,oIMJjMjMlam
0089P!PAXfq=q_ .3 /h@CIhScYao- .4 #)&-
/h/k@COGOKScYaYb]To- .3 #)&-RPRQ
&- .3 3MCYPJQCTlWP
_u EGoY .2 /h@iYahJ .3 #)&-DrQt
-[;:S|TFYmc[
o,o- jq? ***;8y
008&89OYP!P4PAXeXffEq= .2 %y%{-D/M7z@C@TC&IhYa]>hJhOo- .4 #H6q7|7}A2DrEyF@L_PUV,WH
+,CtCwCxGaJ]JbhLhMj)k2 .3 CeD,Nv .1 5L:M@[EyF@L_LaV,W&
(#+;/35sf7i%k4qaqk .10 AXErEsI:N%W=bxg|h3our5 .8 !i
WyZT QS Pj? .2 CeD,NviM? .1 :LEyF@L_LahA
K8 .6 +!ArN%P![Ni*
0089 J0o- .3 6q7|7}
00 7z
Pk &5 o!
GZGd >/
Q/ (x pD
0CcqqL .3 d)d+d,
004J8&89FcOYPAq=q_ .2 (eYAYBZ:nynzn| .1 &Z6#CeD!FeNcPJVaVbiRjqm_
004J8&89FcOYPAq=q_ .2 &G&I(eNPYAYBZ:nynzn| !i? $
004JP!P4f-l;lT .3 -D@Cnyn| .2 6#A>CeD!NcNviR .3 (eZ7m_
3Em4mU
+C+EHERkRm QS .3 %N&536=NElPJQ&q=
+C+EHERkRm QS !i? !i? $
3738GY .3 &5)r8J=NH3PJQ&QZeGff
9*9, Q&jq iM =N
38 !i? $
Q& iM .2 =N .6 +o-1-50036;HFcNKNPP+PAhQq=
%[FcPAfE &I5ONPYB .3 &5(J-5NUPJQCVb
%[FcPAfE &I5ONPYBhS !i? !i? $
;H .2 (tQ7Y{Y|Z%a5 .4 &5&G(t/F89PAhQq=
%q6>@p@s@xF]p, =RI~J5mU
;L 8J .3 !i
XX UN
HE QS .5 3Y5a:X;J<eWKWZZ7]SkM
)7-h1-819E<}@A@uB%BOH4HjKrScW]cThWi!i/kC
)E545t5uC~i#mTmT
%j(@*=+42E3BIf[X .3 (eny
DFNB
PAq= &G&JhS jq LM
DgDko/p~ .4 ny
RkRm QS? .2 8~:tI5i@
M7[NaH .6 ny
*M !!
RkRm QS .2 I5_Ngz
(;O3cM Q& iM? 4B]pce
004J89PA ny m_ 9Y={EljU
<lPz PJ
q4 m_ <l
)W0,004J7C89BpFcPAfDfEf|lEq= .2 -1-2-4-5
-1-2-4-5 .3 (x-b4l;}>oBoE=P+P-PhVaVbX,X4_4b[cMfEfbjPp#pQpSqt
00f|lT 0f@C .1 &XCeD,Nv %]-1
1p1q1s1t .3 &5(t+w00C,CYPJQ&_Jjq
#6(oC,CmE]_J_U .1 1t
@-@/B0B1pBpC .6 !i
%i;LJBNHj*k) .3 *~2j2k2o2p<#E*Vya7g{g|g}h2h3jP
1TK< .3 %V/72p5JR-R1e7jPpRpS .4 (#-1-20037A]Fya:gsgt
(FEyW& .6 (M(x-J-K:8@xDKFcIPK!PAWyZTq-q=qW .6 (M+w-1-2-5001TCYPJhQjPpC
(F (M
:8>1K!OGO}QSq- .2 EyW& .6 (F(M+w-1-2-5001TjP
B0X3cLcM .3 +w>oP+d0nyp#q=qt
cWp% =%
J> Tv
:E>PA8BEIoMjMlQ%TVTvdGrQ
={ #] +8 iV
:t:uL>Ml
;L<=<sBZJBNHO&atjzk) .4 +w+x3CAQA]W:pUr5
%q+8@p@s@xCmF]Ju_Uljlkp, .2 +wAQA]W: .3 !i? $
@s@xCmJu_Uljlkp, +wAQA]W: .4 &5(((J;LElJ0JBNHZ7q)
+wA]W: ((Z7 .2 JBNH
36 &5 .3 +w2>=RA]PAR=f,gvq=
@xp, 2>36f, .4 &500;H=RPAq=
)p*L+B9P9Q<BB>F0JiR2bPbh ,7,9
)5+X,!-V-W040z6q9P9Q:#;N@G@b@dAbB)B>C|EJF0GGH2JAJCJiO#R2R6RJSFZ,[/[X[r_M_ab(bgbhbic,d4gzjLk7kElFmJn(nJo*
#]&FA)B;BwC)C*CeD,ElGa .2 4#4%=%=&]H]I .6 %N&5+w-5=NCYJnMIMMOYPAPJaMf-fDfEfGp9q=
C)C* #]&F .1 4#=%]H
&5*F-NCmGZGaL;NcPJ_Ua]eXeZf- =*
4!=h>eG!G#dBlz .8 !i
=%=&=*]H]I .5 %[8&PAq=q_ .2 fDfEfG
!H=+>A]5irj(l} .2 =%=&]H]I .3 &#PJaMiujv
=%=* .3 +(+X0L2q8hCmD!ElFIGyH3O[Z,g;lFmJq)
P7ms Q)
7|PUeAqL .2 HIHK[9]Eqsqv
0;CDfv (+(M
B;BwC*ilin .3 fv
;D;LJ>NHa< .4 9#9%9&9(9*Zja=bLbTq< .6 &5(#009*>oC,Q)_Ja<bdbedEhQq=
Q) a< .3 Pj? .2 ,*;LNH .4 !i
;L .6 Q) a<oW
00PAq= .2 <9J!NKWu .2 (#(%;LBPIRIZa<
dGdJhRhSqI .2 (v>o@JNlP1ZGb[bdbep#qt
%[FcPAfE K_Ka .1 ]W
1T .2 5JE<E=R-R1jP .5 (#+w-1-200377sA]FyIPJBa:gt
CDCE .4 *6=b>o@r@sUhWbWca{fEfGp# .6 -2003778;];_<9=NFyKLPQRmT%]>fDhLk2
%|@4@TMFO>OB .4 CD (M
CD (M .3 %k*:O[Q%]1jBpD
aM 1~9cgC
>> CeD!iR
6#A>AANc B; .3 fv .4 *MN!N%pDr1r3
:n ;D
6<B7IRksqN 6<
(;T:r=
Hq N!r1
QS Pj Dr
7|PU .2 Zk[=
008&89FcOYPAq= .2 fD .2 +[+]+_+oW)e:
+[+]+_+o .6 008&89FcOYPAq= .2 2sb[b_fDfEfG
+[+]+_+a+o .3 %q(x({:i>aB2CLCMJUK#K%NUQST;UmXDcXfGj/j4k,
JUK#K%NUT;U>cWk, Pj? .1 +o
+_+oFk .3 :iB2UlUmW(W)e)e9e:
2%4D4F4GS5S7U;U=V|a:dSdfj1nboloo .2 m_? .2 +o
+o .3 ElpD .2 4DS5U;a:naol
FcFkPAq= fFfG .4 (#C-DWIRcXkNkO
@xcXcYp, j/ .3 )=DWGGR!R)TYcchrkNkO
+Z+_ j/ .3 !HF|LBR)_NkN
f7 .3 /=Q7Q8YfdkkA
+]+_+a .3 *_-{8J9U9_;D;HC-F4NHODP<VMVNf=j*qkqn
(#9U9_;LBPC-IRODb&f=j*qkqn .2 +]+_4hB2UmW)dke:
+oSPSQZ}hZ )p848588N*QEV5g6i@iBm!
4@;f<[BFK]r] +o
+r,u,x=wARASB,EhFuGgN8P=RJRKTWZL[/[>_Idjdxq3
WsWt
^ Fk Um
%q3fAPGdL:Lid_ @z
A)C=C>C@CACBJFJG .3 nZn]
nZn] .5 (t/l4U89C-GZGaH{K)Zk[:[<[=_{_~fDi*i,i-o1pNq=
C=CACB]>]A]F .2 6>;OKgSH_&cqg&ikq6 .4 &x006>:&FcP!P4PAXBiYp/ .3 !i
]>]A .3 -k6>6o@IF2_&dW .6 4w:iOmZ,athQo*
hShT jq P!P4SHcqik .3 &xFcPA
&6&76n6o7-@oG&G-T@WfWg[(i/loo(o* .4 [<[=dGdHhSi,i-k#o1 .2 EGLMjq
,p@QHXKgijq6 .2 El CeD,LMNviM 0j458TC-MNT@Wfo(o*o3 .10 !i
<9<<E] .2 1}UP
nZn] .2 %)---J1oIfIgL{PBPCQZ
K! .3 nZ
iM nZ
%n8MG>OP[*aNaPaZm+
/v7|La .4 @xCZC[d+
&6&77-@oC,KgnZn] .6 Zk[<[=i*i,k#o1 LM? jq? .3 5s789/=dE;GEG{e< .6 -A@s@yA)CeD!H@PJQXZ)]%k*pn
nZn] .12 00Bo <SESY:fD .4 !i
&K&U-j-k1hctik .3 4wElm5 .2 (#BZC-at .6 5s7D@CH@PkQSX7
#g@s@yEYM7 .2 (ME;G{e< .2 -N6#:eCeD!NcNwSHa]cqiR .4 A)H@PJc}fDk*
A)BPC&DB .3 H@ .8 5s7z:9E;G{[Ne<fDn]
-*/d4+Q,
1-578}DPDWHsM%
:eA0OPSHU/cocqeAi_ic .3 <_=qU(X>XUe+oMoN .4 LMM@Nvi{j/ml .6 /t/u1h:iC-J-ScWgi/n4o*
U%U&U( .4 8t=uLMhahroO
WCWDWE .4 El .2 NvQPiM 7E8t=uAPhroO .6 !i
*ZXO[=ilin .2 :eA0OPSHU/cqic .3 %L=qU(e+oN
&xFcPA Nv XB -N6#;pNcRY
&x89FcPAPD .2 &)**<9<<E]F] .1 XB .6 !i
&)<9E] FcPA XB
BxC(PA? (eb<bFm_ .4 !R=+>Aafj(op 6=OqOxop .8 &*-C/T:>@=@oTMWg]AdIikn]qK
%9%:0C>;ew
1K1cGgPZQ+Q,S1Zqg6
BxC(PAPDfE .3 (K9d9e9f=u .5 6=>SMw[,aMgHj=lbojopot
KOKZK[Ka ClD%LyNw .1 Vza:j0na
*W-D2!VzV|j)j0j1 a:m_ .3 %L:b:g .4 7E9d9f=uLNLOhrjV
,;36387s;];_;aB>SQ .10 /o9d9e9f<#=uLOo|
/o9d9e9f=uLOo| .10 ,;38;];_;aB>I+SQ
&D&E-r-sI+VOW8W9iq
%{GOIhQ/ .4 !-Q) .2 &l/o4iLNr> .4 6<6=PFaMop
,x-j3!6q9t;}<!BeIbN1P9V(Wxk-l%ld
1l57GoLJLXTFn+n,
DvRsS1e&
7EYmg( .2 g(
aM .5 -J799GIPRkdk
/v7<7|Dr .4 C[HIHKTMd+
8d8e<9EbM7[Nilimi{mjo,o- .4 /3/7E<G~e<e>fXf[ .3 &;(o-N2E6#8J:eCeD!D{NcSH[Xa]cqeAiR
@s@yo,o- .2 G{e< .2 %q:eSHcq
6#C,_Ji_ .2 @yM7o-o1pi
%[BpFcOYO}PA .2 &X? 7E=uM<hr .3 (J={>UCfDKD{ElIPQQ
%[OYO}PD .3 &_9d=uEl (JEliM .2 5b5c=<>UDKD{H3QQ
PD .1 El .2 5b5c=<>UD{
5b5c>L>U .3 )V:8J[J]R&
0uJ[J]JbR&R( .3 5b5c=u>L>UH3
#8#;#Oi_ .2 778&89>->1OYPAXffEq= .2 /M/P4&4,<6<7<8@T@V .3 &_(o-N7E9d=uLMa]hrml
e[e]e_ea .2 -NCeD!LMa]ml
+)+-OgOieresf; .4 -*9d=uM< .8 *:-NDKE6a]eahrml
9d9f9g=u .3 >aQS .2 +)+-
&(6>XDcWp% .1 E6 .6 -NCfDKNcOmO}P4aM
&;+6+7,t5]G8c-fl
El S*
1lC~W_
>U J[
=u (6_l_ni> .6 >SHujvk(
=u )J .6 <lPJPz
0C6#A>C,NcRY_Je{i_ .5 IGIIIJIP .2 (o-NGyLMa]lwml .3 %}={q) .6 %}(o-N6=DzGyOmOqQm]Jopoq
0C6#A>C,NcRY_Je{i_ .5 IGIIIJIP .2 (o-NGyLMa]lwml .3 Q& QP .6 %}(o-N6=DzGyOmOqQm]Jopoq
0C6#A>C,NcRY_Je{i_ .5 IGIIIJIP .2 (o-NGyLMa]lwml .3 %}={q) $
0C6#A>C,NcRY_Je{i_ .5 IGIIIJIP .2 (o-NGyLMa]lwml .3 %q oq $
IGIIIJIP .2 (oCeD!GyLMml %}
#8C,P4_J .3 %[BxC(FcPAoD .2 (t*F/s3GCfDK .3 %q(t6=={DKElOmaM .3 6=>SMwOmOq[,gHj=lbojopoqr:
6#C,NcRY_J .2 (f7N7P@p@xQSp, .4 *m6=d<opoqot .8 %}(oGOGyIPLMQmml
GOQ/ .1 LM .2 &5q) .3 (o-NGyJMQ*a]lw .6 %@%}6==<CfDKD{OmP4Qm
O}P4 .2 %=%@AsAtAum_ .4 CfDKD{ElJpJsq)
*FE]oYp- .2 Q& Nv Qm .3 ={aM .3 6=>SMw[,gHopr:
EGoY .4 )p0>1!<6@CJpJsJuWuWw .3 (o-NGyQ*a9a]lw .8 %}(;*:*=6#9::bMSNcO}QSQm[XbB
#8 .3 +M9:A-A/CyP)PkRiRkTDf@oH .3 %N%q&((o6<:b;L=NOmQSce
#8 .4 F#F(Q&c%c(hJhMmq .3 -R344g96@:ChGeM*dT
IG LM %}
+60!6h=Wj]
)|ScaA
#88&89OYO}P4PAXfq= 8&OYPApiq=? -D/M/h@C@DYaYdhJhM .3 #]CeD!LMNviMml .4 &-3#4|6q7|7}@[DrEyF@L_LaPUQAR)_g
5s@xC(OYO}PAPkq- .3 *=*B9|9~@+CIIKoO .6 (o366=>NDKD{N!N%aMotpx
8&89BxFcOYP4PAq= .3 2J2K2No=o>oA .3 &_2qNvQPmJml
*>3(=>KRM1NDO{X1[@ .8 *=+<:iD{H3N%NcP4Z,otr3
b<b>bB .3 )p040m8)=N@(H3QXUF_Kmv .8 (x*:6#:bC,DKKOK[NcO:W0W3_Ji_
#1 .1 #A-Na]ml .2 9dJNb<ej .3 )p040m36=N@(@*QXUF_Kew
#8#;#Oi_ .2 2#2&GqGrGuJ[J]JaJba5a6j)j3 .2 -NCeD!LMa]ml .3 0m5b@(@*ElJeOmQSQXZ,_Kff
#8#;#Oi_ .4 dQdRethMk2 .4 %z*l7vFeMyno .6 *w,M2-8t96>|ClD%bZnY
0C6#C,Nc_Ji_ .2 8&CwGafDfEfHq= .3 @T@V@WIhNv .3 :L:MEyF@L]LahA
CeD,QmXBiO Gy .6 *A9d<|@CF4V1h>iP .8 EGLMMC
+4/yBOL;b@i6
(t Q&
1M2xRhVYVr
J[J] .2 QSQX .8 (o3664>NOmPJWFWsWt_gcPcS
IP .2 (oCeD!LMml .3 04R[Vr_K .8 00365O64DuDz[N
(o-Na]lw .8 +w,1-5/7=*=RJ5f,m4ny .12 %}0C6#C,CYNcP4QS_J
E] !V .10 %}NcP4Qm[N .6 64<xDKOmQSaMc!
0C6#A>C,Nc_J .2 00FcPAq= -5NPnyn|
0C6#A>Nc .3 38Q]Rkm4 .8 %}(o+w-500=NCYPJ[Nq=
@C m_
%j
#8#;#O:ei_ .3 /h/i/lXOZk[:[=i,i-k# .5 +9/,7[:n<#>GLrMYPDRxVqYKYLZGZM]#b,bjg,iem*m]mpoGqZ
#8#;#Oi_ .4 p~q!q# .4 EGLM .3 #e#f,R6>;(@xOY
P4 .2 K-K1o/o1 LM
6#C,NcO~P4RY_Ji_ .2 778&89:_OYPAq= .1 K+K-K1o-o/o1 LM
0C6#;pA>NcRYeye{i_ .2 7%B}C!Xk .1 C*LM
#1 .1 #Aml .3 9d .3 %},j8)=N@(PkQX][d(m*qZ
#1 .1 #Aml .3 /h Nw .3 %},j8)=N@(PkQX][d(m*qZ
#8#;#OP4i_ .2 8&89BxFcOYPAfEfHq= dEdGdHdpdqhQhShT .2 LMml .3 6=={ElaMjUmPmZot
#8#;#O .3 9/90@DE;E=G{G|H! .2 NvQPiM +00e8)BOH4SZW6W]
#8#;#Oi_ .3 Zk[<[=j!j#j& .5 @T@WWC]T]U .1 LMml .3 (f(t+)0>DKffm_
%[&xFcOYPA %{ .2 9dIGJpSca+aadEhQj|kGmno= .6 &[;pC,DKD{Z,_JiRi_mPmZq)q-
hQhTl1l2l3 .2 LMml .3 J0 .2 &:4q7H8)KWPDVKZG]f_cb9
#8#;#Oi_ .2 Zk[<[=i*i-k#o-o1 .3 LM .2 G{ Nw
#8#;#Oi_ .2 Zk[<[=i*i-k#o-o1 .3 LM .2 7z Fe
HxHyH{H| .2 (JEQpD .2 EGLM .1 515M5O
i- .2 :e .2 E] .1 4xIqKAKLLr
l-l/n~o% Q&Z7 .1 9s
[N .3 @i DK
/t/u .4 CeNvQP .1 *AZ,
-N4]a] .1 /lZk[=
mZ .4 DPYPjH
!w 6=
3e4ZPHhYn)
:tL>MRhv
+F+G+H;B]|]}
#;#O#x,p,q:p@QB5B:HTKgSWcqi_ic .6 @s@yCWGaQCZk[<[=_Ribj#j%j&pi .6 ;>I7I:URUXWC]P]T]U_=_Aa)mc .4 #=:gFeNv[uiKiRjq .6 -N2*3u6#:e;M;p=p>VA>ApEQF:L=N6NcQ-RYSH[Xabc3hwmPofr1
#=Fei_ .4 @i@p@s]T]Z jq .2 -N3u6#:e;p=p>VL=NcRY[Xp[
!!+:3-@LMyN0R~WSnh .6 :&QCQO .6 :e;>I7I;URU]]T]V_=_@a)i*
+i7zIGJffDi* .6 ;>I7I;URU]]T]V_=_@a)a1mc .4 #=:e:g;pFeNcNv[XiR
EQ EG 89 .6 ;>I7I;URU]]T]V_=_@a)a1mc .4 #=:e:g;pFeNcNv[XiR
MyR+R~S#]T .6 6cfD .4 #=FeUXiR
XS[3[s[t[u[v .5 #=FeLMPO .12 3u:e;MMyN0NcR~[X]T
(9(:6lo-o1 .2 N0 .6 :&>[EQMyPOQCSf[NnC
7z EGoYrD
488_f1
iM UR
+4>o@jDFDPFQLnVXoh
(J*M/UEljTjUmZ .2 !!DzM5MMk* .14 :e;>I7I;URUXU]]T]V_= .6 #=3u:e;pFeNc[XiR
@pI7I:URUX]T]U_= .6 #=:e:gFeiR .8 (J/UDzM5MMPJk* .1 !!M5PJk*
@pI7I:URUX]T]U_= .6 #=:e:gFeiR .8 (J/UDzM5MMPJk* $
#=Fe @i@p jq .8 (J/UDzM5MMk*
A)BwC& .2 !!DzjTjUmZ .2 !!DzM5MM .12 :eI7R~SfURU]]T]V
#=+FI7UR]T .20 78:9G{H6g: .2 FeLMNw
(7(8(9(:*O@CKOKZK[V8]T]U]V]ZhJk2o-o/o0o1 .5 ,tH>O(PNPO_#k9m:mC
#;+m,p,q3!:pB5HTKgcqfVhvq6 .4 (7(8(9(:*OGaKOK[R+S&o-o/o1 .5 #=Sf .3 >aElLMNvPjQ&q)q-
#;+m,p,q3!:pB5HTKgcqfVhvq6 .4 (7(8(9(:*OGaKOK[R+S&o-o/o1 .5 #=Sf $
EGFl .1 *F]T]U]Z .2 #],sB6D!KgLpSfcncqg&iRi]iunC .3 #=jq .6 D!D,MyN0PJP|Q-Xj[Ncq
]P]Qch .4 #=3w<=PO
/r/t;PJNnAoe .6 2qO(a)fpk8kGm:mB .3 ,*D!LMNwPk
:pC,Kgcqeym1 .4 UUWCWDmdme .3 #= .3 PjQ& .3 FFLMQ-UHabmlof
PN .1 (33C8_8hCQJCMmO&R7_gehjR
6X6Z .4 @SCeLMNvml
%cA)BwI7I8I:RkURUUUXWC]E]T]U]V]Z_=_>_Aa*a/a1d{d|md .4 ,BO(PNPO]{k9
CeD,Nv O(PNPO .8 ((16:e:iI8Q-QSUHZ7[X]Ec3r1
#= .2 Pj LMml .8 :eUHabof $
%Y6X6Z9p;f;gSjmB .6 O(PNPOUHk9mB
<]XSnB .3 CeD!FeLMml .10 *51&5O:e<SD2Q-UU]Za+c3jSj|j}
;f #x .6 LMNvSf
#J
PN .1 (33C8hCQJCO&_gjR
<| %Z
;f +oENO&h]
+m,pB5C,HTKgSWcqfVi_q6 .8 &g7W>9>}F:FFMDQ-Yr]hc3i)jS .10 >>A)BwHIHK .4 %2%<D{JNO)[XffpF
=o=q=reIeJeK .2 CeLMml .6 %N/@04:iDKKg[Xff
04B5KgLpcqfVmy .4 =o=q=reJnwnxoN .3 DKD{LMQX[Xml
%=+mB5C,HXKgcqfVq6 .4 &g7W>9>}MDQ-Yrc3 .8 %2/t6#6263@L@RK+K1O(P|SfYt]8n*
0gAfAgAh
JM -N4]Q)a]
_l Kg
Vp
0e4f8) .1 =o=q
*FCxEGE]GO[&aefBo%p- .8 %w*+*i-A/@/}0K0o8A<O<P>(@(AOI/N+NCQXR[T_TfVZYkZ8]i_SeHegfDfffgg2m7qB .14 %}&)3664:8>NK!M5NwOmPKQmWt[N_1_dcScX
%}3664>NK!M5NwQm[N_dcX .8 %w*+*i-A0K8A<P>(N+NCQXR[Tf]i_SeHegfffgg2m7qB
FeFk .2 &)64HsM5Om .10 %}K!NwP4PKQXQm[No%
!eJMQ/ .6 /UQ& LMNv NwQm .6 %h/@0p2;64CfQXR[]iegffkQkf
/UQ& LMNv NwQm .6 64OmQXR[egffkQqB
o#o%o+ .2 #g((Z7fgiM .6 %q&)3664>KDzJ)OmaMjT
*Ff- CfQSQXo#o% .3 %q={aM .3 !!#Z64DzHqN1Om[Xr: .10 %})|366489<9>NCYK!PKQmWt[Njm
2a@xIVWyZTo! .1 (fDKPkQS .12 %}3664>NCxK!M5OmQXWt[NffqB
b<b>bFdPg! .4 *i+-/@048AQXR[Z5_K_SeHegffi6j}lem7qB .8 %}3664>NKgLpPJQmWt[NcPcXk*
Q(cvmomt
DK PJ
#7#J#M#S&6*(,</_/y0J3a8(<G<{<~@]DFEJL+R%[fb;cQcTl9
q) -T0D6#;pA>NcNvO-
n~o% .3 8)
[N Pj
/&4SCtU8Vci4
pF &v r/rD
00898:O}PA .2 2{EOHIXPgXi* .1 iupF .1 &)&vEGE]F]THYkiukQoYp-
^ 898: pF &)EGE]oYp- !i? !i? !i? $
&)A)EGE]oYp- .2 K! .10 %}366489<O<PCYKgLpM4OmP!P4QmScTl[NegkQkfqB
^ &)CYEGE]p- .1 K! !i? !i? $
#_7i9GIPfTg! .3 (J/UCfElM4Q& .5 %h%}64>(I/N+NCOmPKQmYk]ia<egkQ
HqMSO} .2 /@/A<EHqN0kfkkkp .8 %}2p366489;v@xOmPKQm[Na5a7fTg!n~
2#9*9GGrIPWCj) .1 LMQSml .3 (JElPjPkQ&QS .3 /@04I/M4N+NCYkYl]ihpkfmy .8 %}366489IPK!OmPKQmSc[Nn~
8{C,_Ji_id 8z9-@x (fPk .3 &5IPq- .3 E]LMml
2k2l2pGrJaa5a6a7 .4 LMMMPJQSc}egm_ml .6 %}366489@iPKQXQmb<ej
IP .1 Q& 6hQ8X=X[]E
0@1-2E3B478{:6@[DPGGIfIgIoI{KcL>NcNeQBYPeOh+hvk4mInZ
6< (J(t
K! CeD,FENvQPiMo|
H3 a<
)o)y)|)}1+SLSc .5 !(6>789R@sK2OBX[ .12 %}366489C,CYE:K!KgOmPKQXQmTl[Nffg!i_
%}3664>NCYCmCxK!KgPKQX[Negffg!qB .16 )|)}1+Sc .5 !(6>789R@sK2OBSLX[
^ !i? !i? !i? !i? !& SL !i? !i? !i? !i? !i? !i? !i? !i? $
A)Q&Q/ !& )|1+SL
)|ScSe .3 !&6>9RX[ .4 %}3664CYK!PKQX[N
)|Sc .4 #g @s@yjq 78@i .8 !i
jTjUmZ !!
&A)l1-102E:E:t>}IfIgK}L>M<PpWT[Z[ahji@
hQiC Huk(
0,0089PA .1 <9 .2 <=<sBZCeD,IZLMNvQPjz .1 &_;L<=<sBZIZjz .10 &Z*i/@36>NN0QSQXR[Ws[N_SaMbCbFcPi6o%p3
*i36>NQXWt_ScScXi6o%p3 .14 0089 .1 <9 .2 <=<sBZIZjz
fE _1_d
00q= GZfD .1 _1_do5 .8 36CYOmQSQX]%cPcXoOp3
6>VaXDcWk/p% 36>N .6 *i3#8ACYIxOmPKQX[N_gbCffi6jm
%[C(O}PAq- .2 3#Fq_gcd .8 36>NOmQXWtWyYkZXcPffo%
>N>g_dcXp3 .6 %}*i/@PKQXQmR[_Segffi6qB
+b,/2E2H9N:t=HCIEAOUS*WfZ)[Za+a:h&hv
+m4W8{<@B5HTHWHXKgLpcocqfVq6 .6 (8(9(:GaInPmPnPoZk[<[=k#o1 .6 (t*=043G4B8t=<@CD,DvD{J!MyTHY[b<b>ceejmyo5 .8 %}043689@iD!D!D,HIOmPJPKQXQm[N_3_uegffk*
#*#B04C,fVmy .6 (9GZGa[=i,k#lTo1 .4 3G3G@C@iaa .2 (tD,ElFIq)
@C@FA)D3D4D5 .2 #]ElFIJ! .4 04J!Jzmy .4 >aPjq) .3 +m898{B5JzKgcqfVlJ
D4D5
&)(J/s@s@yejem .3 #]D,cniu .1 +n=<B6DvD{KgKsTHfW .8 GO !P89M&PmP|Q-
C,Cmi_ic .3 /|4Ipi .2 4rb<ej .2 D,iPiYq) .8 89 >IEQHIM&fV EG
fVfW .4 04=<DKD{my
%C0C3!4K@!DPD}FHG0GmS*Wh[X]2caeAgShpi>
C,Cm_J_U %[FcPAoD .2 !e,p@QXBZupX
PA .1 ,p@QGv .4 !P04AsC,KgQ-
/s3G@s@xCfE]Lcl&nw .2 LbLcjq .6 &g7WF9FFQ-Yr]hc2jSq| .8 %}/@CfPJQ&egi*jvk#k*kf Nv
LbLc]A .1 B5CeD!KgcqiR .4 (JDyElMLPJjvk* .10 %}89DvP!P4QmR[]8in
Zk[=i*k#k# .2 0CNcO}P!P4eAiR .4 E]pF .6 Lcq) D!D,Dvkf
(ZA>_l
#8 .3 #- .2 #VCeD!iR
#8 .3 #- CeD,NvQPml .1 #0
P{ Kg .3 #- .2 #V
#- .2 (JElQ& #J
GqGr .2 QS
#- .3 #J
ca .2 %q
U/ PJ
89 JN iY
A) d+
#8 .3 #: .2 #V
#8 .3 #: CeD,NvQP .1 #0
#;#Oi_ .1 /3/4/8/91p1q1rC1C3[D[EfXfYfZg5j, .1 #A#VCeD!Nv
_h .2 BZ?
8O8P8SA)A3A4A5A6J!J#SoSpV}V~W# .5 /U .1 &=&>3:9U9_B>DVIZOD[~j*
BPBZ .2 ((Q&QZZ7 .2 NHODj*
T& .2 Q&QZ .2 ;LC-NH
#J#M0e8)H4J<W6qjqx
#8#;#O#Yi_ .2 2!2#=G=]GqGrW>W@WAWBa#a%b-b/b2j)j0j2j3 .2 #VCeD!iR .1 %%%O8JFIPkQ1QZj/ .2 *=5b8;=NAnWfYkZ,ceeGewe}h>o(pn
#8#;#O#Yi_ .2 2#2%2&=]E9JVJXj)j0j1j3 .4 (J #A-NA>CeD!Nca]
2#W@a%b/j2 %O8JFIj/ .2 8;=NWfeGo( .3 *:/U={
#J)5,g3g>_T&U>YXcPcccdi!oO
#-*5 .4 q) .3 )o*d*h,a-L-Z-e/[0)1)1-=!=#B@BbDaFZHVI2R@T=TOU-Y!Z1ZOZx_ebUbVduf&f]p{q@
@4@C@D@F@T@U@VA) .2 iM *d-e0)DaR#T=bUduf&f]pJ
@4@C@D@F@T@U@VA) .1 #] )z*6*g8-CxGtIFaqb5bnj:pK
@DA)hMk2m;m> .1 CeD,iM *d .1 PkQS
!! OtU#
#J)59798GST/Z9]2c8dVhy
-V-W-X-Y/3/85w<qBXBYK8K}L![K[Sf7h3p)p* .6 *:/U>aPkpDpF .3 #8#;#O*d-e/[bUeAf&hv
#8#;#O3!eAhvi_ IGIIIP .2 -V-W-XBXK}L![Sp* .1 Q& .2 #A(#(%(tIRIZNv
(o-N4]Gya]lw .2 4bA)B;BwC& .3 -V-W-X/8BXBYL!p*
:U:tA8DPi@
#8#;#OeAi_ .2 -+---/-J-K/D7c>EHEbtc5 .1 -NCeD,NcNvQPa] .2 (#3;;D;L<o<sBPC-FyIRP<YUYWb&i%k4qk
#8#;#Oi_ HDHEHG .3 QSi%k4m4
#J+#;l<>DoEJS{alasb;bTdVkr
^ .3 #8 $
#8#;#O-NeA 7686 FeiKiu
^ Fe? GOo;p-? Nv? #8-Nex
#8#;#O-N .2 #-#:
0089PA .2 [:i*
pX .2 76D2D6E;E=
D~ .4 +A-V-X/35sE;J{K}[K
p9 Bi .3 #0;D
pF .4 -V-X5sK}L!
^ .1 #[&(:dLFM0N:PucvgDmoor
^ PA &(&Z(xBoHtNUPuXDXKaMjvr;
^ GOQ/ EQLMNcNvQ&Q(cviMpDq)
^ #8-NeA
#-BsBvE;E=Z5blnM .3 &[-NCeD!Nca]iRrDrI
&[6#C,Nc_Ji_ .3 D2D6E;E=
=wGgcT
oOoQ .2 ---J-K@xp,
@sElFI HR
3y .4 !i
(oC- .2 3L3M5BQS .4 %}&5)r+o9YCYDrHRPJZ,[Nj|
@4@WB;C)C* .2 (o+3 .6 %})p)r=NCYP!P4PJQmZ,_Kj|
#f-|MOMPN!N%T%V(opot .12 %V+Z+[+_+o2r374p;]NP
JxJ}K! .1 (o .8 %V+[+_+o2r4p
<>GrW,W@ .10 -|MOMPV(
%V+Z+[+_+o2r4p .10 #f(o-|@xMOMPV(
(o .2 %[BxFcO}PAfE .2 GrGtNKNLNMNP
MOMP .6 %}+oC*CYPJ[Nilj|
,e8X@UhLhOk2 .6 -D:9@CA)J{KZ .3 (f(oFeQ&V&YZ .6 %V+_+o2r4pE=R-a:
R-R1 .3 !)&d:b .6 !i
0e4f8)B%BODoW]_Lc0 .4 (n+3HRV(
(Z(]4]MRaWhv .2 A)C*F]_U .2 (oV(
NcNea]e{ .3 B; .1 (o .4 &55tCm_U
<9<B .1 Fe Gq
m_ &5q) iM (o
&)**4I>V@C@FA)EGEQE]FlL;M7_J_Ua]ilo; .3 V(
V& [Mi@iB
2Sf&i@iB .6 J6J8TwUOV(
!Gl} .2 J6J8
EGE]SP_J_U .4 Hs .8 (o,q3d6#G{T%V([N]zi@mS
BxC(MRMSO}PA .4 3GQ&SPSQ .8 !L,qN%V([Na:aMi@ot
!I4W9u<K=+>AOu]tafj(l} N!N%opot %~@xV(
#fi9
EGE] Hs .1 !i? $
Q&SPSQ .2 !F4W<K>Aj(l} N!N%opot Hs
!F4W<K>Aj(l} N!N%opot Hs
768686hLk2 !J&Fj(l} i@iB
+8EGE]FkFlSP_J_U .1 Hs .2 !K/Ul}ot .1 N%opot
GZG]G_ Fe cW
0T;3C)C*GZG_ .2 #]D,NviM (o1[Gv
4a4cCvCxa/a1 .3 *_-| .4 !i
Hs .3 /@IfLc[Xhr
(Z0C4]Nca]e{hv .3 (o;3V(
PA V(
565FA]H5L{nZ
a] .5 C)C*
OL
/s GOQ&eX
EGFl GO? 3G Q&
2e7|M6NcPUqL .4 &o,EHIHKOdZkd+
Xx
%q d+
^ 8:O}P0P6PAPDPK !i? !i? !i? !i? $
^ EG? 0089C(PA .1 A)HIXDgXr; !i? !i? !i? $
^ !i? !i? !i? !i? %h&c(()p*+*i-A/@/A048A=N@(I!LJQXR[Z)_K_Scecwe0eHegfffgi6j}kfkkm7qB !i? !i? !i? !i? $
^ !i? !i? !i? D,cniu .1 =<B5B6D{KgKsL=THZ, !i? !i? !i? $
A)C&F]iY .3 &c*=THZ)cw .3 @iOmb<ejfDk*
pF .4 H)b<b>dOejemfD .3 OmPJk*
pF .4 H)b<b>dOejemfD .3 $
pF .3 @i@sb>em ObPJk*
pF Obk*
pF &v767zpi rD .1 b<b>ejem $
/|4I rD .1 ej CfiY .2 %NJnk*
^ O}P0P6PD !i? !i? $
^ EG? 0077C(PA .1 &_9eA)B;C&aMr: !i? !i? !i? !i? $
^ !i? !i? !i? #Z6=Hqopoqr: !i? !i? !i? $
^ GO? 575KB)EJGgIQZ[k7nYoO !i? !i? !i? !i? $
^ !i? iYiZ FcOYO}PD !i? !i? !i? $
p9 .6 -,7E9d9e=uK9hr .1 jvk*
p9 .6 -,7E9d9e=uK9hr .1 $
&XF] iY .2 &_=u
B; .1 &_ct .1 jq 9d
C& rD (K9e .1 &_aMjvr;
C& rD (K9e .1 $
pD 76 i_rD Hq (K9dC&
:G =ujq 9d
7;;q;s<!E6GWGoHuWxg(
O} .1 E]FkiI
^ EG? <> !i? !i? !i? $
^ #8#>C,CeD!eAi_ !i? !i? !i? $
^ LMNvQ)iM .1 #8#>eA !i? !i? !i? $
^ EG? 77A)o;oDp- .1 (xHsJFO:WPYFqt !i? !i? !i? !i? $
#-#: .2 LMNv
^ /99*>1MSd] !i? !i? !i? !i? $
D~ 76 .4 (#+A-V/35s;DBgJ>J{K}[K
p9p; .2 BiQ&iK .4 (#(t1G9U;D;LBPIRJ>ODk4qk
pX 76 iKiu
D~ 76 rD @C .3 -V5sE;K}
^ #g((CmEGJ0OBQZVP_Uil? !! !i? !i? $
^ C,? .1 !D !i? !i? !i? $
D~ P{ .3 ,q>V@RB5C,D!Kg_Ji_
p9 %P .3 ,qC,D!_J
!#
^ &1NvP|Q)cniM .1 %R+m,U6B9{B5HWKMKgKlLpP} !i? !i? !i? $
^ <,</C,D!KMP4cqh;iRqJ !i? !i? $
^ 76 .1 #]cn <,G0G1g& !i? !i? !i? $
^ 0089PA .2 (7HI[:i*i, !i? !i? $
pX .1 (8,e/P@4@VA)BwC&R+S&]V]Zk# .2 ={FeiKrDrI
pF .4 /s3G@CA) .2 0_>aFqMySckh
D~ 76 rD .1 %H@CR~
^ 9)>,ESIG[g .1 EGFeLMiKiup9 !i? !i? !i? $
^ 9OOZPDP[ !i? !i? $
^ EG? KO %qFeiK .1 m_ !i? !i? $
^ O}Tl .1 89 !i? !i? !i? !i? $
@sA)C&NsOGpi .3 /hIhRiY1Ya_=dEi* .8 #g6#KjNcU/Zf[X]icacqiuqL
-&@Xd(iHiI .6 Zk_Ai*i,k#lOlP
rD (8LtZkiDk#qv
p9 rD .1 Zkk#
3_qS .3 #g
rD 6d
_3 oY 0S GZQ&hQ
/| rD i* LM .1 N0p9
J0o- jq hQi* .6 #gN0
p9 76Bi
^ #4PAj8 #4#R? #R? #R? $
^ #4? PA &Z:qCfXDY_Zejvk*r; #R? $
^ #4? EG? %[0,004J778&89BxC(FcOYPAq= #R? $
^ #4 C,CmEGE]Fe_J_UiYi_ &x008&89BxC(FcPAq=q_ #R? $
^ #4PA !i !i? !i? !i? !i? !i? $
^ O}PA .2 Ze
^ EG? 0089 <9GZHIil
^ ;v >a Fe
^ ={ MLPJ
Cmic (t3M8MCfQX
^ #9 #9? #R+8O}PjcWr7? #R? $
^ #] +84W<KJM #R? #R? $
^ CmEGFePA? 4I6wA{M7gUil cW? #R? $
^ PA &(:b:dPuXDgX #R? $
^ EG? 898:PA HIgX #R? $
^ PJ &5iV &5? %NiV $
^ Q& &5 Pk $
^ N0 QC Ie $
^ Q/ EQQ(cvltpD !i? !i? !i? !i? !i? $
^ Fe? 6w !i? !i? !i? !i? $
^ %q Pj? iM 6<OmjV #R? $
^ :b 6<OmaQjVopoq #R? #R? $
^ %N&(3q6)JUN:Puf-mtos #R? $
^ #, #,#R? #R? $
^ EGENE]O}? 004J89PAX0q=q_ .4 &G(77X@i[:[<dEhQhSi*i, !i? !i? !i? $
^ O} 3N $
^ Ob Q)WM Tl? $
^ /|4I oYrD 1!IGPAaxhQ !i? !i? !i? $
^ Riax !i? !i? $
^ 9)>,IGax FeiKiu Tl? #R? $
^ rD &#/|A{HIi* (7HILMp9pa #R? $
^ A{PbPc #R? $
^ pXpa .4 (7(90>HIZkiKk# #R? $
^ P0 Pj mirI /B $
^ 8&89OY L@M@qU #R? $
^ FeiK 8& L@ #R? $
^ EN X0 PA !i? !i? !i? $
^ EG? 89 o,o- jq? #R? $
^ 89 (7KZ LMTl? !i? !i? !i? $
^ Tl 89 #R? $
^ P4PDPK #R? $
^ 6[ Ze
^ #+j9rD #+#R? #R? #R? $
^ C,CmEGFe_J_Ui_ic &)&v767z8%BwC&F]o;pi $
^ #+rD C,CmEGFe_JiYi_oY &)&v/|767z8%BwC&F]o;pi #R? $
^ #+rD !i !i? !i? !i? !i? !i? $
^ EG? il cW !i? !i? !i? $
^ BxPA @x !i? !i? $
^ (J*V/U8JElO>ObQ&QXm5m_ *=8;CfH3HeNveGiMjq !i? !i? !i? !i? $
^ (t3M8;8MBHCfF4H3HeK*ObQXeGf-mh !i? !i? $
^ C,Cm_Ui_ic .2 (J(t3M8M@xCfElQ&QXf-mh jq 9:@CJGX>oN !i? !i? !i? $
^ E@_VrZ $
^ LFM7VQ #R? $
^ PA &Zr;? !i? !i? $
(;,/0e5b8)<[<l=wA>BOH7PzRKl@lAq|
r7rD >>
^ C,Cm_J_Ui_ic +j+k89J]PAk2q= !i? !i? !i? $
^ #400OYPA !i !i? !i? !i? !i? !i? $
^ EG? l; !i? !i? $
^ C,Cm_Ui_ic .2 (J+k>bElJ[J]QXk2q=
^ J] !i? !i? $
^ d( $
^ Fk? &# 8JElZ7
^ Q/ EQpD
&v/|4I _Ji_rD .2 #d? jq? -2:RIGJ[NKZTeOmQn~
/|4I rD .1 @C .1 (fPkQSRrcwjq
/|4I rD .2 ny .1 6#>VCeD!NcO-iRm_
/|4I rD .1 @TNKWCj0 .3 (f+N8JFeH@T(Z1hA
pi rD .1 3G@TNKWCewj0mQ .6 (f(t8;8JElQZeA
^ Tl !i? !i? !i? $
^ ;}E:PJWPr7 !i? !i? !i? !i? $
^ EG il cW $
^ 00 hQ
^ CY !i? !i? $
=<D{PR !!
3G]T .1 PJWPcq
/|J0OG_3_uo- .4 /h@CScYa]T .3 #)&-CYU/
_3_u EG /h@CYa]T .1 &[cocq $
_3_u EG ]T cocq GOPJjq
7zq] rD .2 J0OGo- .2 &-CYU/ .2 PJ
F] .1 Feiu &1? :1
OGo- .2 #)&-U/
^ r7 C,PJi_ !i? !i? !i? $
^ 89O}P6PA 2{EOHIO}? !i? !i? $
^ O} $
^ C,i_ 77[:q= !i? !i? $
^ cncw ;vD{TH
&v7zF] C,i_rD .2 *W>!A)C&KOKai, .3 3G@C@iIG .4 04D!ElPJiRk*q)
/| rD [: O}
7z rD HI pF .3 &v@shO
HI .2 iM? 8{KgLpSHSW rD .1 q)
^ #]#gJ0LFVP? !b !i? !i? $
[G .4 !! .10 (x>[E<[NmV
[G .8 D~ .4 R-
^ #+rD .3 %N&(6#:bC,HqJUN9NcNvPuQ(_JaMcveyi_ltpD
^ #++8rD !i? !i? !i? !i? !i? $
^ PA ({6V={aMjv !i? !i? $
^ C_GOQ/ !i? !i? !i? !i? !i? $
#v9l=wH7OURJRKZLjykr
^ #+rD #R? #R? $
^ EGFe GOf-q= !i? !i? !i? $
^ GO 76PJ
^ &# !i? !i? $
^ #]? K# !i? !i? $
^ q= fD
76C& rD .5 5s86BtE; .5 &#GOPJjvk*
FerD .2 f- +_
rD E< rL
C& rD 7686 ct .2 E; rL
^ #+rD !i? !i? !i? !i? !i? !i? $
^ %qHtN9OqQ/XKaMcn !i? !i? !i? !i? $
Ze >aq) rL
4Y
9PB>BODQ
^ #400PA !i? !i? !i? !i? $
V[ .6 E;Ze
^ #+rD !i? !i? !i? !i? !i? $
^ C,_Ji_
^ EG? 77 [:o-
76 C,_Ji_ fD pD rD
+--I1{7]7bDPDaDcL>S*YPe&jJ
^ EG? 007789OY @CC&O}[:o- !i? !i? !i? $
^ P4 8%
76 C,_Ji_ fD pD
76 rD %W[:o- .3 FeO}iKjqr7
767z rD C& #]? 1n
76 rD HI .2 o;p- <_XU
^ #+rD !i? !i? !i? !i? $
^ #8#>#Y !i? !i? $
^ PA &(({E;HtNUaMjvr; !i? !i? $
^ EQGOQ/pD C,CmEQQ(_J_UcvpD !i? !i? !i? !i? !i? $
^ 6[p; !i? 4OE; !i? $
#v)n0e4,5o8)8}<;<Q<[=w@<@lBOGII%ORT&TaTdTeThZLaPdVdWoE
^ CeD,LMNvQ)QPcncqiMiu .1 #*#8#>#Y,p>V@QHTHWL;eAfV !i? !i? !i? $
^ #*#8#>#K#Y%q,Y:eC,CeD!D%P4iR !i? !i? $
^ r0r7rD !i? !i? !i? !i? $
pX .1 768%D2D6E;E=GrJ]KOK[W,W@[Ob4j#kHkI .2 CeFeiKiurD
pX .4 %J>[[N .1 Pj
pX .4 =q>!D7E<Ka[R_~j%kJ .1 (JCerD
%=&Y&[Ascocqm_ .10 %J%}(((b3K>[D2D6E;E=Ze[NkHm3
p9pH %=AsQ)SW .4 D6E;[N[OkH
+40e1Z1Z308)=w@<@kBOClLMN<NwOUZLdVdWhB
^ 6wEQQ/pD !i? !i? !i? !i? !i? $
#-#: .2 CeLMNcNvml
)w/>:9G{J[J]JbJ{NhW0W2b3ble<e[e_
^ (x6wZuqW !i? !i? !i? $
^ *d0m5b=!=#BP_K_ebUduf&f] !i? !i? !i? $
^ #]CeD,iM (t*d0m5bBPZO_K_ebUduf&f] !i? !i? $
O}q- *=7E=uLBb<hr
^ EGoY 89@C@iCtCvZT !i? !i? !i? !i? $
EGFeoY <h@C@DA) >>E;FeqW
p9 .2 7z8%BgBk .4 EQpD .6 &9(t5:5M7L8v9:>>DKH=HIHsIGO}R~XeZNZPZkfDi*k#qt
p9 BiBk EQpD
^ !! !i? !i? !i? $
^ #gJ0 !! !i? !i? !i? $
^ #g((J0OBQZ? !_ !i? !i? $
D~ NU .3 6IQi
Qi .3 &Y&[D!MyiR
^ EG? 89PA HIXDgXil !i? !i? $
^ )W+8>oB0BpGOH%Q/bacMd)
^ :8P0PD !i? !i? $
^ C,Cm_J_Uic FcPAq= !i? !i? $
^ EG? 0089 <9C=]>i*
^ >1IPK!
C& rD A)B;hLmo .2 :MEyF@S>
&[&_cqct .1 iK 4IM7piq] GZfD .2 CfZerD
3a<lBOOGg/i#k]
^ %q:g<KBDBDJUK%N9cnk/p[ !i? !i? !i? !i? $
^ #] ,a,l-~4W<KBSJSK#Qzfp !i? !i? !i? !i? $
^ EGFl B;C&ghhLk2 .2 !!#H#LcniR
^ 6#A>AANcNviM .2 #HK#YCp[ !i? !i? $
^ #H !i? !i? !i? $
^ +8LFM7PAUQ &#:G #R? !i? $
^ #, #R? $
^ 0089PAq= [:[<i*i, !i? !i? $
^ #g((ICJ0LFQZVPZ6il? !! !i? !i? $
^ !! F_LFQCjq? !!? !i? !i? $
^ %q,Y:G:gBDJUK%N9P0Tpk/ !i? !i? !i? $
^ iM ,lK#QzYCp[ !i? !i? !i? $
^ #] ,a,l-~4W<KBSJSK#Qzfpp[ !i? !i? !i? $
^ 007789K!OYPA 4O4SHIX|gX !i? !i? $
^ 8:GOJU 9VDyMLPJPJjvk* !i? !i? $
^ !! DyDzMM %U $
^ ,lQzQ{ :8@x
D~ KtNUPj .2 ,n0376BwC&Q{RMT(hAiR .1 C,_JrD .1 IPggghhJhL
D~ KtNU .1 ,nQ{RMT(hA
pD 76 C,_JrD gghJ .1 FeT(hAiRix $
^ &#+8BDHuM0PJc}jvk(k* !i? !i? !i? $
^ ElQ& NviM (|*=8[BPTz !i? !i? $
^ !! !i? !i? $
^ %|OBPA 86iYr; !i? $
^ pD :eNc_Ui_ic .3 (;*=@xQS
^ EG? il cW $
^ f- &)7zC&F] !i? $
A)C&rD .4 676NTHTMTPTRjVoW .5 787z9R:9:;E;G{G~g: .2 FeI{rL
A)C&rD .4 676NTHTMTPTRjVoW .5 787z9R:9:;E;G{G~g: .2 $
@sTRim .3 7z8- FeiK .1 PJjvk*
f- p9 rJ TRim
F] FeiK .1 PJjvk*
C& rD .1 &# 86 Fe $
f- A)C& .2 *d+N43B-H@S]T(X7Z1hA
&v7zC&F] .6 +N+OH@T(X7X8Z1hA .3 BPO>iYrD
C& rD .1 86 Fe
^ O}P0P4P6PD !i? !i? !i? $
^ PA &ZNUXD !i? $
^ iYiZ FcP4PD !i? !i? $
&[&_ctp9p; .2 GZG_GafDfGfH .1 rD .3 %p@sCfZek*
p9 .2 fD rDrL
^ #]#gJ0LFVP? !% !i? !i? !i? $
[G .4 !! .10 %p(eDiJNPzZe
QS Pj !!? !!i1 .6 Ze
^ !i? !i? !i? !i? -A/}2[9mINNbT_WrYjZ)Z+kZm7n;p! !i? !i? !i? !i? $
^ !i? !i? !i? !i? ,I/c0m5bJeJz_Kmyo3 !i? !i? !i? !i? $
^ *VF4m5 .2 )p*=+-048;_KaSeGh>o3 !i? !i? !i? !i? $
^ !i? !i? !i? *+*i/@8AI/NCR[Sc]ieHegfffgi6qB .4 %}3664>NK!OmQmWs[NaMcPp3
^ EG? 898:O}PA .1 2{EOHIgX !i? !i? !i? !i? !i? $
^ 8: !i? !i? !i? !i? $
^ !i? !i? !i? !i? D,DvKscrfVfW !i? !i? !i? $
^ (JEl #]cn 04=<@(DvD{Z, !i? !i? !i? $
^ CxJ]K!PKQXeG !i? !i? !i? !i? $
^ !i? !i? D,iO ,L<=IZ_g !i? !i? $
^ CtCxJ]a5g! *VElm5 !i? !i? !i? !i? $
pF &v rD .1 (J:qPJ
pF .2 Y_ PJ
pF &v rD $
pF rDrJ &v
rD &vrJ QX
p9pH .2 /| rD ]>
rD m_ iY
&v rD EqF4QXVM
&vrD .2 f- (J/UQ&
5/DFNci3ki
^ Fk? 6#C,CmD!eyiRic !i? !i? $
^ #+rD CmFeFkic CfD!iR? !i? !i? $
^ CeD,NeNviM .1 ,q-P4_6#6B:p<@HWKgLpP}eym1m2 !i? !i? !i? !i? $
^ !!#]>AJUcnj(l} .2 +m+n,sB5B6HWKgLpP|P}m2 !i? !i? !i? !i? $
^ !! Pj :)D!iR !i? !i? !i? $
^ EG? 898: .1 HI !i? !i? !i? $
^ D,iO *d,s04>XAyGlL;L= !i? !i? !i? $
^ E@_V_W !i? !i? $
^ #BD!fWiR $
pXp] .1 (J .1 8;
pXp] .2 q) rD
pXp] .2 iY
F] .1 iKiu .1 8;D!iR
p_ .1 04<=Gl_gnZ
p9p; F]? iKiM P+
pX .2 )EHF_~
&Y&[cq .3 q) D{iYrD
#-#:+_--1t_Ebtbvf[ .3 8;8J:g@YCeD!FeLMNcm_ml
^ C,Cm_J_Ui_ic .2 (e(t3M8;>>A)C=CfD7E<ElGtJGJsQXbveGm_ !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? +w36=*=RA]J5W:lzm4pU !i? !i? $
^ FcPAq= -5NPhSnyn| !i? !i? $
^ %N+_,%3M4S=zCYD!D,[p_V_WoQpn !i? !i? !i? $
^ Nc_Ja] .2 +_5O=N[p !i? !i? !i? $
^ CmNe_U Q& .1 =N
^ cW? C,Cm_Ji_ic 008&89q= .1 <hC=HI]>ny !i? !i? $
^ 8;8>>p@Y )E--NPbv !i? $
p9p; F]? .2 @sBj .2 !i
p9p; F]? Bj
p9p; F]? @s Q&
p9p; .1 C,Cm_Ji_ 8-
p9 .1 /| rD C=
pa .2 J-WTfEpO
rI Hq L{
p9 8% C, Jp J0
D~ &vF] C,_Ji_ .1 PJ
E# .3 -53C
^ !i? !i? !i? !i? %!&R(j*d+N+O+Y43B-BKF@H@KHP5S]X7X8Z1[] !i? !i? !i? !i? $
^ !i? !i? !i? #H !i? !i? !i? $
^ %q:gp[ Pj? FeiMiR !i? !i? !i? $
^ p9 EG OG !i? $
^ *~H3 Q) !i? $
^ :g $
p9p; F]? .1 El .3 (|,a5a8[=;@YBPTzZIj]
p9p; .3 A) .1 Elq)
p9 C& rD .2 q)
p9 C& rD B;
p9 .1 CYC_ .3 PJiK
p9 76 rD 8tgghJ
Q/ .1 6LDuVa? 7E=uLNLO .2 EGoY .1 9d@CC&
01[X .3 Q/ .1 6<6=THjV .2 EGoY .1 9d@CC& .1 &_7E<4=uLN
Q/ .1 9d<4 .2 2x3B3tO2[X
,C7;<!<[>}SsWxki
#F#U<@Rf .1 @p@s@xp, ={ .1 #F-NCeD!a] .1 %N*:4:HqOmpDr:
[:[<[=i*i,i-k# .4 -}<>bTlAo!o& .2 8JFIQ&QZ .2 5b8;8>eGew .3 %N
i,i- .2 :eA>O-OPSH[XiRqJ .4 -}<>lAo! .2 8JFIQZ .2 5b8;eGew
0e3H8)<[=wL9RFW6
(f=X@xG(Pkp, .3 #i*m055}<GDFEHKQKYUKd<i3lhoq .5 IGIJIP .1 LMml
IGIJIP .1 LMml .2 !Z=,MyP3TFi4ls .8 (f(t@x .3 >SMw[,gHj=lbojop
q) .2 (Z(]0C6#A>AAONadm1
/@3!hpkf
1k2e323eB)Eheoepf%f4 .14 EGE] .1 !f
EGE] .1 !f .12 1k323eB)Eheoepf%f4
4]DPI4IfUVVXVpZBa]
6B6CP}Tr .3 /s3G3M>>A)BwHKZk[=hLhMk2o-o1
FpJ{K!MUYp .2 D,iO .1 (|,l=u@:MyQvQwQzRUScg& .12 PkQiQkR~S#qJqM
qJqKqM .1 FeiKiR Pk .3 /U={PJjTjUmZ
&T(30409U* 6B
/d/o1{6#6D7(Nc
(K868K8X8t9:9d9eB;OEUBggghhJhLhOk2 .3 #L .5 #H
(K8KB;OEUBghhLk2 .2 ![ .3 #H
(K8KOEUBghhLk2 .2 iMiRi]ix #LK#YC
#H .8 8KB;OEghhLk2 .2 %q:gJUK#p[
8XOEghhLk2 .1 %q:I:b:gp[ .4 ,a/Z5b8[K#ebfpj]lY
B;OEghhLk2 iM K#
B;OEghhLk2 .1 %qBDJUN9YC Pj? .1 6#A>CeD,FeNcNeNviR #H?
86OEghhLk2 k/ KtNU
#H .4 :8@x .3 ElF4hJk2 LM
5HL1Md .4 #H
&M&N/p1l1mBqC+a~brgz
hLk2 .1 ffm_
p[ ffij
+7/d578)P9TF
4I@s@yM7o- .2 hJ
hJ #L
86B;hJhLhOk2 .2 PgQ[
6#>VC,CmEGEYFlGOL;Nc_J_Uil PgPiQ[Q]
BwC&GO PiQ]
PiQ] .3 %NGOPJQ&
GOr0r7 EG? .1 OEghhLk2 #HJUT(cniR
ghhLk2 .1 ctg&iR .4 jq? 78:9>)@xG{Xj[Nb<
8XOEghhLk2 .5 LRlTo-o/ .1 6>78
PgQ[Q] Q& .2 /b081K1l3057BqM>OVg6gzjSlh
/v4M567|A2GmNccaiXqL .2 CZH=HIHKd+
/v .3 3G3I7SCYCZC_TM[9]>
C,CmE]_J_U .1 &%*x<l@zPz .2 PJ
89C(fE .3 &Z
2J PJ
A)C& #] TM
*x<lPz %LaMjv
k# /v0C0D6#A>GmMRNc &5
86B;ghhJhLk2 .2 PgQ[
PiQ]
ghhLk2 .4 #H .5 78:9G{Nw
OEghhLk2 .2 %q-~JUKt .4 #H
Q& .2 081K1l3057BqM>g6gzjSlh
(K8K8X8t8v8w9:9eB(B;OEaVgggh .5 #/
(K8X8t9:9d9eOEgh .4 >aElQSm5 .2 @(_KaSoB
(K8X8t9:9d9egh .3 &KX-bbom G}S=U%
8X8t9:gh .3 ,{8T=NB>J*O#QYR2[rj|oBpUpq 2L9P=[JDUnY&ddfsg&n(o=
&R+Y .3 8X9:9:OEgh
34@YGAe-hahroO >aQS .2 aS
EN X0c~
(K9d9eExOEggghgi .6 )y)|*-+N@YIYKUKVKxO#O&OIT-T:X7[w[z
)y)|KUKV .5 9UNHP<ggghj*
X0 9dgg
0Y5s5yb8bIbXe= .4 +86>VaXDcWk/n7p% (x({6V6W;v
5s5yb8bIbX .4 6V6W .5 +oLRP7fDms
5yQ8b7b8bIbX .2 ODj*n1n2qkqn
5s CeD,NviO ODj*n1n2qkqn
5s@i@xp, k/ 6V;v .6 +[+_+o0LaSfDkN
(#(%5s5w5yIZigqkqn .8 008&GaOYPAq= .2 +_fDfG
+NH@X7 .6 +_+o .3 %q:iJUK%fD
APDnK]
Nv? >]B>
#@ .5 ((>aPkQ&QZZ7jq .4 )I)N*/,~/%5m8;D&D[J)JeODU-WfWiWjWmh+ijj*l4o3
KOjLjMl~ .4 #@HHP5 .5 )I*/8;ODQSWmXAZ7l4m_
((Z7 CeD,NviO ODj*
J(P5
,e>>A)C&KO #]6&NviM .2 Z1 .6 @(@yCfCuElPJXAZ,_KeAjUk*l4m5m_q)qB
#]iMiZ */ .4 #@@(D@Jeo|
&#A)Fk .2 Fe? .1 Z7 Nv? OD
(#(%0e0uBPBZC5HhLZOF[Pc1hDkN .5 OD
BPBZCeD, .1 ((Z7 Nv ODj*
1p1t9/92:!@+B_BaBdE2_ifXfYf[g4 ClD%LyNwQRiTiU
-N4]6#>VC,CmL;Nc_J_Ua] F]? Bd !i? !i? $
l;l<mo
(Q(Rl;lRlT .2 9/:9B_E;G{PgQ[k8m, .2 CeClD%D,FeLyNvNwiU
g: (Q(SIkPBQ~TMoJ
iu F]Nv .1 /V@{Fe
/V;x@{hf %q6#:e>)>XA>B6EGI{K+L;NcNvPJd(iVqQ
86Zk[:[< .2 /V/W@{@| .4 %q-N0e8):e>XA>F9IPJNNca]c2c3fO
/U iM jV .6 <h]>i]iu
pD Nccqi_m&rD .1 <h@CX=]> .1 FeLMiu .8 %p**6>@xCfHsd(
<eHq @{L{iCjV 16Q)ijrD .6 /V:_>aC=LM]>
OYq= .1 C=]> .3 %N>aLM .3 /V@{K+d(
^ ;x@{ !i? !i? $
&o-T/G/w056q=wA>AIDFDGLcY9]m_Yd<h&i3kil@mI
/@7(HsJ!MMSoZXk_
/d4-AUPyPzRhb{iIr!
+#-c4=4Z5Gmy
IhRi[:i* .4 -N6#:e;p>XA>AACeD!GmHIKdNca]iR .3 EGE]iK .1 >0K+K-d(
i* .4 FeFk FcPAoDp/ .2 #g*:4:<*CeD!iR
i* .5 /|_u @CC&GZJp .3 %L0e8)Nv
i* .3 Jp %L .3 CeD,NcNvQPiM
JphJ %L0> .2 9TNcNvQPiM .1 (o-N-h0e8)<}A>BONcQMW]a]kC .3 /V={EQLMTld(pD
JphJ %L0> .2 9TNcNvQPiM .1 (o-N-h0e8)<}A>BONcQMW]a]kC !i? !i? $
89OYPA Ih .8 <h]> .3 ,*<|LMiu
89 o- .8 <h<j .2 ,*LM
%L*MjUmZpD :eC,Nc_Jcqi_rD .1 <h<k>> ,*LMNv
/|4I C&GZ Nv .2 +#0e2q8):gBDDWHjMyScTUVoZ,_=g&h0ikkhq|
@T .2 NvQP .2 0e2q8):gVog&h0ikq| .2 jq
89PAq= OG .2 &_FeNviR .2 %L&ZpF .3 /V@i@s@xk*
%LQ(pD EGE] 6>@x
d( .4 %q:e:g .4 /V0086:9@{K+QZ
EGFl 86IPqoqsqv .3 IkImPBPCpi .8 (;*=6#8[9T:e>U@{NcT&d(h>iRpa
>0 ={LM .8 /V:g@x@{K+
iHiI .2 ={ .3 %q:glT .8 /V:9@x@{HsQ)QZi*
%tHfXnXoY5ZCn9n:
A>KcNc GaZk[=
+4D2MwVJYe[NiW
6#C,CmNc_J_Ueyi_ .4 <h<j<kG{H! LM
/d1-1jDWJ!TF
0089 i*
EQFcPAoDp/q= .3 ((***WCf]> .3 !q!t%p&Z+41~:uMwN1gCk(oqr1
PAq= .1 ** (( !i? !i? !i? $
EXEYE] **? @x %L*M/UObc}iVk(
EQ EG 78797Nm|oDp,p/p/ %p&5((,R={@xC,CfNzO}P!P4_Ji_k(pXq]
*r*x9aBld+ EQPkpDq- .2 6>@xEGE]LMq- .2 6>@xCfLMPAoDp/q-
*r*x9aBld+ EQPkpDq- .2 6>@xEGE]LMq- !i? !i? $
:c:e;pC,NcP!_Ji_qQ .3 *x9aBl .1 EQPkq- .4 6>@xCfLMoD
:c:e;pC,NcP!_Ji_qQ .3 *x9aBl .1 EQPkq- !i? !i? $
89OYPAq= .3 @CJNKZTMTRX:]> .2 RrjUjqmZ !p!q!s!t*W+41~:u@9NvObgCiKk(
@4@T@U@W .2 %q:gNvg&ik .6 (f0e8)B&BOOGQS]1q=
8%q] .3 0>MRPE .4 6>78797M7N@xm|oD
p9 Bk .8 %LEQpD EGm&rD 6>78>m@x
NvQmTMTP .1 31>mALAN
KOqpqrqsqv .3 @{pi
ALHfQKYF[Xhh
232E3tIfK9RhWZ]m_noh
0e8)A>AAABAIBO >m
+),I112qXZ_ljf
&#EGFl 8X9:B;OEghhLk2 FecnctiR .5 %U787s89DyMMPJPQXjYb[Na:bCo-p#
C&EGFl &#? ghhLk2 %q:gJUiR
&#Fl 86 Fe
1# Nv M@ .8 CYFlHsT(Yba:hLk2
9U9_ .2 Yb
jTjUmZpI Fe .1 @pGqGufHqJqMqO
GqGrGt El .5 !i? $
9d9fgihJhOk2 #HFeiR .2 Q) /U Q)
(K9d9eB;hLk2 .5 #H .3 J0 gz
(KB;C&k2 .3 #LQzij .3 Pj? .3 #H .12 7s9_PQYb[Na:bCdbp#
,a,lQzfpj]lY .3 %q&vF]Fko; :8=<@x
+6+7,E-j/@0q1l1m4Z57>4DPFnFoK9M<MyS]SfShWZhri@l%
Yb .4 3a@NL9
1T5b>UEyW&[p
^ !i? !i? !i? -A2[2]9mINT_WpWrZ)kZn; .1 %}CyPJWTWYk*
Q& iM .2 -A2[2]INNbWpZ)kZn; .6 %}/m36648JCyOmP!P4V=WTpmpr
*,-A2[2]NaNbWrkZn; .6 @{C-JZPkSc
F9JNJZc2c3fO .8 -A2[2]NaT(WrYjZ)Z1kZ
*, C-
(J/UElO>jq iM .1 /}WrY7Yj]%kZp! .6 %}/V366V8689:9@{GEK+NwQmd(i*
J] .3 )r@(Z,_Kj|j} .8 +NH@T(X7Z1hA
ElJ] .3 )r@(_Ka+j|j}qB q) .2 H@T(X7X8Z1hA
A)C&Flq) .3 H@X7X8 .6 (#(%)rIRJ]Nwatj|j}qk
H@X7 .3 (JQ&jq .1 CeD,NviO (#(%ClD%IROD]Jj*qkqn
A)C&FlZ7 .2 8k8l A1 *d43jL
DDGyIZ @xPQ EG? .1 GF
C,CmEGFl_J_U GF .6 %p-A00<9AnIZNKZ)pn
+}/#237m8)9A<~=w@jDFR]RaShSsZ~[_]NdghBkrl@n~
/V !i? .2 /V !i? .2 /V .2 %q6#:eA>Nc
/V %q6#:eA>Nc .4 /V:eK+d(
Ihi* .3 FeFkiu .1 FcPAoDp/ #g&]*:4:CeD!iMiOrI
FcPAoCoD .1 &]CeD,NcNeP%iOrI <* .4 /VJpK+TlWCi*qy
FcPAoCoD .1 &]CeD,NcNeP%iOrI <* !i? !i? $
Jp %L .4 /VTlqy
p9 Bk .3 Nv .2 ,*0e8)ScZ,g&ik .4 %L6>78@xEQpD
i*k#qv .6 pX @D p9
O}PA @s@y .2 ny m_
89PAq= .3 OG .4 %L jvk(k*
>,ES LM %L
O}P!P4PD .3 fDfG LM &ZPJk*
<KQ) N0 .2 DyDzMLMM .3 &5FkiVjU .3 86>I@xQZS+b<
@i@s@yPko- .2 **G3]> .2 q)? .2 -N6#A>AANca] .6 %N6>79CKRk
**<f (J? S+
Nv <eHq .2 LNL{iC
>0 LM
89 .2 ,Z3GJpWC]T .4 &[={P!cq .3 /V86HsLMQZd+
3G@i jq Nv Hq
<eHq .3 6<Om .4 (JCfDFPjTIVE[Xi7r1
0e4=8)=wGjJ8[_d_n)pn
E,NKNP
8dilimizi{ .2 #gPAPj .2 PA? ***W .1 %p((6>@xCf
%|OB 7686 Fe .2 %NHqOmiujvk*r:
i{mjmk .4 %N(t(x/s3G3M64:;fDf{qW
768%8-86eX Fe %N .4 (%)p*:>SC_HqIZMwOm[,gHiuj=lboj
CeD,Nv (%IZihqn .4 %N(x4bLzTY]>a)qW
HqQ)Q/ XFij .4 %p@xCfG_JNJRejemfH
GOQ/ %pCfelem .3 *:={jTjUmZ .4 -N0e8)A>BONca]
@4@T@U@W .6 (fQS .6 &Z2EGyOGSHY_o-
**@s]>o-o1 .4 q) .3 -N6#>VA>AANca] .4 6>79ALCKRk
:eC,Nc_Ji_ .3 ** .2 *x<lBlXx .1 EQPkc}pDq-
EQ EGm&oYrD .3 -+9F<u@iIGIPi* .5 5s78:9B_BsE;G{ .1 ClD%FeiQ
EQ EGm&oYrD .3 -+9F<u@iIGIPi* .5 5s78:9B_BsE;G{ !i? $
0089 .1 7z FeI{iu .1 &ZN0O}
&B7(7;=wDPG0IoL>OUS*WaYP_Yc1qH
&)2_2aCmE]FlI=[&_UaaaeeOePfBp- .4 (JPkQ&Q1QZjqm_ #]iMiuk8? .3 )3-A2[2]9m=f=yINNbQcRSWoWpZ)Z+fJkVkZn;p!
QMQXqt a< Pj .2 )e)f-A<D@YWmWoWpo(
2a2bQZRr iM )e)fRSWoWp
k8 Pj .4 +i-A0K2[==NaNbZ)[CfJkPn;
61<=IZ PkQZ iM 9ma<
&)E]HZI-KA[&aeePfBo% .2 %~*y/UElO>ObQ&Q1 jq? iM .1 J6J8WqWrkZkj
Q& .1 INRSpp
Q& iM 9mZ) .6 %}3G8J9):9AnGEPAWTq=
)5+}/#0e7l7m9A<~=w>_RaShSsU>[_]2]NakdggLh&krl9l:
&(:bGZcvmo
m&rD Zk
pF &v? rD
BqBr
23_ni:
#g@s@yC,CmENEYE]GOM7XA_J_UcWo,o-pi jq? .2 2!2%GEGHj0j1 .2 >a>bClD%ElEwNwPkQS .4 )3-A-o/@/}040U2[==JzNaNbSyWJYjYkZ)]%k8kPkZk_kfoOpn
GEGHIxewe|j0n~o% .2 >bElEwm5 .1 Pj? .2 /@040UJzk_kfkpmy
@i@s@y El >b Pj iM? Ob? .1 /@04JzQ)kfkp
m5 .1 #]ObiM /@JzkfkppA
;}ObiM .1 kfkkkp .4 8&89PAq= fDfG
nunvnw .3 ;}>OFDHqOb JzQ)kfkp
-A2[9mT_Z)egkZ .5 #g@s@yo,o- jq? 78GE
[&aeePfB Q& 9mk8 Pj .3 -o0K==NbR[kP
#g@s@yE] jq? .1 GEGH PJPkc}k*
#g jq GE
@s@y jq? GE $
h%njnkn~o% .2 FIQS .2 /}H[YjYk]%k_oO
%|GZOBcvilimizmo
1M42J>U/cei/
*=AnGFIIVtVuWO]2i/i@
nw ={ .3 366#6bDKHsLbNc
nunw .6 6bDKHsiV
%|<9EbGZOBSucvilimizi{mjo,o-p~ .5 8yGEGHIxZTewe|j0n~o% .3 El? .1 >bEwFIPkm5 .4 -A/@040UJzT_YjYkZ)]%k_kfkppn
@iI<aaeOePfBn~ .3 2jO>XDk/ .2 9mJ6T_WqYkkZ
*F@i@saaaeeOn~o%p, .5 -A=yNbWJWrk8kZn; .8 GOJpJs]>aailoJ
0W<D@>GsVtVuYvki
A)C&CmD@DBFl_UiZq) .5 #H+O+YB-H@P5X7X8Z1[J_seR .8 >bBPBZJ7ObXA jq? LMPjm_?
#H+YH@P5X7Z1 .4 ElObQ& LMNviMjq? .1 *==NBPBZHiLMT&
#HiR .3 4Q:7HZJ7UBUkjg FIQSm_
J7 QSm_ .3 #H%qQ&
4Q4R4S .3 #HQS
,e>>A)C&CtCuOh[3f< .5 #H+YX7Z1 .8 @s@yXAhJk*mno,o- .3 %q787z:9FehJiRk*
EGFl A) :gFeg& XA !i? !i? !i? $
-*/H/d0X50BqBrJ>ORQ,UcW*_F_Ijrn+
6#C,CmHTKgNc_J_Uey A)B;BwDB .3 B-H@
C,Cm_J_U .2 B-H@
#g@s@yEYE]M7XAo,o-pi .2 8J8tC&ODgghJhO .3 %q-~:b:g>jBSJUK#PgQ[YCp[ .4 #H,a,l/Z8[Qz
#g@s@yEYE]M7XAo,o-pi .2 8J8tC&ODgghJhO .3 %q-~:b:g>jBSJUK#PgQ[YCp[ !i? !i? $
#g@s@yEYXAo,o-pi .2 PgQ[
@s@yEYpi .2 ODgghJ .2 #H .4 78:9:gPJQZb<k*
#g@s@yE]OG .2 /35sb7bXe< .2 Nwj*n2qkqn
>]B>Q& .1 1lBqM>T!g6gz
B_BdE;E<G{G~PkPrk8k:m,m- .1 ClD%LyNwNxiU .6 %LHuMLN1PJQ(c}jvk(k*pD
HuPJjvk(k* .6 :9:;G{G~k8k:m, .1 ClD%FeI{LyNvNw
H6g: .3 %LHuPJjvk(k*
:9:;<u .1 :gFeI{Nvik %q? .4 %LHuMLPJQ(c}jvk(k*
&)@s@yEYE]pi .2 :9:;G{G~k8m, .1 I{LyNwNx
@s@yEYE]pi .2 78H6 k*
#6C,Cm_J_Uic .3 #g@s@y .3 :9B_G{k8m, .1 CeClD%D,FeiU
lipD .3 !q!t
EQM7Zk[=j%j&q]
@s@yEYE]GOpi 7z8- Fe .4 %L*MHuJNMLPJQ(Y_c}iVjvk(k*pD
@s@w@yEY .1 7z Fe $
HuPJk(k* .4 @s@yEYpi 7z Fe
%LQ(jUmZpD .4 (;*=@xIIQSb<bBqJ .4 7z8-:9EXEYhJhO
7z8-hJ .3 FeiR .3 %LQ(jUmZpD .4 (;*=@xIIQSb<bB
&#EGFl 86 Fe !i? !i? $
FeFk 86 PJ
7686 Fe .3 &#00 k/m= @{Hsd(
jvjwk*k+ F]iM .1 6<Om .3 7z:9@iFe
jvjwk*k+ F]iM .1 6<Om !i? !i? $
)1+-,G-Z1{4+6,6P7]9P>4B>DaRJUdWZWaZ,ZT_na)a+clgbh%hPjJjKn~oB
C,Cm_J_Ui_ic .2 @s@yEYpi 7z
(9FdVAhr
^ &(6]8:LFM0MfN:PccvgXr7rS $
^ +8H%H&JMLFM0cvd)r7 !i? !i? $
^ r7 .1 %N%q&((x:b:dGOHqJUK#N9PJPuXDaMcvimjvk*r:
^ EG &)767zC& $
^ %q:bN9 iM? 6<MLOmOwjV
^ #]? +8H%JMK#d) Pj? !i? $
^ &(3q:dHtPucv
^ j9 $
^ aM .3 !i
:9:;G{G~hJhO .2 I{rL
g9g:
PA ***W %p
<9<BhQhSilimizi{o-o/p~ .5 6>6G789R
i{ .3 9R:;
^ %N*:76>SHqMwPA[,gHj=jvlbojr7r: aMiu
(%/35sIZX7ihqkqn
5s5yBsBuE;E< .2 rL
]L
]J Bs
rI (#(%5wqk
PA ={aM .2 %SFwQZr1
/vGmNceA .3 HIHK
^ %q,Y:G:gJUK%M0MfN9Tpcnr7 $
^ r7? .3 %q,a,l,n:g<KBDBSJUK#K%KtN9QzQ{T(cnhAiRk/p[
^ #g,iJ0LFOBQZ? !Y
^ !4
778:9JK!PAfE .2 4O4R4S
:8@xP0 .2 %q,lIPPJ
^ @x@xP0 $
6#6&A>ABNcNe .3 !i? $
^ El LMNv *_BPNHf=
^ #g? .3 %U7EDyMMN1h{k*
^ %q Pj? FeiR
^ 8: .3 +wGOT(ctfzp9pU
#H+YM+
ghhL .5 !i
D~ KtNU .4 ,l,nIPQzQ{T(ggghhAhJhL
76C&p9 rD .2 8t9:ggghhJhL
rD k2 .4 !i
76pD rD .2 gghJk2 FeT(hAiRix
&[ p9rD .3 ghhLk2
pF &v iM .1 T(hA
#Q
&N/@/p0/C+C/EyG6MySPScSfShVvVxWSdhhpi@iBk-k4l|m}om
^ GO
!*!wQ)l} #H
Zk[= 7|J0PUQ&
^ O!OYO}PA .3 !i? $
(f(t=aGaJ]eA
^ OYO}
ShSuU7d#
^ 00O}P6q= $
^ O} EGEYE]FkPA .6 0078@s@yOGOGo-q=
^ r7 $
^ r7 c}jvk(k*
^ r7 .6 -ABPCfT(XAZ1hAk(k*kf
El LMNv (|BPBZHiTzbD
*d+N+Y-AH@T(X7Z)Z1b=hAkf
&#(;Hsk*
TMTPTR .5 78:9E;G{g:
D~ &vpiq] rD 7z Fe
/|4Ipiq] rD .3 WC .3 (f8Jcw
C& A)rD f-? .3 +NH@T(X7Z1hA .3 !i
p9 .4 q) BPDBrD
7zA)C& .3 FeiR q) rD
&_ .4 rD /|4I E;
&v rD .2 (JO>Q& iM -A9mT_WpZ)egkZ
jVpD .3 6NTR
23DPOVRh[Xa+q|
^ O}P6 $
^ O}PA .1 &5&Z00:[CmCmEGE]NPNUPAVbXD_U
)W+w-b36=R>o@JB0BpP,PDY|ZGcJp#
^ 00898:
^ EG? 89 HIil
(o-N6#>VA>C,FeL;Nc_Ja]i_ .2 &I(e-53nNPYBhS
/|4I rD .2 Z:ny
F] .3 Ka ]W
/| rD .1 -2<9NKeOn~
/|768% C,_Ji_rI .2 &GC=NKdEeOhQnyn~
<lPzr7
)5+W3a<[>}C5CYa5k#k]p1
^ +8JUK#K%Mff-r7 !i? !i? $
8&BxFcPAq= .2 fDfEfG
^ (#(%*_8J9U;LC-IRIZODf=igqkqn
2r:iJUK#K%NUUmcXf-j/j4qW
%N&Ff- .2 =%@r@sQ)
+_
+o
=%=*]H
ARASGgH7P<P=RJSP[>
^ O}
*x6~DgDhDkOGUxUyX0XA_uo,o-o/o1p~q#q% .4 6>78799R
X0o,o-p~ .4 **@i q) .3 6>7879CK
ilimi{ .3 #g .2 6>6G789Rg:
6>6G9R %q:b:d .3 6<MLOmjV
89OYO}PAq= .3 >sT}XF]>o,o-o/o1 .3 %p+4;&;)JNJRnyn|
89OYPA .2 o,o-o1 .4 ** .2 %p((CfQ& .2 &ZJnN0
89OYPA .2 o,o-o1 .4 ** .2 %p((CfQ& !i? !i? $
DgDhDkp~q!q% .4 7789OYPAo;oDp/q_ .4 %p,R;&;(Cfnyn|q4
o,o- .4 7M@xm{ !i? !i? $
o,o-o1 .3 (;b< .5 89>)OYPAny
:gI{ jq? :9QZfD
o,o-p~ %q:gFeI{ jq? :9QZfD
&XO} T}XF .4 %p&Z0S0T@sI{JRem
6> -&2W;}=%>o@zBoOdUEUMV=YYaubpfzhU
CNFei_rD 78
3e4f5Xcll=n_oEoS
0e6#8)A>AABOC,NcQ)SW_Ji_pX 79
)|*E*K<}ScTSTUhW .6 6>78799R
6>78 .2 F4H{
jq 78 ={
9/<u@%@+B_BdG{G|G~H!PkPr_ik8k:m,m- CkClD%D/L/L0LyNwNxQRiQiTiU
H6HN]wg9g:m,
:9:::;:<<u<v .1 CeD,NvQmiO .1 I{JP
:9:::; Fe %q>)LyNwPJk*
:9:::; Fe $
@i .1 *=b< .3 89>)OYPA .2 ny
767z7z8-86 c)csct (x6(g, !i? !i? !i? $
@%@yo1 6U7z CkClD%L/Nw El
G| ClD%Nw H{
&}/hN)SbXso2
-a@7
M7[N .4 ny
*G+b1Q4Z7(:U:t:u>P@8@9@>DPL>MjMlSkWOYP[Zd>k_
545G:,:/N4
+;+=/3/4/7/95s5w5yBsBtBuD2D7E;E<E=F*F-W+W/[j[l[nb3b5e<e>e[ea .1 CkClD#D%D/L0LyNwNxiTiU
/3/4/7/90X0Y5s5w5y[j[l[nb7bHbK .3 CeD,LMNvQPiO .2 &=&>(#(%*_BPD*D+IRIZatf=igihldqkqn
/85wJ8L![S[mhV .3 %q8JQ&m_ .3 (#(%D*D+IRIZf=igihqkqn
]J BsBtBuBvE;F*F-F/
#g%N*F>VC,CmEGE]FlGZL;_J_Ua]eXf-fD 5y .3 %N&5*:4::b={C_HqHtXDaMiujqpD
#g%N*F>VC,CmEGE]FlGZL;_J_Ua]eXf-fD 5y !i? !i? $
C,EGFlGO_Ji_ 5s .1 %N>SHqMw[,gHj=lbojr:
>XCeD,L=Nva*iO .2 5w[S
+N3WX7X8[J_C_DeR .6 (#(%+Z,t/m0]CtCuCvCxIRIZScatigj]qk
ElGZJmhJoaob bE .6 4:4aCvDuNcS*]>cWeAgCh&
)C)EC0C2D2D7bsbv .2 CeD,Nv C- .4 %O8;=NPkQ&o(o(
V}W! .2 CeNv B> .2 QS
#v#w5;@mbTlA
)R,|,}0e1h<D=wD<FZGiH4OUQYRJRKZL_F_G_IfSgEgFj]js
+#;l<>[_albThBlA
,q6#C,Nc_Jeyi_ /4/8/95s5w[l LMNvQP
89OYO}PAfE .4 &ZN0
r1r3 %U
/v4M56Gm .3 CYCZHIHK
N% 2J
mo jq .8 &ZPJ
@4@U .6 GmNceA
3=3>3@CtCvCxD:D;[2[3[5[6ebecedf9f:fIfM .3 #H:)iR .3 0]8[ElLBOmccj]m_
3=3@CtCvCxD:D;G_[2[3[6ebecedf9f: .3 #H
#HiR .3 CtCu[3[6ebec .2 Elm5m_
A!A#A%JpJqJs]+],]/ .6 78D~G{Q[R0T(g9g:rL B_BdKtWQ
D~ KtNU .2 #H .6 78:GG{Q[hJq]
1|A)B;BwC&FlKOKZSp]n .3 67M,TM .7 787z:9@iG{M@Nw
+4RhVYoh
/vGmNcPUeA .3 BwGaJ]
^ .2 89OYPAq= .4 :9G{H6g9k8 !i? !i? $
&)EGE] PA .2 g9
V[go .4 PAq= .4 7z &_Qqct .2 (x6(g,
89PAq= .1 7z &_ g,
<pMpMqMrX#X%X&X)
*F*W@FA)EGFlo; .1 #o(>AfdZ
#8#;#>#O#Ycqi_ .3 #o#p#q(>AfAjAkAl .1 #A-NCeD!Nva]ml
#J#M(@,C1Q4Z7~:UD1I&IfMkO_T{X(X_Z2
El VJ
p, jq 4[
4L4M .6 *x<l@zPz
008&89OYq= fDfH .1 <:AlZFkJ .1 #ACeD!Nvml
#8#;#>#B#O#Y>VAzE>Jdexi_ .4 =s=tAiAjAkAlZEZFZHfwfxfykGkHkIkJ .1 #A-NCeD!a]ml
#8#;#>#B#O#YJdi_ .3 <<<BA4A6AiAjAkT2ZEZFZHb4b6e5fwfxfykGkHkIkJ .1 CeD,NvQP .1 (0(<(t+>,*,A,B,t-0-{1T8J;L;tB>BPD+H7IRIZODRgVMVNigihjpnspj
#8#;#>#B>Vcqi_ <:<<<B CeLMml m_
#1KOKZ .1 #A-NCeD!a] .1 D@H-ZDfvg3kG .1 CeD!D%D,FecqiOiRiY
<o<sBPBZ .3 *y8JElF4Q&m5m_ .2 +U,m,t-{4a4d8h9NG2GGH>IRIZLMRHVN_a_qa}igihk8lF
@DA)V}V~W!W#hMhOk2 .2 CeNvQP .1 ,m,t2qH>IXRHWFa}k8kNlFmJ .2 8JPkm_
#1(8(:i-k# .1 #ACeml .1 @ChJ .3 ,t2qH>RHk8lF .1 8JPk
#8#;#>#B#Ym1 .3 ;@=9O(mC .4 #A*=NvZ,ml
#8#;#>#Bm1 .2 Q& k8 PjQ2 CeLMml
767z8%8-86 .1 +>Fectg&iKik .2 jq #A-N>V@SCeD!Gya]ml
#1KOKZ .1 #A-NCeD!a]ml .1 7z .2 ctg&ik .5 (x*=/t5M7I89>VD!DmJ0L=LMLpOmP|ZJ]8]~a:ejiRo-qt
#;#B,q-N4]:p@RKgeym1 .3 #1 .1 #ACeD!ml .1 g&ik
#;#B,q-N4]:p@RKgeym1 .3 #1 .1 #ACeD!ml .1 7z Fe
ctg&ik .2 jqq) LM .4 (;*=OmP4]8p#qt
ctg&ik .2 jqq) LM .4 OY k#
p9 #8#;#>AAm1 767z8%86 jq #ACeml
007789C(OYPA .3 Zki*i,k# .3 &[&_NcP4cq .5 #gp9 #8#;#>AABii_m1p9
#J#M1{4@7]@*B>DPDaHjK]O&RhScTiU:UvV-XMYP_ngbjJ
J_g-
7z Fe (t
#;#B#O#Y,q-N4]6#<@>VAAJdcqcxexeym1qL .6 /s3G3I3M5)@D@p@sc=nWo&p, .2 ElF4FIjq .1 @SCeLMNvQPa] *=*AZ,i6 .6 #C%N(8(;64899:HDOmOqQSb<b>o-pDqJ
#;#B#O#Y,q-N4]6#<@>VAAJdcqcxexeym1qL .6 /s3G3I3M5)@D@p@sc=nWo&p, .2 ElF4FIjq .1 @SCeLMNvQPa] *=*AZ,i6 $
#;#B#O,q-N4]6#>VAAJdcqeym1qL .4 /s2a2b2c3I@C@D@FA)I-IzbBbF .2 ElFIQ& .1 CeLMNviM? *=b> .3 &5(J(|LMpDq)
#;#B#O,q-N4]6#>VAAJdcqeym1qL .4 /s2a2b2c3I@C@D@FA)I-IzbBbF .2 ElFIQ& .1 CeLMNviM? *=b> $
#;#B-N4]6#>VAAeAeym1qL .2 [&aaac .2 Q& .1 CeLMNviM? *=
V9V; .2 (;b<b> .6 #8#;3I8;ElOmpD
0x8]J[W>WCo3oi .5 %Om5 .3 8;BT .8 #8#;00ElOmP4QSb<cW
0RPzV-V1[Uqe
%j-,1~5d@}DaI%LaMzN1OoOpU@Z~[XcJcKfNj;jrnyoB
#G
JM .1 -N4]a]
#8#;#B#O#Y-N4]Jdcqi_ .4 /t/u<[<]<_<aDDJpJqJsJuS8S9SYSfXSXUXWdXe+eTeUoJoKoLoN .8 )p)r1#1&8iO(a+a,j|m:mBmCmD
)p)r1&a+j|mD .8 /t<]<_<aDDS9XWdXoKoLoN
#;#B#Y,q-N4]6#AAJdeym1 .3 )Y/s3G3I3M@Do!o%o& .1 El .6 )p)r1#1&8ia+j|mC
#;#B,q-N6#AAJdeym1 .5 El .1 )p)ra+ .4 pDpI .2 EGE]LM
#8#;#B#Y-N4]m1 .4 3XKOKZK[a)a*a/a0a1 .2 #ACeml .4 7IO(O:PNUHUIZJ]~
#8#;#B#Y-N4] .4 A)BwK[hMhOk2 .3 SfnAnC .2 Pj .1 #ACeNva]ml .6 (;)p*=+&,t1&2qH>O(PN]8a+b>h&m:mCp3
#Y(r,U0C4]AAJdKgONeAeym1 .3 H-H/H0H1cE .1 #ACeNvml
#Y,U0CKgONP|eAeylmm1 .3 l;l<lRlT Fe .1 Q&
#Y,U0CKgaWeAexeylmm1rN .6 *87y;r;s=%@RK+K1L}POSfVM_#c3dI .2 LMOmSfiF
#Y,U0CKgaWeAexeylmm1rN .6 *87y;r;s=%@RK+K1L}POSfVM_#c3dI $
]z_(_)_*b<b>bF .2 q) .2 #Y-N0C4]6#AAexeym1
-N4]6#AAexeym1 .3 A)KO LM V(
b< El
#]JMLMQPdI ]8]: .8 #;#B3!4]AAVCeAeyhvm1qL
#;#B-N3!4]6#AAVCeAeym1qL .5 JMQPdI ]8
#;#B,q3!4]<@AAVCeAeyi_lmm1qL .3 KOK[Zk[=goi-k# .4 0089OYP4PA .2 [:i*k# .1 &[&_6#NcP4PDiRrD
#8#;#B3!4]AAVCeyi_m1qL .4 EQ EG [:i*k# .3 &[&_NcP4cqrD .10 (f*X-+0>6>;p@CCWE;G{OYVJa]hLlEpi
KO LM V[go .4 Nc[:]8i*
&@+4+7/d1l1~5G:;;s<)<[@5@L@jBADFH4KGLJN>O1RhV-V1VdVeW6XMYaZ~[admgbhKhj
Nc pi 5M
EGoY Zk O}fD .4 #;&b0P77Gdf-i_
#;,p,qHTKgi_ .2 778&OYPAq=q_ JFfD .3 :[EQiypD .2 EGoY .2 (7(8515MO}Zki*k#
7789OYPA .2 o- .1 Fejq .4 /F #;i_ .2 768%=}GdKOZk
=}KOK[ .1 LM .1 7z@TC& .1 &2+vQD]z]~
#;,p,qHTi_ .1 =}=~ .1 ClD%LM
=}B!KON}V6V7V8WAWB .3 LM .3 *=]z]~b<nP
KO LM 7z ct .6 7789O}RhZkb@o-
#J#M-I/d6qDPG8GRY[Y}Z#eCjCjF
0996OgT%c!gzm}
NKNPTI
nyn|q4 .8 ,t2qD!H>KgO(PDcqjRk8lFmC .6 *=*q8J@xLMMUObPkQ&QZk8
0089PA .1 X{X| .12 *=+_,t2q=<D,E;H>O(RHSfd&jR
8t .3 9395ctdZ
WCdZ ct El CeNv 8t
,t2qH>jR .3 F4 QS .6 =<D{RhX|cqq4
#J#M%j+40e6,8)8Z8n;EFZH2I%MRS>Z~cPo3oBopot
^ #[LFM0cvgDmo
^ .1 H%H&d)d* /FPjr7
^ #]PA &Z+8:qCfHtPuVaVbXDaMgXiYr;
^ GOQ/ (J/UD!EQElNcNvQ&Q(Q)pDq)
#;-NAAeym1 .3 3I768%BwH/KOK[Zk[=k#kI
H/VNkGkHkIkJm3mC
GZ .2 ]8]:
(8(9=|KOKZK[Ka .1 rD .1 7zjq
V5V6]~_!
Ze q) .3 &[CeD!eAiR
#J-I6q7]7|<)@lB>DPIsL>N>O{V-V1gb
^ #[Q/ .3 %q,Y6#8):eA>NcNviRrD
#;#B,q6#eyi_m1 .2 AlH1X)ftkJmD .2 #ACea] .4 00CYPJTlq=
#;#Bi_ .2 W!hO .2 CeNv .1 2qH>k8lF 8JPk?
#;#B>Vcqeym1 .6 l<lTlU .2 2_3G@C .2 ElFI .2 (|*=Z,a+
#;#BKgcqm1 .3 El NviM )r*=Z,i6 .4 9:@CCYJ]O(PJ[Nq=
#;#BJdexeym1 .3 3M .2 (tElZ,m_mh .10 %}*=C=CYNcOmTl[N_Y
GOPJ .4 (>(NBiX%kH .4 CfLMPJR[ffml
q= Ih LM .3 @iIGQS .6 *A=<C,DvD{RhZ,lT
lT Fe Q& .6 00CYIhJ]PJq=
Ka LM .4 PJY_ PJ
#J#M%U&()o0e7]8):h=dAoDPDaHqN<VY[X_ldVl@mooE
E&ExOEUBc#cAcNhLk2m~ .8 &5/FPJcW .5 ,1-1-5/738;H<9=*=R@xA]CDFyPQRkWc]>_1eOhQlzm4nyn~
(K768-868X9eB;l; .2 %q4WBDJSJUQ)cnctgBiRk/ .8 &5/FPJcW .5 ,1-1-538;H=*=RCDFyRkWc]>_1eOlzm4nyn~
%!)8,a-S-T34969k9n9o@OB*B+GeKmLLMsOzT%T(ZQa2dTm}n!nYompMqz .12 +w,138=*=R>eBGFyQaRRW:Wclzm4mU
)89n9oGeT%dTm}om .5 004J -2<9NK]>eOhQn~
00 <9NK]>eOnyn~ .10 %!)8,a8X9:9nGeT%T(dTm}nYom
(x[TqX X<l@pW .6 00@yCDCYDz[N]>]Af-fDil
dZ .6 !i
8tc)ctm} .3 dYdZ
WC .2 T%c)ctg&gB .2 ElFI .1 CeD,NvQP ,a345a8tM~m}
(|3d9qH(QwRUqcqf .6 /=/CF4I:Q8dk .3 *_CeD!F4FeLMil
gggh .5 (|(})!)#4g96@:J6QwQxqcqf
A)C,CmEGE]FlL;_J_UoYp7 .3 8K8X9:OE .4 ,a@OBDJKJUNUZQnYpMp[ .12 %}-52>363n7s=N>NRkV|]>a:eOnyqB
PgQ[Q] .4 96ChGeLLT(dTqz
=jOIdu .8 (#)p+w-536=NA]j|ny
hLk2 .3 %S+-/@3#8)@[DWSASfSu]2]N_gkf
%UN%r1r3 %U?
+61K1Y>CCbCiJ-J@R4Shbge#ge
*F-N>VC,CmEGE]FlL;LM_J_Ua]eXf-lToY .5 %!%F%G*o3&3,344gChGeGfI<KmLLM*V#V%bldTqzq{rT
/TE(c@cAcBcC .2 %F6t@+@fJ*S]
7z8-Q&hJhOk2 .1 %!)hGedL
%/%02zD]X3q*q+ .8 !i
OGOK .2 8tGeT(c!dhnYom .3 409d<9>l@C[Xb<
00 40>l@CJNb<fD .5 8v96GeT(c(mrnYomq-
E~F!F#cO .6 !i
_,_/_1gu .8 898t@:fDq-
+C+I+JK! .8 )h8v9:T(nYoqqz
nyq4 m_ .8 0089O}PA .2 2qH>HIX|
4h4j4k
,a/|5a@Y .1 Pj 34
34 ,a/|=JrW
#zXOiniz .1 E]Fk
%/%0D] .5 1W1l3057=w>}>~B)CeD!FeK+M~OVSc]c_na)bPc2cyg6iujSm}n!nK
34 &5,a/|=JQCq)rW
4m
4g #]8J9q9rElLMPjQ&iMm_
dT (|)#@SHwMcW*Wem_
6qDrg_
F&F@Fn
mo Hqjq r1
/v94E%qL .4 C[HIHK
Q(
OY %N
PA 8,8- Fe
Q/ B; .2 /|8t8w
FcPA .2 %/%0
+8/O8ZVvVxbwbzc!c#c&c(f1j~k! .4 +y,=,>-g9n9oAXG6G7_bdhomrb
,=,>9n9odhdif@rb
+8@C@D@FA)CmEGE]Va_UcWf-o;oYp- .2 +M9:BLE4IEN3TDevjioH
*z,a0/4W8X8t8v<KB;ODh# .4 %l)(*I*z-d-f0/2,8R><@O@aH_KbZQjcnYpMpsq1
:%cVm}n!n#n% .3 !i
)8OzT4a2
c!c#c%c( .2 (s*V2-2/6&;XY{jq
8u8v8w .3 %N%q:bN9k/ .2 6<NUOmOqjV
+4Rh .3 )8
)8 .4 &;+4Rh
!u#!#&%x<EA_UBW6_7jDn)
%R(Y(Z,U;pC,E>F1HXKMKNKgSH_Jdsi_m1q6 .3 /9A)BwC&CtCvCwD@DCGZGaGdJ[J]JbQmQphJhLhMk2 .4 -U8!ENRJRLRnnR
-U8!RJRLRnnR .4 8[CuCvCwGZGaGdJ]ZehLk2 .6 ,UC,CeD!GjHXKg_JiRi_
Zk[:[=i*i- .6 4KEfU/ca .4 (+6yFsJ[VJWC]ThJ .2 LMml
Zk[:[=i*i- .6 DK Pp .4 (+6yFsJ[VJWC]ThJ .2 LMml
IxZk[:i*k# .4 &)EGE] .2 !A .6 &)/FEGE]XD .2 !2
*+-@/G/w050p233a6q7d7|:y<GA>DFDGDrL9NkRW[Xa>iNkMl@ohqPr_
:tRJi@ .2 L>MjO_OaZ7j|qe
EN .1 **@iJ0K+X0[:
2J2M4&4+o=qJqKqMqO .14 8&89OYO}PAq- .2 MyR+R~S&nnno
(Y(Z,U;pHXKgi_m1 .3 8&89OYO}PAq= .1 @T@VR+R~S& LMMyml
qJqM .3 0+040[3s;R;yH3O#O&TUYDhKo4 .8 %q006I:bDzGZJ[J]MyNsOmO}PAQib<hJ
=|=}=~KOKZK[KaNs .3 (q*N2J4&o=qJ .8 %q041_6I:b;pCeD{GyMyO&OmiOiRmZ
C& jq .3 (q*N2J4&o=qJ .8 %q041_6I:b;pCeD{GyMyO&OmiOiRmZ
2J2M4&4+Jpo= .10 (o1_;pD{Gy .10 *4*7=ND2D6Dz[X_{b<
2J2M4&4+Jpo= .10 (o1_;pD{Gy .10 PA Ih
b<b>bB .4 *V=N@(H3_lmhmyqJ .8 ,U;yO&YD_lhKi_o=qJ
JpJsoOoPoQ .4 0+TUom .10 %},UD{HcJ-J[J]b<i_
6IQiR~ .6 %R,(,N-E3MG=c*c+jAl%l@ .4 (t:DCfN0jqm+qJ
6IQiR~ .6 %R,(,N-E3MG=c*c+jAl%l@ $
,e-D-F-QV[V] .2 @SD!LMml .4 -G:D=wCfG0Jk[X[dm+qJ .10 *4/F2J4&J[LpPAPJb<qJ
i_ ,eQm LMml
,e LM ={>a .3 !!/w;p<&E>Mycx
6#A>NcRY .3 2JR~qJqMqO
-D-E8y8~NKNPWCWE]T]UhJhMhOk2 .2 #A@SCeD!ml .8 DzMMN1PJjvk(k* .10 ,(2;89CYD{JzKgLpPAQMTl[Ncwo-qJ
89O}PAq= .2 HI[:[<[=i* .3 pF .3 C,E]Fk_Ji_oYp- .4 8~@i@shJhLhO
ElF4 .2 (t,I Pj? .2 04JzkwlImy
El .1 ,IJzlImy .10 %]003664CYDzLpNPSHTl[NfDjMpF
,(JzlImy .8 NPPJQXk(k* .6 89@SCYPA[Nmlo-pF
]P]Q]Rch .1 #A@SCeml .3 &F={ObPJQMjqk(k*
J[J]Jb iM .2 8;LMZ,ml .10 ,UD{HXKgLpQSRn]Pm1pFqJ
!w!{cnj(l} KgLp A)BwC&WCWEhJk2 .3 @SLMml .3 04D{my
,p,s>V@Q@SZ, .4 7M7N@i@p@xIPhJhLk2p, .6 +A04DvKgLpmy .10 (tOYO}PASc
KgLpcqi_ 3G3I3M ={ .2 @SLMml
%R,UHXKgLpi_m1 .4 [:[=i*k# .4 3G@iIGl% .4 N1PJk(k* .6 042;4TD{JkQMqJ
hJhLhMk2 CeD!LMml !!%S>)DzMM
0C0D6#Nca] .3 8y8}8~NPhJhMhOk2
%Umor3
%R,UC,HXKgLpSHc*c+i_ .5 *4/3/h/l6/<hE;G{VShJj!j&nU .3 NvQP -N;p<&D{N=NcRYa]nI .6 (t4TDKEQMyR~iYpD
%R,UC,HXKgLpSHc*c+i_ .5 *4/3/h/l6/<hE;G{VShJj!j&nU .3 NvQP -N;p<&D{N=NcRYa]nI $
%RKgPRSHc*cqi_nZ .4 (7(:/h/k/lL}ScYaYdiFp< .6 %26IJZMyQiR~qJ
%RKgPRSHc*cqi_nZ .4 (7(:/h/k/lL}ScYaYdiFp< .6 pF EG
C,HXKg_Jq6 %[F]Fco; PA? .1 PA .2 Nv .1 (Y(Z(]-N4]<&N=XBm1
GBP_ .8 78IGKLKNMyR~ZTi*qJ
b9b:kakbkc
(@4Z7~:U<[D1IfVp
#8#;#O-N4]exi_ic &vF]f-? .1 (O)z*6/71t8QD7E<GtG~W/b5bve>f[j-pK .2 #VCeD!NviR
#8#;#Oi_ 8&PAq= fD (O)z*6D7E<GtW/
(O)z*6D7E<GtW/f[ .2 #VCeD!iR .3 #)%NCYPJTlU/f-
#)CYTlU/ .12 #8#;#Oi_ .1 (O*61tD7E<G~e>f[
GOPJ .1 )x,bC1D2GrW,b4e=fYj2 .2 #VCeD!Nv .12 )r+_+o3MCYCtCxJ]KLPJTl[N[pf-
#A .1 *W@F (N)x*5D2E;GrfY .2 CYPJTl
&(:d:hPucvmomtor
C/CRZ9
#J#M8q
8dOo
GZGa
ES
iV
C, o;p-p|
#8#;#O-N BwC&F]? A)A4DBDCT7 .2 #VCeD! .2 /U .1 (#;LB>IZODj*
#8#;#O-N A)BwC&C*WE .2 (#=vBPBZH7T& .3 %O((Q&QZZ7 .3 1T;LNHODj*
#8#;#O-N BwC&F]? A)DBT7 .2 #VCeD! .2 %O8JQ&jqm_ .1 )p*=4(8;=NAnaSo(
Cm_U H:[&aeeP Q& .2 #VCeD!
DB .3 C- .2 Elm5 .2 )p,+aSj|oO
1iKz
#8#;#O,q-NKgi_idm1 BwC&F]? 0T>>@FA)A4B;BwC&DBDCSpU!V~_Eh,k2oU .3 %!(j)o,a0u5>@vB-BKFZGiH@HCJ*KHS]U+X7[][xd:h4 .12 -N3M6#8;8MCYCeClCvCxD!D%H3HeLMNcPJQXZ,[N_~a]eGml
6#Cm_Ueyicid A) .1 (j)o,aB-BKH@KHS]o]
153M8;8MCfJsQXZTZXeGePfBo% .6 q) .2 (j)o*d,a-:B-BKFZH@KHS]U+U-[]a&d:f&
(j)oB-BKH@KH .1 %O(JEljq -N6#CeD,LMNcNva] .1 ;LBPC-ODj*
2#UkUmj)j1 .2 %!+YS] .3 #V8;CeD!D{Q&QZ
)U*(-*/H/d0(0Z1K1L1y4+7r<~@fF[O#ORSuW*_Q_Thrjrlhn+oO
)E)k)z,K--8r>!BMGtW/WBbvlTmX .6 8;IlJ[pn .2 8JElPJPkQ7j/
#8#;#O-NKgLpi_ .2 l<lTlV jq @C (JElF4
,J-KGrGuWCbt .2 8;pnpo .1 8JElPkj/
#8#;#OKgLpi_ .2 )E)HBMGt .3 8; .8 %}8v9:CYCvCxG{H@Qm[N_~
#;#Oi_ .1 (J*VQX .2 8;Z,pn .6 )E9:G{Ih[N[p_~lTnwq=
l;lT jq @C ElFI .2 Nv )r*=*AZ,i6pn
)550=w>_@v
0e6k8)8dFuGjGlRUU[fNpm
CtCuCxJ] .6 *VElQ&m5 .3 (U)p)r*=*A+-045R5b@(HeJeJoUFZ,_KeGj|j}mvmyo3 .14 #8#;#O-NKgLpi_
#8#;#O-NKgLpi_ic .14 CtCuCx .6 *VElm5 .3 (U)p)r*=*A+-5b@(JeJoZ,_Kj|mvmyo3
*VElm5 .3 *=5beGh>o3 .2 Cx
EGLMoY .1 Cx >a .2 #8#;#O-NKgLpiR
#8#;#O-NKgLpi_ .2 E7Js]/_~ ml .6 &9*d9:CtCxH@KLQX[Nff
#8#;#O-NKgLpi_ .2 E7Js]/_~ ={ LM .6 &9*d9:CtCxH@KLQX[Nff
)L,O3FEWUvYP[!]B]C]D
+4/d1l5ODPRhV-V1Z~gbgz
@D J]
)L>}EWJoUv (J
#8#;#O,U-NHXKgLpeAi_idm1 BwC&GO? .1 ,4J[J]a5k| .1 @SCeLMml .2 ElF4m_
#8#;#OKgi_id .2 +j,40vJ][&ePfB .3 *A>biM? 8; .10 00GjIGIhQS[Nq=
#8#;#Oi_id 8&89PAq= IhIn CeLMNcml .1 @iDKIGQS
EGoY .1 J]g!k| El .3 (U)j*A,I040m5b=<@(DvD{JeZ,_Kmy
jMl~ .1 LMml .1 m_
#v#w233a7U<GAoJ!RhScVYXm_lb@kQ
Rr :9iM
@i .3 RhVY_ll@
AABTh&l@q= Ih .3 El
:bDGaM
*:EQjUmZpD .6 &9(x1H5:DPO:QSqt
#8#;#O-Ni_ic .4 @s@yCWiblTo1pi .2 G{Nh_ie< .2 #A-N:eCeD!Nca] .10 3M8;8MCfH@O>PJQXeGk*oWpD C, @D
#8#; .2 lT jq G{
#8#;#Oi_ .3 Zk[<[=[p_~ .4 G{Nhe< .2 #ACeD!Nca] .10 3M8;8M@DCfH@PJQXeGk*oW
#-,b@ZHEW@b8e=fYj)j2 .12 +_+o-27s;_=RB2J5NPRkm4n|
#8#; .2 #-#:HEW@j) .6 %[FcPAq= -5NKNPhSnyn|
#-#: .8 00 -2<9NK]>n~
+_+o7s=RJ5m4 .10 #8#;#Oi_ .3 #-#:,bW@bte=j)
#8#;i_ .2 HE .2 QSm4
#8#;#Oi_ .2 GqGrW,W@eM .4 *_-|f= .8 (o+oE=V(
`;
export const ROWS = `
calls-for-help;1;immediate;danger_now;0-14;-;15-20;21-23
takes-it-back;1;urgent;;24-38;-;15-16 39-41;-
asks-what-is-told;2;urgent;;42-46;-;47 15-16 48;49-52
asks-for-a-friend;3;urgent;;53-59;-;60-64 15-16 65;-
clue-furniture-against-door;2;urgent;unsafe_to_return;66-69;-;70-71;-
clue-wants-a-lock;1;urgent;unsafe_to_return;72-78;-;79 70 80-81;82
clue-sleeps-ready-to-run;1;urgent;unsafe_to_return;83-89;-;70;-
clue-sleeps-in-odd-place;1;urgent;unsafe_to_return;90-92;-;70 93;-
clue-keeps-watch-at-night;1;urgent;unsafe_to_return;94-99;-;70;-
clue-hides-at-home;1;urgent;domestic_abuse unsafe_to_return;100-107;-;70 108;-
clue-reason-to-come-in;1;urgent;sexual_abuse;109-114;-;70 115;-
clue-bag-not-to-open;1;urgent;criminal_exploitation;116-121;-;122-123;-
clue-asked-about-the-bag;1;urgent;criminal_exploitation;124-128;129-130;122-123 131;-
clue-minding-a-flat-or-things;1;urgent;criminal_exploitation;132-140;-;122-123 141;-
clue-trains-and-other-towns;1;urgent;criminal_exploitation missing_now;142-150;-;122-123 151;-
clue-owes-or-does-favours;1;urgent;criminal_exploitation;152-164;-;122-123 165;-
clue-easy-money;1;urgent;criminal_exploitation;166-174;-;122-123;-
clue-asking-about-prison;1;urgent;criminal_exploitation;175-180;-;122-123;-
clue-they-know-where-or-cannot-pass;1;urgent;criminal_exploitation danger_now;181-189;-;122-123 190;-
clue-drawn-to-a-cause;2;urgent;radicalisation;191-204;-;205-206;-
clue-online-person-asks;1;urgent;online_harm sexual_exploitation;207-219;-;205 220;-
clue-online-hold-over;1;urgent;online_harm sexual_exploitation;221-231;-;205;-
clue-online-now;1;immediate;online_harm danger_now;232-240;-;205;-
clue-made-ready-for-a-wedding;2;urgent;honour_based;241-249;-;250 122 251-256;-
clue-tickets-nobody-explains;1;urgent;honour_based trafficking;257-268;-;122 251-254 269-270;-
clue-talk-that-stops;2;urgent;honour_based;271-277;-;278 122 251-254 279;-
clue-watched-by-family;1;urgent;honour_based;280-286;-;122 251-254;-
clue-special-day-for-girls;1;urgent;honour_based;287-295;-;122 251-254;-
clue-saves-food;1;urgent;neglect;296-301;-;302-304;-
clue-school-is-where-they-eat;2;urgent;neglect;305-314;-;315 303 316;-
clue-cold-and-dark-home;2;urgent;neglect;317-324;-;325-327 303 328;329
clue-illness-left;1;urgent;medical neglect;330-340;-;341 303 342;-
clue-child-runs-the-home;1;urgent;neglect;343-353;-;354 303 355;-
clue-gives-things-away;2;urgent;suicide_self_harm;356-366;-;367-369;-
clue-wont-be-needed;1;urgent;suicide_self_harm;370-384;-;385 369 386-387;-
clue-calm-after-worse;2;urgent;suicide_self_harm;388-398;-;399 369 400;-
clue-pay-and-things-kept;1;urgent;trafficking;401-405;-;122 406;-
clue-sleeps-where-they-work;1;urgent;trafficking;407-417;-;122 406 418-419;-
clue-not-really-family;1;urgent;trafficking;420-427;-;122 406;-
clue-told-what-to-say;1;urgent;trafficking;428-437;-;122 406;-
clue-man-from-the-journey;1;urgent;trafficking;438-447;-;122 406 448;-
clue-how-long-marks-last;1;urgent;physical_abuse;449-456;-;457-460;-
clue-covers-up;1;urgent;physical_abuse;461-470;-;471 458-460;-
clue-story-for-injury;2;urgent;physical_abuse;472-486;-;487-488 458-460 489;-
clue-sore-to-sit-or-move;1;urgent;physical_abuse;490-495;-;458-460 496;-
clue-keeps-out-of-changing;1;urgent;physical_abuse;497-503;-;458-460;-
clue-thing-used-to-hit;1;urgent;physical_abuse;504-511;-;512 458-460 513;-
clue-at-the-door-or-outside;1;immediate;danger_now;514-524;-;122 525-527;-
clue-hiding-or-barricaded-now;1;immediate;danger_now;528-545;-;122 525-526 546-547;-
clue-asked-and-danger-near;1;immediate;danger_now;548-555;556-559;122 525-526 560-561;-
clue-taken-by-car-or-plane-now;1;immediate;danger_now trafficking;562-574;-;122 525-526 575;-
clue-waits-until-somebody-is-gone;1;urgent;unsafe_to_return;576-582;-;583-584;-
clue-who-will-be-there;2;urgent;unsafe_to_return;585-594;-;583-584;-
clue-staff-or-residents-at-night;1;urgent;placement;595-603;-;583-584 604;-
clue-cruelty-by-others;1;urgent;bullying;605-612;-;583-584;-
clue-substances-with-danger;2;urgent;substances;613-623;-;624 583-584;-
clue-what-is-open-all-night;1;urgent;nowhere_to_stay;625-631;-;583 632-634;-
clue-sleeps-somewhere-odd;2;urgent;nowhere_to_stay missing_now;635-644;-;645 583 632-633 646;-
clue-put-out-or-ageing-out;2;urgent;nowhere_to_stay;647-656;-;657 583 632-633 658;-
clue-stays-with-somebody-for-something;1;urgent;nowhere_to_stay sexual_exploitation;659-664;-;583 632-633 665;-
clue-nobody-knows-where;2;urgent;missing_now;666-679;-;680 583 632-633;-
clue-gifts-from-somebody-older;1;urgent;sexual_exploitation;681-687;-;122 688-689;-
clue-who-paid;1;urgent;sexual_exploitation;690-693;694-696;122;-
clue-second-phone;1;urgent;sexual_exploitation criminal_exploitation;697-704;-;122;-
clue-lifts-and-cars;1;urgent;sexual_exploitation;705-711;-;122;-
clue-parties-and-rooms;2;urgent;sexual_exploitation trafficking;712-720;-;122 721;-
clue-told-to-be-secret-with-him;1;urgent;sexual_exploitation;722-725;-;122 726;-
clue-made-ready-or-marked;1;urgent;sexual_exploitation;727-736;-;122;-
clue-made-to-stand-or-hold;2;urgent;physical_abuse emotional_abuse;737-747;-;748-751;-
clue-counted-and-charted;1;urgent;emotional_abuse;752-759;-;760-761;-
clue-less-than-others;2;urgent;emotional_abuse neglect;762-775;-;776-777;-
clue-own-fault;1;urgent;emotional_abuse;778-783;-;;-
clue-is-this-normal;1;urgent;emotional_abuse;784-790;-;791;-
clue-our-secret;1;urgent;sexual_abuse;792-801;-;802-803;-
clue-adult-bath-or-change;1;urgent;sexual_abuse;804-811;-;812-813;-
clue-avoids-being-alone-with;1;urgent;sexual_abuse unsafe_to_return;814-821;-;;-
clue-child-knows-too-much;1;urgent;sexual_abuse;822-832;-;833-835;-
clue-worried-about-own-body;1;urgent;pregnancy sexual_abuse;836-846;-;847-849;-
clue-will-you-have-to-tell;1;urgent;unsafe_to_return;850-856;-;857-859;-
clue-takes-it-back;1;urgent;unsafe_to_return;860-871;-;872-873 858 874;-
clue-tests-being-believed;1;urgent;unsafe_to_return;875-885;-;886-887 858 888;-
clue-can-tell-by-a-sound;2;urgent;domestic_abuse unsafe_to_return;889-896;-;897-899;-
clue-walks-on-eggshells;1;urgent;emotional_abuse domestic_abuse;900-910;-;899 911;-
clue-parent-is-ruled;2;urgent;domestic_abuse;912-922;-;923-925 899 926-927;-
clue-wants-to-be-out;1;urgent;unsafe_to_return;928-937;-;938 899;-
sells-or-carries;2;urgent;criminal_exploitation;939-952;-;953 122 954-956;957-959
owes-them;1;urgent;criminal_exploitation;960-973;-;122 954;957 974
weapons-carried-or-kept;1;urgent;criminal_exploitation;975-978;-;122 954 979-981;-
gang-and-no-way-out;2;urgent;criminal_exploitation;982-992;-;993 122 954;957 994
gang-violence-now;1;immediate;criminal_exploitation danger_now;995-1013;-;122 954 1014-1017;-
attacked-or-threatened-out-there;1;urgent;criminal_exploitation;1018-1024;-;122 954 1025-1029;-
they-are-here;2;immediate;danger_now;1030-1045;-;1046-1053;-
cannot-speak-freely;2;immediate;danger_now;1054-1067;-;1068 1048-1052 1069;-
being-followed;1;immediate;danger_now;1070-1077;-;1048-1052 1078;1079-1081
taken-in-a-vehicle;1;immediate;danger_now trafficking;1082-1093;-;1048-1052 1094;-
being-fetched;1;immediate;danger_now trafficking;1095-1106;-;1048-1052 1107;-
held-by-strangers;2;immediate;danger_now trafficking;1108-1117;-;1048-1052 1118-1119;-
weapon-in-hand;2;immediate;danger_now;1120-1126;-;1127-1128 1048-1052 1129;-
parent-is-hit;1;urgent;domestic_abuse;1130-1135;-;122 1136-1142;957 22 1143-1147
things-smashed-at-home;1;urgent;domestic_abuse;1148-1151;-;1152-1156;-
afraid-for-a-parent;1;urgent;domestic_abuse;1157-1166;-;1167;957 1145 1147
parent-is-controlled;1;urgent;domestic_abuse;1168-1173;-;1174;-
partner-hurts-or-controls;1;urgent;domestic_abuse emotional_abuse;1175-1181;-;1182;-
grumbles-about-house-rules;1;concern;family_conflict;1183-1190;-;1191-1202;-
jealous-of-a-sibling;1;concern;family_conflict;1203-1207;-;1191-1202;-
parents-apart;1;concern;family_conflict;1208-1213;-;1191-1202 1214;-
misses-or-homesick;1;concern;family_conflict;1215-1219;-;1191-1198 1200-1202;-
grumbles-about-workers-and-moves;1;concern;placement;1220-1232;-;1191-1202 1233;-
stressed-by-tests;1;concern;school;1234-1242;-;1191-1202;-
left-out-by-friends;1;concern;bullying;1243-1249;-;1191-1193 1195-1196 1198 1200-1202;-
heart-broken;1;concern;mental_health;1250-1256;-;1191-1198 1200-1202 1257;-
shy-or-embarrassed;1;concern;mental_health;1258-1265;-;1191-1202 1266;-
rows-at-home;1;concern;family_conflict;1267-1284;-;122 1285-1287;-
unhappy-where-they-live;1;concern;placement;1288-1307;-;122 1308-1310;-
trouble-at-school;1;concern;school;1311-1322;-;122 252 1323-1324;-
much-older-boyfriend;1;urgent;sexual_exploitation;1325-1331;-;122;-
asked-how-old-is-he;1;urgent;sexual_exploitation;1332-1333;1334-1335;1336;-
things-in-return;1;urgent;sexual_exploitation;1337-1343;-;122 1344;-
men-who-pay-or-share;1;urgent;sexual_exploitation trafficking;1345-1355;-;122 1356;-
meeting-somebody-from-online;1;urgent;sexual_exploitation online_harm;1357-1362;-;1363;-
with-them-or-on-the-way-now;1;immediate;sexual_exploitation danger_now missing_now;1364-1376;-;122 1377;-
hiding-in-a-game;1;none;;1378-1382;-;1192-1195;-
animal-antics;1;none;;1383-1384;-;1192-1195;-
small-mishap;1;none;;1385-1390;-;1192-1195 1191;-
score-or-team;1;none;;1391-1396;-;1192-1195 1397;-
asks-how-things-are-done;1;none;;1398-1405;-;1192-1195 1406 1191 1407;-
going-somewhere-nice;1;none;;1408-1413;-;1406 1191-1192 1194-1195 1414-1419;-
somebody-will-kill-me-idiom;1;none;;1420-1422;-;1423-1424;-
dead-with-laughter-idiom;1;none;;1425-1428;-;1423-1424;-
work-is-killing-idiom;1;none;;1429-1432;-;1423-1424;-
game-or-match;1;none;;1433-1435;-;1436-1442;-
food-talk;1;none;;1443;-;1406 1191-1195 1414-1418 1444-1445;-
school-talk;1;none;;1446-1448;-;1406 1191-1195 1414-1415 1417-1418 1449;-
glad-news;1;none;;1450-1453;-;1406 1191-1195 1414-1417 1454-1457;-
wait-just-ordinary;1;none;;1458;-;1406 1191-1195 1414 1459 1415-1418;-
no-harm-reply;1;none;;1460-1462;1463-1511;-;-
all-is-well-reply;1;none;;1512-1515;1516-1545;1406 1191-1195 1415 1418;-
time-or-day-reply;1;none;;1546-1548;1549-1558;1406 1191-1195 1415 1418;-
where-and-with-whom-reply;1;none;;1559-1564;1565-1569;1406 1191-1192 1194-1195 1415 1418 1570;-
nothing-more-reply;1;none;;1460 1571;1572-1576;1406 1191-1194;-
good-day-reply;1;none;;1577-1579;1580-1583;1406 1191-1195 1414-1415 1584-1586;-
says-thanks;1;none;;1587-1591;-;1592 1406 1191-1194;-
says-hello;1;none;;1593-1598;-;1406 1191-1193;-
says-see-you;1;none;;1599-1605;-;1406 1191-1193 1606;-
says-okay;1;none;;1607-1615;-;1406 1191-1193;-
makes-an-arrangement;1;none;;1616-1623;-;1406 1191-1195 1417-1418 1624-1633;-
asks-about-the-service;1;none;;1634-1645;-;1406 1191-1193 1646;-
drawn-into-extremism;2;urgent;radicalisation;1647-1656;-;122 1657-1658;1659-1661
attack-planned-now;1;immediate;radicalisation danger_now;1662-1673;-;122 1657 1674-1675;-
bullied-with-violence;1;urgent;bullying;1676-1683;-;122 1684-1690;-
bullied;1;concern;bullying;1691-1706;-;122 1657 1707-1709;-
hint-reply-nobody-looks-after;1;urgent;neglect;1710-1715;1716-1719;1720-1721;-
hint-reply-cannot-write-freely;1;immediate;danger_now;1722-1727;1728-1733;1734-1737;-
hint-reply-where-it-is-now;1;immediate;suicide_self_harm;1738-1742;1743-1745;1720 1746 848;-
hint-reply-what-they-see-or-hear;1;immediate;danger_now;1747-1752;1753-1756;1720 1757-1761;-
hint-reply-about-somebody-older;1;urgent;sexual_exploitation;1762-1768;1769-1772;1773 1720 1774-1781;-
hint-somebody-online-has-a-hold;1;urgent;online_harm sexual_abuse;1782-1791;-;1792-1801;-
hint-cause-asks-for-them;1;urgent;radicalisation;1802-1808;-;1792-1797 1809-1812;-
hint-last-instructions;1;immediate;suicide_self_harm;1813-1818;-;1792-1797 1819-1829;-
hint-high-or-by-the-line;1;immediate;suicide_self_harm;1830-1838;-;1792-1797 1819-1824 1839-1849;-
hint-into-the-water-or-road;1;immediate;suicide_self_harm;1850-1857;-;1792-1797 1819-1824 1858-1862;-
hint-it-has-been-taken;1;immediate;suicide_self_harm medical;1863-1871;-;1792-1797 1819-1823 1872-1875;1876-1878
hint-body-going-after;1;immediate;medical suicide_self_harm;1879-1888;-;1792-1797 1819-1823 1889-1894;-
hint-no-tomorrow;1;urgent;suicide_self_harm;1895-1900;-;1792-1797 1901-1910;-
hint-a-date-or-way-chosen;1;urgent;suicide_self_harm;1911-1921;-;1792-1797 1819-1823 1922-1924;-
hint-ready-and-calm;1;immediate;suicide_self_harm;1925-1934;-;1792-1797 1819-1823 1935-1937;-
hint-cannot-get-out-of-there;1;immediate;danger_now sexual_exploitation criminal_exploitation;1938-1949;-;122 1950-1958 1119 1959-1960;-
hint-pays-another-way;1;urgent;sexual_exploitation;1961-1969;-;122 1950-1953 1970-1978;-
hint-older-and-in-charge;1;urgent;sexual_exploitation;1979-1988;-;122 1950-1953 1989-1994 1779 1995;-
hint-works-for-them;1;urgent;criminal_exploitation;1996-2004;-;122 1950-1953 2005-2007 1778 2008-2009;-
hint-they-will-come-for-it;1;immediate;danger_now criminal_exploitation;2010-2021;-;2022 122 1950-1953 2023-2027;-
hint-owned-far-from-home;1;urgent;trafficking;2028-2039;-;2040 122 1950-1953 2041-2044 1778 2045-2049;-
hint-taken-away-now;1;immediate;trafficking honour_based;2050-2059;-;2060 122 1950-1953 2061-2065 1951 2066-2070 252;-
hint-no-grown-up-there;1;urgent;neglect;2071-2079;-;2080 122 2081-2083 1737 2084-2085 2084 2086-2087;-
hint-hungry-dirty-or-ill;1;urgent;neglect;2088-2097;-;122 2081-2082 2098-2105;-
hint-what-he-does-to-mum;1;urgent;domestic_abuse;2106-2116;-;122 2081-2082 2117-2118;-
hint-nowhere-to-be;1;urgent;nowhere_to_stay missing_now;2119-2129;-;122 2081-2082 2130 633 2131-2135 1951 2136-2137 1758 2138-2139;-
hint-treated-as-nothing;1;urgent;emotional_abuse;2140-2150;-;122 2081-2082 2151-2157;-
hint-hunted-by-others;1;urgent;bullying physical_abuse;2158-2167;-;122 2081-2082 2168-2170 2102 2171-2172;-
hint-found-out-and-coming;1;immediate;danger_now unsafe_to_return;2173-2180;-;122 2181-2184 1822;-
hint-where-it-does-not-show;1;urgent;physical_abuse;2185-2196;-;122 2181 2197 2137 2198;-
hint-story-that-was-agreed;1;urgent;physical_abuse;2199-2205;-;122 2181 2206-2208;-
hint-punished-in-a-strange-way;1;urgent;physical_abuse emotional_abuse;2209-2216;-;2217-2218 122 2181 2219-2220 1844 2221 1119 2222;-
hint-depends-on-their-mood;1;urgent;unsafe_to_return domestic_abuse;2223-2231;-;122 2181 2232;-
hint-does-not-want-to-go-home;1;urgent;unsafe_to_return;2233-2239;-;122 2181 2240-2241;-
hint-marks-they-made;1;urgent;suicide_self_harm;2242-2253;-;2254 1792-1797 2255-2264;-
hint-not-eating-or-purging;1;urgent;mental_health medical;2265-2276;-;1792-1797 2277-2284;-
hint-somebody-else-is-going;1;immediate;suicide_self_harm medical;2285-2291;-;2292 1792-1797 2293 1892 2294-2297 1890 2298-2299;-
hint-alone-with-somebody-now;1;immediate;danger_now sexual_abuse;2300-2307;-;122 2308-2310 1822 1027 2311-2313;-
hint-does-it-count;1;urgent;sexual_abuse;2314-2323;-;2324 122 2308-2309 2325;-
hint-not-with-him;1;urgent;sexual_abuse unsafe_to_return;2326-2333;-;122 2308-2309 2334-2337;-
hint-closeness-by-an-adult;1;urgent;sexual_abuse sexual_exploitation;2338-2347;-;122 2308-2309 2348-2356;-
he-or-she-hits;1;urgent;physical_abuse;2357-2359;-;2360-2364;2365 22 2366
sibling-hurts-badly;1;urgent;physical_abuse;2367-2370;-;2371-2372;-
sibling-fights;1;concern;family_conflict;2373-2374;-;2375;-
staff-or-teacher-hurts;1;urgent;physical_abuse placement;2376-2379;-;2380;-
afraid-of-being-hit;1;urgent;physical_abuse unsafe_to_return;2381-2384;-;-;-
punished-with-pain;1;urgent;physical_abuse emotional_abuse;2385-2390;-;2391;-
cannot-go-home;1;urgent;unsafe_to_return;2392-2402;-;2403-2407;957 22 21 1822 23
afraid-of-a-person;1;urgent;unsafe_to_return;2408-2413;-;2403-2404 2414-2415;957 22 21 1822 23 2416
nowhere-to-stay-tonight;2;urgent;nowhere_to_stay;2417-2435;-;2436 2403-2404 2437-2446;21 1050 1822 2447-2448 1027 2449-2450
put-out-now;1;immediate;nowhere_to_stay missing_now;2451-2454;-;2403-2404;-
marriage-not-wanted;1;urgent;honour_based;2455-2465;-;122 2466-2467;957 2468-2469
marriage-or-journey-now;1;immediate;honour_based danger_now;2470-2482;-;122 2466 2483-2486;-
taken-abroad-and-not-back;1;urgent;honour_based;2487-2494;-;122 2466 2495-2496;-
cutting-of-girls;1;urgent;honour_based;2497-2500;-;122 2466;-
shame-and-punishment;2;urgent;honour_based;2501-2507;-;122 2466 2508-2510;-
prayed-over-or-cured;1;urgent;honour_based emotional_abuse;2511-2514;-;122 2466 2515;-
means-to-leave;1;concern;placement;2516-2522;-;2523;-
slips-out;1;concern;missing_now;2524-2528;-;-;-
was-hard-and-is-over;1;concern;;2529-2536;-;2537-2538;-
low-mood;1;concern;mental_health;2539-2547;-;1792-1797 2548-2554;-
anxious-or-panic;1;concern;mental_health;2555-2560;-;1792-1797 2561-2563;-
sleeps-badly;1;concern;mental_health;2564-2570;-;1792-1797 2571-2572;-
eats-little;1;concern;mental_health;2573-2575;-;1792-1797 2576-2582;-
diabetic-danger;1;immediate;medical;2583-2587;-;1792-1797 2588;-
allergic-reaction;1;immediate;medical;2589-2592;-;1792-1797 2593-2594;-
grave-injury;2;immediate;medical;2595-2622;-;2623-2624 1792-1797 1049 2625-2630;2631-2633
child-ate-something;1;immediate;medical;2634-2637;-;1792-1797 2638;2631 2639
cold-or-starved-to-danger;1;immediate;medical neglect;2640-2646;-;1792-1797 2647-2648;-
asks-for-an-ambulance;1;immediate;medical;2649-2652;-;1792-1797 2653-2654;-
treatment-kept-away;1;urgent;medical neglect;2655-2659;-;1792-1797 2660-2662;2663-2665
will-not-wake;2;immediate;medical;2666-2681;-;2682 1792-1797 2683-2694;1027 2695 21 2696
breathing-wrong;1;immediate;medical;2697-2708;-;1792-1797 2683-2685 2709-2713;-
wrong-colour;2;immediate;medical;2714-2719;-;2720 1792-1797 2683-2685 2721;-
fit-or-seizure;1;immediate;medical;2722-2727;-;1792-1797 2683-2685 2728;2729-2730 2695
stroke-or-heart;1;immediate;medical;2731-2740;-;1792-1797 2683-2685 2741-2748;2749 21 2750 2631 2751
bleeding-badly;2;immediate;medical;2752-2764;-;1792-1797 2683-2685 2765-2770;-
hears-or-sees-things;1;urgent;mental_health;2771-2778;-;1792-1797 2779-2782;2783
voices-command-now;1;immediate;mental_health suicide_self_harm;2784-2788;-;1792-1797 2779-2782 2789-2790;-
watched-or-poisoned;1;urgent;mental_health;2791-2798;-;1792-1797 2799-2800;-
starving-or-purging;1;urgent;mental_health medical;2801-2807;-;1792-1797 2808-2812;2813
thoughts-of-harming;1;urgent;mental_health danger_now;2814-2815;-;1792-1797 2816;-
no-food-at-home;1;urgent;neglect;2817-2826;-;122 2827-2830 2044 2831;957 22 2832
left-alone;2;urgent;neglect;2833-2845;-;122 2846-2848;957 22 2832
not-looked-after;2;urgent;neglect;2849-2858;-;122 2859-2861;957 22 2832
neglect-now;1;immediate;neglect danger_now;2862-2867;-;122 2868-2869;-
told-they-are-worthless;1;urgent;emotional_abuse;2870-2888;-;122 2889-2892 2746 2893;957 22 2832
blackmailed-with-pictures;2;urgent;online_harm sexual_exploitation;2894-2902;-;2903-2906 813;-
blackmail-with-a-deadline;1;immediate;online_harm danger_now;2907-2912;-;-;-
asked-for-or-sent-pictures;1;urgent;online_harm sexual_exploitation;2913-2919;-;2920;-
pictures-passed-round;2;urgent;online_harm;2921-2927;-;2928-2931;-
stranger-knows-where-i-am;1;urgent;online_harm;2932-2936;-;2937-2940;-
alone-outside-at-night;1;immediate;missing_now danger_now;2941-2949;-;2950 1049-1050 2951-2957;-
lost-and-alone;2;immediate;missing_now;2958-2966;-;2967 2950 1049-1050 2951-2953 2968-2971;-
phone-nearly-dead;2;immediate;missing_now danger_now;2972-2977;-;2978 2950 1049-1050 2951-2953 2979;1079 2980
too-cold-to-feel;1;immediate;missing_now medical;2981-2987;-;2950 1049-1050 2951-2953 2988;-
stranger-offers;1;immediate;danger_now missing_now;2989-2995;-;2950 1049-1050 2951-2953 2996;-
not-with-who-they-think;1;immediate;missing_now online_harm;2997-3001;-;2950 1049-1050 2951-2953 3002;-
carer-hits;1;urgent;physical_abuse;3003-3005;-;3006-3008;957 3009-3010 22 1143 3011-3012 2366 1145
carer-hurts;1;urgent;physical_abuse;3013-3015;-;3016 1136 1139;957 3009-3010 22 1143 3011 2366
grabbed-by-the-neck;1;urgent;physical_abuse;3017-3019;-;3020;-
thrown-against-something;1;urgent;physical_abuse;3021-3023;-;3024;-
beaten-with-a-thing;1;urgent;physical_abuse;3025-3028;-;3029-3030;-
marks-from-somebody;1;urgent;physical_abuse;3031-3033;-;3034;-
bones-broken-by-somebody;1;urgent;physical_abuse;3035-3036;-;3037;-
asked-who-did-it;1;urgent;physical_abuse;3038-3042;3043-3046;-;-
asked-whether-hit;1;urgent;physical_abuse;3047-3050;3051-3052;3053;-
birth-or-loss-now;2;immediate;pregnancy medical;3054-3066;-;1792-1797 3067-3071;-
pregnant-or-afraid-so;1;urgent;pregnancy;3072-3087;-;1792-1797 3067-3068 3088-3092;3093-3098
no-bed-reply;1;urgent;nowhere_to_stay;3099-3102;3103-3109;1720;-
no-food-reply;1;urgent;neglect;3110-3114;3115-3122;1720 3123-3124;-
how-it-came-reply;1;urgent;physical_abuse;3125-3130;3131-3134;1720;-
much-older-reply;1;urgent;sexual_exploitation;3135-3136;3137-3138;1720 3139;-
who-gives-it-reply;1;urgent;criminal_exploitation sexual_exploitation;3140-3143;3144-3146;1720;-
takes-back-after-telling;1;urgent;;3147-3150;3151-3160;1720;-
not-safe-now-reply;1;immediate;danger_now;3161-3170;1516-1525;-;-
perhaps-not-safe-now-reply;1;urgent;danger_now;3171-3202;1516-1525;-;-
danger-near-reply;1;immediate;danger_now;3203-3214;1492-1507;3215-3216;-
cannot-get-away-reply;1;immediate;danger_now;3217 3161-3164 3218-3224;3225-3229;-;-
send-somebody-reply;1;immediate;danger_now;3203-3205 3230-3236;3237-3242;-;-
must-go-with-them-reply;1;immediate;danger_now trafficking;3203-3205 3243-3247;3248-3251;-;-
how-scared-reply;1;urgent;danger_now;3252;3253-3254;-;-
has-hurt-themselves-reply;1;urgent;suicide_self_harm;3203-3205 3171-3183 3255 3184-3201 3256-3258;1476-1480;3259;-
has-hurt-themselves-now-reply;1;immediate;suicide_self_harm;3260-3265;3266-3269;-;-
thoughts-of-death-reply;1;urgent;suicide_self_harm;3203-3205 3171-3183 3255 3184-3201 3270-3271;1483-1484 3272 1485;3273-3274;-
not-safe-from-themselves-reply;1;urgent;suicide_self_harm;3161-3164 3171-3201 3275 3202;3272 1523 3276;-;-
has-been-touched-reply;2;urgent;sexual_abuse;3203-3205 3171-3183 3255 3184-3201 3277-3279;1469-1472 3280 1473-1475;3281;-
no-choice-about-sex-reply;1;urgent;sexual_abuse;3161-3164 3171-3183 3282-3283;3284-3285 1489 3286-3287;-;-
somebody-hurts-them-reply;1;urgent;physical_abuse;3203-3205 3171-3183 3255 3184-3201 3288-3292;1463-1468;3293;-
who-hurts-them-reply;1;urgent;physical_abuse unsafe_to_return;3294-3296 3184-3201;3297-3301;3302;-
not-safe-to-go-back-reply;1;urgent;unsafe_to_return;3161-3164 3171-3201 3218 3303;1526-1536;-;-
what-if-they-go-back-reply;1;urgent;unsafe_to_return;3304-3311;3312-3313;-;-
is-made-to-reply;1;urgent;criminal_exploitation;3203-3205 3171-3183 3255 3184-3201 3277 3314-3315;1486-1491;-;-
how-much-owed-reply;1;urgent;criminal_exploitation;3316 3184-3201;3317-3318;-;-
no-sign-of-life-reply;1;immediate;medical;3161-3164 3218 3319-3324;1538-1539 3325-3326;3327;-
has-taken-something-reply;1;immediate;suicide_self_harm medical;3203-3206 3328-3331 3314 3332-3335;1481-1482;-;-
how-many-taken-reply;1;immediate;suicide_self_harm medical;3336-3344;3345-3347;-;-
has-a-plan-reply;1;immediate;suicide_self_harm;3203-3206 3348-3354;3355-3363;-;-
nothing-holds-them-reply;1;immediate;suicide_self_harm;3364-3366;3367-3368;-;-
how-alive-reply;1;urgent;suicide_self_harm;3369;3370-3371;-;-
where-in-danger-reply;1;immediate;danger_now;3372-3382;3383-3391;1720 3392;-
who-is-there-reply;1;immediate;danger_now;3393-3401;3402-3409;1720;-
what-is-happening-reply;1;immediate;danger_now;3410-3418;3419-3428;1720;-
what-they-hold-reply;1;immediate;danger_now suicide_self_harm;3429-3434;3435-3440;1720;-
only-meal-of-the-day;1;urgent;neglect;3441-3443;-;3444;-
violence-explained-away;1;urgent;domestic_abuse;3445-3447;-;3448;-
left-while-they-travel;1;urgent;neglect;3449-3450;-;3451-3452;-
clinic-question-of-the-young;1;urgent;sexual_abuse;3453-3454;-;3455;-
works-off-what-was-lost;1;urgent;criminal_exploitation;3456-3458;-;3459-3460;-
overdose-taken;1;immediate;suicide_self_harm medical;3461-3470;-;3471 1819-1823 1792-1797 3472-3476;-
overdose-named;1;immediate;suicide_self_harm medical;3477-3483;-;1819-1823 1792-1797 3484;3485-3487 3098 3488-3492
overdose-before;1;urgent;suicide_self_harm medical;3493-3496;-;1792-1797 3471 3497;3485-3487 3098 3488-3492
harmful-thing-drunk;1;immediate;suicide_self_harm medical;3498-3502;-;1792-1797 3503-3504;-
battery-or-sharp-swallowed;1;immediate;medical;3505-3506;-;1792-1797 3507;-
cut-deep;1;immediate;suicide_self_harm medical;3508-3514;-;1819-1823 1792-1797 3515-3516;-
something-round-neck;1;immediate;suicide_self_harm;3517-3523;-;1792-1797 3524-3525;-
hanging;1;immediate;suicide_self_harm;3526-3527;-;1819-1823 1792-1797 3528;3485-3487 3098 3488-3492
attempt-named;1;urgent;suicide_self_harm;3529-3530;-;1792-1797;3485-3487 3098 3488-3492
goodbye-for-good;1;immediate;suicide_self_harm;3531-3538;-;1792-1797 3539-3542;-
last-words-for-somebody;2;immediate;suicide_self_harm;3543-3559;-;3560 1792-1797 3539-3540 3561-3565;-
will-not-be-here;1;urgent;suicide_self_harm;3566-3579;-;1792-1797 3539-3540 3580-3583;-
already-done-or-taken;1;immediate;suicide_self_harm medical;3584-3594;-;1792-1797 1819-1823 3595-3597;-
place-to-die-hint;1;immediate;suicide_self_harm;3598-3610;-;1792-1797 1819-1823 3611;-
leave-taking-hint;2;immediate;suicide_self_harm;3612-3629;-;1792-1797 1819-1823 3630-3633;-
own-death-hint;1;urgent;suicide_self_harm;3634-3646;-;1792-1797 3647;-
at-a-drop-or-track;1;immediate;suicide_self_harm danger_now;3648-3655;-;1819-1823 1792-1797 3656-3661;-
jump-or-train;1;immediate;suicide_self_harm;3662-3673;-;1819-1823 1792-1797 3656 3674-3678;-
jump-or-train-thought;1;urgent;suicide_self_harm;3679-3681;-;1792-1797 3656 3682;-
means-at-hand;1;immediate;suicide_self_harm;3683-3689;-;1792-1797 1819-1823 3690-3692;-
going-to-take;1;immediate;suicide_self_harm;3693-3697;-;1792-1797 3698;-
kill-myself-soon;1;immediate;suicide_self_harm;3699-3705;-;1792-1797 3706-3707 1819-1823;1901-1908
do-it-tonight;1;immediate;suicide_self_harm;3708-3717;-;1792-1797 1819-1823 3718-3720;-
reply-thinks-of-dying;1;urgent;suicide_self_harm mental_health;3721-3729;3730-3734;-;-
reply-hurts-self;1;urgent;suicide_self_harm;3721-3728 3735-3736;3737-3740;-;3741-3742
reply-has-taken;2;immediate;suicide_self_harm medical;3743-3755;3756-3759 3438 3760-3762;3763-3768 2594 3769-3771;-
reply-has-a-plan;1;immediate;suicide_self_harm;3772-3779;3780-3788;3789;-
reply-casualty;1;immediate;medical;3790-3794;3795-3799;3800-3801;-
reply-bleeding;1;immediate;medical;3802-3806;3807-3809;3810-3811;-
wants-to-die;2;urgent;suicide_self_harm mental_health;3812-3824;-;3825 1792-1797 3826-3829;1901-1908 3830-3831
kill-myself;1;urgent;suicide_self_harm;3832-3839;-;1792-1797 3840-3843;3844 3485-3487 3098 3488-3492 3845
cuts-themselves;2;urgent;suicide_self_harm;3846-3857;-;3858 1792-1797 3859-3861;3862-3864 1823 3865-3867
saves-means;1;urgent;suicide_self_harm;3868-3873;-;1792-1797 3874;3875
denies-unasked;1;urgent;suicide_self_harm;3876-3879;-;1792-1797;-
says-raped-or-abused;1;urgent;sexual_abuse;3880-3882;-;3883;957 3884-3886
touched-by-somebody;1;urgent;sexual_abuse;3887-3891;-;-;957 3884-3885
hands-where-they-should-not-be;1;urgent;sexual_abuse;3892-3896;-;-;-
does-things-to-me;1;urgent;sexual_abuse;3897-3904;-;3905-3907;-
comes-into-bed-or-room;1;urgent;sexual_abuse;3908-3914;-;3915-3918;-
watched-or-filmed-undressed;1;urgent;sexual_abuse;3919-3924;-;-;-
kissed-or-courted-by-adult;1;urgent;sexual_abuse;3925-3930;-;3931;-
told-to-keep-a-secret;1;urgent;sexual_abuse;3932-3936;-;3937-3938 122;-
did-not-stop-when-asked;2;urgent;sexual_abuse;3939-3945;-;3946-3948;-
woke-up-not-knowing;1;urgent;sexual_abuse;3949-3953;-;3954;-
asked-whether-touched;1;urgent;sexual_abuse;3955-3959;3960-3964;3965-3966;-
sexual-harm-now;1;immediate;sexual_abuse danger_now;3967-3975;-;3976;-
drink-or-drug-collapse;2;immediate;substances medical;3977-3990;-;3991 1792-1797 3992-3993;-
drug-use-dangerous;2;urgent;substances;3994-4003;-;4004-4007 1792-1797 4008-4014;3489 4015-4021
drink-and-weed-with-mates;1;concern;substances;4022-4029;-;1792-1797 4030-4032;-
papers-kept;1;urgent;trafficking;4033-4037;-;122 4038-4040;-
made-to-work;1;urgent;trafficking;4041-4054;-;122 4055;-
taken-somewhere-now;2;immediate;trafficking danger_now missing_now;4056-4066;-;4067 122 4038 4068-4069;-
family-threatened-far-away;1;urgent;trafficking;4070-4076;-;122 4077;-
being-hurt-now;1;immediate;danger_now physical_abuse;4078-4083;-;4084 1048 1050 2594 4085-4086 547 4087-4091;-
held-by-neck-now;1;immediate;danger_now domestic_abuse physical_abuse;4092-4096;-;4084 1048 1050 2594 4085-4086 547 4087 4097;-
somebody-has-a-weapon;1;immediate;danger_now;4098-4102;-;4084 1048 1050 2594 4085-4086 547 4087 4103;-
breaking-in-now;2;immediate;danger_now unsafe_to_return;4104-4109;-;4110 4084 1048 1050 2594 4085-4086 547 4087 4111;-
hiding-from-somebody;2;immediate;danger_now unsafe_to_return;4112-4117;-;4118 4084 1048 1050 2594 4085-4086 547 4087 4119-4121;-
locked-in-by-somebody-now;1;immediate;danger_now;4122-4126;-;4084 1048 1050 2594 4085-4086 547 4087 1119 4127-4132;-
threat-to-kill-near;1;immediate;danger_now physical_abuse;4133-4135;-;4084 1048 1050 2594 4085-4086 547 4087;-
badly-hurt-by-somebody-now;1;immediate;danger_now physical_abuse medical;4136-4141;-;4084 1048 1050 2594 4085-4086 547 4087;-
`;
