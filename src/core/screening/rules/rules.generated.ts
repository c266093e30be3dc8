/** Made by `npm run screen:pack` from the rules. */
export const NAMES =
	'A#B0-17D4D5D9B1-10D2D3D5D600D999C0-15F6F7F9E200D0-99999C1-17C2-19C4-17C5-19E5000C6-18E30C7-30E60C8-25F9E30E70E80C9-70B2-12D2E0D40D5D8D9C0-59E60C5-70E80B3-12E4E5D9B4-11E2D30D99B5-200D50F0E9C0-100000E99999B6-10000E1B8-14E7B9-13E8E9A*A10B1C2B2B3B4B5B6CthB7B8CthB9A2B0B1BndA3B0BrdA4B0thBthA5B0thA7A999A@adultmanCffirmBbalkCeatsCleachCodypartBcompelsCreatureBdealtDnyBfriendHwordBgameCrownupBhalfwayDrmsCeCobbyBimagesBkinBligatureBmeDnfolkBnightBoutingCverseasBparentCetCillsClaceEyingCroBquantityBscreenCelfharmCheDowCnackCoftendCportCtaffDepparentBtargetChanksDeyCrustedBweekdayByesAaBbandonedDyaCductedCerdeenCleCortedFionDutDveCroadCsDcessDeilDolutelyCuseFdFsEingFveBcademyCcelerateEntDidentIallyDountHsDusedCeCheEsDingCidCneCrossDylicsCtDingDorDuallyBddDedDictGedGsDressDsCerChdCminFsCoptFedFionDrableCressCultFhoodFsCventDiceEsorDocateBerialDosolHsBffordCghanistanCraidDicaCterFnoonBgainFstCeDncyEtDsCgressiveCoDnyCreeBheadBiCdCntCrDbedEnbDdropHpedDedDgunDingDpodsFrtDwayBlarmCbumCcoholCdiCexaCiensDveClDahDegianceErgicHesGyEyDotmentEwFanceFedCmostConeEgDudCreadyDightCtonCwaysBmCazingEonCbassadorDulanceCongDuntBnCalDphylacticIxisCdCgelFsDleDryCimalGsEeCkleFsCniversaryDoyedFingConymousDrexiaHcDtherCswerGedGingGsCtDiEbioticKsFullyingEdepressantOsEfreezeEhistamineEquesDsCxietyEousCyDbodyDmoreDoneGsDthingEimeDwayEhereBpartCologiseGyCpDarentlyDealEndixEtiteDleFsEicationDointmentDrenticeshipDsDtCrilBrcadeDhaeologyCeDaDntCgueFdFsEingEmentIsCkCmDsDyCoundCrangedGingDestGedDiveGdCseEdEnalCtBsCapCdaCkDedDingDsCleepCsDaultHedDemblyDignmentEstantJsDumedEranceCthmaDraEoCylumBtCeCtachmentFkGedGingGsDemptHedHsEntionDicBudiEtionCgustCntEieGsEyCtocorrectBverageCoidFingBwCakeDyCfulCkwardCwBxeByeAbBabDiesDyEsFitHterCccyDkEpackEwardsDonCdDgeFsDlyCgDgiesFngEyDsCilEedFysEiffHsDrnsCkeEdEoffEryDingClaclavaDconyDdDlEetEoonHsEsEyCnanaDdEageHsEoEsFtandDgEedEingEladeshFesEsDisterDkEedDnedFrEisterDsCptismCrbecueFdFrGsEieDeElyDgeFsDkEedEsDnDracksEedEicadeJdFerHsEowDsCseballEmentDhingDicallyEngstokeDketCtDhEingEroomEsEtubEwaterDsDterGedGiesHngGsGyErysCubleCwledEingBbCcCqBdayBeCachFyDdDmDnbagsEsDrEdDtEenEingEsDutifulDversCcauseDomeFingCdDbugsDdingDroomDsEideDtimeCeDnDpEsDrEsDsDtrootCforeCgDgingDinningChaveGdFiourDeadingJsDindCingClieveHdHsDlEsEyDongGingsGsDtEedFrEingEsCnchDdDeathEfitsDidormDtDzosCrriesCsideDtEiFeCtDrothedDsDterDweenCvviesBffBiCbleCgDgerCkeEsDiniCllCnDbagsDgoDnedDsCologyCrdEsDoDthFdayFmarkCscuitHsCtDchEoinDeEsDingDsBkBlackFberriesFedFinHgFmailJedJingFoutIsFpoolFsDdderedEeFsDmeFsDndEkFedGtFingDstDzerCeachDdDedFinHgFsEpCindFsEkDsterHingHsCockFedFingFsDkeFsDodFedFingFyDtchyDuseDwEjobCueDishDntDrredFyBmwCxBnbBoardFedFingFsDtCbCdyCgDwashCiledFrEinGgClDtEedEingEsCmbEingEsCneEsDfireDgEsDusCobEsDkEcaseEedEiesFngEsDtEedEingEsDzeCrderDedFomDingDnDrowGedCssEesDtonCtDhEerGedGingDoxDtleGdGsEomCughtDncerDquetDrnemouthDtCwlEingCxDersEsDingCyDfriendJsDsBraDceFletIsFsDinfreezeFwashedDkeDmbleHsDnchEdedFyDsDveCbCeachedEdEkFfastFingFsEstsEthGeHdGinIgGsDdrinDkkieDwCickFedFingFsDdeFsmaidEgeDllFiantDngFingFsDtainEishCoccoliDkeFnDomDthelGrHhoodHsDughtDwnFieHsCpCuiseGdGsFingDshDvBtecCwBubbleFyCcketEfastEleEyCdDgieCffetCgDsCildFerHsFingClbEsDimiaGcDldogEetGsEiedGsEyFingCmDpEedCnchDgalowEeeDkEedEinGgDsDtingCrdenDgerGsEleGdDiedDnEedFrEinGgEsEtDpEeesDsaryEtDyCsDesDinessDtEedDyCtDlinsDterGknifeEonGsEyCyDerDingDsCzzEerFsEingByCeDsAcBabDinetDleCctusCdetsCfeDfeineCgeCkeClculatorDendarDiphateDlEedEinGgEsDmEsDoriesDpolDsCmDeEraGsDhsDpEerEingEsFiteCnDalDcelGledGsFrDdleGsDeEsDnabisEotDoeDsDtEeenCpsuleHsCrDavanDbonFotEsDdEboardEiacFganEsDeEerEfulElessErFsEsEtakerDlisleDnivalDolFsDparkEetGsDriageIwayFedGrGsEyFingDsDtoonsEwheelDveFdEingDwashCseDhEappDtEingDualtyCtDchDfishedCughtDseBeilingClebrationLsDlarDticCmeteryCntreCrealEmonyDtificateBhachaDinFedFsawErFsDlkElengeJsDmpDnceEgeGdGsFingEnelDppalDracterEgeGdGrGsFingEityEtDseFdEingDtEsEtingCeapFerGstEtFedFingFsDckFedFingFpointFsFupDekFyErFleadingEseDfDlseaDmicalIsFstHryEoDssEtDwEedEingCickFenHpoxDldFminderFrenIsEiEliGesDnEeseEgedDpEpyEsClamydiaCocolateJsDiceErDkeFdFsEinGgDoseGsFingDppedFingDreFsDseFnCristmasCuckFedFingFsDffedDnkDrchGesBiderCgaretteJsDgieDsCnderellaDemaCrcleGdFingEumcisedCsternCtizencardHshipDyBlactonDimsDmmyDnDpDrinetEksDshEsFicFmatesFroomDyCeanFedGrFingFsGeHdGingErFblueFedFingDethorpesDverCicksDentGsDffFsDmbFedFingFsDngfilmEicEksDpsCockFedDseFdFsGtFtEinGgDthesEsEtingDveFsDwnFsCubEsDckingDeEdoDmpEsyBoachDtEsCcaineDkroachesEtailCdDeEineEsEwordCffeeEinCilDnsCkeClchesterDdDlapseIdHingFrGboneKsEectHedHingIonFgeDourDumbineCmatoseDbDeEdyEsDfortHableDinFgDmentHingHsEunityFteDpanyFreHdHsFssEelsFtitionEuterCncealHerFrnedGtEussedHionDdomGsDeDfettiEidentialFrmedFscatedKsEusedDkerDsciousEentFrvatoryEtantlyFipatedFructionDtactHsFinerEentEractIionsFolHledJrHsDversionEulsingIonKsCokEerGyEiesFngEsDlDpCpeDperGsCrdDkDnerGedDridorFeDsaCsDplayDtEaEsEumeCtCuchFesDghFedFinHgFsDldFntDncilEsellingIorKsEtFdownFedFinHgFryFsFyDpleDrageEseGworkEtDsinGsCverFedFingFsDidCwBrackFedGrHsFingFlyFsDftDmpedFsDpDshFedFingDteDwlFingDzyCeakFingFsEmFsEsingEtureDditGsDepFingFsFyDptDscentEsDweCicketDedEsDmeDngeFingDsisEpsCocEhetDssFbarFingDuchDwbarEdEnFingCuiseDmbsEpetHsDshFedGsFingEtsDtchesCyDinFgDptoDsBubicleDsCckooGedGingCdDdleGsCffedElinksCltureCnchCpDboardIsDpaDsCreDfewDiousDrentlyEyDseFdDtainHsCshionDtodyFmerIsCtDeEnessDleryDsDterEingCzBvByaCprusCstitisAdaCdDdyDsCftCilyDryCmpCnceEingDgerGousElingCreEsDkDtsCtaDeDingCughterIsCveCyDsBeadElyDlEerGsHhipEingEtDthCbateDtCceasedEmberEntDideGdDorateHingIonsHorJsCdCeDpEerEfakeIdIsCfineFitelyCgenerateDreesClayedDeteGdFingDiverHanceHedHingHooHyCmandingDolishedEnFsCntEistEsEuresCodorantCparturesDendGsDopErtGedDressedHionCregisterCserveHdDkDpisesDtroyedCtentionJsDourCvastatedDelopingDilBiabetesGicDlEledEsDryCctionaryCdDntCeDdDsDtEicianFngFtianCffEerenceItEicultyCgCnnerGsGtimeCrtEyCsDabledEgreeEppearJedJingJsGointedDchargeJdEiplineEoFnnectedFrdEussDgraceIdEustingDhesEonourJedEwasherDlocatedDneyGlandDownDregardCtchFedFingCureticsCveDingDorceHdGingCwaliCyCzzyBjCinnBlaCrBmCsBoCcksDtorGsDumentaryIsCdgeballCesEntCfeCgDgingDsCinEgCkeDieCllCmesticDinosCnateFionDeDkeysDorDtEknowCorEknobEmanEsFtepEwayHsCseCtCubleGdGsDghnutsCverCwnEedEgradeEstairsDryBragEgedFingEonEsDinFpipeDmaFticDnkDughtDwEerGsEingEsCeadFingEmFingFsFtDssFedGrFinHgIsDwCiesDftedDllFingFsDnkFinHgFsDpsDveFnFrGsFsEingConeDopFedFingFyDpEpedFingEsDveDwnFedFinHgEsyCugEgedEsDmEsFtickDnkCyDerDingBtBuckEsCeCkeCmbDmyDpEedCngareesDkedDnoColingoCpattaCtyCvetBwByeDdCingAeBachCrDlierGsHtEyDnEedEingDsCsierDtendersFrCtDenDingDsBbayCikeBchoeyCstasyCzemaBdgeCibleGsDtedBggDsEhellsBidCghtFeenCtherBlasticCbowCdenErsCectricIianJtyGocuteCfDbarCseEsBmCailFedCbarrassedJinLgJmentCergencyDticCmaCojiFsDtionallyCptiedEyBndDedDingDsCemyDrgyCgagedGmentDineGerDlandEishCjoyCoughCterpriseDireCvelopeBpicDlepsyDpenDsodeBraseCrandGsBscapeGdDortCsayDexCtateBurosEvisionBveDnEingDrEtonEyFbodyFdayFoneIsFthingGimeFwhereCictFedFingGonDlCrythingsBxCactlyDggeratedJingDmEsCceptDhangeIdDitedDludedFsionDuseGdGsCecutionJsDterCistFedFingFsDtEedEsCorciseHmHtCpectGingElledErienceGmentDiredDlainHsEodeHdFsiveJsDoseGdDressCtortingDraByeDbrowHsDlashesDsAfBaCbCceEbookEpaintEsEtimeDingDtoryCdeEdEsDingCgDsCilEedEingDntFedFingDrEyDthCjitasCkeEdDingCllEenEinGgEsDseCmiliesFyCnciedGsEyDnyDsCrDeEwellDmDtedEsCshionDtEestEingCtDalDherGlandGsCultCveDourGiteGsCwkesBearCbDruaryCdDsCedEingEsDlEingHsEsDtCllEaFsDtCmaleCnceCrryCstEivalCtchFingCverCwDerBgmBianceCeldFsCfaDthCghtFerHsFingFsCleDledEingDmEedEingEsDterEhFyCnalFlyFsDdEersEingEsDeEdEsDgerGedGmarksGprintsGsErsDishGedHsCreEarmEworkIsDstCshEingDtEsCtDsDtedFrsEingCveErCxDedDtureHsBlagDmeDnEnelDshFbackJsFedGsEkDtEsCeasDwCightGsDnchGedHsGingEgDpEflopCoatFingFyDodErFboardKsFsDppyEsDridaDurDwerGsEnCuDffyDidDngDshFedDtterHingCyDingDoverBmpoBoamingCbCilCldEerDkestoneDlowGedHrsGingGsCndledGsCodDtEballIerFridgeEstepsCrDceFdFsEingDeheadEignHersEstEverDgeFdFtGsGtingEiveEotDkEsDmEsEulaDthEnightGteEyCsterGsCughtDndFationDrEthCxBractionsFuredDnceCeakDcklesDeEkickEzeGrGsFingDightDnchDshersCiDdayGsEgeDendGlyGsGzonedDghtenIedDngeDsbeeComDntDstFbiteDthingDzeFnCuitFyBullCnDctionDeralDfairDnyCrnitureDryCssEedEyCtureCzzyBxAgafferCgClaCmbiaElingDeEsCngEsDnaCpCrageGsDdenCsDpedEingEsDtricCteEsDwickCveCyDsBcCseEsBearCckoCeseCniusCographyDmetryCrbilDmanCtDsDtinGgBhostFedFsBibberishCdCftEsCgCnDgerCrlEfriendEsCveEnEsDingBladDssFedGsEtoGnburyCensCitterCockDssDvesCueEdDtenBoCalEieEkeeperEpostEsCdCesCggleboxCinEgCldEfishDfCnDeDnaCodEbyeHsEnightGteDgleGdFingDseCreCtDtaEenCuchesFinHgCvernmentCwnBpBrabEbedFingEsDceDdeFsDftFingDmmarEsDnEdFadHsGsFdadFkidIsFmaFpaEsDssFesDveFlFstoneFyardEyDyDzeFdCeaseEtDeceEdyEnFhouseFsDggsDyCimEsbyDnchEdrDppingCoomFedGrFingDpeFdFsEingDssDundGedEpFchatDwingEnFupHsEsCumpyBtaCgBuardCessEtsCideFsDltFyDneaDtarClpedCmDmiesEyDsCnDsCrglingFyCshingCttedFrCyDsBymDnasticsAhackedFrCdDntChaCirEbrushEcutEdresserClalDfDlEoweenEucinatingEwayDvesCmletDmerGedGingGsDsterCndEbagEedEfulEleGsEmarkEoverEprintJsEsFhakeEymanDgEedFrEinGgEoverEsCppenGdGedGingGsEierEyCramDdElyDiboGsDmEedEingEsCsDntDtingsCtDchFetDeEdEsDingDtrickCveEntDinFgCyfeverBeCadEacheEbuttIedIingElockIsEphonesEsFcarfDlEedFrEingEsDrEdEinGgEsFeEtFsDtEerEhrowEingEwaveDvenEilyEyCdDgeFhogCelsCidDghtGsCldDiumDlEoDpEedEingEmeEsCmCnDnaDryCrDeDoEinEnDsEelGfCsCyDyEyBiCccupsDkeyCdDdenDeEsDingCghEchairEerElighterCjabClariousCmDselGfCngeFsDtsCpDsCsDsEelfDtoriesGyCtDchedFhikingFingDsDtingCvesCyaBoardFingCbCckeyClaDdEallEingEsDeEsDidayHsDlyoaksDsDyCmeElessEsFickEtimeEworkCnestGlyEyFmoonDourCodEieGsEyDfDkEedDpsDverGedGingGsFsCpDeEdEfulElessDingDpingCrribleEorDseFsCseDpitalDtageEelCtDelFsDspotCurEsDseFsEingCwDdyDsBubCffedEingCgDeDsCllCmanDiliatingDpedCndredDgEerEoverErierFyDtingCrdlesDledDryDtEingEsCsbandDhBwByaCpoEthermiaHticalMlyAiBbizaCuprofenBceDdCingCyBdCeaElBfCtarBgnoreGdGsFingBkeaBlClDegalDnessBmCageEinationGeHdDmCmigrantsHtionGuntsCplantDortantDrintFsonedBnCbetweenCcaseDlusiveCdiaDoorsCfectedGionDidelsDoErmDrontChaledGrCitialHsGtedHionCjectGedGingHonJsGsDunctionEreGdFiesGngFyCkClawCsectsEtDideDoleDpectionHorHsDtaFgramEeadEitutionEructionsIorDulinEranceCtDerceptGityFestFnetFpreterFviewDoDroduceIingCvadersDisibleEteGdGsDoiceElvedBpadCecacChoneGsCswichBraqCoDnEingBsChCisClamCntColationBtCchesEyCdClDlCsBveBzzatAjabDsCckedFtCffaCilEedCmCngleDuaryCrCwBealousHyDnsCllyFfishCrkinGgCssDusCttedCwDelleryDsBihadCnnBkBobDsCggersCinEedEingEtFsCkeEsDingCllofCrdansCurneyBudgeDoCiceCjuClietDyCmpEedFrEingEsFcareEyCnctionDeCryCstAkBafirCraokeEteDeemCyakBcalBebabCekerDledDpEersEinGgEsEyuppiesCnnelCptCtDamineDchupDonesDtleCyDboardDsDworkerJsBfcBgBickEedEflipEingEsCdDdingDnappedDsCkCllEedFrEingEsDosCndEaEerCpDpedEingDsCssEedFsEingCtDchenDtenGsBmsBneeEcapElFingEsDltDwCickersDfeDtEtingDvesCockFedFingFsDtDwEnEsBuffarBwikBysAlaCbelFsDourCcesCdDderDleDsDyEsCidCkeCmbEriniDinatedDpEsCndEingElordDguagesDyardCpDtopCrderCsagneDerFtagDhesDsDtCtchDeElyErFsDteCughFedFinHgFsFterDnderetteFretteKsGyCwDnEmowerCxativeIsDiesCyDbyDersDoutBeadEerDfletHsDgueDkEedEinGgEsDnEingEsDrnFedFtDstDtherHedHingDveFrsFsEingCccyDkyDtureCdgeCedsCftEoversCgDalFlyDendDgedEingHsDoDsChengaCmonCndEsDtCotardCsbianDsEonGsCtDhalDsDterGboxGsEingCvelFsBiarCbraryCceEnceDkEedCdlCeDdDsCfeE360EguardElessDtEedEingEsCgatureDhtFerHsFingFsGaberCkeEdEsCloCmitDpCneEdEsDgerieDingDkConEsCpDglossDpyDsEtickCquidCstEenGingGsCtDerallyDreDterEleCveErpoolEsFtreamDingBoadEedEsCbbedEyDsCcateFionDkEedFrEingEsFmithCdgerCftCgDinCllipopEyDololCndonDelyDgEerCoDkEedEinGgEoutEsDpDseEingCrriesEyCseEsDingDsDtCtDsDteryCudEerDngeCveEbiteEdElyErEsCwDerEstoftCyalFtyBuckyCmpCnchFesFtimeDgsCshCtonCvverByingCricsAm1B25B6BacbethDciesDheteHsEineHsCdDamFeDeCfiaCgalufDgotsDhribDicDnetGsCidCjorFcaCkeEsEupDinFgClibuCmDaDmyDsCnDageGdGrDchesterDdemEyDgoDhuntDifestoJsDnequinDsDyCpDsCrbellaEleDchFedDgateDioDkEedEsDriageFedGsEyFingDshmallowLsDtyrGdomCselFfDhedDkedDsacreFgeHsEiveDterCtDchFboxDeErnityEsDhsDterGsEressDureCxCyDbeDdayDoCzeBcdonaldsCflurryBdmaBeCalEsDnEsEtDsureHdHmentsHsGingDtCchanicCdalDicalGtionFineDsCetEingEupCgaEbusDgedChDndiClaEtoninDtdownEingCmeDoryCnDdhiDtalEionHedEorDuCrcDryCselfDsEageHdHsGingEedEingEyCtDalDerDhEadoneEodDresEoBhmBiceDkCdDdleDnightDwifeCghtDrantsCleageEsDitiaDkDlionCnceDdEingEsDeEcraftDgingDiEbusDorDsDtDusEteGsCrrorCscarriageHyingDerableDsEedFsEingFonHsEusDtakeHnDunderstandingKoodCtchFedFingCxDedEsBmBoanEingEsCckEingbirdEsCdelFlingClDestedGingGsDlyCmentCnDclerDdayGsDeyDitorDologueEpolyExideDsterDthFlyFsDzoCodEyDnDrCpDedDpedCreDningHsDtalEifiedGyingCsqueGsFitoDtElyCtDhEerGsEsDivationDorbikeFwayCuldFyDntainDseDthFfulsFsCveEdEmentEsDieEngCwerBrCsBubarakCchCdDdledEyCffledCgDgedCjahidClletDtiFstoreyCmDmyDsCnCppetCrderGedGingCseumDhEroomIsDicDlimGsFnDtEardEntByCselfEnDteryAnB29BagDgingDsChCilEedEsCkedCmeEdEsDingCnDaDdoFsDsCpDkinDpiesEyCsheedDtyCtivityCughtyCvCziEsBearEbyEestElyDtCckEedElaceCedEedEleGsEsCgativeDlectCighbourJhoodJsCphewCrfDveEousCtballDflixDtleGsCverFmindCwDbornDsEpaperCxtBhsBiceErEstDkEedEingEnameEsCeceCghtFieFmareJsFsGhiftCkahClCneCppedCteEsDroFusDsDtyBoC1CbodyGdGsCdDdedEingDsCiseFsEyCnDeDsenseCodleGsDneDseCpeCrmalEiesDovirusDwichCsDeEbleedEyDyCtDeEsDhingDiceGdGsFingCvemberCwDhereHsBpcBudeEsDifyCmbEerGsCnsCrseFryFsCtDmeggedDsBvmBytolAoathBbeyCviousHlyBcadoClockCtoberBdCdCedBfCfDerFedFingFsDiceGrEngDshoreEideCtenBhBiClBkCayBldDerFsEstCivesBmegleCgBnCceCeDsCionFsClineDyEfansCtoEpBohCpsCtCzingBpenEedEingEsDrationCpDositeDsCsCticianEonsBrCalDngeCchestraCderFedFingFsCthodontistBtCherFsFwiseBurDsEelvesCtDdoorsDfitGsDhouseDsideBvenDrEdoseIdFueEheatingEnightEpassEreactingEthinkJingEwatchFhelmedBweDdDsCingCnDedErDsCtBysterBzempicCzyApaCckEageHsEedFtGsEingEsDtCdDdleFingDlockHedDsCgeCidDgntonDnEfulElessEsEtFballJingJsFedFingDrEsCkisFtanClDeDmsCnDcakeHsDicFkingGyDtoEryEsCpaDerFcutFsCracetamolEdeFiseEmedicJsEnoidEpetEsiteDcelGsEsDentGsDisDkEedEingEourEsDoleDtEiesEnerEsEyCssEcodeEedFsEingEportIsEwordIsDtEaEorCtchFesDhEeticDkaDriotHsEolCvementCyDdayDingDpalDsEafeElipBeCaceFfulDkDnutDrDsCbsCckedCdCeDdDingDkingEsDlinGgDrClletsCnDaltiesGyDcilDgEuinsDknifeDsEionCopleCpperDsiCrDcentHageDfectEumeDiodGsDmEanentlyEissionFttedDpetratorDsonGsDvingCtDrifiedEolBharmacistHyDseConeFdFsDtoFgrapherFsGhootIppedCysicsFoBianoCcDkEedEingEsDnicDsDtureHsCeDdDrEcedFingDsCgeonDgyDsClesDlEowEsDotCmpEedEingCnDataDchFedGsDgEersEsDkDnedEingDprickDsDtsCpDeEbombEsCrDitonCssEedCtchCzzaBjsBlaceFmentJsFsDitDnEeEkEnedGrFingEtFingFsDqueDsterHerHsFicDteFsEformDyEedFrEfightJingEgroundEhouseEingElistEsFtationCeaseGdDdgeGdDntyCsCugEgedFingDmberEperDsCymouthCzBmBocketCdcastCemCintFedFingFsDsonGedGingCkeEmonErDingCleDiceGmanFyEshEteFicsDlDoEsCndDgsDyCoDedDingDlDrlyCpcornDpedEingEyDularCrchDkDnEhubDridgeDtugalCseDhDitionGveDsessedEiblyDtEcardsFodeEedFrGsEingFtGsEmanEsEureCtDatoGesDsDtyCuchDndFingFsDrEedEinGgCwderDerCxBplBrCacticeGseIdDnkDwnDyEedFrEingEsCedictedDfectsFrDgabalinGsEnancyHtDmierDpareDscribedHptionEentHationHerHsEsFedFupsGreIdIsHingDtendHedHingHsEtyDventCiceEksDdeDestDmarkGyDncessEtFedGrDsonGerDvacyFteHsCoanaDbEablyFtionElemHsEsDfileDgrammeDjectDmEenadeEiseHdDofDperGlyGtyEosalGingEranololDstituteDtectHionDudDveEisionalCuBsC5CheCychoBubCddingEleGsCffEaEsEyCkeEdDingCllEedEingEsDseCmpEinGgEkinCnchFedGsFingDishGedHsGmentDtersCppiesEyCreDgeEingDpleEoseDseCsDhEedFsEingCtDsDtingByjamasClonAquackDlityDrryEterCestFionIsDueCickFestFlyDdDetFerFlyDltDtEeDzArBabbitCccoonsDeDinFgEstDkCdiatorEoCffleDterGsCgCidDlEcardEingHsEsEwayDnEingDseFsEingCmadanCnDdomDgEeFrsDkEsCpeEdEsFeedDingDperCshDpyCtDesDherDsDtleFingFyCveCwCzorFsBeCachFesEtionDdEingEsEyDlEisedElyDrrangeDsonCbookCceiptHsFveEntlyEptionDipeDkonGsDogniseJsErdGedHrGingJsGsEveryDruitDyclingCdDuceCfDereeDugeGesEndEseGsFingCgisterIedDretGsChabDearsalDomeGdCjectedClapseHdEtionshipExEyDeaseHdDievedEgionCmatchDberDemberGranceDindDoteEveGdGrCntCpayDeatDlaceHdHmentEyFingDortGedGsCscheduleEueDendErvoirDidentIialEstGanceDolvedDpawnHedEiteEondHingDtEaurantErainIedIingItDultsCtainerErdGedDurnCuseCviewEsionDolutCwardGsBhylBibDbonDsCceDhCdDeDingCghtCngEingEpullEsCpDpedCshtaDingCtalinCverBoadEsideDstFingCbDbedDeDloxDotDuxCckEsCdDeDsCleDlEedFrGbladeLsGcoasterEingEsCmeoCofEerEtopDmEmateEsDtsCpeEdCtaDtenCughFlyDndFaboutFersDseDteFrCwDingDsBsCeCpcaBubDbedEingFshDsCcksackCdeCgDbyCinedCleErEsCmDourGsCnDawayDesDgDningDsCshedAsachetsDkEedDrificeCdDdleCfariDeEguardingElyErEtyCggingCidDntClaamEryDeDonDtDuteFingDvationCmeDplesCndEalEcastleEpitEwichIesDitaryDtaCrdinesDiDnieCtDanEyDnavDsDurdayIsCuceDsageHsCveEdEsDinFgGsDlonCwCyDinFgDsBcabEiesDffoldIersIingDldFedFingEeFsEpFelDrEboroughEeFdFsEfEierFngEsEyCeneEtedCheduleDoolGsCienceFtistDssorsCooterDreFdFsDtlandDutFsCrapFesFsEtchHcardHedIsHingDeamGingGsEenGrecordedGshotKsKtedEwFdriverFedFsDiptDubFsEffEnchieCumBeaDfoodDgullHsDlDrchGedHsGingDsideEonDtEbeltEsCcondGaryGsDretGlyGsHantaDureFityCeDinFgDkEerGsDnDsDyaCizureHsClfEconsciousEharmIedEieGsDlEingEsCmiCndEingEsDseFiEorDtCparateIdHingDerateDtemberCriesEousDtralineDvantEeFrEicesFngCsDameDsionCtDsDteeGsEleGdCvenCwDedErslideDingDnCxDtapeEortedHionDualGlyDyBhadesEowsDgEgedFingDhadaDkeFnFsGpeareEingEyDllFowDmeFdDndyEkFedDpeFdDramEeFdFsEingEpFenerJsHingDveFdFsEingCeDdDepEtFsDikhEnDlfElEterEvesDsChDhEhCiftFedFsDnerDpDrtDshaDtDveringCoeElacesEsDokEtFerFingDpEliftEpingEsDrtFsDtEgunEtingDuldGaGerGnHtGveEtFedFinHgFsDveFdFlFsDwEedFrGingGsEingEnEsCroomsDuggedCushDtEsEtingCyBiblingsCckEleCdeEwaysCghtseeingDnEalEedEingEsClenceFtDlEyCmDplerDsCnDceDgEerEingEleEsDkEsDsCppedCrDenFsDiDsCsterGsCtDeDsDterEingCxDteenEhCzeBkankDteFboardFparkEingCegnessDletonEpingCiDingDnEnyEsEtDpEpedGrFingEsDrtDttlesDveFdEingCullCyDdiveDlightDrimBlagDmEmedFinHgEsDpEpedFingEsDshFedDveFryCedgingDepFersFingFoverJsFsFyEveGsDptEyCiceFdFsEingDdEeFsEyDmeEmingDngDpEpedGrHsEsDtCotEsDwEestEingElyCugDngDrredFingFyDshFieFyDtEsBmackFedFingFsDllDrtFiesDshFedGsFingCellFsFyEtCileFdFsEingCokeFdFsEinGgCthCugglerIsDrfBnackFsDilDkeDpEchatEmapEpedFingEsDreDtchedCeakFedFingFsFyCiffFedFingFsDtchCoggedFingDokFerEpsDreFsEinGgEtedFingDwEballFoardingEingEmanCuckDsBoCakedEingDpCbDbingDerCcialGsDkEsCfaEsDtCldEierHsDidDoCmaliaDeEbodyIsEoneHsEthinIgJsFimesEwhereCnDgEsDsCoDnEerDoDpCphieCreDryDtEaEedEingEsCsCundFedFsDpDrEcesDthendCzBpaDceDdeDgDinDmDnishDreEklersDsmingDtDzCeakFerFingFsDcialDechGesEdDllFingDndFingFsEtDwingCiceEyDderGsDesDkeFdDllFedEtDneEningFyDritDtEtingClashDiffGsEnterEtFtingCoilerHsFtDkeFnDngeEsorHedDonFsDrtsDtEifyEsCreadGingGsHheetDingsEteDoutGsCursEtingCyDingBquareEshGedEtFsDeakGsEezeHdHsGingDirtGinIgBrryBtabEbedFingDckingDffDgEeDinFsErFsFwellDlkedFingFsDmpFedFsDndFingFsEleyEstedDresEingEsEtFedFingFsEveGdGsFingDshFedFingDtementEicFonEueGsDyEedEinGgEsCdDsCeakElFingFsEmFingDpEbrotherEdadHsEmumEpingEsFisterDriFstripsCiDckFerHsFinHgDffDllDngFsEkFingFsDsDtchGedHsCockingFpileIingDleFnDmachDneFdFsDodElDpEpedFinHgEsDreFyGsEiesFngEmEyDveCraightIenKersEndedFgeHrIsGleIdIsHingEpFpedFsEwDeaksFmGingEetGsEssGedGingEtchDictGerGlyEkesEpFesFpedHrGingFsDokeGdGsFingEngGerDugglingCubbedFingDckDdentEyDffFedFingDngEtDpidDtterCylesBubbedDjectDwayCckCffocateJdCgarFsChoorCicidalGeDtEcaseEorEsClkEingCmmatEerDtimesCnDburnHtDdayGsDglassesDnyDsetCpDerdrugFglueFvisedIorDplyEortHedFseHdGingCreDfEedEinGgDgeryDnameDpriseDroundedDviveCshiDpendedBwallowHedHingDnDpEpedEsDstikaCearFsEtbandJsFinHgFsFyDepFingEtFsDllFedFingEteringDptCigsDmEmingEsuitEwearDndonEgFingDrlyDssDtchGesColeElenDrdEeEnBynagogueCriaDupCstemAtBaCbDleFtGsCckleGdCgDgedDsCilorGsEsCkeEawayEnEsDinFgClentDkEinGgEsDlEyCmagotchiDpaxEingEonGsCnDgfasticsCpDeEdDingDsCraDgetCskEsCttooGedCughtCxDedEsDiEngBeaDbagGsDchFerHsFingDmDrsDtimeCchEnologyCddiesEyCenagerDthFingCkkenClegramDlEinGgEsEyCmperCnDbyDerifeDnerEisDtCrmEinalHtionDraceEifiedEorGistCscoDtEingEsCxtEedEingEsBhanEkFsFyouDtEsCeDatreDirFsGelvesDmEeEselfHvesDnDoryDrapistEeFsEmosDseDyEdEllEreEveCickDeveDghFsDnEgFsEkFingFsEnerFingEspoDrdEstGyDsCoDrnDseDughGtHsEsandCrashedDeatGenIedIingIsEeEwDoatEbbingEttledHingEughEwFingFnFsDuEshCudDmbFsdownGupEpingDnderDrsFdayBickEedFtGsEleGdGsFingCdeDiedFsDyEingCeDdDsCgDhtFenedFsCktokClDlCmeEdErEsEtableDingCnDderDglingFyDniesDsDyCpDpedDsEyDtoeGingCrdDedCssueGsCtsBoCastFerFieHsCdayFsDdlerCeDsCgetherCiletGsCkeEsCldCmatoesDbolaDorrowCngueDightHsDsEilsCoDdlepipGsDkDlDthFacheFbrushFpasteCpDlessDpingHsDsDupCrchFedDnDquayDtoiseEureDyCtalCuchFedGsFingDghDrEnamentCwelFsErDnEsCyDsBraceEkFedGrFiesFsGuitEtorDfficHkedJrsIingDilerFingEnFerHsFingFlineFsGpotJterEtorHsDmEpFolineJingEsDnsFferredFitFlatorFparentDpEhouseEpedFingDshFedGsDvelGledHingGodgeDyEsCeacleEdFingEsureEtFedFsDeEhouseEsDmblesCialDckFsDedEsDfleDmDpEpedEsCodDlleyDubleEsersCuantGingDckFerDeDmpetDnksDstFedFingFsCyDinFgDnaDsBshirtBtylBubDeCckEingEsCesEdayCmbleDmyCnnelCrbanDfedDkeyDnEedEingEsCtorFialBvBwaggedCeezersDlveDntyCiceDgsDnEsDstedFsDtchingEterDxCoByingCpeDingDoAuBberBcasBglyBkBnaliveGingCbelieversDucklesCcleFsDomfortableEnsciousCderFageFpassFstandKsFwearDidEesDoEesEingEneDressHedHingCfairDollowedDriendedChappyCiDformDtEedEsDversityCknownClessDockCoCprotectedCrealEsponsiveCsafeDcrewedHingDendCtilDouchedCwantedBpCgradeHsCloadGedGsCsDetDtairsBrCgeEsBsCbCeDdDlessDsCingCualFlyBtiDlityAvaccineClorantCnDillaEshGedCpeEdEsDinFgCrDnishCseBbucksBegDanDetarianDgieCilDnEsCntEsCrminDrucaDyCstCtDsBiaductCbratesCcarDeCdDeoFedFsDsCewEersEsCllaFgeCnegarDtedColenceGtEinCrginGityDusCsaDibleEonEtForsFsCtaminsBodkaCiceFmailFsClunteeringCmitFingCteEdEsDingCucherHsAwBadeDingCffleCgDeEsDgedEingDwanCistFbandDtEinGgEsCkeEdEsDingClesDkEedEinGgEsDlEpaperEsCnderingDnaDtEedEingEsCrDdrobeDehouseDmDnEedEingDyDzoneCsDabiDhEedFrFsEingDnEtDpEsDteFdCtDchFedGsFinHgDerFingFsDsCvedEsDingCxCyDsBeCakDnsDponGsDrEingEsDtherCbcamDsiteCdDdingDgeDnesdayDsCeDdEingDingDkEendHsElyEsDpingDsDtabixCighFedFingFsFtGedGliftingDrEdCllEiesDshDtEsCndyDtCreEntDthersCstfieldEonCtDsDtedEingCveBhackedDtEeverEsFappIsCeelFchairFsEzinHgDnEeverDreFsCichDleDpEpingDskeyFyEperHingHsEtleGinIgDtbyEeFsFyCoDdDeverDleDsEeCyBiCckedFtsCfeDiCganCiCllEyCmhofCnDdEowGsHillEscreenEyDeDkEingDningDsDterCpeEdCreCsDdomDhEedFsEingCtchFcraftDhEdrawalKsEinEoutCvCzzBkdBobbleFyCkeEnCmanFsDbatsDenCnDderingDkyDtCoDdEenEsEworkDhooDoDzyCrdEleEsDkEedFrEingEoutEsFheetDldDmDriedGsEyFingDseEtDthFlessCtsCuldFntDndCwBrapEpedFingEsCeckFedDstlesGingCistFbandJsFsDtEeFsEingEtenCongFedDteBw2CeAxBanaxDsBboxBmasBrayBxAyaCnkedFeCrdDmouthCsCyDyEyBeCahDrEbookEsCllingEowEsCsDssFsDterdayCtBoCgaDhurtCiCrkEshireJsCuDdDngFerGstDrEeEsFelfDsDthEubeDveBrBuboCpAzanniesBebraCldaCroBipDcardDpedCtBombieCoDmDtBumba';
export const ANCHORS =
	'113342004113014 820 001122220022340 28403 0014643 2202 5020124 2602252 426 124442 20442022 064004 030300 00010 053200402 042540561 2002043010006 031542636 022366 053114010 06142420000420 2662106002020 03302480020 220251400 006000202 244520062044 4020280 5060203 401442126 002244 2030004024 63402040 44200242024 63242666540 04066600010 224247426246020 03222024224 66040 44430042020 03708008 0002240610 2202620652 32122260 0224040052 255022402314045 034321 2444422 26402345 26451146100 642622440200045642 11000220 4000036600470 4240310 6242504010 232266222 43270020 26210044705 2234020 0440214810 2400445000 460001 02005432150018 6120054 4331 00314024 2403503 033220016 5463 6401006111 24004032204 21005020 21220068010250 452362 3212202 6246660040 21260020 06002426 40406600045 24052022226 8290606 022022002620 25054222204 22040622 22622742000 72642222244 6262042434 22420022000400 00000400000162 2220 33001002360 2002232224422344420 2243224 1116226012604201 22102102011042 40120610 641223088211 233380016020 1101104232 6142444 234215 2030 0222464254 322452 3114311 22000236 04010 221200 00000 1205010204002 020403033 2042212 1012045 22001120 020111222220102220 01010000020131121001 200200552000 1131220 22 8074503 22800006010 022432 1340243620114 33020 40 000000 043003 43230000 412002 9b1 3891 b777 772 7 f17 7883 3 111 1112 211 431131 11 332 22422 111121 1211111 111111114 16311111 111111111321 2420200020 022220011600 22050420 0004020002200010 112200 124030 10222 200110 2111000 2002000600 2000404 511000 313000226 52056420 322350040 1445010422 442014 04030004023 3122102600 642440000064 026002204 2004660120 024020044 422244040206 042202020240 0032600402 266642222 2242240020 26264201223 00220222002 00022200060 2260000020 62462022 024202020100 0444040 00000444 404020404 0202446 342400021002 001002100404 4252400 26712202 2440200444 03060264 2202602240 223 2202 26 0022 0030 400020 40117402251 044140 0120002220102022130 0120 42200000140 0200123402202 23234245 0110 0222020 2052 4202266 00300 02222120 203002220 020200 2300001 220 02022 0021 0110122012000045200001200002 4400 6023110 4200 44260 2260000003110100 204020000020 221301 231002 1221020300 4003240110002 20020042 60022 20542426 2100204 22 3500240042 2727384624424 6220002661 002032 4224245354107600300 042224202 400162 2442004 0210200 20220 224420000 412302610 026200 2613120 0240440 12407 220 222 440 220 0333 034 21 21420 2111 0100224200060 2022202014222032 1454 12422 211401 23 3111 1121 1331132111 11213111121111221111111123131111 111121111111 113311211121 1111121100 11111111 2 11111213111121111122111111112313111111 111121 1111121311112111112211111111231311111 1331112131111211112211111111231311111 11111213111121111122111111112313111112 1331112131111211121 1111121311112111112211111111231311111111 111122111111112313111 1331112131111211112211111111231311111 00111112 11111213111121111122111111112313111111 2122111111112313111 13311311121 1111111311211 211211131 11111111121 111 2 55144151141 211114111 015113451 541311 3a2 220 20 04 000 4400420100 2110304 2024 24300 20 0202202 0220316 02 00 00200061 60221113300120300 43220022002122 12122004560 4302030520241 000333133202182300 0002111064555 51203622 302020023220 242 2020023 64244 2200434 1020411400 111112111 1111121110 1321201013110 11121200 11012 12100 2540482022001 10400622 200011120130 002312 4304 022 32214 04623 06620506 7777702 426464 222204 13222 1326200 02042 12112 222422100 06203102720200 2020030000 20220000 40234 44023050200010 44520001418 2244400 330423 67810 43402 022260 024222 32220 424 252024';
export const PATTERNS = `
^ CYC]Tld0 CYLMPJTld0mm? CYLMPJTlmm? CYLMTl? !i? $
^ CYd0 $
^ CYTlcpcr .2 CY .1 LMPJTlmm
^ EGoZ OGo/ CY (5;}PJTlWQWS
/h@COGScYb]Uo/pGpH .2 #]&1LMiN .1 #)&-RPRQU0
/h71<H@CScYb]U .2 !l#)&-CYU0cpcr .2 (5;}CfE:LMPJTlWQWSZ8jr
E:TlWQ .2 /h<H@CYb]U .2 &-&[CYU0cpcr
&[cpcr Tl? /h3GCYYb]U .3 &-@CCfLMPJTlU0WQmm
3G<H@C .1 CfLMmm .2 (5E:PJTlWQWS
^ d0 !i? !i? !i? $
^ :1LG !i? !i? $
Fkiv F]? &1? :1
&- .4 %S3MBxDzFcJmPAhPq>
/i/k72SdW|YcZX #)&-U0 .8 )|5sB_D@JmPAPJ[Of/nxq>
00[Ok0 .3 /h71ScYbdF .2 #)&-U0iS
#7#J#M
&n4Z5{:E:U>4>PB>DPEAJgL>QBQURpVJW[XNYQ[[d@dOobpg
,k,o/*2v;{=4GvHsJ!OOVEYna;gcoi
8&89FcOYO}PAPD .2 &-/h:1OGU0Yb
%U(@/_2E8_8~=w>SHqL9MwN!aYhRkTkjoqr2r;
EQpE EG
r4 %U
o< d,
*x<lPzZf PJ
^ !i? !i? /|4ITlTqTypj .1 &[cpcrm(rE Tl? .1 3G .1 3=<H@CSo .1 LMmm
^ !i? 3G .1 3=<H@CSo LMmm
OGo/ &[cpcrrE jr? 3G? .1 3=<H@CSo LMmm
&o/@2x6#6q=wF;HuJ!LcNcO-RUUt[Y]nehjCk)kjqK
#g%L(((J/U !!BDK9[Yhskj
7g>,ES[h .1 %q:gp: .2 EGFl .1 GOZl][iEk%qw
>,ES EG .1 (8LtZl][iEk%qw
^ 9)>,IG FeiLiv !i? $
^ OYOZP[ M@? 8&89>,ESFkIG? !i? !i? !i? $
^ 8&899OFePD L@ !i? !i? !i? $
EGFlGO .1 KO .1 %qFeiLiv .1 ma
EGE]o< .1 :r:sIyKAQd !i? !i? !i? $
EGGO .2 G:GwKAM# .1 #g .4 6#9VD!DKNcZlezk%
Xk_y_zq! .2 B<C&EGOYOYPj .2 LtQ8Zl[;dqdri+i-iDiEk%
89OY 3tEvLsY+Y2[;i+ .3 &Y&[&_0C0DCeD!P!P4RYTlU0[YcbiSqM
89OYPA .1 JfPBRiWDXS_>qq .3 8J<XElFeJfQ&iLiv
C,CNCW_K_L_Siaibic .2 )w*4@iE;G{NhW1 .4 <h<k>>CBH=HIHKQSZli+k%
/|4Ipj mjrE .2 6c:O>,Y%mZ .2 16:gFeL}NviLivp:
&[P!P4Q)SHiarE .2 :_@yOYpjq>q_qa .1 *X .1 CeFeLMmm
V] .2 LM? .1 PAq>rE .2 PA[;i+q> .2 &[[;i+
),+4+6+7/d0%1l1~5G6,686t7n:;;s<-<[>:BOBqCvFfFrG;O0RhV/VWZ/[!czf*gcg{m~n&q~
&o(|>>>SApGlHsJ!MwNmPRQGTF[-cdgIjZlcpo
KZ K]ma
&v7zNspjq_ .1 rE .4 A)A*C&OGY2 .2 /hFeRiY2Yb_>i+ .10 &[D2D6E;EFEQU0cbcrk%kIpE
EFEQ #]EGcpcr .8 7zpjq_ rE .1 C&OG .2 Y2i+
EQ[;gVgXpE .3 Zl[;a*a+i+i/k% .2 &[crhwrE .10 BgBkC&U0Y2]9cbhMi+lF
oJp: 7zBgBkq_ .3 EQpE .2 #],p1[@QEGGvSWcpcrrE .4 D2D6E;E=Y2Y4[>i+i/k%kI
/|4I U0criam(rE .2 <hkVkW .3 LMPRScivpG
<h QS
(x6k:/GFMUQGbq
GO 1C5hq<
aAaC ma
<| jW
*M EG eX
EEEF .20 #n%=+o7896B-D2D6DKE;E=G{H@J]MyPOP|Q[QiQjT(U0V)X%Y2ZU[Ob=cbe=hBi+kIkJ
(9 .2 ={ .2 >VL;cr .16 #n+o7896D2E;EZG{POQ[T(U0V)X%Y2ZUZf[OhBkI
Nv >VL; .6 #-#:#o5wE=Q[V)X&[Oebg:kIkJ
/|D~EQF]_vp:q_ .4 #],p1[>V@QGvL;NvSWcpcr .8 #n#o*55w6E9496=}D2D6E;E=G{POQ[V)X&g:kIkJkK
EQ[;gVp: .1 #]>XL=NvSXcqcsmjrJ .2 #8,q-N3!hw .4 (:3I3I8w<aD2D6E=JbK[kIkJoM
8%F]q_ .2 FeiLiv .4 #n%{(x4OEZP7PzX%qu .4 ={EQjrpE .10 %=,q-N0C3!6#AtC,D6NcRX_KeBezhwiakJm2
F] FeiL .1 #n(=AhEZOMX%
#])J09NvZjiN T-T:
%{&%Pz EQjr .1 EGNvoZ .1 ,S-D/h3GG3Ybabglmonv
#2
&=*_<==vC-H7i&k5le E;E<E=
^ cX? iarE A)C&NsOG jr? Ri[;i+ .3 EQpE
+6+70e0l5F8)8V8d8|9P:,=WBOD=FrOUPtSDUWVYVqXbZB[1dNdOf&g{on
*=*C*]+#,D,l0x7#8]8j>pDaIY_Rg=h@jekUkho4oj .4 %O*Vm6 .3 8;BT
8ONKV~W@WDa%bN .3 *=0x7#8]8j>ph@o4 .4 8;BT
)c+i,3FujMoj .3 8;BT
b=b@ .3 %O*V .2 8;
#J/y053a6P<G=MBFR2R7V/V2[,bAi7lAqdqf
0e2E6k8)8Y<><xEWJ_O[RUUw[Ypnps
hMhNk3 .2 8; Pk .4 *AD(Z-
hMhNk3 .2 NvQP 8; .3 (fPk
&X&v/M/|4I7z8%=%@CD~F]KZOGo/p:pG .8 ,30uHrJ[ .5 *ANvZ- 8;
,30uJ[ .4 *ANvQmZ- 8; .8 %{/M194<8qF4GyI&ISNU
O} 8; Q& .2 )r*ANvQPZ-
,3BTGjJ[ .3 QX .4 *A8;NvQPZ-
*ANvQPZ- .3 ,3,6BTJ[Jb .5 (vHeQX
b/b0b1b2
q! EG 4I J[
+#04DvGlHfJ_ScVM_La_
b/b0b2b3
*=@iOmOqb= jr? *=Ix .4 Elq* .2 %qLMNvQP? .1 *d,L2q3#9HFqF|_hk]kimK
3#_hki .2 Q& .4 GO El? 0]En
WDWEobocod .6 !w!{;CF|I0IX_rj)jQl~ .6 *=OmOnTGWGb=
(u(|3#ZJ_h .3 QvQyXBm6 .4 *=0]8;EnOmT&
A)C&GZ .3 (| .4 *V/Um6 .2 (t*=8; .8 0]@iD!EnIGNcWQZU
4Q>>HIIBqL .5 pI .2 ,!,&=O=PeGeHex 4y4{K(P+e3
C=C>CBHIJFJG .4 =O=PHeeGeH .3 4y4{@i@p
*=H)Omb=b@bG .3 *VElm6 .2 %f)p)t043p4A4u5b@(AYGcHkI%JeRGUG_Lksl6mwo4p,
b=b@bG .3 m6 .2 *=4A7#eHh@
(o-NGya_lx .4 b=bC .3 Elm6 .2 )p5b8[g=o4
*2/G0e3~4d8)9N<E>zBOCPDFG=H4M~W7W_X1Xcb+cLi#kDkaoXo~
hKhNhP _]lm .3 (eGZb=b@ekenoK
GZI-Ixabekeneonv .2 (ema .5 *:0]EnjVmQm[ .4 #;(;*=6#@xCmNc_KcNezm2
0089OYPA .1 b=b@ .2 jVmQm[ .4 #;(;6#@p@xElNecNezm2
JFJGjVm[nv .5 #;6#Cmez .3 (;RkcKcLcN
@C@D@iA)Bw .2 Rrj0 LM <|
-NGya_lx .5 *=b=b@bC .5 cX .3 #;6#Cmezm2
EGmmoZ .2 CtCvCwCx .5 *:>aEQjVm[pE .4 #;3I6#9:DKGjGuNc_Ka#e[eze|iam2
CtCvCx .3 (o-NGyJMQ*a_lxmm .5 *V>aElm6pE
2_@C@D@i@pabade5ek .1 *VElm6 .2 %f3%4A5bJe_LeHh@o4 .6 &5*:EQjVm[pEq* .4 #;-N6#GuGyNcQ*QZWUa!a_e[ezfIialx
-D@CWDhKk3 .3 (o-N-PGyJMQ*a_aalx .4 )r5b@*JeQSR[Z-mio4 .5 *MEQjVm[pE .4 #;(t6#9:GuNca!e[eziapM
C&WDWEljlk .4 0V9<C5DaNoWha,czc{hfi0 .4 >jK(Q&ma .6 009/C=QZcX
3+Zf]9 HDaAaBqH .6 -N6#8;LQNcU0Z-Z0ZUa_eHmipE
-N6#A>Nca_oZ .4 3+Zf]9 HDaAaBqH
7zKZTaaO .4 >}czc{ .4 CvM1NGWUej .6 #;-N6#DKGya_ezlxpE
(B(C0e1l4S5O6q8):,:/:t<{B7DPDXNhO{RpSfV2YQ[#]C_mcKcLdWe(g&g{iAj<jskln,onrb
V:V;V< .2 (;b@ .2 EQcXjVm[pE .2 #;6#AACmJdezm2
#;#T,q-N0C4]6#AAJdezm2 .4 1A1C1E3G3I3M[;[>l]l_la .4 (;5nElLMM)OmQ&Wgpo .6 :b %S(;)p1#64DzGMJbJmO(OmOqa,adeogD
#;,q6#AACmJdezm2 .4 h1h2ljlklm .3 BEHe .1 J) .2 Pk
8;8<BT .3 @i@pNKNNNPQ:ljlm .4 8JOmb=b]bb
Om .1 0CKg_ZeBqM .6 Nv *=8;Q/Z-ad .3 ElLMMCabkHla
EQOqpE .2 >;A>NcNe_Ke| .3 (;(f++DrOqQS_ZqK .6 ,qAAC,CmJdezm2 .4 *=3G3I5X5Y7BElHDHGHXOdiDmi
%j(o-,0e8)8O:L:t<J@jDPF@HjLaOoOpScUA[![Y_ma;g8hsjsq}
(|)#,l0]:JDAQwRUUgZJg=j_ .8 007789OYPAq/ .3 JpJqJsQ7Q8Q9kH
(|,l:JDAQwRUZJj_ .6 %[FBFcPAoE MCQQiQ
<i G[ .12 (|DAMyQwSc
*VElF4]zm6 .2 D,NviN ,m3#3:DVF5J:cdce .8 3!cug(iSkgqdqg
2dqdqg .8 =%A=F4ghq>
A= .4 (|=%Eloy
#J#M
&+11:UDPIfWi
0089OYPA .2 %{(7(8HIHKJpJqLR[;gWi+
,S,TDBG_IbJtM@MAnv
8:cqcrcsiQ
iN J8
GO .3 +>0S0T6f9)9+<,</@TD@DBG1ZUZZg(hKhP
p:p<pGpYpa .8 (|+#,l3#:JDAGlMyN-QwRUScZJ[a
p: .4 7z8%8- .4 (J={ .3 =<D!D{HWiSiZlA
,H2q6#8)<a>VA>DPIrK9NcS*WGi0lp
D@DBGZG_JpM@MAfJfN .2 +%+>,l,nFeMycug(il .6 *=8[={>LElJem6o4
,lMycucvg(il .4 *VElm6 A>AINcNvQP .2 )p*=8[=P>LJeLB_Lo4 .8 ={D!D,FcPAU0criQiS
cug(il .3 A>AINcO2QP >LJe_L .4 %[FcPAcriQ
!T=+>Aj) .2 HWiS .4 A>NcNvQP =<D{H3Z- .8 &()#)p=NIGSe[Ib=cfiZq>
[I ElQ& .2 NeNvQPiN =<H3Z-h@
&1P{ +mHXKgq7q7 .6 =<D{r) .8 (:*A525M5OCjD,XE[OeommoZ
EGFl .1 A)C&D@ .1 GjGl ={jr .1 =<D{TH .3 %[FcPA
G0 .4 [(abaf (JEl .2 =<==D{
(J/UO>QX iN? +-,F@)LJR[_pm8 .6 04HTKgcrjUjVm[nv .6 (|3=3G3I@VGjSrhNj4
AADF
#c)g)m,W,h0G2<2V35;%=mAaByFWK4K{P:R,TxYU[Mapd7h+kCp3pUphr* .8 %N%}(,0h6=89=<D{G0HWHXMUOYSccrq8qKqN
(,>>J#Oh]-fF .4 (JEl .1 #c&F,W,h0G7B;%AaByFWK{P:Tx[M]1apd7kC
&F7BQMW{]1co .1 2;THkRkS .8 6=:b=<D{HWKgP!PASc]U][iSk%pGqK
77OYPA .2 :[[:]@]F .1 iN? *+]&
4]C,HWKgcria .2 ,E,e/M@4@C@VA)R+R~S&][ .4 3!WoYNaRjBjCkg
]U]V]W][ .1 CeD!LMmm .4 (f3!4T:Q]1kRkgkllAlC .8 (|9)=<D!G0HW]QiSqK
V:Zl[;k% .3 EGE] .2 D, 69
(t3GDKYN .4 PAQ(jUjVm[pE .2 %qFkFl .2 :8<v@xci
PA MU .2 EGE]GO .2 /E9]qKqN
053B3a=wDFNklAmJ
-N>VEGL;oZ .1 QiQjQk +mCeD!HTHWKgSHcocriSi_
QiQk .2 %N&#N0PJf/
<,</ .8 2R6I7z={D!GZHTHWPkQiiSma
767z8-ZUZY .2 +>:P:QG0G1ZZ .2 ={ .2 4]D!HTHWKgL=P}SHcriS
qKqLqN FeiL Pk
@C@TA)R~S# .4 (tD!iS .4 *M/UQCjUjV .2 !!:&>SMwgIk)k+k+
LM QC iN? My
<m<nFEho .6 %,%38E8GHWHs_q
CmE]Fkp/ _q $
4O4S4U .4 (|FeJ)My_q .3 J)MUPJ_qqu
-J9*K!budSd_da .3 (|+#FeMyQvScg( .6 6>D,MCPJQiR~[;iQiao/
+4 My .8 (tFcPAPJQi
R~S#S& ={ .2 D,NviP Qm .1 *6J~MYe@
&f*t011j6#=,A>IrK9MRM|NcaXdthwi5nL
#x)J090aN&S%T-YR .6 ,S,T@4@T@pBPBRI_IbRlmompmr D!HTcsiSj0j5oq
,S,T@4@TBPBRI_IbOGOKmomso/o2 .4 Nv #x)J090aN&T-YR
C,HTHWKgL;cpcria R+WDWDWE]W][ .4 !5A@GPMyWT .4 ElFIjr .1 LMNv
!: #]&19TA@UhWT .4 GOQ/ .2 0T3=6f9)9+DBJsNPSoafeQhPnxo&
(8(:PlPmPo[>o2 .3 767zEGEQLMmm .4 9ZKZKa .4 !!0_MyN0WTco
9Z9[9]KOKZKa .4 0_MyWT .6 0T6i9+DBHW
#F0CA>eBia .1 imio .1 EGE]FkFl .4 ,T<~>>RJq;
-D<h@C .2 #]&F GvrH .6 F;IGIhQSY,ex
4]C,HTHWia .2 ,e@4@K@T@VA) .2 D!LMmm .3 +#/50u9iN-Sc[ak]ki .8 &5E]G0PJQiYbYeZUcXpE
(,1,EZFsOhVKrA .6 ={EQQ/ .3 0TDBG_M@MA .6 (|FeQwcrg(
(,1,4[5386EZFsFtOhVKrA .10 Ju %L
0S0TD@DBGZG_JuM@MA]Rgi .14 (,1,53EZFsFtOhVKrA
0S0TD@DBGZG_JuM@MA]Rgi .14 El lF
8%EQF]pa .6 (|FeMyQwZJ .4 f/ .3 MCrL
EQ .3 H=HIJpJqQ7 .4 FcPA .1 4OMCrL
0,00 .2 0f@C@imoo! .4 !//@:WR[_p .6 &Z*:HW .4 &ZHWiSia
C,CmD!HWKgLpSHia .2 &#? >>A)HIHK .2 p:pGpI .3 -N;pA>EGG%NcO/QP_Ka_oZ .4 /@2*@i@pJNJP[Y_mb=bCqP
C,CmHWLpia .2 &#? A)HIHIHK .2 NvQP .1 %2-N/@8;;pA>D{NcO)YlZ<[Ya_fg
HIHK p:pI .1 /@0N2*D{PV[Yfg
pI a= Pj .1 /}:WYlfgkR
8&89OYq> .2 abb=ePo! .2 /UO> .1 8;popp
-:-;-=<zS] .4 Ilj0j5 .4 %N*:NcQPpopp
Nv O) .2 Q& .2 -uJES]exo)
-:-uJ*PBS]U< .4 Elj0j5 .2 8;IlUSpo
U][!hqhw
%sE}K6P_TnTogph6h7 .10 -O-P0i=2ApI3I@]9]iiS
%6-NC,I3Kgia .2 @4@T@U@V .1 LM .2 O[ MVO)PRX!YbY{hi
QP +oH%HdSHWb .10 (%7686<SViXB[>a2hPnBnDo3o[
={jUm[ pE FeiN .1 Gu Pk
+,/4/96d@4fFj* .4 +4>X>~B&NoTkUX .10 <c<dBnC,RO[>aMo[
-NC,I3Kgia .3 Zl[;[>k% .8 ,z6_<c<dBnEtFLHLL,kokp
%6%7-P1(2@7WApI3]ii* .10 G1I5K5MVMWP_QJX!X#f*hihjkonenf
/w/z8skj .8 -P=2>(HWXBdLgpo3qC .6 =2GuSeXB]9gpiSo3qJ
/w/z8skj .8 -P=2>(HWXBdLgpo3qC .6 00 [;
JE .6 :eO+PjSHpY .4 -w6~B}Hy[Yqvr2
8_I1KuKvSfShTM .8 2*@2DvN6[Yehh8 .8 1A255@;-K~T:X]jZpG
-N6#C,HTHWia .3 Zl[>i/k% .4 89PAek .3 3G@iDKPk .3 !!>SK9Mw[Yjwk)kR
89PAek .2 3GDKPk .2 El[YkR .3 !!>SK9Mwk)
5s9)J{ .3 ;p>XQ*SH .8 -PP8chiSm0o[oq
(@7~:U:t@8D1DPIfYQ
*KEYF3UAa;cQ
#;#O+mB5HXKgcria .2 (8(9(:Gao2 .4 EQLMp:pEpGpI .4 %})6)p*=*A,t5nLUa,mKoboc
#;#OB5Kgcria .2 HIHK .3 NvQPp:pE .2 )p*A/@5n@1UUfgj[mKpgpo
#;#OB5HTHXKgcria .3 (8(:GaZl[>k%o/o2 .4 %,163G@iNKglh1hR .4 &g7W7yGzVN]naBc4i*p=
#;#Oia .2 2=LRXPZl[>gW .4 !g .8 *3/F4E6#JuOYd2d3n[
#;#O 008&89OYq> .2 /h7z8%@iWDa*lj .3 /l/r/t;L;PQ&nB
0a335%OyS%S(Yuawevn+ .10 *=,t/r/t9Z<=D!OdSf]9]O]Po2
B5C,HXKgcrfWia .4 @4@VR+S&]W][ .2 CeLMmm .3 0a@LOyYuawevn+
<==v SfStnD
%Q%R0cMmMnSgSi[f .8 %}7xDvF9F:LUOmQ-Sfh*i*m;
89OYO}PA .2 i+ .2 &[&[6#NcRY .6 &g7W>}C,D!Q-Ys]ic4
IyWDZlk% .2 EG .1 &)E]o<p/? !< .10 %+/FE]Q/XE
E] !d /F .2 WDZl[;k%
JHoMoO .3 LM .6 /h/r/tHjb=of
0C6#7|A>NcPUQAVZa_hHhw .4 (8(:Zlo2
+i+j+kES .6 C,CW_Siaic .3 I7USU_]U]Wa*i+
#;#O:pB5cria A)BwC&GaGd[4 .3 17=lSfXW[u[vg(nBnD .3 PjQ& .2 :b:e@SCeLMmm
#;#Oia .1 A)BwC& g( Q& LM
:&QCmQ .1 C,CW_Siaic .2 %,%3%bUSU_]U]Wa*a2hGi+i/
@s@yCWEY_Sicpj .2 %b;>I7hEmd .3 FeLMNviSmm
/|D~F]p: .8 6c<h@CY%fEhK .5 ;LE_POSfSv[unB .6 (t8JFFPkQ-[4crd|rL
D~p: .4 BkEQ .6 C,cpcria .2 A)BwC&Ga[4 .4 POSfSvnB
2h4PjY .8 3uJEMMR~SfUS[Y]Uo2
%,%-%3=n=rL}L~ .2 Nv .2 3u6#;p>XNc[Ya_ .8 &G:bC,EQSf[OmQpE
:pHTcria .3 KOKO .3 #x16=lR*nBog .4 #g={Pjq* .2 @SLMNvmm .8 ,*;L=pLpPARpSf_>nH
%Y&g&q9p;f .6 CeNv .3 ;LC-SfSur3 .10 ,*:eO(O}PAPDUIp]q/
!!SHiSm%nGngoO .4 7z Fe .6 /r7zE]FeJNLMfe
/r/tJNfeff .8 m%nGng
/r/tJNfeff .8 7z Fe
/r/tJNfeff .8 nx ={ LM
%[FBFcPA .1 #]? !h,p@QGvHXi% .10 048~CfQXR[T_c!ehkgmznx
!] MM IPQCiWjUjVm[ .10 /r3u:eI7JER~SfUS]U
B5C,D!Kgcr .6 0K@2QXR[T_ehkg .6 %P)4*3AsP|Q-Sf
/hf/ .1 Q&Q7iZ .8 /tCeWD[>a*a_
SfSnSu .2 Pj .3 NvQP .2 +-8;@*@1D{[Yfgpo .8 %UGOJNPJQX][jwk+
LSLTLWhHhI .8 +t8h<o@tA1I[LMX]Ybg<oi
)G9L@tCcG*I[LiX][%g=n1 .8 ={LMMCNvQ& .4 89BZFcLMMCP!PApbq>
8iKOWDob .3 CeLMa_mm .2 El .1 X]
Yb .4 EG .1 7789OY (7(81uo/o0
SfShSu .3 Pj .4 ,p4]D!Kg .8 (86#;pE>J0L(NcOdZlim
:w:x@4@UV_gm .2 4]CeLMa_ .4 jr .4 4];pD!Kgm2
(Z6#;pNcia .4 @4@U LM jr .2 4];pD!iS
D~p: .4 [; O} .10 ([4]6#;pD!L(SHU4[-iS
&v/|8%D~EQF]p: .6 ->:AL#L%L(Osoi .10 %W4O4UI&ISP(XCXjaAaCfEm7m>nBrb
+X2C<=CSVZhVmKo)
:U:y@8
00 nv
-@4ZZ)
=V @Q
(Y(Z4]Nca_hwm2 .3 oi
+X1~7q<==vCSVZhV
Q) oX =AjBjC
LMMCNvQPQQjB .4 %[8&89BxFcO}PAq/ .3 (tYN
LMMCNvQPQQjB .4 %[8&89BxFcO}PAq/ .3 3M (t
LMMCNvQPQQjB .4 %[8&89BxFcO}PAq/ .3 3G (t
>>[:]F .4 RnjBjCnS .8 (8(|)F6#898[CuLMNcNvO)P!PAQ)R;Zlcn
RnRog=jBjCnS .8 P!P4PAq> .2 ;8;9[;hRi+k%pb
DFlAnV .8 /Fpb .8 +),H515O7|:g@{Q)QyRncimK
[Yhwhxia .4 (71AHIPEPFPGY2nv .6 %L(t3G>aYN .3 (t9cDFDGR;gD
86:+<YW|aCk%qw .4 [Y .4 EGE]FlIJNvp/ .3 >4@xEYIJNLNP
6}IJq+ >4 .6 (Z6#@9NcNv[Ym2
fEfFk% .4 3B@8YQ[Y .8 (n@Q@SE>H3L(oHpf
(Z6#A>Nc_Kia .2 Zl[;[>i- .4 >mDFEYnVoi .10 /FFcOYP!PAp&pb
*m/G053a7d=wXed=i4
/@ jB
([6#;pNcRYiam3 .2 @ifEfFfIp- .1 WUaGhTpP .2 pEpF .1 EGE]
([4_9{Lpm2m3 .5 %q3G3M8MCfEl[( .4 8M>bBEJRZ-[-_hhRjr .8 6M>>JpLMNvP!ScWUnx
%q:b:e .3 3Q;pfgm3 .2 >>HIHK .6 #g,p@5CeD!LMPJQS
%!/}ALS]YkZ2[_p& .6 #g(J={pG .4 6:@Q@Sbl
Zl[=[>k% .4 %!/2/>/}Ykp& .6 ={@SCeEQHyJ0LM
4]>Va_ .4 77BxOYPA .2 (t*F/s3G .4 %L>aaN .4 )F9cDFR;gDlAoi
([C:EdRtS<TA .6 5f=-@CUyU|hK .6 (f@5LMQSde
4_m2m3 O)
(@+4+4:t=wBARhV/gchw
-N-P4]E>iam2 .1 5sc6hKhMk3 NvQPiN .1 aJ
-N4]4_m2m3 .3 8y8}8~=n=rR[RbabadePeRnvnxnyo!o( .6 /@2E3B@2LMWq[YqK .8 &(,s1A7E9T:bDK]@hRpY
-N4]4_m2m3 .3 1A1E>>@i@pBwX>XAbtbuhKk3 .3 Nv .2 ;MHjJZL}ScSfaJp=
#aC7C}[Q .8 JwPkq/ .10 -N4]4_6#>>Q&SfSn[:]Fi+k%m2
(Z4]C,HTcria .4 %bSfSn[:[u]FnB .6 LMq/ .4 ,pC}D![Q_ca~ .8 -N6#;pMyN6]Ua*i+
0s1A1B1EVliA .8 &)EQE]f/ .2 2J@QW8m]nP
1A1E4O4S4U .2 Nv R)SPSQh]
(Z([A>HXNc_Kq7 .4 3G3I3M7z8%]G .5 6:@Q@S .8 !!%L%P%q*MDGD{Rh]9gDljr2
,v/d0k0r6<@tRhV/V2dJ .8 ***;*<@Q@S .4 %L*M2JHXQ/VbnJq7q:
CeLMNvaa ljlm .8 (Z([(|4]5zDFDGHXObgD
4]4_a_ .6 (t*F/s3G .8 +[+_525M7BE;WUZco!o&o(
4]4_a_ .6 (t*F/s3G .8 q> [;
004J8&89OY .2 S5abo!om .3 8J<lVbVcYaZv .12 %K(Z(tDFHXRhlA
&)EGE]_Va_ Ob .8 (Z4_9cDFDGHXRhgD
8t9d %L M5 .6 DrHXRh
p: .4 /h .3 (ZHXq7 .6 @S
OgOhOiesetf< .4 -*=u>6M<O5R)h] .4 %m(6*:4/={>aIwQS_mi@
=kg(mompms .2 H3JoRJWlcdcejojpj} .6 NcR)SPSQ
-DCtCvCwGZGaGdOgOhT{[3[4[5[7c;hKhNhPk3qdqe .5 +7-*-,0q1j4j575K7E=u>hBDIQK9VtY|Z(Z|Z}jsr@ .6 ={ .3 (o-N-PD!DKGyHuJMNcQ*a_aahsk+lxor
CtCvCwCxGZGaecee .3 )h+7-*0q4j57=uQ{Z(c0je .4 *VElm6 .4 (|*=8[J_LBT&Z-ceo4
@4@T@VBD[3 .3 Nv .2 -,7E=uK9Z|_>hsjs .4 ={jr .2 (o-NGyJMNca_lx
(K9d9g<u@C@FhKhNhPk3 .4 >aQS .4 +)+-=NB4K!T]ayl, .4 %L(6*:014/=uA[DKE6K9SHTFZ|[Y
1j .1 ={ Hu
#J%t)Q*(+4/w/y0e114)7;8)9A9t<!BOCPERIbKGO1RhSsVYW_WybAh~n-
),)1,x1~3!70=wAAAWECM5Y:YQglgmkg
<|HqQ/ .3 7E=uDuLNik .6 012x[Y
0q4jP3js %N %q:b={oq
V:Zl[;i+k% .4 OYPA E6 .6 -N:GGyJMa_lx
B; .2 -,7EFeMCNvQ)cohs .3 (J -,2x[Y .3 2x>SQ)j>r;
BDDGoros .6 7F9d=u>IE5E6JmK9eb .6 *:7F=u>IE6JmMwO}[Y
9d9e:8E6eb .6 MwMxaNjVm[ .3 -,7E>SK9MwMx[Yj>
6#A>Nc_K .3 8&89@pOYV=Zl[>a}i/ .4 (K9d9e9gE6LOhsq/ .6 /F/|:G=uFcGyKAcXjVmmoZ
=HRJYv_>_BljlmndpIpYp[ .5 9d9g={@DBwPjiN .4 *=+U-*3#7E9d9g=uHqP3_f_hhsjs
(K9d9f9g .3 9;GgLHR2RJRsdsg*g7k8o* .4 *:+>-N9;={E6JwPDQzX7Z]hspE
4&4+4,7z8%KZK[d* .2 ,c-,7E7F:g=uFeK:LOhs .5 ={aN .3 (o-N-P>AGyJMNcQ*a_aalxmmo<
(y118(<)A~N>jg
Nc .2 qK
!T%q=+>Aagj) .2 ElPj_>mm .4 Q)Zv .1 *=LB .8 (o3%36>NCIM)Nce#o6
/|]@ .2 NvQP -1 .2 El .3 *=*ADKD{H3Z-
o>o@oC .4 2qB>_bcemK .4 aTaUj~ .4 *:IKKJ[Y
,/9|9~@+CIDuIKILJ-M)UpoP .5 -J-K5s6>7V:1@xMKP0PkQSWzX]ZU .8 %N(o0&0(0036646=6=89>SMwN%NcS![-aNgIj>jVlcokoqou
C(O}PAq/ .2 *@*B,/-p0L4(5n9|9~>U@+CIDuIKILJ-LBUp_Oj}oCoP .6 (o*:*=36646==N>UDKD{N%NcPIQQZ-aNb=cXoupyr4
0&0(k@ .6 )p*:*=9|DKDPD{IKJ-M)NcQS]@hs
/|4I]@ .2 NvQPrJ .1 -1 .4 (JElF4pE .3 *=*A=<DKD{H3QQZ-
+A6+EJNDWtoP .4 *=0jF4mao)o+ .5 (o*=*A4A4D4H8xT&Z-o)o+p4popp
+4/dW+[Wm{oWr(
axl*oA
S! cX
)P-T/@/x058(9C<G=wDvHfL9ScY:ZM[g]&cQd9dui7kgo!pl
k9k;k= .3 ma .3 >SHujwk)
(Z2*6#9{C,EdNcRt_Kia .6 7|DrEyF@L_LahB .6 (T6o7-:n;d@oU&UyU{
(#+;/35s9U<o=vB)IRf8jzk5qb .5 @xF]Fklkp- .2 AXErQ6W>byr6 .4 !i
&=(#+;/35s9U;D<o=vB)BPIRS{X,f8jzk5qbql .6 *n+AAXDuErI:Q6W>a6bybzf4h4j,ovr6 .10 !i
&=(#1T4D9U;Djzk5k6ql .6 #k(x-KE;E<E=G~a6d(h4q= .6 %S1~6=9cN%aNgDoqour2
4|:M<6>6@[CAEyF@L_LaS>W(]ZfvhBpA .4 -K67:8;7<v@xJ]K!K2P0QSWzZUpT .10 000C6#7|89C,MwMyN!N%Nc[>_KaNoqouq>
(Z0C2*6#9{A>C,NcRt_Keze|ia .3 XPZl[>]lio .4 (T006o89;h>r@oDSIuKhO}PAPDPxUyU{U}WFZr_-b=hukLlFnKnv .6 &-(T*x6q7|7}>rC8DJDrEyFeLMN0OGOcPkQ&WOXChB
+,005w8&=a@4BDBIXg]S_AcifEfFfIhMk3oQoRq> .4 -P@FCeD,Nvaa .2 :L<6>6EyF@L]L_LaW(Yj]ffvhB
/|8%D~F]p: .5 =-@fF;HqKZV~YOZv]o_>f6mo .6 &N,:-K/3/p5s67:L:MEyF@QSf8hBk5qb .6 (4-N8);7DKNwP{QSQmRr]KgPq/rM
2t2u@f@gW!]w]zf7gPhchdhtnKpM .5 1e5s;D<oB)BPC-FeJ>i&k5qb .8 *:6#6q7|C,D%DrNcNwQm]K_Kezf8ou
0077C(FcOYO}PAq>qa .4 &-6q7|7}A2DrPUQA .10 #;%{(7(8(o*:*X0=:_BxIhMyNcRLWO]@aNcbiaibiclOr4
5I@4@T@V@WWDWEWFbXeY .4 (o-NCeD!ElFeLMQ&mm .4 &S,a-#/pGAL_LkM<TBe/h:hBhspM .6 /m@pHDOmQSS+WU]sa6b=b@bCbDcXp&
0%4L:UB7YQYj[!pv
&o+f,E,x1K1P=w>SB>CsJwMwSaV-i(lcn7n:r]
C&EGFl .1 >*>+aAaCaDaE .3 %qCeNviN .2 >5ImTQX@XSbX .4 !i
/M<H@C .2 6&CeD,Ne *J,a0/2,2-2/8tnZpt .6 *:*M[Y_0_mcX
3=9)@CSohK .3 -NGya_lx .4 8iPVXB[Yma .6 NcNe .3 (;*=00E4maq>
EGE]LM .3 )p,a,c1!1%767z8%<6<8@C@D]spn .4 (o(p,c-N<8GyJMO5Oma_lx .8 !w!{!~(;*:*=*M52899::bNcOmOqQ)[Yb@cXman|q>
EGoZ .4 ,c<8>6O5O6 .6 :bNcNwNwOmQ)[YaNr2rR
A)A*C&EGFljr .3 1A1B1C1EJFKZKa]@oK .4 6#A>CeCmNcNe_K_V .3 %p(;(e-1-2-51TNPW&a;a=n|
@CWDhKhNk3 .3 ,a/|2-2021@YJ*OIT=di .4 >aQS .4 (#*=<sBPCjNH
6#6&A>NcNe .4 008&89BxOYPAq> .3 *F3G3I@C@D@FA)IGIIIP .3 *=8MD{QSZ-cfma .6 %q&Z1~6#6=6=6=>mGON%O}PJaNcXgDoqouq~
EG .2 -D/M<H@C@iA)Uk .3 6#6&CeD,NcNeiP *I*J,a0/2,2-8t=jL_jdnZpt .8 !i
6#6&NcNe_K .2 (;;H@p@xA,A/P)P*bfbgn|q4 .6 %N;W=N=jLcP&T9T:UAX3X4a;bqcfeQ .8 (o,a-NEGGyJMQ*cXhKhslx
/h/i/l .1 LM .1 KdKeKeNcNd .4 %N(o*:-N4:89PJhw
&@)<1H9a>of2
%;)-5-5t6,81;6G0K1M6WTYAY|ZM[[j_liqf
@4@T@U@V@WBPBRIGIJIP .2 %q(f:gCeD,LMNv .5 %g(3+#,H,L/t0=0=2q3AB&C5DWG*HjIYK]OFSFScTUVpXXYzZ-amg(h1i!i#ilkioKq} .8 &Z(f-N/m4]@xGZJ)L;OGPJSHX}a_moo/q>
@4@T@U@V@W .3 %qCeD,LMNv .2 *b2q3A:g>~G*g(i!il .4 (f(tQSjr
@4@T@U@WR+R~S# .3 (tPk .8 %q/m:eJ)N:QiS,SHd*fRjK
&[/|4I8%<h>>F]crpYpjq_ .5 %8%L<6@CC&DKDMGZJpM@XohKo!o/ .4 NvQPiN .2 -h0e8)<}@;B%BODoDpU;W_X/X2c2kD .8 %L&(&Z6>6]78:_<9@xBkCfEQMwPAPJSScuc~k)oqpE
-N4]>VA>L;ONa_rE .3 <6@CC&GZJphK .3 Nv .2 +#0e8)<}@;B&BODWDoScVpW_Z-c2kDq} .5 %L89@xEQF;OGPJpEq>
-N-P4]L;a_aacr .4 @C@DA)C&hK .3 Nv .2 *=+#ScTHVpZ-g(iljBjCq} .8 %L(f@xEQF;OGPAPJc~fRiWnvpEq>
:eHIHKHPHQJEPCU[f*p:pYp_ .4 @C@D@FA)BwC& .2 Nvp: .8 !i
HPHQO+USUVUZU[f* .4 Q& .2 %q:gNvg(il
RjRpRq .4 8J@4@UIPJEPBPkWDqtqw .8 0]>V@CElNcOGSha_cXiS
I{ (EFAU2 .10 !i
2T6c6d6emGp{ .3 %q:e:gNv .3 #x#y&q>XD1F9L}ScShcc .8 %L&Z/m89<h@xJpNcOGS+]@cXjKq>
C>H{[:[u]FnH
4[==Rf
(@,x-T07111~3*6x8L8V9h:N<G<Q<[>9AxDFDGIHIbKBMDNLNONPOVSGTIVFX[Y:Ys[g]<aLczmJmOmbmcmyo;
**FkNvQ)QPiNiv .2 <eHq .1 )p+41~6<7E:_IfQ)SfYngDgIhsjWo!or .6 :F:_:e>)@yOd]@iSj|pjq*
86A)qqqsqtqtqw .2 0=IkImPC .2 9T:e={iSjr .8 %L*=8>8[<hCuQ7T&eOpE
%[89OYPAq> .1 **@s@yJNKZ]@ .3 !q!s!t!y!|%>%p((CfYJ .4 &b/U1~={>ST~VZYJcXiW
O}p:p< .2 T~ .6 EQE]PAq> .4 %p((**Cf
8&89OYO}PAq> .2 **,Z@C@s@yC&L@OGT~o/ .6 %L&Z&b/U3G9wJnRriW .3 &b+41~:u>S@sMlMwVZYJgDgIiLiWk)k+or
OYPAq> .2 **@C@s@yA)KZKa .2 @C? .1 iL ;vJmP{
0089OYO}PA .2 *X,ZC&EbSuTM]@im .3 %X&_*W>uNwRrk) .8 !q!s!t!v!x!y!|%=%L1~>SAsFeP{P|gDiZ
89OYO}PAq> .2 OG .5 &o+X/@1-3#>4@9J!J_K9MyQBRiScTHV/V2YQ[8[Y_b_hhsjBmK .6 %L&Z&b/U>S@sMwN0ObPJc~k)pGq>
89O} .3 ,C,Z/M4&@CGZQGTMWD[3 .3 #]={FeLMNvmm .6 %L&Z&b((@xCfOGOboHoIq>
Zl[;[=[>i+k% .3 /V@{d)h=iIiJ .3 :ejr .6 /@0]0e7E8)9T:c:eEnGOHXMRSHVcaXg-hwhxil
*rD~ICOfp:p< .6 :9[;qHqq .2 /V@{IkImPBd) .8 !i
GOGZGd .2 imin .2 FkiMiv .2 Hq .8 !i
*r@zAUK/OdSN .3 6<:]OmQ)THhsjWoXoe .3 ={jr .2 :9<u>>@iFeIGfE
**<h<k>>@CcrpY .3 <h<k>> .2 /UElFeLM .8 -N2JGvNcOdPAU0WQXRa_cud)fWjKo7oc
2T2Ud*d,d-jIjKjL .4 8]:gJ_NvZ-g(il .10 %L,Z899aC&IGIPNcOCOGcXiWiaq>
<E<mL9hqi&q!
0!0I2x3!5{9;:E:U:t=6=w>PDPDuFPG0J!UTWu[!]2_ZgLh(i8iKkglAndngoi
iI rE
3=3>3@CtCvCxD:V:[3[4[6[7dDdfdgecedf: .4 iS .8 ,l0]1G8[:GEn_fcdghj_k*
25A)C&FlSp]o .2 #]NviN 67 .4 /f74C-ScSp .6 %L/i/mFkHIHKMCP!P4Q/
*F@i@sGZo! .4 -A2[=fNbT_WKWsZ*k[n< .6 9mGOJpUuWU]@im
*F@i@sGZo! .4 k9 .3 040KNaNb .4 GOJpR[]@im
%q<9<:<<<B@xE]FkcX .3 /m2R>IJ)J*S+S,Xy .6 %L%S&Z*:6N86<f<|F4HIPJQZaNiHour4
/mJ*S,Xy .4 *:6N<|PJaN .4 %S%q6NHITMd,jWqL
7z8%p:p<pEpI .4 ;};~jWkgkl .5 3G3IRib]fEfIj0 .6 5<8&CfPAQQT_ehq/
@CI<ePeQfC .2 XEYacXk0 .1 2j9mO> .6 /@899mJ6T_Ylkgpb
/|7z8%D~F]p: .4 366V;v;}CyJmKtNUWQ .6 &R+Y+[9)9/;i=QE;F@GEQ[RMT(YkZ2fKfLgehBoPqK .8 *M,*606>78:G<9={E;EQG{H!HqSWWQgehKhNk0m[qKqPrE
3=3>3@4O4Q4SCtCvCxD:GZG_GdV:[3[4[6[7dDdfdgecedf: .4 &PL]L_LaLkRMT(Vg]fb>fvhBhB .8 *=,l0]1G8[:G={ElEnF;HIN:PASB_fcdghhKjVj_k*m6ma
/|4I7z8%D~ .3 /M/O@C]Q .4 +O,n3,CVEIP]Q}RMT(X8X9X9Z2b@hB .8 %P(6(7,LENGvJ4KtQ(Q)Q-Zv_pgOm6q/rG
6q<HJ]LcR]Rn
&S)X,q/#0-2]2b6q9A<}<~=w@>@RB>C+C/GUI}RaSkTNX6aldWh&h,hkk6kn
(Z,UC,HXKMKg_Kia .2 DCGZGaGdhN .2 %qNvQPiN .1 %z09ImMyRLR~Zo_hjinonp
%R(Z,UHXKMKg .3 D@GZJ[JbhKk3 .2 %qNvQP .1 )JMyRLRnSc_haJ
R+R~S& .2 ={ .2 *=/@=uG=LBY) .8 ,UD!GZQiiSnoqK
qKqNqP .6 jUjVm[ .4 2R6I<uR+
0[2J;yO&YEZqo>qK .12 O} 6<MyR~nonp
(@4Z7~:UDPIfO9
JNJPJRb=bCekeo .2 #h(J*VElF4QZm6 .3 )0)T0[3v;R;yH3O#YEZq_mhLo5o>
!W9u=+>AKtOu]uagi2ls .5 ElQ)Zv .2 *A053vZ-mz .8 ,U@SGjJ[KgLBLp_Zb=mzqK
b= .4 pE .4 QMQN_Z .4 @C@DmanzqK
*= .4 F]f/ o6
mz .5 -F3I9,9T:bhN .3 6<LMN1OmgImm .8 ;R;yD{O&O}P!o>qK
04JzlJmz .4 4aO}RJq/ .2 %]]5]@popp
0mCvJ[JbWUZUmi .4 EQpE .4 4K5rA|F6F7PqU0nW
EQpE .3 4KA|F6F7PqU0nW .2 (7(:3G3IHD .6 (t4]CvIGJ[WUZU[;mi
0+;uHcTU .8 ,U/8DuD{J[J]JeKgZ-Z0b=oPpp
<6<7M@oPoQ .2 TUl7 .8 %}D{HcJ[J]JeKgOmP!Z-
/4/8/9 .3 >aPkQ& .3 -q1N1OHbHcJ-KJ
Nv Nc
/y1~@*A>AADFYQ[Y[[[gbA
(Y(Z(]-N4]69;p<&E>N=OQOlcym2 .2 %[FcOYO}PA .2 (Y(Z(]-N4]69;pN=OQOlXCXEm2 $
PA Nv .1 (Y(Z(]N=XCm2 .6 %h-D-QC,GO[;[>_K
(Z,UC,HXKg_Kia .3 /h/lZl[;[>i+i/k% .4 &)EGE]LM .2 CeD,iNiP 4]69@QKWOQOlcypf
/h/i/l .1 LM .2 CeD,JMbq ->4]@QKWpf
EG .1 &)/so< .3 Q&q* .3 &F4]4_7BQMa_aa .3 0sO)RLRnnS
0s8!RLRnnS .4 BwC&[;[>q* .4 &F,R7BPAQMqu .3 %P67LMMCO)lL
,e@4cigm .1 CeLMmm .4 %R%h/w2*4];pHX .6 %9={>aC,[;[>_KqK
C,HXKg_Kcrq7 .2 Zl[;[=[> .4 EGE]NsV:jr .4 69CeD,Nc .4 %[=AAzFcOYPAU0XE
KZK[hmhvi+i/k% .2 LMmm .2 D~PAp: jr .2 &GIx[;i+
KZK[i+i/k% .1 LMmm .1 jr? [; .4 !!&)/84]<>C,EGE]PA_KoZ
I@IAIBUtUuX} .3 &G&J+4J8O)[|fP
EQpE .3 &[AzEfF7PqU0cbcpcrhw .2 (7(8(:3G3I .4 &)D,EGE]IGPAZU[;_KoZ
EQ .2 (7(: .2 EGE][; .2 !@4]69CeD,g%
Zl[;i+k% .4 &)EGE] .1 != .6 ,N/FPAU0XElLqK
FGky .8 ,U4]>VHKPAZv -N3QD![;nJ
EQ .2 [;dFhRi+ .6 -N;pN=Nca_nJ .4 78E;G{R~VT]UlF
m(rE pj PA i+ P!U0cb
>, p: EG Zlk%qw .10 89<lD!FkTl_KiSqX
%R,U-N8{HXKgc+ .4 -D-F-Q0P0S .1 LMmm .8 (:/h/l3B3G3I<h>>CfE,MyQXnvny
%RC,HXKgcr .4 8wePeRnvnxnyoKoM .6 3B@1DtDvQ=TI[Y .8 6<9T:b@SJpJuLMNvnJ
]U]W][a*a+a2 .1 LMmm .6 NvQP .2 -N;p<&D{N=Nca_nJ .8 *4A!B-EQKuScSfSu[;[>nB
ElQ& .1 Sc .3 C,a*a2 .6 NvQP ;p<&D{N=a_
,p-N>V@QC,Z/_K .6 @i@p@xIGIPp- .3 jrq* .3 ,U04;yHXKgLpqK .10 &G(tOYO}P!PAPkSciD
/h/lL}Sen[ .6 9T:b .2 6<Omoq .8 %2%z;pMyR~pG
1!1%1&NKNLNNNP .1 @SD{LMmm .4 %N&(&F7B9T:bQMpE .4 2;D{D{OPTHU0crkRoq
898:OYPA .3 %{HIk% .2 O)p:pGpI .2 %22;4TTHfgkR .4 &)/iEGElF]FeJNivoZ
89O}PA .2 HI .2 iN %22;kR
,UC,ia .2 ,eQmQp LMmm
8)A>DFEWW7[+jBmJ
A)BwIIIP]@ .2 #]iN _; .1 Pj .3 *d-e<s=!BPFZYb_f
*M;}D~JmWQpE .6 -V-X-|/3/8<qBXBYEjK8K}L!g~p*p+r6 .8 3G7M;S;U@i@p@xC8C<Hqa*a2ekeohKhN
D~ Jm .2 *M7z8%={F]jVm[ .8 *d-V-X/3<qBXBYL![Eb4bVg~p+
&_*r/|8%D~p:pj .6 3[4a4dCvCw .4 -V-X/3/85w;DBXK}L!OD[T
jVm[pJ .3 ;S;T;UAXC9C<]tr6
DKElGZGdGdPAPkekel .4 jVm[ .2 ;D;LFeFkJ>L!Nvia .3 *x8J;S;T;U@xC9C<]tp-r6
/|4I7z8%pjq_ .4 6q7|DrPUQASHU0[Ycrhwhxr! .4 HIPE]@dyi+qK .6 #v*d-J-K-K-V/3;i<>A4D2HEK}L!WAb4pYp_
-V-XK}L! .6 JpJu_;_< .4 *d+;-e<r<sBPBZCDFZYb_fdvp|
Cc
%#+2,x1Z3*4|9P9l<B<Q>9@bAxC+CcCsK,MDN8OWOXO{R2S>UqX,YsaLdyd{gGgHh_hkmyn7o;r]
K} .2 ,C:UDPNviAiNqK
0eA&BODoH4U;W_gk .4 +8+;76Gr[k[m
3]>@K] .6 -V-X;DAXAZODW;r6 .4 %N+83G4aC,NcPkQ)[Y_Ka*
A>KcNc_Ka_ .4 3]>@K]U7[Q_&gK .6 -V;D<3D{EqF4FwH3ODPI
3#DWGG[QbFjS .6 ,16aCJYoh!
+X3#DWDYGGIXJmU7[QbEbFjS .4 ElQ&pE .6 (X,16aCFCJDuGDGMLmYogDgL
,16aCFCJDuGDLmYo .8 3#DWGGJm[QbFjS .8 (%*:00L!PkQ&]@a*f/hKq>
0089OYPAq> .4 V~W@Y|hK .3 +X3#BzDWGG[QbFcdcejSk9 .4 8JPkma .4 (%*::eENL!MRSH]@a*hwiarF
3:>]@[B>BzTWU7[QgK .4 4a4d8JCvCwQZcX .5 )4-V9U;DK8K}L!ODP4]@
_&gK .4 :bElEqF4pE .5 (62*4/646K<3@1D{EqFwH3PIWtWu[Y_mi@py
A)Bwod .3 Ce .2 *~64 @[_&gK
GZG_Gd .3 +X3#DWGG .2 Q& .8 (%(t*:0xE;E=I<L!]@a*d(
0C4-8V>wJ2audJi@jT
EGE]LRoZp/ .3 LRgW .1 [; .5 #v+#8;<>=weHkslB
WzZU .1 QS .1 Pj :~ .2 #g={ .3 (#(t-V-X;D;LIZJ>L!
C&KOLRgWk% .2 jr? [; .4 #v+#8;<>=weHkslB
IkPB .3 Zl[> .4 #v-j<>lenR .4 /F77EGXE
WDZl[;[=[>i+i/k%qrqw .5 +#0e5b8)8;;i;j<>=wD=DoS*[abUeHksk}lBo# .8 *:/F7789C(EQFeXEcXiMoEoZp:
o!o#o&o( .2 FI .2 5b8;8>HbUSo) .6 %N&FC(Zl[>_Ka;gWiMiaisk%oZp:
6#A>C,Nc_Kia .3 XPZl[>i/k% .3 <>bUlBo# .4 %N)p5b8;8JEJa,eH
&bp& iMiM p: E]oZp/ [;[=i,k%
EQ .4 (7(8(: .5 #v+#2~8;<>=wS*eHkslB
A)BwC&KOK[LRgWk% .3 jr? [; .6 #v+#-N-j0e2~768)8;<>=wEGeHksl5lBnRo#
&(6>E]GOXEcX 2~2~ .8 %N&h(#6#;D<>DrJ>Nc[;[>eHiaql
6#C,Nc_Keze|ia .3 /lZl[>i/iok% .4 #v0B2~
!z!}##&F<R>BN0]6is .2 (#-K@[R8R9UsjWql .6 -K0B2~@[Dri8qlr2
;i;l;m<> .2 8JQ& .2 eHex .6 %N/!89=<A)C(O}oZ
@zA)HII@IBUv .3 D~? .2 (Jjr ;i;lHdHe .3 @zVcWUYacXchp&q/
WDWE LMmmrE El
:u=NTIT}
6q8V8~:,:/B8DPG@HsNGRa]Oaoaqcfg,hC
9@9A=C=D=E .2 :bEQpEpF .2 #;&[6#NcSH_Kcreze| .4 (#3IBPBZJ&NNO>WwX<a#
004JE;E<E=H!R-R/d(f1 .3 EQQ/jrpE I<IxKAabaf .2 (t8JEGQ&QC
0,004JPAq>qa .3 Ixab .1 8J .4 #;%L*:*d/@6#FeIfNcVbVcYabVePezhsjw $
4Jq>qa .4 ** #d .2 jr NK]@abo!
004JPA .4 *jJ!NKWvfSlj .2 Nv? (#(t9y<sC-FyOD_xql .8 #;#h%N6#8;8OCeNcY#Z>ZlaNeziak%
Q/ #}E=d(f1 .2 EQpE .3 EG? -24DHxIxNKabb|
IR 6<
0089PAq> .4 1#1& .5 ]@ .2 FeLMNviNiS
:|:}@C@D@FD~PBQSoXoY .5 >aPjQS .2 1&B8S*Y:a/dxh(kt .10 (9*:1#4a>8@CL!NcP4PB]@oqouq/
/|4I7zC&pjq_ .4 @CA)C&IhKZ .4 1!1#_rfqmCmD .5 1F:e>bL[S*SHh(
p: .2 7zEQ .6 S*h( .6 4aIXJmL!]@bFob
+)+,>,>->1CtCvCwIGIPJ{J}K! .3 H2NvS*h(lN .2 4@@:H2g(lN .4 Q& *:00:bW<cXjVm[
G2IXJmjSkZk] .5 S*dxgDh( .5 *:;S;TL!Zl]@cXjVm[
00PAq> .4 *+S*Y:bAh(lA .4 (%(tIZL!]@a*ibrF
*d0)R#bVf(f_qB .2 BfGdJPeony .3 8;8[>UD[H3a=o)
#1@iA)BwC&]U]W][ .2 #ACeD!jrmm? .2 -D1u<H<h@CSo .3 *d,~/[0)BbFeYxZP_fbVdvf(h1 .4 8[={@*C,D[EGNwQRQm_K_L
W%bOhKhNhPk3m1m@ .2 CeD,Pk .2 *d=I@[FqYbYe_fbVoK .2 &5EGPkQSiWpE
*d5[YbYeoK .2 /s3G3I@pp- .1 Pk .4 &5HIZUiWpE
&F,e-/-J-K/PO[c6 .2 qB *d0)B@ZPbVdvdvf( .6 %%),/M4&89D!HqLMQ&QZmm
@4@C@C@D@F@VA)B;C&Fk .2 #]iN *d-e0)BbI2ZP_fbVdvf(f_ .4 %N&5*::9={EQF;HqPkQ&k0pE
/UGamompmrmsq* .3 CeD,iN .1 *d-L-e/[0)1-=<B@BbDqI2R@YbZP_fbVdvf(p| .4 *:4:={LMQ&cXmmpEpG .4 (t(x-N8&89BPBZCeD!IZL!LMNvR>a*a_mm
3!6#A>AAAGC,NcRt]Y_Khwm2 .6 FeFk F]FcPAQ/ .4 1*1c5]7TIfK+K1KgP7hykL .6 *4*dD2D6D7E=LMb4bmf(mm
/@HyTi
%h)1)6/d1+5099D=DPG@GSK!L*RAScZ:]4]>]Od4mno!
#;#O,U-N046#:pHWKgLpNccpcreziaidm2mz .2 )E/T5(HFR]R_[(eQfCnxny .3 %%/R8;8M8y@1BHHePJQXRwXM[YeHexfgpo
#;#O,U-N046#:pHWKgLpNccpcreziaidm2mz .1 (JElQ& .1 NvQPiN .1 8;8y@*@1HeIlRwTfUGXMeHo) $
#;#Oiaid .1 (JElQ& iN 8;8y@1HeRwTfUGXMeH .6 /k3G3MA)GjH@JsPJc!oVq*
#;#O >>A)BwHK .4 O[p:pGpI .2 %2D{TIXc[Y .6 3MCfPJQXXM
El TfXM .4 #;3=6#Cf[>i-oV
El TfXM .4 ={ LM
04GjGlmz .3 GOPJ .2 R]R_W!
04GjGlmz .3 GOPJ .2 El iN 8;
PA %{gW .2 3=CfHIO>]@ .8 04@1CfQXTfXM[>oV
cpcr .3 (JElQ&lU .3 NvQPiN .1 8;@*BTD{H3HeJepo .8 %N%}FcNcP!PAPJQm
J)J-k@ .6 PkQSZ8p- .6 C,D!HeP!Z-eHia .6 3M8%<|PJQX
%U&(mpr;
N!Omr2
0I0e1j8)=wRh_mhqkjl:
*VElm6 .2 *=5bJeo4 .2 C,Cm_Vid .1 1C3MJsQ9]0a!
E]FlLMmmp/p8 .4 *VElF4m6 .2 (U)p)r*=+)0m2n4A5R5b7#@(COJeJo_LeHh@j}o4 .10 898;C,CmD!J[JsQ9WU_V_Wiaid
#;#Oiaid .2 )E,K--GtQ9UnW#[{]0_FlUmY .4 ,&5c8;8>BTFeH@J[S]Z0po
#;#Oiaid .2 <I@F@xJsp- .3 <H={@C .2 (j)o*dBKH@HUKHS]Z2hc
(t*=0x8]<=cfo4 .4 %%%O*Vm6 .3 8;BT .6 )EC,D!DBPJWCia
(t*=0x8]<=cfo4 .4 %%%O*Vm6 .3 8;BT .6 ={ PJ
,4CtJ]buhMhNk3 .3 8;8>GjGlScSe_h .8 FSGyaTaahAoKpg
,4CtJ]buhMhNk3 .3 8;8>GjGlScSe_h .8 iv F]
,4CtJ]buhMhNk3 .3 8;8>GjGlScSe_h .8 E] Q&
#;#Oiaid .1 ,4,5J]Ja .3 8;8>LMmm .6 &5ElGjH3H@PJ
4O4R4S .4 (v8Jjr .2 !!E1i2j) .8 8;C,Q&QX_KeHiW
JGX@[(oO .2 Obiv .2 %(00LMPJcX
JGX@[(oO .2 jr iv .2 %(00LMPJcX
%(V:[;iD .2 FkJ0rJrK .3 >VDPL;L>Ms .8 C,CfCmX@_KcXia
%(V:[;iD .2 FkJ0rJrK .3 qu PR .8 C,CfCmX@_KcXia
@4@T@UA)Q/[> .2 EGLM? .1 !!=+Q)l~ .1 MM .8 *M3G3MC,CmJ]QCQXiWmz
@xFkp- .1 %q6>XEcXk0? .1 WU .10 &G4yC,D!NcPAPJ_KeHfFmi
FcPAfFq> .2 &I5O[qa!hT .8 8;C,NcPJWU_Kj0j5o)
7(IrYQdWgchwkgoF
Cv &5 ]C
^ *Vm6 .2 *=+-7#8;cfeHh@
^ O} .6 0u8;C,CmGjJGJ[J]X@_Viaid
*Vm6 .3 )p*=+-7#8;cfeHh@
4S<I<Z@FCIJ,JsQ9_FmY .4 )p*d8>={BKFZFeGiH@LMS]dv
8;@1BTHeIleHpo .3 %N)E3M4z8MC,CmGtPJQ9
#;#Oiaid .3 )o*d+N0uB-BKFZGjGlH@J*KHS]Z2hc
#;#Oiaid .3 (t3M8MCfO>ObQXmi $
(U)r+),I5R5bCOJe_Lj}j~o4 .6 89C,CmCvCxD!GjJ[J]WQiaid
pG &vrK .1 CxPJrE
&v/| .2 rE .4 /h8;@CC=IGNKQSZfdFekhR
E#p:p<pGpYpb .6 048-8;BZBjC=CvCxDBPJQXZ-eHiZpPq*
BwF] .3 #;#O%=&[cpia .6 3M8;@xCfDKD{IPO>f/iZq*
),/d0e4+8)=wDPK9YQi0kgrP
(J [Y
8{C,CmKghqm) .4 @p@xBxFcPARrq>qu .4 &G&I;+;-D{MCfEljlkoX
1[ ,I8>J[Jb .6 04J]Q&hqmz .8 898~C,NCfEoX
%h,%6u@1@3CHeTi9 .8 -N6#CYL(PARn[>[Oj}k3pg
%h,%6u@1@3CHeTi9 .8 89 o/
%h,%6u@1@3CHeTi9 .8 Q) oX
E]El .2 #]D,iNiv 04Jzmz .6 0089;}IyJ]NCNPPAqu
E]El .2 #]D,iNiv 04Jzmz .6 QM @S
E]El .2 #]D,iNiv 04Jzmz .6 D, L=
,(3!<E=ATN .4 (JElF]IIk)k+ .3 !!DzMMk+ .8 89L(NvPAQ)Rn[Oiak3
JW]jj}j~ .10 C,D!Kgia .6 J]QXS#S]WQionx
JW]jj}j~ .10 C,D!Kgia .6 *W a;
,UC,Kgia .2 Zl[;[>k% .3 @C El .8 (t,I042qPJU0k+mz
&F7BQMfV .2 HXKgLp .4 3=3G3I3MhKhN .4 @SLMPJk+mm
/G6b6q:yDFEW[+
%LQ(jUjVm[pE .1 #;#O6#Ncezia .3 (;@xIIOqRkVs_Zb@cae[
NcNe .2 Oq_ZqNqP .10 %},q-NC,CmD!D,GOJd
GOLQQ/q* .2 LM &5 D!
C=C>CB .3 ,L04GjGlHrexmzn[ .8 *=*_>KCvZU_-a;f>mi
HqKZKa .4 !! MM .4 DzHqo!
Q& W< .8 /@7(DKHsJ!MRcXkg
2y7(7)DP 2x;CYA .6 :b 6<
#7
=wL9OUXn
6wBwEQF]]@o<pj .1 #;#O6#D!Jdezm2 .2 %{((ElJRNLf/iZ .4 (t@iDKEQf/k+orpE
6#:pC,Cmezm2 .2 )&QSXx .6 !!>SD{HKMwNcVKc~k)ou
KcNc_K .2 C*IhInhPk3r8 .2 D! .3 (t3MDKElNK
***F@FA)A) .2 8z9*NLWD][hM .2 fR? (tDK .4 >SCeD!ZviZjrk)
9-WDWF]U][hKhPk3 .1 LMmm .2 (t iZ
,38;J[R&oj .6 *ANvZ- .8 /M=%OGhKk3
<k>>@4A)HIHKhF .4 NvO[QPpGpI .2 %2=<D{TIUUXc[Y .8 4]6#:pC,D!D,PJiSia
89PATl .2 WDYb[;]Ui+qq .4 0C6#CeD!NcY2ez .8 &9(tG{HIKLR&Y2ZlqX
jUjVm[ >SMwgI .4 EG &)7zZfiW
/f4S6=ou .6 jUjVm[ .2 E]? !;IGNKQS
,p0CC,GmHTKgY9creBq7qM .6 1A1E3G3IHGadeRfCl<l=lU .5 *=4d8;BTZ-Z0 .6 %N(;64BWJ[OmOq_Zb=eB
#;#O6;CeD! .1 Q& Oq_Zk+
%Q0C0DOmeBgSqM .8 *n8P=NC3C4H<HhI>O&T7YFYGYIly
%Q0C0DOmeBgSqM .8 [( Q&
0C3!8{eBhwlnqM .4 %-%3A)BwL|L}Q&iG .3 LMNv .4 F9HsOmPRc4
0C3!8{eBhwlnqM .4 %-%3A)BwL|L}Q&iG .3 LMNv .4 Qm Sc
0CB]eBqM .6 2-8t;X<-J!]9m~n#on .8 89D!EQLMQ/WUi+mm
0C0D>; .6 XC Gy .8 /F9d@CDFEGGjLMmm
!N%=%@AsKgLp .8 ObQ=Zv_@ .2 )r8;=<=NZ- .8 969:HDJ[LMOmVK]T_b
+7CZH%K+Odd1
KOKZKa .1 CeD!LMmm .1 )Z4v8t9dH9Iufq .8 :e<[<]=NH;HWHyj}
El .2 7K[Y? 5RJoj}j~ .6 iSia .2 00 .2 <h@CX;
,s@SHWL=SHiSia .3 KOKZK[Ka .1 CeD!LMmm .2 &e)Z*N+;/M4v8t9dH-H9IuR~aOfq
,s@SHWL=SHiSia .3 KOKZK[Ka .1 CeD!LMmm .2 [; d)
%F3W6t<zJ*J+ .6 LMNv .4 (#(t(|;LB>IROD
<[<]<_JNUVnB .6 )x*61&5O8)GrH;d)j} .8 %N:eLMSHUriSnH
!!676<>SMwk) .6 )w*V<S@2R[ .6 %q:eBkLMfPnx
L}PSc7iFiG .6 Zv 78GEH6HNqH
6#C,NcRY_Kez .6 2z=jA/J8M+OIOJP)RvT=X4dvdwh: .8 %N(;(o*=CeEGI]LMZ}_moZ
@4@VMeWDWEbU .3 Fecug(gCh:hB .4 ElFI .3 ,a8t=uGAM<NZe/hs
(o-Na_ .6 b=b@bCbD .6 %LaN .4 9,@4CeL_eYh:
Q) 8O8t9nV~gz .10 +S7sHIIZX}dcgIiWq5
(%,*C-IZJ-Z- .3 7B89@xF}LmdcfFhJq> .6 008t>o@4C,D!DvNKqK
nzq5 .6 2q3#=<H>RHZ-_hk9 .6 (v7BHIPkcr
nzq5 .6 2q3#=<H>RHZ-_hk9 .6 F4 QS
<| .2 +8<KQ)Q* .3 >I .8 ,CPJQid*iWj@
C&OGhK .2 +8FeQ)co .4 *MGOjr .2 @C ma
a!hThU .2 (Jjr .2 +)ClD%HbP!P4l5o) .8 C,DuGG[__K_Va;hBk3
EG <H@CCvD@LSUkoP .4 6#6&CeD,NcNeiN .3 ,a0/2,8t8wdwnZpt
/J59CaFnHBSz]v]ydkmx
&X&c&v7z8%F]p:pGpI .6 2jQ7Q:a6mRo6 .8 %q Om
%h(6/@/A2*A[B7DrH~I!I#IrLJN6ehj~nx .6 2!J-Qba8b=bGeAo6
%h(6/@/A2*A[B7DrH~I!I#IrLJN6ehj~nx .6 %q Om
&v/|4I7zpj .4 H)abb=ekfEnv .6 %h/@042*8ADrH~I!IrLJN6U0_meh .8 %q2!EQHsOmPAQ7o6
/a0pH~I!IrLJeh .3 jUjVm[ .4 %L2k2lGra7iW
p:p< .2 1;9XrI .8 *=DtDvOmZ-abekl*
Z8 .1 Z8 .6 /@M/Omkgkql[o6
/_/y8(<GDF[gbA
05 R[
,C,H6q@LDPYQZp_oh(jCki
4s4tH)H*H+H,Oqb=b@ .4 (J*VElQ&m6 .4 %h%x(U)B)_)p*+*i+)+-/@/A042*3v475b8A@(B7HeH~I!J!JeN6R[TgUG_Laye1eHeIehi7j~l6m8mzp,
*FJNJRb@bGelen .3 (JElQ&m6 .3 %x)B/@/A058A@(HeH~I!JeTgUG_Laye1eIi7m8 .8 %}366=<lL=OqP!P4PJaNo6ou
*FJNJRb@bGelen .3 (JElQ&m6 .3 %x)B/@/A058A@(HeH~I!JeTgUG_Laye1eIi7m8 .8 89 HI
WzZUZY QS .2 Pj .2 *B4C=Q>XL=PSQBSHTKcg
&F&]7B>XL;L=W{csp_pa .1 %_4B4C=N=Q]q]rcfcg
4Bcfcg Dlg[g_
>V>XL;L= 0C6#HfNcRY .4 89 HI
KcNcP!P4RYia .1 8&89HIHK .2 E] .3 CfElm6 .3 05@(CfJeZ-_Lo4
ElhKhP _]lm .8 )#b=e1oK
co +nB5B6HWHYKgKsq8 .1 =<=ND{THZ-cfr)
/y<G>zDFDGL+[gbA
0e8)=AA>BONkO3TN[[
2#9GGrIPQyWDbdj*j3k3 .4 (|)#2qg(il .4 +*/}8@8y@(@*QSQXayexfg
(|)#2qg(g=il .3 ElQ& .2 +*8@8yQXR}XMayex
1!1#1%1& .2 3-J[Jb
GjGl .3 778&89PAq> .1 =%Q7ljqK .6 &Z1#8;DKD{JbNcg(
2qI{g(il .4 El .2 +*0QDAEW
A)A*C&NsOGZl[>k%o2 .3 @i@xIGNKQS .2 /U .1 !!#Z:9>SN1k)k+
A)A*C&NsOGZl[>k%o2 .3 ** QS .2 /U .1 !!#Z:9>SN1k)k+
4K7#DtD}PpXc_Tcb .5 Zl O}
)a+~DtDv]TgUl*mL .8 %1%@+n9:<VHDHGJ[LpP|VKeCfXlU
)a+~DtDv]TgUl*mL .8 O} J[
+#,)-J-K/1>]B>J_g#
1{DPJ_J_JcRhRqX[h(mJo4
+mB5Kgcr .4 A)Bwq* .2 dA *=Z-cf
IhIjInPmPoZl[> .2 @SEGLMmm .2 /|? .1 4rH)JNb=ekfE .10 *=3S>I@SB5C,D!D,KgM&Q/miqK
>>M& .6 (JElPkQ& .3 &g&t/@AcF9LJQ-R[ehfg .10 4r=<D{IhTHZ-b=ekfE
dA *=Z- .8 &g+mAcB5D!D,KgM&PmQ-
ekelenfH .2 (Jq* .3 +mB5CmD,Kgcpcr .8 !E&g89HIM&O)P{Q-eh
Fk <lPzZf EQ EGm(rE 7z89ek .6 (tD!OdZ-[;
(Z0C112*6#A>NccbeBhw
imio E] .2 (J .3 /F .1 EGE] .1 %[ElPAQ&q*
P!P4 .2 PFXDY3 .2 EGE] .1 @xIPMU
k% .2 0C0D6#CeNc[YeBiS .2 EG .1 &)E]o<p/ .2 (J@sElenq* .8 /FC,D!F;KgXEq*
k% .2 0C0D6#CeNc[YeBiS .2 EG .1 &)E]o<p/ .2 (J@sElenq* .8 E] PA
89O}PATl .2 Ih[;i+k% .6 pI kR
89O}PATl .2 Ih[;i+k% .6 <h LM
O} Q) .2 (8HKJqJsMSPFY3 .6 @xCfEGE]LMMUaNpG
/|4I7z8%EQpj .8 <hJYT3]@kVkW .4 JZLMPRScaJpG .6 6>D~EGEQE]PkQSaJf/
D~ Jm .6 *M4OJpJsMUPEUWY2Y3 .8 8JJpLMMUU0Y2Yb
%L&)(J8%F] .6 !!EGFe .4 4O4QGOf/ IPMU
KOKZK[ .2 LMm(mmrE 3G@i (tDK .6 &F4T>aEQkR
1#5s9P9Q_H .3 B>FeNvO) .8 /uMUP!U0UWXQcXkR
PA %{LRgWk% .2 jr .2 HIJp[;]@ .4 5mQSkRpGpIpo
EG .2 898:PA .2 :[HI .2 p:pIpa .1 2;=<D{YlehkR .8 $
(8 CeD!LMmm #g&_D~EQp:
#;+m<@B5HWHXia .2 ,e/M@4@D@F@T@WA)IaIbR~]W][ .1 #A .3 %g0u2-3#8h8wB>CQFUFqGjHoJ9K]O&OFQUSOScYbk]kim~n#nZoKon
#; R+S#S& ={ .2 3x66:gDvFeNvO&hqm)
#; .2 R+S&k= ma? Nv .1 +(3x5#66Sc
GjGl jr #]D,iNiP .1 =<DvD{THZ-
/Yhq .3 778&89OY 1+o/ .2 LMMymm
#;ia .1 XPZl[> .2 89PA Qi .2 &_D!MyiS
/s3G3M .1 q* .3 *xN0O[Oe .1 2qB>O&Scg(ilki
#F(Z-N0CA>AA[![Ya_m2 .4 ,e/M@4@C@TA)R+R~
&@0e1~8)U0cbeBhw
^ !i? !i? !i? +m>VB5C,D!HTHWHXKgcpcriSia .8 0089={>aCeFkGOJ0O)PAPDPkP|Q/QiZl[>cXo2pY
^ !i? !i? ,q>VB5HTKg !i? !i? $
^ !i? !i? 0089PA .2 %{HIL@[;gWi+
^ 8:C,D!P!]9criS $
,v0u2q3#8hFeFqMyO&OFScYbiLjBkim~oK .2 /s3G@CA) .1 >a
pGpY .4 ,e/M/P/s3G>a@4@CA)R+S&k; .8 (|,v0u2q3#8hFeFqMyO&OFScYbhqiLiSiyjBkim~oK
pY .1 ,e8}9-@4R+S&Sr
PRScaJp=p> .4 GOQ/iM .2 ={ >TD!D,iSmmpEpEpY
Sc .2 GOQ/ .1 8%@D@pYe .4 D!D,Q)SHiS
A)BwC&CtCvGZGa .1 !w!{QM]6dAj)l~ FVScSeaJaLp> .8 CtCuCvD!HKHWQ)Q/T&YeiSm6
#]D,NviN QM]6]9 ScaJ .4 /Q/S={@pC,CtCuCvD!PkYbYeiSm6
ElQ& Nv 3uSc .3 (4 .3 #F(Z:3@QA>L;MRO)TF
/h[3[4 .2 D!D,FePR .3 (4Elm6 .3 Nv? (Z3u83@QA>NcO)d&
#F0C0DeBia .1 imioi{ .1 C,Cm .2 #]/i@QO)
K[[>i/k% .1 LM .4 6c .4 &g1617:gFeL}SfiG
#;+m,q8{<@B5HTHWHXKgL;criaq7 .2 SoSpSqSr .1 @SCeLMmm ma .6 %L04457B>aDvHsOmOqQXZ8hqmz
@4@C@E@F@T@V@WA) .2 #]@SCeLMmm .1 J!J& .6 8{>XB5C,D!HWKgL;L=LpOYOdP|lm
&F7BW{ 040U8{8|HWLp .4 6<9T:bLMOmSoSpSqSrjWmmoq
#;,q @DA)Bw #] 04 .4 &5=<E]G0GvHTOdQmSr
#;,q A)BwCm .2 D, Qm? (o*37o=<GvGypf
P| iH .2 LMNv .1 -N6#AANcezhwm2
69GvGycy .1 Nv %P
ReRh .6 +nAsB6LpP|
7zReRh .6 D, >X
7zReRh .6 D, L=
C,HWLp_Kia .2 1u1v1w1|SoSpSr .2 @Q@SLMQ)pIpY .3 @pObPjekeok+
>I@DMyR+S&WT .4 -E<I<jFK .4 >V@Q@SCeL;L=LMO[SHcrmm
-D-E<H<h .2 &FN0O[rH >V@Q@SL=Q)
@Q@S .2 @C@DA)B;BwC& .3 O[PRPSQmZv .2 O&SeZ-Z0hk
hKhNhP lm .3 @S@WCeJ&LMmmq*
=<D{THpG .3 @SGym(rE /| @i .3 &XpF .10 (:8t=u>IP!ZQon
1~;p=wA>O-VZbAbAoi
#; XPZl[> .2 EGE] .2 LC .4 %P
#;#O .3 4ICNM7[>_Lpjq_ .2 J{ .1 (yG0GyItpf
CNCWCm_L @y? .2 @C El .2 lF .6 *:<h>>EQLMi+mm
/h/i/l D!D% .2 6%RIm2
)S0e6#7(8)DPNcOdgc
J2K[Zl[>i/k%o2 .1 LM .1 jr? .1 -Z8hJp_Gbxb|ob .6 +A8h={CQIZK]OdP|SOV>a~i&rGrH
2q8hQUQVil .6 El CeNvQP aj
8iB>HoK]O&XB .4 86JpJsJu .3 <|={ .3 5rD!HWHXLpiNiS
D,KsiP EzE{O) .4 Q&hkhl .3 (#D*IRLMNvODql
-!hkhl .6 *aD!D,HIiQiSpa
*a*cQnVd .2 /UPjjr .1 ,qD!HWiSmm
#; /lZl[> .2 EGE] .2 JpJs %L .2 >XD,HWL=iS
JpJs %L D,iN ,s-N>XA|HWL=
*FE]_K_Vo<p/ R+ ={
***W >W@zH%Od jr .1 >XD!D,HWL=LpiS .6 :&@CEQJ!QCR~ScVycXekon
CUD@DB .2 ,C,H-=-c0/75je .2 QSma .5 (%DyDzMMjVm[
#1@CA)B;BwC& .1 #A-NCeD!a_jrmm .1 5=;L;QH9H:TOe1ePeQ .8 (%,/3645>g@(@*AMBZDyDzHeJ)OmYYcQjVm[o)pJr)
H9H:ePeQfC .6 )p,/458A@(@*AMBHHeYYa,exo)r) .6 (%={C,DyDzMM[>_KjVm[pEpJ
(%D@DB .4 *},C,H,c-=-c0/75QSje .6 (%9)<[<u<wC-MMe[jVjYm[
EQpE .3 (%EGIZ .2 5M9);iNKq3 .5 %N8EJnQZeXe[jY
36>NEJ .1 )p)sDqa,a/ .8 #;&I(x*:5M6#={EQKOKZK[W1_Ke|jVm[p4pE
CUD@DCW@WAWDWE .3 CeD,NvQP ;LC- .3 8JElm6 .3 )p,j4dJoT&aThbj}oP
m6 iN? 4dhboP .6 -1-27sjVm[
1U9d9f9gIugh .3 1b1c1d=NNtSIZra;c[nKo= .6 #;(x*:EQKOK[W1_Kgph6k*pE
3I .2 (tQS .2 ={ -,K9hs
1x5s5wB9_G_H .3 %qCeNv .3 B> .8 #;&I(l*:,p4:77=N={HsPkW1W4hT
(@/_1o@*WTi5oo 0p
2E[Y Sf
/@8qK+Ka
%P Pj
#;(Z,q0C6#CmE>Nc_K_Veze|ia .3 4O4Q4S4UF8L!LSLVX0[dbycDjXjZj]oyozo{o| .5 &m+<-*-6/o2q57=uD~E+H>LMM<MLMMNINvQPQV_Oa,bKe~j}mmqJ
!!<K=+Q)i2j)l~ MM]8 .4 )p9d@CDKa,jrj}o>om .8 )H4U8;:&ElHsJbPkQCiWjYoP
+(1+1,1/10<l<m<nFQQiQkR~S# .3 ={EQLMmm .4 -54<5M5O9f=uDuE+JRM<Y)a,c!hTj}oP
,!,C/f0=12=lJEU%ZQ .4 8;>UElPjQ&o)q* .8 (x*=*d4<5M5O9T:b=uBPD6K!W1aVdvePfpomo}qu
@p[>iMiW Q)l~ .6 3I@CA)Q/X; .3 !{j)
J[J]Jb .4 NvQPiN .2 )r*A+c5n>UZ-j}po .4 (J>aO%[za6cXjVm[pE .4 !!00D!DKN1Om[Ya6
+c+d5npopp .3 ,#@gJ]O%R6[z .2 8Ja6a6ma
/t/uMz .3 #hElQ&QZoO .4 )r*=*ANvQPZ-j} .8 !n!o!p#;*=6#NcSc_Kb=dIezhUoMqK
%A(o080e1l1z1{707<7>7|8)9K@8B%F@M6O{PUX[YSYTbRf)f*
[s jW
6#;pA>C,Nc_Ke|ia .2 /h/i/l .1 LMmm .1 /,5TFeJdMYPDRTX/]gb:dAiLik
0DCeD,iP QmXC 69GyQ*cy .6 *A9d=uF4Gjh@hs .6 EGLMoZ .4 %L05@(PAQXYbeHexmwnv
hMhNk3 .4 SfShSv .4 LMmm .4 8JPk
P!P4ia .1 %{ .2 JpdFhRjr .2 (JdFjr .1 LM
%:0>1a>;cb .2 >4DKPRRL .8 (xO:aAdGg=j(j@
73SeYe .3 0>8+DKDMcb .4 (xdGpE
EGLMoZ .2 9d9f9g@CB;C&ab .3 %L%}1~7E=uElFeLOMCQ&QXhs .5 %L)r0m3p=N@(BEQXUGZ-_LeHexmw .6 #;%};p<vIPNLPAQmYDaNiPiSiaie
EGLMoZ .2 9dabb= .3 %LpE .2 :e;piaie .2 (K869e<v
hMhNk3 .4 LMO)SfShSv .6 8JPkQS .4 %k16;pApeHo)pj
Nv O) %[F]Fc %{,p@QFePDiLik
QvQyQ|Q} .3 Nv (|)#0]g(g=il .6 (x+)525M8;8y:bO:QXWEexpE
iN .1 <*XG .4 #;526#797n8t8wEYIPNc_Kia .6 *:+4Zl[>i/k%
767z86@T@V .3 (fY[jr .4 NvQPiN -h0e8)@AB%BOW7W_ .8 &G(x*:7(={A8EQHsIyK}LMW1ZlpE
9/90E2GqGrGuG{G|_j_sc6eMeNfZj*lD .4 LMNvQPiN .1 +0-h0e1X8)<}@ABOH4W7W_
)5,:>_f(
%t%u%x&u*+*r,C225X:U=Y>CAqOjTTUdXnZzZ{fPjDl1l5n:n;oi
#;,q6#Nc_Kez .1 Q/ .2 8%A6D6E=Gua#c8 .3 *:EQpE .3 (x8t8v9:K1Thfjjn
EQ EG .2 *Ro<p/ .2 *x+!@zWUWVip .5 #;_Kia .2 C&D2K+OGq>qa
EG .1 6~7!9[ FeiL .6 #;&H*:6#NcVQVRXE_Kiwiz
Fko<p/ .1 Nv <* .4 #;6#CmNc_Kez .3 &9768wD2D6GuK!KLa#c6
#;6#Nc_Kez .3 768%A4D2D6E;WAb5 .6 /F .3 9:K1LPd)fj
EG .2 6~7! FeiL
&vF] .1 FeiL %{ISP7PyPz .3 ={EQiLpE .3 #]6#6&>;AANcNeNvezm2rJ .6 )p)s1A1ED2D6J[Jbb=bmbpkHkJoKoMoy
&v767z8% .1 %q:fQM .2 6#6&;oABD|GyNcNeRYe{ .6 )p1A3G7zCvD2J[W1_|bmbtoK
D~ Kt 6=DzjZ .4 %{ISP7Pzk0 .4 %}1[GvIGIPeP
&vF]Fco< .3 %{53EZI&ISP7PzYaqu .4 ={EQiLjrpE .3 #;#]%=,q-N0C0D6#>;AtNcNvRY_KcreBezhwm2rJ .6 )p*d1A1E525MD2D6D@DCE;E=H-H0J[Jb_Ga,b4b=bCbmbpe]fEfIhKhNkHkJmCo>oBoKoMoyo|
&v767z8%F] .1 %q&[:b:e:fN9QM .1 ,r6#6&:(;o;p@SABD|GyNcNeRYSHe{m3 .8 )p*d1A3G5M7z8%8tCvD2J0J[JbW1[O_|a#b=bmbtiLkHoK
(Dimi{ .2 %q:b:e:fiL .3 6#6&768%;o;pB;D{Nco< .6 767z8%D2D6FeJ0P7ZviLo<
/|4I7z8%F]pjq_ .4 (,4[FsJ]VKlF .4 (f={EQ .6 8-D2D7FeIJJab4bmbocukK
%#%n,B/:0e5G6q8)8d8f9_:t<[@;B%B>BOCrOTOVRBSPSQUD[YcLcNd{i&n[q4
GOQ/ .2 LM .2 3!C,CmaXpY .2 8}E+GaL4L5jFqj
*~/w;pJMQP]9dJ .1 2x>}>~B[Gj]9];czjWqH .8 #;&[3!8&89AACmGONcP4PAQ/Zl[>aXezi+i/m2
#;(Z,q-N0C3!4]6#AACmJdKgONaXezm2 .4 /i/lKOK[Zl[>k% .3 >}VN]9];dJgcl2 .8 !i
89NcNuOYP!P4PA .3 <hHIHK[;i+k% .4 #g&[NcQ&QPiNp: .4 )p055X5Y8}>}>~GjH-J&L5L}ScSfV2]9_Lcfi7jDjFnX
abadaf .2 Q& .1 #;6&AAABD,a]e{m2m3 .1 H7Hi .10 !i
(:A)BwJ2K[o/o2 .2 LM .3 Q& .1 *=D,H7Hi .2 &5*=/FH7Hif/pE
1|;rJ2K1SpSr .1 LMmm *rN9dJ .6 *:*=1l89LCPAQNZ-]9i+
1}7B<-AsK7LCdJ .6 #;0C3!>;CmaXezm2 .6 %}*=898yHiQNSfZ-]9i+kH
@4@C@D@T@VA)bX .2 LM? .3 %l1l5#;X=,MyScV/V2WTYug{i5l2m~pt .4 %L9T:b:h={EQPAcX .4 )p*W5X@zE)GZH-IhNcSfWU]9abi+jWkH
6c>,ES[h .4 #giLp: .4 WDZl][k%qw .6 )p*d-N053!6#AAC,D!NcaXeyezm2
,E0=4H
0e8)8~:t=w@8AEDP[!p_q}
D~p: .1 %PP{ .3 /|7z8%_v .4 0C0D6#AAC,Nceziam2 .3 fE .4 )p)q*=9=a,o>oC
CeNv -%H>RHjSm; .3 7M7O@s@xMUm| .4 #;%N8[aNo>
#;,q-N0C3!4]6#>;AACmJdKgRtaXeBezm2 .6 )p,t1#1&4@8hH>IcOnRHTGWGa,a/h)jSkOlNmCmK .5 1A8o9;={CYC_EGElJ6LMNvPkQ&Sfajf/oCoKp4pE .8 !i
%{&v/|7z8%F]_v .6 %=,q0C0D3!6#7|AAC,KgSleBezhwm2 .4 **1A3GCYElJp]@iZoK .6 )p1!1#1&8iO(a,j}mCmDo>
/t<_ScSfShStSuSvnBnD .6 ElPjm6njpEpJq*q/ .5 (;)p*=+&1#1&4@5RB7GGIcOnWGa,a~h(j}kOm;mK
%j/t1-2h@&DDJ)MNTri#n4 .6 )r*A0j1&JeZ-a,j}o) .8 #;*=+e6#;L<YHfJ)JdNLP0QNezj0jooK
GZGaGdIGWDWEobocod .5 h( +&2q4@IcRH_rh)kO .4 ={Elm6 .4 )p*=D!OmOnWGa,
1E4}8oF8LSLTLVLW_Io>oBo| .2 LMNvmm .8 %})p1T2q3!6#8;:bD%D+IZJ[O(PkRHVNezf/iik9m=nt
J6_ZaOd)f2
(o Sf
IPQyWYfF .2 )<,o/_1o6,8V=w@sB8ElG@GS[gh(kj .6 *: .3 (B3!D!F>I3Sl]YaXhw
0089B}OYPATlTq[O .3 ***W@i@sIGIJIPIhKZeko/ .4 %}CeLMa_mmpcq* .3 %}D!ezm2pcq* .3 ,q-N0C3!4]6#AAC,CeD!JdaXeBeze|m2
8y8}9)9*9,hN .3 :eLMQNmm .4 <|DKHq .8 %}&(042m7*I/JNJmLMOAOAWU
(8(:DCGZGaGd .2 LMmm .2 %L(t*VHs .8 %}+d5b8;BPGOH7J[JbL4LCNRQ/UaaXb~dJ
0089OYPAfFpbq> .6 5XE)H- .4 4]6#@{AACXD!ezm2 .8 !i
7z8%F]F] .4 5*OdPkPzXEZfp% .4 3!JdNRaXeBezm2
3!AAC,CmJdNRaXezm2 .5 +U+d0x5n8;J-i0 .4 2k8J8aJ[JbPkQZW%a6a7m6 .8 0=<[BPHiIZIgLMQ/abdJmmoKpE
%q:eNcP!P4ia .3 *XJ2K1[>io .3 #;3!CmD!NRaXezm2 .6 &**r-C3!>o@zAUCgK/K/OdSNZm .8 %}*X/F89EQP4Q/cXiapY
8%D~HIHKpGpb .6 !T-N4]JMa_ .8 8a8nH-VN]{iLilqJ .6 !i
S5S7onopp4p5p7 .2 %N*=NviN .2 %N*= .8 !j!k!m!n!o!p(JC,CmNLaNeY
-N4]C,EG_Ka_ .3 8&89OYXg[}[~fFo>oBq> .3 )p9dClNwa,aub=dFhRo>ob .8 Q&aNcX %L(x*:+Y8hC,D!W<X7bx
+[+_+o7RE;E=Fgd(f1 .4 +>-{8JH>RHS5U<VNiZj}om .8 !i
-N4]C,JM_Ka_ .3 (88nZl[>k%qw .6 -N6#AAAHJdezm2 .6 )p*=+>3I>}H-HiJiVNZ-[!]9a,c2kHqS
76BiFeo< .3 aNm[pE .2 EG .1 o< !U .10 !i
OY .2 Zli+k% .4 &[*M/FNcP!P4iv .10 !V*=-N3!4]AABiC,JMJdKgm2pEr2r4
nzn}q5q6 .3 ma? .4 &5Eljrnjq* .4 7BD!D,NvO(O}crd(qu .6 (v*=,t2qBPBZF4H>LMPkQ&RHZ-k9lG
o< EGFe (;(=3oNvX%qu .8 !i
/|8%F]o< .2 Fe .3 #n(=1>4OEZX%qu .4 EQiLpE .8 !i
/|4I .2 #]? ,p,q,s-N>V@Q@SHTKgq7 .6 #o(=(>3o=|=}X%X&
/e1I@R
*W #] 0C
+#,x3r5a5~CADPDoO{Q;SPT#UfVqW[Zdd<i#i(j6mv
,L/M/|4I7z8%@CD~F]OGp:pGpj .6 V( iAiC
&)4IM7imp: .2 **EGEQE] .3 V)
4aCvCx .2 *_-|Fef>le .4 DWN%P4[YgDjVm[ou
0089PA[Oq> .4 /s3G Q& .3 !w!{N%l~ou
(oFeFkcu .2 =cGrGtGuNP .6 <#HIHKNcP!P4[Ok%
2e7|7}PU .6 /hIkYbi+ .3 6#DKD{NcRY
C(HsMSMUO}PAaz .4 N#SPSQjW
PA .2 /s3G Q& .8 HsN!N%[OaNl~oup:
/|7z8%C&pjq_ .4 ,L1P2e7|7}A2PUS_Sa[Yia .4 (7/h3tC&IkYbi+qq .4 %P&[6#DKD{ENLMNcP{RYcbrE .8 !i
)!*~3#DWDXGG .5 4aCvCwCx .3 *_-|FeLMf>le .8 9BGuN%NcP4[Ya0gDjVm[ou
/h/kV:[;i+ .4 (oFe .2 D,F]FkNv .2 -NCjNea_
3t9U<*<Ge|qU
Nc Bw
(Y0e0q4]TYYAa_e|
89PATl .1 JfWDm#qq .1 FeiLiv .2 8JElQ& .2 ,C3Z8J<XO)PCXSY2h;
p: .2 BgBk .2 EQpE .2 1[EGGvGySWcrrE .2 AKY4i+i/k% .2 #g6#NcQ&cr
&v7z8%Nspjq_ .1 4N7}PUPWeBhwhxiarE .2 @yA)C&OG .1 jr? Y2Yb[;i+ .4 EQ .4 (t6#D6E;Nc[Oa*cpcrcui+i/
EQ .2 #]EGNvcpcrrE .3 Zl[;a*a+i+i/k%qqqw .3 #]#gMRPUQ)U0crctcug(hwm(p:rE .8 (f*X*y/|7z8%@CBgBkC&NcU0VKVN]9cbekhMlFp:pYpjq_
/|4I7z8%F]pjq_ .3 &[FeiLiaivrE .4 ***yGZekeo .3 &C3hGOVNWU]9mmrM .10 !i
V]gp .3 89O}PAm(q>rE .3 &[P4Y2Yb[;i+q>qq
/|7z8%pjq_ .4 3GU0aYcbiaqM .4 3Glj .3 WUWW]9]:aZq/
:-:/A8GFL9T%om
#J4Z5G7(:tB>BADPHsO{ScS{V/W7bugchkm~pg
/@1~2E5G7E;s=wG8IfJ!VZW[_hczdnj}lAmKom
>,ES[h .2 :giLp: .2 #gEG .3 WDZlk% .4 *d-N-V6#D!NcQMezm2
EG .1 KOKZ %q:gFeiL ma
89FcPA .1 %{LRgW .1 jr dFhRi+ .2 #g&[U0cbhxrE
[>i/k%o8 .1 LMmm .3 PAjrp: .1 [; .4 <><lBmEGG>PDU0cbqMrE
#;0C6#Nc_Kez .2 1EJGJHX@XA[(eQfC .3 *q8;L}NvObiZi_ .8 &G004JZl[;cXhR
EG .1 :rIyKO .2 #g%qFeiLpE .3 #g-V6#D!NcZlezm2map:
1!1# .2 Nv .1 M@effP .8 !i
hKhNhPk3 .1 :gFeefiL %q(t
&)A)o<p/ .2 3l8d8e8gMdNWjn .2 ma? .6 #g8d>,C,FeHqNcZlcXiLp:pE
FeiL .1 o< .2 #]? .1 #v8dG8M[PDUw .4 #g89>,DQEGPyPzTlXEp: .8 !i
%[89FcO}PAoE .2 %{LRgW .2 jr .2 **[;dFhRi+ .4 #g&[CfFeSH[YcbhTi-iLivjrp:rE .8 !i
EQ .2 &[&_EGoZ .1 16@iAJQ7Y2YbZl[;dFdqhRi+k% .8 (f-+/}0>6y6z788);p<*@DBgBkCNCWDLE;G{J{NKNLNcOYStVK_Sa_dleHhMicpjqX
P@]=
+j,E/@:;=NB3cf
&o(_,G1j3B3C8V<[IrO3QBQGRpTFUwW[XeXn[b_mdOg2jWkim&qI
NcP!P4U0_Kia .2 *X*Y*Z .2 CeD!LMmm .6 #;#g&b3!6#CmD!EQK1aXezk%m2
NcP!P4U0ia .1 pjq>q_qa .1 :_? *X CeGvLMmm
(7(9EEEFWN .3 >VEFEQL;cr .6 ,q-N0C3!6#NcRYeze|hwm2 .5 /33I=|=~D2D6E;E=J[JbK[kHkIkJoM
Nv >VL; .4 (8(9OKZlo2 .6 #f5s78D6E=G{V)X&hBkIkJ
pYpZpjq_ .2 &[:[:_U0iam(rE .2 *X .2 1[D!GvLMQZ
EG .1 Q/ Zlk% .5 +8BDJMRdbqco
Nv .1 >V>V>XL;L= .3 (8(9OKZlo2q< .4 D~EQHILMjrp: .10 #f,q5s6#78>;D2D6DKG{POU0V)VK[OezhBkHkIm2
8:9JPAd)d8gY .4 EQivqZ .3 ,]4U6(:[EiF]LAPDqZ .6 !i
EG .1 77C(GOOYQ/ .2 Zli+k% .5 %q+8:gBDJMQ)RdYDbqcoqY .5 +8+>:gBDFePjQ)RdYDfPik
EQ .1 #]%=-N6#>VAtGvKgL;Nccpcrezhwm2rJ .5 (:3I767z8%86D2D6E=H0JbKOK[Zl[>kHkIkJoM .8 !i #n(x4O8%EZF]P7PzU0VK_vi+m(p:pYq_qurE
(89*Zla+i+k%l< .3 6#A>CeD)MRNcPUU0aXcbhwiSqM .8 (T*X*Y1#8W:sE@ETEaHyIqKAPDWh_Wa4a5b4b5fEfMi0lFlko#o>pd
4NSZ_Zi&
&V/@1>2x36:U<[>4G9L9L>MjOTP>Rha~j[lA
%o,G/@0e8)<[=w@G@j@oBOIrL>NwPtQBXN[![[czjCn-q;
/|4IEGoZrE .2 HIHKi+ .3 /U>apE .6 ,L,a-5/|04444D8;:B<==z>U@1GjGlGlRbWUYbYd_ha7eHj_mzo(pR
:hEQc~pEpF .4 C=C> .5 ,L,a/|048;:B<==z@1GjGlYdj_mzn[ .8 *=*_<9>K@iCDCvPkWUZU_-a;f>fEleljmi
6v6w .6 D~EQp:pI .4 *I6<8;8X8t8v9:=wDpK!L9MyN(Vs_ZpMq;
&%*x/m<l@zOdPz .5 EQQ&jVm[pE .5 *I8t8vVsWu_ZcanZpMpmpxq;qK
(xGu[O[UqXqY .4 %LEQQ&pE .5 /m2;8t9:=wDpJ{J|K!L9OdS!VsWUW~b~c!mMnZospM
Fk[O[RiMqXqY .2 pE .1 #;6#CmNc_K_V .2 /mH{OdWUaSb~c!fIjJpQ
PD #;Cm_K_V /mH{WUc!
6#C,Q/_K .2 /P2N=WDdOdd)jJ .4 %LEQmapE .6 %L%N(x-J-KD2E;Grcu
F] Fe (x
ApKXMHNo
#J#M4Z7(8~:t:uDPMjMlYQ BAW7iA
&xOYPA .1 %{ .6 HxNKP+abdFhR .3 EQjVmQm[pE .2 #;,q6#AACmNc_K_Vez
8%F] .3 #n4O .3 EQ .3 8&GOOYQ/ .6 8>D2D6Q(T]o+
(7(9ST .3 @iC&mo .2 iN .1 8tJoj}om .6 0C0D6#6&DKD{Nceze|
&x0089FcOYO}PA .3 %{-24D5M=_HxKZNKP+abdFhR .5 *MEQjVmQm[pEpJ .3 #;,q6#AACmNc_K_Veze| .5 (;(t*=2X9e9f9gDKElP*Z-[>_Zb=b@dIi0iZ
A>Nc_Ka_ .3 %[008&FcOYPAoE .2 %{? .3 &G)J098y9d>X@iGjIGMySc]@_maaabdFobqK .6 #;6#CmEl[>ezjVmQm[pEq/
A>Nc_K .2 (:1EJpJu .2 (J? 6#D!ez .3 *M<|
EQpE .3 0x5a5v8;=O>2T[dveH .2 )H2f4{9)9,K[[ib3e4
9dA)C&Q/mo .4 TZ 5e5vT]
6p6rDDDE .4 8;8>TWo)o+ .8 #;*V4a4d6#=!C-CvCwNcSuSvUWUXez
/fSuUWUXZLcf .4 4a4dCvCwQZ .3 +8+o6pDDDEK}eE
2J2K2MDaN,N/SpSqgxgyh# .4 ma? +>+o-K7E@YT[T] .8 #;%N(o*MGyJMNcOmcXiWlxor
(@*(/y011S2E4h50=wIfIrMRMlN6O|RhSsXzaXhwpo
#;6#6&:pez .1 >>A)HK .2 QPiN .1 O[? %2D{UUXc
#;,q6#CmRfez .4 1A1C1E4S4U=rJHLVXAYe]/byjZk[ .4 CeNcNeiN .3 (|/l042qH>L}M9M:M:MyS]ScXIXJ_oe~iG
#;,q6#Cmez .4 3}A)BwCtCwDCGahNk3 .3 %qCeNcNeiN .3 )J09@[GlLaMyRnScW=_hhEkYnp
Nc_K_V .2 A)BwBwCtCwCxGa .3 (|2qGlMyRnRoSci5 .3 (J*VElm6 .4 +),l0q5o=U>LDaJeOPQYR)YY[Y_L_fcdhYh[huoCqK
Nc_Ka_ .3 CwCx[4[7]Rci .4 1!33G*MyYbj_ .6 #;(f8&<hHIHKIGPFq/
CeNcNe_K .4 (#9U;D;L<oFyJ>ODYXi&k5ql .6 #;%N)=+A-J-K/C8;<>CxQS[>bSdlh4
@C@D@iA)GEabadb=ePeRfC .4 *yEmM4 .3 CeD!NcPjiS .6 *:4B6#<S<WC,D!cXfEpE
#;6#Cmez .3 +k+lI>eQeRfC .3 8;8>8A8B
7zD~HII@IAIBa+ .6 >g (|)=EJS1TY[9f#f8k5 .6 %L;D;L<|CeNc_K
KcNc_K .3 @sC*IhIjInZl[>hPk3 .4 (tD!r8 .4 %N(tD!DKElL(L) .8 %L%N)81#4[D2E;PAU0V_cbd)p:
<h>>@4A)BwHIHK .3 O[QPQSiNpG .2 %2D{UUXcfgpG .6 #;090}3G6#:p=oHIIkJNfCk%oZqw
6q6s;nSv
3tA<N;e!
k9 ,p
&@+4,_,x0%1R1~6k6q7;<Z=wBBD*HBOUQ;RUSRatgcn:p~rd
[Y (|
89PATl .2 /h3t:*ScYbi+ .2 6#DKD{Ncez .8 )w-NCNCWG{[O_Sk3qX
2xIr[Y .4 Q7ZUek .6 HsJnOm[-gJoros .4 !i
/|8%F] .3 2xIr[Y .3 Q7ek .4 Hs[/gJos
898bB} .3 1~BDDGgDoros .6 DKD{g# .3 q* 6#CeD!NceziS
(8/|4ITl .3 3GekfEnv .4 %L2xCfHsIrJn[YrJ .8 &_0y89:bCYDGDKDPJNTlX1[-jKjUjVor
898bB}PA[Oq! .4 J0PjiZo/p/ .3 1~>S>TBDDFDGcQgDoros .6 &Z(J*:*xD!DKD{JmZf[Yg#iZqX
J0K+V#o/q! .3 7(7):uDrFd[Y .8 *:*x=uDKP4UKWUX1ZfiZo6
p:pI .2 6<6=jW .6 :*IkImRYY2Y4 .6 *M<|@C@iDKQSUS][
<h@CCvFCjr .2 iN IkUSY2 .3 *M<|
abb=ekfEnv .3 (JEl .2 %h(62*DrH~I!IrLJeh .6 %q2!D~EQGqJmOmPAa6jVm[o6
,C,Q3iT%gc
(|(~0P0S0T6f6h6i9)9*9+CUCtCvCxD@DBGZG_M@MANKNLNPSoSqTrTsZUZY]Q]R]S_s_ucieceeghgihKhPk{k~ .4 #3(}+>96=u@:GlJ6Q} .1 (J={ElFePkQ&Z8jrma
(|(~0P0S0T6f6h6i9)9*9+CUCtCvCxD@DBGZG_M@MANKNLNPSoSqTrTsZUZY]Q]R]S_s_ucieceeghgihKhPk{k~ .4 #3(}+>96=u@:GlJ6Q} $
#1KOKZ .2 #ACeD!mm .3 *N/0A:OgYp_nesig
-N4]>VEGE]FloZ .2 5_6A6E9)A:A;ZUZY]Q]R_s_uk{k~qKqN .2 ={ .2 #]-N4]9{@!D!HWKgKlNvP|P}cocriS
4V J6J8
k{ )@D{J6Sc
*F@i@s@x][p- .1 4T5_Q5QL
(JElQSma #]coiN )@k{k|
5T5U5V
)KTsTt
momrms A>NcNvQP #x+#=<D{ScZ- .5 (|6A96GZ]QecfJk{on
@4@TA)BR .2 LMmm .2 (|:JQwQzRUZJ .8 %26f899)CvD@JpOYPAQ7hK
CvCxD@DBGZG_M@MA .2 (|,lMyQwQxRURVZJcug(il .3 ={ .2 -N4]>VB5D!HWKgP|P}criS
6B6E .6 ={LMNvQimm
&FCeD,NvQP 4T
(@)h7~8q:UIfKBX+
#] ik Q&
F@FZKnUWVq
]jcbqM HIHK
fF .8 %UPJ
U0 HI
6IQiQjQkQl .4 ,U6B6C9{@!HWKlLpP}SHTrcriS
QiQkQl .2 CeD!LMiSmm .4 !a(|)#A@E1MyN0PJPzi}
QiQkQl .1 !54WA@E1i}
qKqLqN .2 6IFeiL Pk
qKqLqN Pk .2 6IFeMy
XOZl[;[> .4 -NC,EGFloZ .1 QiQk
6I .6 +!8F8G@p@sAvMCR~homaoq
MyQiR+R~ .6 :&QC .8 )w*43G5s;pA>D{E;G{IZNca_e=pp
CmEQmQoZ 00777z89C(PA .1 -D0S7z@C@iA)R~ZU]QqK .10 )w*4-N/33G5s6>;p<hA>D{E;GEG{IZNc_ja_bte=hnpp
GFK!OhYqf=hMk3 .5 96=u@:FeMyQvQwQ}Scecon .8 (t+P6IA@G{MCQiQkR~iQ
hohrj@jA .4 :dA@LMWTmmonoq
Q& j@
HIHK .3 pG .2 ;pA>EGJNJPNca_oZ .2 JNJPqP
HIHK .3 pG .2 ;pA>EGJNJPNca_oZ $
R+ .2 Pk .4 %U86QZ
,e-D-E-F-Q0P0R0S0T@D@FA)BwC&GZG_GahKhNhPk3o!o( .3 <y@cB-H@HCKH_kf_k4r_ .4 (|*:*=:i={D!ElGOLMPJQ&QST{VjZ-ZfZj[Ym6q*
,e-D-E-F-Q0P0R0S0T@D@FA)BwC&GZG_GahKhNhPk3o!o( .3 <y@cB-H@HCKH_kf_k4r_ $
@4@T@UCtCuCvCxD@DBDCGZG_M@MAeced .4 -v<y@cB-H@HCKH_kf_o_oa
B-H@KH .4 Elm6 .2 D,NviN (|*=J_LBT{Z-nuo4
#N*%,t-*/H/I/d1K1L2I4+4;4n5v7b8h9><~=u>2>3@fCFH3J/O#ORR7RFSET[X8[f[g_D_GdvdweSh0h}kToKoP
(| f_
-N6#C,Nc_Kez .2 A)Bw .2 H@ .4 CeH3LMNc
>IIGIJQSWYfE .3 #]NviNiv @!@#I{J6Kl
ElG3G4G5 .1 #]D,iNiPiv @!
0089PAq> .1 @CIGIhfE .2 D!EGLMmm .2 @iIGQSWYfE .4 6E@!FeJ6]RiSqN
E|E}
Q/ oX QS
00 @C QS Pj Fe
9{KlP}Q>Q@ .4 %L+i:<>>HIJsLMNvV~Yqmmo/r)
-N>VLMNviamm .8 9{KlP}Q>
@4@TI_OGOKWDWF]V][k3mompmso/o2 .3 D,Nv #x)J090aN&S%YR .8 0_2k5s8:>gD!MyU0WTcriSia
#;4]HWKgP|P}ia .8 WDWF]U]W][hKhPk3 .2 LM .4 (f,h3!4T:VFWP:]1kg .8 6=9)96=<My]QorqK
0SZU]QqK ={ .2 @!KlP}iS
*9-T/_5S>QA~D=ZM[g
NL .6 <lPzQZZf
,s6B6C9{@!HWKlLpP}Q>Q@iSiaid .5 %L153M8;8M=qCfQXgdnxr) .10 )vA)B-CYE:G{H@HCKHMyPJQi[Oe=oa
B-H@HCKH .6 %L153M8;=qCfQX .3 LMNvPJmm
B-H@HCKH .6 %L153M8;=qCfQX $
HWLpQ>iaidie .2 1415=oE7 .2 LMmm .8 +%04:WCYCtCxH@N-PJTl
*F-N>VA)C,EGGOL;cro< .3 1g_:b9e>p6 .8 &-(#(t*_+_+o1TCYIRK#NPODPJTla=f>
GO .2 *F? _sb9e>
E]Flp8 *F _sb9e>
@s@yCWick+pj .3 5sG{H8_je=kE .3 -N<sD!LMNcmm .10 /U3MCfDzMMMyPJjwk+oX
@s@yCWick+pj .3 5sG{H8_je=kE .3 -N<sD!LMNcmm .10 !!/U3MCfPJjwk+oX EQ EG 89
5sG{_se> .3 /UD!LM .3 M5k+
A)A4DBGxc:hMk3 .2 D!LMNv .3 -N4]>VDsL;a_ .8 ,I04=<MyPJR~jUjVm[mz
@4@T@UA)BR .3 B-H@KHf_ .8 04PJV~Y]jwk+
@4@T@UA)BR .3 B-H@KHf_ .8 7z Fe
El .1 #]D,iN ,I
(JQ& .2 )@/@3!=<kg .10 9)96Q}Tsgik{
(JQ& .2 )@/@3!=<kg .10 F4 LM
(JQ& .2 )@/@3!=<kg .10 g( El LM
(JQ& .2 )@/@3!=<kg .10 El LM
Tsghgi .3 )896FeQxQ{Q}S=iSqg .8 *_/=<9>oE=EYQSR-[Oa;g#
1~@XGj
%U&(:bHqQ(mpr4r;
,L3W=Y>2F%FnOISBixmx
&/
*F-N4]>VA)C,EGL;criao<p/ .3 1gGxN[_:b9e>
*F@C@yA)o< .1 ,b@ZGFN[YqZ[ho
,s@!C,HWKgLpP}Q>ia .4 @s@yZl[=[>icj%j&j(pj .5 )w/35sGEG{H8H@_je= .2 -N8);p<sA>CeD!D{LMNcNva_mm
Zl[;[> .2 CmE]_Vp/ Ob
@!HWLpcria .3 -;/4/9S]WD_sbukA .4 048;D{popp .6 *:ElObQij0o9
@!HWLpcria .3 -;/4/9S]WD_sbukA .4 048;D{popp $
0089PA[O .2 @iIGQSo! .5 &w+i:<:WUUa=kR .8 *:GEG{Q>e=iSia
/]3W=Y>2FnOISBf(mxoF
HI D!
Hq r2
EE
K&M|SAXaXb_tjBjC
^ C,Cmiaid (t3M8MCfDKF4QXmi PJ? !i? !i? !i? $
^ Cmiaid El $
^ C,Cmiaid &vF]? (J*V/UElQ&QX NvQPiN -o478;@*@1D{HeJ!Z-eHexfgpo !i? !i? !i? $
^ !i? !i? !i? C,Cmiaid &vF]? (t3M8MCfQX CYPJTl $
-P6#:pC,CmLp_Veziaidm2 .1 <k>> LMQSmmpG .6 /T3M8;CfDvHFPJQXXceHkYnxoX
^ 6#C,Cm_Veziaie <k>> LMmm $
6#C,CmKgLpcpcreziaid .1 3G3MZYo& .1 8Jj0ma .2 478yBEBHHeRweH
C=C>CA .1 ,L04=zD!D,Glcpcre~iPiS .5 3M8;8M8yHeQXeHmao& .8 /V3M9:AyCYCfCvCxTl[O_W
6#Cmezid GO A)R]W!lk (tElQXma .8 899:AyCYCvG{Tl[O_W
6#C,CmKgLpcpcreziaid .2 )E)k/TBMGtHFUilU .3 /R8;@1BTIlJ[po
6#:pC,Cmcreziaid GO? A)R]W!lk .2 ElQXma .6 AyCYCvCxG{Tl[O
AyWQ_W_Xa5 .2 C,Cmiaid .1 (t3MCfDKElQXma
C,Cmiaid .1 (t3MCfQXma .1 /VAyWQ_W_X
-P6#C,CmLpeziaidm2 .2 BdR][(eQfCnx .3 04458;8M@1QXQZ .8 %N8y@iDKDzE;G{H@IGLM[OeVmmoOq>
+mB5KgLpcpcr &vF]? .1 El .1 NvQPiN *A=<@*D{H3HeJeZ-i7
D,iN 04mz F]? GO? 8yCfQXW! .4 %NCYPJR][Of/ma $
,/-m-n6R6S9}=)Tu[Cpg
8-=%=*O[ )r0L0M8>H3Z*pp
:b .1 6<OmjWoqor
Hq N!gDoqr2
pE EG o<
#7#J#M#S8qUw
&+-h0e1i6j8)83BORUTFU]W7[!
6# VI]-
007z89PATl PA? /hHDScYbdFhR .3 6#C,CmNc_Veziaidm2 .3 1A1EA)C=CfElG{JGObQXZ-]@iZ
6#C,Nc_Keziam2 /|4IM7pjq_ C=X>]@ .2 EGE]FeLMNvivm%mmrE
^ _W_X_Ya5 !i? !i? $
CW_Sic C=]@ .1 EQLMivmmrE
C,_Kia /| C= .1 NviN LMScm%mm
^ 7z89 &G/hPAScY0YbiD .1 (t/hLMScY0Yb? !i? !i? $
%(KZV:[; .1 E]J0QSrErJrK .3 4]6k6q7|83>V@QL;NcPRTF[Ya_d>hw
C,Cmiaid &vF]? 1CX@oO .2 :bNvQZivp: .3 L{L}Sc[s_xiGm#m%qH
L{iDm#pOqq .1 89O}PAQ/ .1 /h/lYbYcdFhR
^ m%pP !i? !i? !i? C,Cmiaid
^ 00 dFhRiDm# !i? C,Cm_Viaid !i? !i? !i? !i? $
6c6e .3 %LL}i_iv .6 1EC,CmG{XA_Kia
iv F] FcPA Nv FSSchA .8 CtCuE:WQhMk3
A)hMk3 Nv Sc .8 iv E]F] Q&ms .3 -N4]4_FSHjONP{a_aahAoK
[> .2 rErJrK
(@/@/t052*232E4[7(87:t>o@>AoIfIrL>M:N6SHSmV/]]]baFdugckjqK
#*#B,s04C,CmHWHXSHcpcriaidmzq7 &v*FBwC&F]Gaq>? .1 *F? %L15=n=o=q=reKkf .1 CeLMmmrE
15=q LMmm
*F*W@F 14=oeJ
#B(V+m+|04C,iamz .3 *V LMmm .6 %N:bYlZv[OaNdMf/fEljo!q>
(G(V+m+|0449@vB5KgLpLwN-W}mz .3 263M4w8~9-@sGZGaGdba .2 (t*q/U26ObRrZ8b]bb
#BC,ia .2 8&PAq> IG LMmm .1 %} .8 /@2x649:=qDKOmQXR[[([Oehfghqkgo&
@D@FA) Pk .2 (JZvpE EGNvfE
Zv +m04B5Kgmz .3 !!%N*VQXR]RrisjW
#x9@9A=p@<A&F9F:H4J2S}])_M_mc3c4dzgkjTl|
DKZf PJ
A) DK
@x PJ
EGE]oZp/ .4 El .1 #](t,ID,cocsiNiPiv .5 ,I/Y04JzhqlJm)mz .10 898:CYD!IhJ[J]KgLpNPPA[OfEfWhPiapGq>
6#8{C,CmKgeziaid .2 8&FcPAXgq> .1 V~b]fEfH .2 048JQZiNmz
PAq> IhIn LMmm PkQS .2 D,FePjiNiP? .1 ,(/@04JzhqlJmz
#;#OKgLpcriaidm2q7 .2 -E8z8~9-NPhNhPk3 .1 CeLMmm .6 %O%h&F(f4T7B898:;v<PDvD{JkQMcxkRmPpGqC
898:O} .2 EOpG .2 C,CmEGE]iaidoZp/ .2 &)&v*W8~@shP
FcPAqu iN? .1 oX .2 (tC,DKD{NcO-TI[Y_mjr
@xMSRkRr .2 NvQPiN .2 ;+D{GLYlfEfgljll .6 &5C,GaPAq>
C,HXKgLpcriaq7 .1 8P=}KOW!WAWDa& .1 CeD!LMmm .3 @CElFI .3 ,I04Jzhqmz
C,CmKgLp_Viaid .1 8Q=}>!KOKZKai- .1 LMmm .2 2_@C@iFI .3 ,(,I04JzhqlJmz
#;KgLpia .1 J[J]Jb .2 iN? 04? 048>
^ El .1 #]D,iN ,I3vJzmz !i? !i? !i? !i? $
*F*W@F #bGxc:kb
,k/G05233a=wA>AADFGLGlKGLJNcNyO-SsWhZe]4aQapczgci3j}lA
,U,q-P6#:pC,CmKgLpeziaidm2m3 .2 3G3I3M8~]V][oX .2 3=<H={@CcrhKjr .3 LMmm .8 0089CYCvDyG{MMN1PAPJTl[Oc~jwk+oX
C,Cmiaid &vF]? .1 3MQ& .1 ={D,iPjr .2 @CLMoX .1 CfLMPJQZma
^ C,Cmiaid &vF]? 3M ={jr @CLM !i? !i? !i? $
6#C,Cmeziaid Q& D,iP oX
KaZl[>i/iEk%o/o2 .2 LM .2 **3G@C@iLb .2 8M8iD!ElPJQSQXXBiS .6 04:&HKMMPJQCQXhqk+nx
3@<I@FLcSoSq .1 LMmamm .4 (JElHuPJQ&c~k+ .10 89 2Y6f=<@iB6DvG0KZLp[O]Qo-o/qK
,EQHR+]V]W][ .3 /Y3!8{hqjBkgm) .3 ={CfLMjr .8 3G89D!DvKgLbMMPJQX[OfWk+qK
^ EG A)C&OG jr @i q* D!iS PJ !i? !i? !i? $
A)A*C& jr? @iIGLb .1 jrq* .1 ,UD!KgLpiS .2 DyMMPJQCk+
>> LMQS .2 &5? .2 3M
#;6CHWLpP}iSiaid .2 3G3Mll .1 ma? Z8jr .1 A>CfD{MCNeO2QQ .4 ={DyEQHuMMPJjwk+
EQ EGE]oZp/ &x89PA .4 !!DyMM .6 3G3M@CE;ElG{
(Z,k051f233t5j6q=w>kA>AADFJ!NcO-OdRh_obAh(hskjksqKr,
8&89OYPAq> %yIhIn CeLMmm @iDKIGPkQSRrma
&xFcOYPA %{ .1 jr? @iIGQS .4 -o=<CfDvD{Z-jVm[
00 @C@iIG (f*:4:C,CfCmQSiaidjUjVm[
*FE]p/ g# .2 (JElq* .2 #]D,coiPi_iv .1 04=<DvD{KgLpTHZ-mz
*F*WA)E]p/ CUDsEkGdJ]k} .3 %O)j/U=<CfDsD{ElF4Z-maq*
DBG_ LMmm .2 (JCfDsElVLjVm[m[
A)BwC&CtGZGahMhNk3 .1 Nv .3 2qENGlMyRnSc_h .8 (f008;@iCYCfIGIhJ]QS[Og#q>
C,CmKgiaid .1 %O+j+kDBI-KA[(eQfC .3 8;8A;+
C,CmKgLp_Viaid .1 PAq> Ih .1 @i LMNvPj .2 (#B>BPLMql
A)A5AdDB LMNv (#/UB>ql
#s*=0C232E3a4Y6!7(7E7U8)<F<G=H=S>X@NA>ADAoCbDPG8GGIfIrJ!K/L;L=MRPTRHRhSmSoSzU;VZYl[Y[[_mbAh,hkhshwi0i7j}kRkjlAm~q}
:R Z-
#8#;#B#O,U-N@QGvHTiaie &vB;BwC&F]GO? -Q0TA)BwDBU!U#W!a0h-oV .2 #]*~D,iN? .1 %!(j)o+N5>B-BKB|H@KHS][y_tf_h5o_
^ +NB-H@KH !i? !i? !i? $
^ C,Cmiaidie A)BwC& .1 +NB-H@KHo_
njq*q0 #]*~D,iN? %!(j)o+NB-BKH@KHS] .4 3M8;CfLMNvPJQPQX[YeHfg
#B@SGyHTSHcria .4 A)Bwq* .1 )v+OB/BNH@HCKHKIoa
iZi[ .4 A)Bwq* #]iN %!(j)o+NB-BKH@KHh5
EGE]FlNv .3 -E0TA)A4C&DBhPk3 .3 (j+NB-BKH@KH .10 (|<h@sCeD!E;G{PJ[Ye=iSk+mo
-n7r<D[C_L
8-=%=*O[ )r0LH3Z*
&l)i*(-*/H/_/d1K1L4+4@507r9><~>h@fBFJ/NkO#ORQ+Q,RFTFW+Z:[g]e_Rhkjslin,oPqBqD
#8#;#O-Na_ia .4 #-#:(M(N(O(PE< .2 (Z0C6#A>AAN=Nc
6#NcRYia .3 #-(M<S<VE;E<W0 9T QM
6#Nc .2 *F@D@FA)Gao< .2 )x*5D2E;W-b5fZ .4 %N/U:b>aPkpE
#8#; .2 #r%TnMnN
82 #nnM
#8#; .2 *4*71rD2D6E=GuW/WBb7fZ .1 9TCeNc QM
#] -+
U;
J0 LMNv 6#
,<<0
*WZl .4 %T
V=
(@4Z:UI4IfT|
Jm @x
B; .4 gT
El VK PJ
r4 %U .10 *x<lPzZf
YH QG
#8#;#O-Nia .4 -+---/-J2#2&GrGuW,W-W/Ygbtbubvbwj*j1j2j4l!l#l%qhqi .3 0x0y7]8;8>:g>p@Y@[D{H3MNScT[T]Z-g(h@i0illpo)o+popp
6p6rDDDE .3 El .2 8;8>TWo)o+ .8 #8#;#O>aW,pG
:g>pT]g(il .2 @C@D@FA) -J-Kbuj3
U0 .4 /s3GDKD{QQZ8 .6 ,q6#NcRYez .4 %N9:<S<VD2Grbtbu
/U .1 #v
OY .2 *M
7bE2J{O#ksm~
Ob 8>?
%5
%J>[S[[Oi<qT .8 #8#; .4 <h<kD2E;E=G{ .3 6#CeD!LMNcmm
CeNc_KoZ .1 %J>[[Oi< Pj .2 #;,q-N6#:p<@Rfez
#;,q6#<@ez .3 G{Nhe= .1 %qCeNcmm EQpE
#;,q6#<@ez .3 G{Nhe= .1 %qCeNcmm Q) 6<
#;,q6#<@ez .3 Zl[>gqj%j&j( .6 /39/E;G{Nh_je= .2 -N0e8)CeD%D{GyLMNca_mm
@iCtCvCxZU .6 EQpE .3 #;,q6#Nc_Kezia .4 &98t8v9:<S<VDKGuKLa!e[
#;6#:pez .4 <h<k>>HIHKQXnx .4 %2XcpG .1 =<D{Nc_KoZ .1 &vF]JNJRNLXc
#;6#:p .8 Xc
6#:pC,ez 3I3M@DA)F]QS .1 QS .3 >SFsObVKc~k) .8 %J<hE;G{Nc[OqT
C=C>CAJF .4 CeD!NciS .3 *O5O<VD7[p[q
DPH3HsLz
#;,q6#<@E>ez .2 8&89OYPAq> %yIhIj .1 CeNcmm .2 &G8y9d@iC&IGMyQSScYb]@b=dFhRmoobqK
Nc_K %[00FcOYPA %{ .3 8yIGL=MyQSSc]@dFhRjrqK
#;,q6#<@ez .2 -J1E3}4U=r@pCwJbXAbuhNk3k[oM .3 CeNc .2 )J0409:iElGlL}M9MyQSScXJ
Nc_K .2 A)Bw .3 (7a*i+ .3 6#D!STXJ
Nc_K .2 C& jr .3 (7a*i+ .3 6#D!STXJ
#;6#ez .2 2#GrJ]JbWDj* CeNcmm ElQS
+71l>UNoTiY#dolp
LMNv ,q:p<N@RE>Rfpf .3 #-j%j&j( .6 ClD%E;G{LMSf
LMNv ,q:p<N@RE>Rf .3 #-#:A4A6WAWB[PeLj%j( .1 LMNv
LMNv ,q:p@RE>Rf .3 %y8&89IjOYq> .1 LM .2 %,9d@iB_C&IGQSUS]@dFfEhRmoob
LMNv ,q:p@RE>Rf .5 5sE;G{ ClD%iV .4 EQmQ
LMNv ,q:p@RRf .6 8DI|JZc5kWkYk[ .10 &9/l:i=rEQGuKLYelj
LMNv ,q:p@RRf .6 #1 .1 LM .4 +i6c7zC&IGSfVlWY]U]{nB
LMNv :p .4 =q=rQXeKeLlkllnx
#J#MG8
)L)O3j3kAohMhNhPk3 .4 >}>~DxFSHjTkVpYsh1hAjTpgq}
%zDyDzJ4MM .1 [s jW
FFFSVpZ=pgq} .3 5g5s@pJ4Pk .2 %L(J/U !!
*= (J/U !!BD .6 !6(o:eL=mF
*D F]? .1 !!BD .6 !6:eL=mFr2
%q&(:b:gmF .4 +-1{7]7bDcF[I%
0C6#A>Nc_Ke|ia .1 8&OYPAq> %yIhIjIn LM .2 7z9P@CC&TaWYoKob .3 #2#<#G#P,x@[B>DWF9K]O&RhS{c3fT
0C6#A>Nce| .2 X>XAcJp- .2 Nvj0 .3 748]
*4*7*d+;+<-V-W-X/3/8/91p=!=#D2D6D7E;E<E=GqGrGuK}L!ODW,W-W/b4b5bVf(fYj+
(%+N+O+Y+[+_+o-A5s5w5y6>78799RB-G{G|H!H6H@KHQ[RMT%T(TYX8Z*Z2[TbFg:g;hBiik[o_qlqo
)p*=*A,t/r/t2q8hH-H/H0H>HiL4O(PNPORHSfShStSvX%X&]9];]{a,dJjDjFjGk9kHkIkJkKmCmDnB
#i+m,I,q164]4_7W8N:@=AAeDvE>JzKgL#L%L(LpP|P}Q-Rn]ifWjBjCm2m3mznJoi
(|)#,a,c0_344g6I6f8t8v8w9)969:ChCyGeJ6MyQiQjQkQvQwQxRURVWTZZc#c)dUfAk{m~nZon
#)%J&-(,4[6/60:1>[CYDrS[U0VKXchEi<mW
2#365b64:R=N=n=o=q>N>UCtCvCxDLDtE6GrJ[J]JbK!M5PKQXR[WzZV_Lbxbyebfgg#i7j3k}qC
&Z+o-27M9d9f;&;]<#<S<W=|=}@{BsHsK[PQRCSPT~V)V]We[p[q[ra;aybtbue]j!j%j1n_o}q[
#x,q-P1E;fC,CmD!D,DUPOZT_6ezfmoMoO
89 .2 i+o/ .2 **CfJN
X1o-o/q! .4 ,R:9@xb=fEoEp0
OY .2 %N(tDKQS
Fz .4 (o-N4]a_f!lw
(o-NGvQPa_eyf!lw .3 @D@FA) .2 %q(T(f+!:gN0O[dp
3T3U3V<-dp .8 (o-N4]Gva_f!lw
%q&(GOQ/ #g .1 NviN (o-Na_lw
_>_A_B .2 *A/%Z- .4 (o-N4]a_f!lw
6#6& .2 O[ (o;p@RMXRfpf
6#6&NcNe .3 0!0#>->1MS .5 (@+43aL9Taa*nVor
RY :Z:] .6 77NwOYP!P0P4Qm
77P!P0P4 .6 RY (@3a:Z:]L9a*dx
<)N> 6< .6 090=8b@4B}P!p%pY
(7i+ 6#Nc iLp: 6#Nc .1 Zl[>
8;8>BTcyc|
DN
MRMSMT .2 (Z*t-N0D0e4T4]4_6#8);p=u>XA>AABODKDoGmL=NcW_a_nJ
J}K! Nv (Z0e8)A>AABOW_m2
&@+41~9c9tq~ .4 aNq/ .3 -N6#8)A>AANc
<| +41~9c9tq~ (fElq/
&F1!7B>BO[glis %D4MFYGmGnQuiY
NvO[iN cb qM .5 %N%Q&B,Q0!0#1#>1BxHsIJIPPkf/
%D4MFYGmLuiY .5 &B,Q0!0#1#>1BxDFHsIJIPJEL8L<P*Pk
Zl[>k% CN_K_Liaib .1 pjq_? .1 /hScYbnV .8 #Z%S6=77BxPDf/ou
3t .6 (h,Q0!_qp%
*M0!1#MSN0NLOTfFqT 3t
NKNLNP .2 >ajr .4 2;>;DzE,[Y[Z
&FO[ObP{]6is .1 0C0D>;TITJ
/h/i/l .1 0DCeD!iS 6#NcO-
0L4+7F=uLBLOZ-a,pg .1 CfiZ .2 +R,Q4o4q7[AmMEX!ZH_db]jfp%
,O,Q .4 CfTIgJmLnJos
PD jr 7zoK
0089BoPA .4 *a]s]t .2 CfEl
O} 7E=uhs
&W-<8b8cOTQhRD[OfifjfkqT .6 3B4Z:t:u@8@9FHL>MjMlQBQDRJS*V0YJYQ[,]caih(iAiC
4Z:t:u@8@9MjMlQDRJV0YJYQ[, .8 +S-<518b8c>fM!OTRDZHfjfkifqT
*V .1 ElQ&q* .2 4Z:EDPIgL>YQqK
9*NLNPWD .3 ,d8J>@K3 .1 L>RJ]o]p
U~ #]? !+9S;I;Ym( .3 :E:gL>[[
X>X@ .2 QS K(
*~]7eXeZ *~O[]7r2 #(3B[Y]u .8 >XHIOT[OleqT
004J77OYPA b=b@bG .6 (W3t:t:uFHL9MjMlYJYPiAlA
(W3t:t:uFHL9MjMlYJYPiAlA .6 004J77 b=bG
*t*{>V>X@SApL;L= .3 %d%f(c+T+V+j7i7j8p9*:zETEUEVY-mGmH
IGIIIJIP LM QS
5s6dGrY&k3 .2 >aPjPkQS .2 16@7ApAq]i
77OYPAoEp0 .3 FNFO .4 +423LNRhVZbAbBkRlAoi
&XKZKaKtO}rX .1 >XL= .3 2E3BBoCfO[[Yr<
is p@
Hq .1 1}Sp
oZ -J ma
9G@H /ULM
*F@C@FA) %d9G>Y@HSxXq
,q@R .2 1=1>::<v@HmG .3 FeLMQ&q*
5G;q;r;s .6 (t*r,p8&:&>V@QL;Nvcr
IIIJIP .1 LM? ElQ& 6hQ8X>]F
_Kia Zl[> O} jr? .1 67VZ
!>3!8~@(M&P|]ohwo)
+86><9<B@CEGE]XEcXk0 .1 (h:,OT]La9
+86>FkVbXEcXo<p& .1 (h:/E/N5
#u%#+5,x9_>#>HB>P<d{ .5 :,B}E*HxL6X!m+
:,B}m+ .2 #u%#+5,x9_;F>#>H@[B>P<d{i&
^ %[PA &*(x-C@zAU !i? !i? $
^ 4qB3LhM3ZH_dfj !i? !i? $
00 ** (1,[
7+B3 .2 #g*:4:EGFeiLoZ
&(86:8:gI{k+q5
&y&z&{&|&}&~;j;l<><S<V<WZ>Z@ZA .6 (Z-N0C0D6#;p>;A>DKNcRYa_eze|
0C0D6#;pA>NcRYeze|ia .4 &y&z&{&|<VMgMhMiN|N}N~Z>Z@ZA[q[r_|a!a#c6r5r7
B}C!EV .2 (Z,q-N0C6#;pNcRYa_eze|m2
89 J0 .2 (Z,q-N0C6#;pNcRYa_eze|m2
PA hT jr .2 (Z,q-N0C6#;pNcRYa_eze|m2
q> hR jr .2 (Z,q-N0C6#;pNcRYa_eze|m2
0C6#A>NcRYeze|ia .4 8&89OYPAq> .2 *X*Z,[0>0E@CJFJHdHhRhTlOlRm9m: .2 #gLMjrmm
0C6#A>NcRYeze|ia .4 8&89OYPAq> .2 *X*Z,[0>0E@CJFJHdHhRhTlOlRm9m: $
0C6#NcRYez .3 &9&A5:7Q<-</AwDmKLfmfnmF
6#RY .4 7n7o7p]_]adldm
6#Nc .3 J|K! .2 D{G0
3jhMhNk3 .2 Nv 8;HjScVppgq}
*FA)E] Ao
MRMU .2 -N6#;pA>AADKNca_
6#Nc .5 8v8w
-N6#Nca_m2 .3 (,DrFsVKXm
-N0e6#8)>VA>AAL;Nca_ .4 0%799R>m
)))*-J:k:max .6 006#DKNcY)mmoZ
*&0=1j3C=wL9RsTFY#[0k<
;j<> .2 (;+#8JElPkQ&QZ
KL .1 #g={[]
,OB}C!U0a;mI .6 +~0C0D1_>;CfDtDvGmTIeBgUmL
89 J0 .6 +~0C0D1_>;CfDtDvGmTIeBgUmL
FYGmQu .6 0!1#1%778&89BxEUHsIIIJIPOYO[PAq>
cb qM .6 0!1#1%778&89BxEUHsIIIJIPOYO[PAq>
&F7B>BO[Obis .1 0C0DDKGmTIcb
NKNLNNNP_[ .4 %N0D>;DKDMTITJjZ
O~P4iaie .3 (7(8(9(:Zli+i-i/k% .3 LMmm .6 &_@sBjJmNPekimo/pGpb
O~P4iaie .3 (7(8(9(:Zli+i-i/k% .3 LMmm $
3t .4 0!1#5sHsN!OYQ(Q/_qfFgQ
0!fF .2 3t
MR .3 0C0D>;P{
%QO[ eB
FcPA .1 #]Nv VbXC ;pDK
El 0> .4 *::/:e<9B}HI_dp%
IGIJ 0> .8 !t-<=<N%PK[OqT
QS Pj 0> .8 !t-<=<N%PK[OqT
+) )#
Tlo-o/q! .4 (t3G@i@sJNq* .2 -N6#;pA>DKNcP{
o-o/q! .4 **@iJN (tDK $
DK Pp .6 JmN%[OnvnxqTr2
@i DK .2 %L(J9YPJjW
NKNP .2 @jQ&ma
DF
00898b8cB}C![Oa;q> .4 3BIgVn[Y
/%/&/)8*M_Mbayaza|b#b%b&lHnnnqnr .4 %N2E3B6<8E:EBDIfIgL>PkS*[Y[[
/%/&/)8*M_Mbayaza|b#b%b&lHnnnqnr $
&)*F*WA)E] .1 :z;4gg
:z:{;4FdKiSSVngg NK
7(7)Y2 .4 %N*S:b={Hsoq
%[89C(PA .3 *F@i@s .2 jr? 3B[Y .3 %q&Z6=={N!N%aNou
%[89C(PA .3 *F@i@s .2 jr? 3B[Y $
C-MRaXhwhx .4 +Q:,B}C!DmSoSr_}a#mF
*V;Y;Z;[f}g-if .5 2E:E:g:t:u@9L>Ml[Y]o
,d ]o
3B TH
%L >,HI[Y
H-NgPVcG
LMNv ,q:p<@@RHTK0Kg .4 !C .8 &5/FC,EGE][>r4
LMNv ,q:p<@@RHTK0Kg .4 !C $
#;#O F]? .1 !E .5 &5/FEGE] .2 !1
EGE] !1 .8 #;#O,q@RKg .3 !C
1868@F@sLbLcL~M&]BhTq* .5 +m,p,qB5D!HTKgcrq7 .6 !E
#;#Oid .2 #g%+J0OB .1 !O
Zl[>k% .3 !7 &5/F #;Cm .4 !E%=AsKgP{P|
^ .4 !D
^ .2 %=898:AsP{P|
D~ P{ .3 ,q>V@RC,D!HTKgSW_Kia
p: %P .2 C,_Kia
0e8)DoN!N%ou
,e/M/O/P@4@D@T@V@WA)IhIjR+R~S& .3 @SCeLMmm .8 A)A*BwC&OGo/o0o2 .1 jr .5 6,D!D,H-O(OdQiSf]{b=g(ilkHo2
*=THcfek .2 EQ .2 7zH-IhOdb=
*=8t=uJ!MyTHZ-cfekn#on .6 *:={EQcX .3 ***WEGE]oZ .3 </H-IhL4OdSf]{b=g(ilq* D!
A)A*B;C&OG .1 jr .2 H-]{_)b= .1 jrq* .1 D!D,LpSHiS
A)A*B;C&OG .1 jr .2 ** Od .1 jrq* .1 D!D,LpSHiS
<,</iI .3 %L={ .3 *=8tJ!ScZ-cfeken
PA .1 My Y)
iJ
+n2Z5rB6KgLpSHW5fXiS .3 @T@VR+R~S#S& .3 @Q@SCeD!LMMyjrmm .6 **7zCeD!MySf]@]{b=kH
+n2Z5rB6KgLpSHW5fXiS .3 @T@VR+R~S#S& .3 @Q@SCeD!LMMyjrmm $
#1@CA)BwC&KOKZi/o/o2 .2 #A@SCemm .3 7z@iLb]@]{b=nV .3 jrq* .3 -N4_5r>VHWL=LpQNSHfX
]{b=b@bGg(il .2 jrq* .2 5r>VHWL=LpP|SHfX .4 0_6I96=uD!MyR~WTY)
I_IaRiRkRlRm]Q]R]S_>_@_A_Bciglgm .1 #A@SCemm .3 ((*y={QSZ8jrq* .3 4_>VB6D!HWL=LpMyOmSH
7B +n==B6DvDwD{D|HWKgLpZ0
Lp .4 3GGZ
#;#O,q4]@QHXKgiaq7 .3 8}9-SrhKhNhPk3 .2 #A@SCeLMmm .3 %a=<==DvDwD|JkLpReSH .10 +n8t96B6HWKgLpMyP|R~b=
Re .8 +nAsLpP|P}
-M:TQ/Q0T*T+T,Vh <=
V) .4 Q) Pj .2 LpiS
+#/a1iG0HMTF_Z_m
LbLcLdM& .8 +m,p@QB5D!HTKgcrfWq7 .8 &g7W>}AcD&F:FFGzQ#Q-Ys]ic4i*jTjaq1rS
#;B5HTKgcrq7 .6 &g7W>}F:FFQ#Q-Ys]ic4i*jTq1rS .8 %2%}3G3MK+LbO(Sf]9
#;+mB5Kg .4 (8(9[>o-o/o2 .3 LM .1 jr .2 3G@C@iLbZUek .6 %}>SD!D,DvD{Jk[-]9gIk)k+kgor
#;#BB5 (8(9o-o/o2 .2 jr? Lb .1 LMma
#;#Oia %[FcPAoE .2 pY .2 #;#Oia Zl
#;B5HTKg .4 ,E,eR+S&]W][ .3 /YDvhqjBjCkgm)
HIHK
#;#O %[FcPA .1 !3
#; %[FcPA #]? ,p@QGvZvi%pY
#; %[FcPA #]? Nv %P
LbLc]@]B B5D!KgiS .4 CfDzMMPJQXjwk+nx
E]Q& .2 /@3!kgoX .4 jr .3 D!D,LbLp]@
#;+mB5Kgia .4 >aPk .2 &g7W>}F:FFQ-Ysc4i*jT .8 /@043M8;CfD{QXehlknx
(JEl .1 #]B6D,KscofX 04=<DvD{THV*Z-l*mz .10 (;2q3MB-CYDKHIIGJ]K!LpQSSc[O_hpGq>
(JEl .1 #]B6D,KscofX 04=<DvD{THV*Z-l*mz .10 89 HI
#;#OKgLpiaid &vF]? -E8~KOKahPk3 .2 CeLMmm .6 &F04=<>VDvD{JkKgL=LpRhcx
GdJ]g#k} .4 =<DvD{Z-fX .6 3MGZIGKgLpQS
Lpia GZ El
Lpia Ga 3M El
@4@T@U .2 LMmm .2 8t96T%Uocu .8 002q7s=<>o[ObDp%
%U&(:b>Tcwmpos
CvCx &5 @i? ]C
8#HnORR3[#g# El iN NV
:RHmLI .1 LIWMZ-hE
CtCvCx .8 9rEWV2[#]D]EgA
Th .2 2|KPKoNhhEjPkppu
L=NvO2ObQPiN .1 #2#G .2 (K)[)]141V7&9e:S;z;{E0GFHZIvOhS3S6T1U=V|[([mcLf<gionow .8 #]%N%q&5(JElFeNvPkQ&QPiN
<+<- #2#<#G#P#Q3C:4<[=uczg2hz
f~g! Nv jz
,yC+RKgH
M<p~q4 i&k5
,u,xYK .4 3C9x=(MwPkQ&jQjRjwk)
;F>]B>O&Z1 .4 %&)4+w,),j@PAXN_QET6W;q=
/99*;;HEd_dae0 .3 #]NeNviNp] .1 #Q7ER@js
)x*48nBLJ}K!bui~pwq; .3 !! !!Ot
A)Ih[4[c .2 !!#]j)l~ .1 @j@nC%S@SAl=pe
KgTc Pj iN L9]2
5;>JC%GbLgPYPt
5aI6WL]T <e<g>}L9
/s<vA) !!<|Hq]6is .3 )/9q>zE8W[WbXvZ_dv
*u6#C,D!D,D2EQGrNcQiW-[OpE
^ !i? !i? !i? D~p<q] .3 *rEGJmKtdNiNjrr%rE .4 #<#Q0W59:U>DAJHARsSMTLYYbQeEeFoW !i? !i? !i? !i? !i? !i? $
&v/|4I767zF]_4_vpj EGFeNviZoZrE .4 ,C,S-D>IBCG3OGPXQGR[n-n0ob .3 #<#Q+#,x2x@[DWH2K9QyTK[ad:fTkilAp(pg
&vF]pj .1 iZ .2 **? .2 #2#<#Q*0+7J!R_j~pg
p:p<q] iNjxmjrJ .1 67DPK9LvTM[bd4iToepg
p< .1 ={ 7EDPK9Vths
HD HD
D~ JmNUP{ .6 jr .4 8yG0IfIgItN-RJRnS{WohkjBnd
&p/<29QrVmWom*rZ
#)%J&-))4[5p6/60:1>[CYDrS[U0VKXc[Ocbd0i<mW
%}&c(f6=:R;vC,CmD!E;HqIGJNZUZV[Oe]iak+q/
*F@r@sPkp- .1 /GEWjr .2 #D#P*++K,k05237U>nL9O1O2RFn~ra !i? !i? !i? !i? $
2EY:[Yr2 3!Y:lA .4 (J>ajr .4 #2#D#P;y>FJkn~rB
(Z0C0D6#A>AAE]KfNcO-oZ .3 )-)14+@FC*KOKaQHQI .2 #D#Q !i? !i? !i? !i? $
)-)16PEKELKaQy .2 #Q+7/+l5
bA .6 *)<[<a>R>SCjMCTFUB[([-c0
,e@FA)QH .3 O[ .1 #2#<#G#P+#+X@[DWH2Sc_hki !i? !i? !i? !i? $
%}&9&W&y&|/v51525M5O6{7M:8<S<V<W>m@x@{ALB}B~C!JlLrP!P4PQRCZ>ZAZc[p[q[r_|a!a#btbud)jnmhn_qTqVq[
(o*_-2-5/o7|9d;];_<#=%EyF@HsI+Q;R-SPV)W9]Ia;aym5o}
%N%{&(&Z(f(t*c-w-y-z/c000A406~:e<*=|=}F;HqHxHyKOK[O+OYP7PDQ/R~S&V]W1W2WUWeZQf/i+i-k%lOp%q/q>
0C0D3tGmNKNLNPNcNeTIeB .6 (;(f,q5O9:@xXmnz
6#C,CmD!D,eziaid .6 (:/l3I3M@4@D@VA)GaHIHKJuK[WDWEZl[>hNk3nxo2oMoOpj
#i,q0077C,D!EQKgOYPAPOP|R;St]9dJpYq/q>
^ !i? !i? !i? !i? !i? !i? -N3!6#A>C,L;MRN=NRNSNc_KaXa_hwia .3 :9G{G~Nh .1 LM .3 *:4:={EQpE .5 (K+-+X0L1-7]9d:;>4>]B>BADPDWEAH2HsK!LzM<NXO&Z-d]d_dafTi+jKk%kimKnzoC !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 3!6#A>MRNRNSNcO-_KaXa_hw .2 @s@yF]pjq_ .2 G{Nh .1 LM B=Hxb(qz !i? !i? !i? !i? !i? !i? $
^ (K-J>1>4DPHsK!LzNXd_ !i? !i? !i? !i? !i? !i? 3!6#A>MRNcO-a_hw .3 :9G{G~Nh .1 LM !i? !i? !i? $
%J*d+_+o-A9:@{CYCxH@J]LPQ[T(U0Z*Z2[OhBj+k+
o-o/ jr? 787M
^ Q%? &)EGE] 4~5O6>6J6T869R B=Hxb(c] !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? %+%|&)EGE]OB 4~5O6>799Rov B=HxH{b( !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 4~5O6>78799R >aPjq* ,P54:0E3H{H}_6 !i? !i? !i? !i? !i? !i? $
^ B=Hxb( !i? !i? !i? !i? !i? !i? &)EGE] 4~5O6>9R !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? #j&p(3(@+b-]3B4Z5{7(9>:E:U:t:u<==w>P@8@9@>@BA8CFCQD1DPEAF3FHIZL>MjMlQBS*VZYJYQ[,[[_Z_hd@iAiXj[kjmKoeqK .2 #m%+&v**@yBwF]JJo<? .2 -K6G7&::<vG{G|G~Ni .1 LMPjmm !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? G{G|G~ LM .3 &p(3(@-]3B4Z5{7(9>:E:U:t:u<=>P@8@9@>@BA8CQD1DPEAF3FHIZL>MjMlQBS*VZYJYQ[,[[_hd@iAiXj[mK !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 78G{Nh .1 ={ .2 #]Q)co (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7E83;eAPA[BqDFGWGoHlIxK9KGLJO1O3P3RBRsSwTFUBYnZ|[&[1[2d4dwe/g3g{hLhsjsnmr@rCrD !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 6m7&ExG|NiNjbu .3 (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7E83;e@NAPA[BqGWGoHlK9KGLJO1P3RBRsSwTFUBUbW[YnZ|[&[1[2d4dwe/g3g{hLhsiAjsnmr@rCrD !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? %k&<(2,C,k,o-T/_0n1M1S1o232;2B2|3*3a48506,8V989b:D:N:a<Q<[=w>9@N@j@n@qAxA~B&B8D=DHGSI6IOJOK|L9MDM|NOOUOVQFRFSmTkU+VpW~XUYsZM[e[g]daLancze)foh(h1jTkpkslMmMmSnInOn~o;q} !i? !i? !i? !i? !i? !i? %k&<(2*4,C,U,k,o-T/_0n1M1S1o232;2B2|3*3a48506,8V989b:D:N:a<-<Q<[=w>9@N@j@j@n@qAxA~B&B8D=DHGSH!H2I6IOIoJOJWK!K|L9MDM|NOOUOVQFRFRdSmTaTbThTkU+UtVpW~XUYsZM[b[c[e[g]daLancze)foh(h1hzjCjTkjkjkpkslMmMmSnInOn~o;oKoLoOpmq;q} !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? )x*4*5,U7&G|K!NiTaTbThX{Y>[b[c_sbuhDhzjCoKoLoOpmq; !i? !i? !i? !i? !i? !i? %k&<(2++,C,k,o-T/_0n1M1S1o232;2B2|3*3a48505a6,658V989b:D:N:a<Q<[=w>9@N@j@n@qAxA~B&B8D=DHGSI6IOJOK|L9MDM|NOOUOVQFRFSmTkU+U@VpW[WiW~XUYsZM[e[g]daLancIcze)foh(h1i6jTkNkpkslMmMmSnInOn~o;q} !i? !i? !i? !i? !i? !i? $
^ EGiam(oZrE 8nK![cq; !i? !i? !!? !i? !i? !i? !i? $
%J%}&9+N,q-V-W-X5M5O6>789:B}E6E;E<E=G{H@KgKsPOP|Q-SfShT(U0[O]9ezhBkHkI .2 LMNw
(#7E7I:b:pE>GZks
%{&Z0089F;OYP!P4PAQ/WYfFq/q>
*u*w3!@!KjKlMyQ>Q@Qikh
EQJ|mQpE
D2D6Gr LM
%L .2 >}L9
^ (K/9/|6#7z@sA)A>B;C*EGE]F]GOKONcNvO-iNi[o/oZp/p<r8 !i? !i? !i? !i? !i? (w*(*1+6+7-,-8-9-T/-///d0q1f1i1j1l4*575E5F5j7E83;eAPA[BqGWGoHlK9KGLJO1P3RBRsSwTFUBYnZ|[&[1[2d4dwe/g3g{hLhsjsnmr@rCrD !i? !i? !i? !i? !i? !i? $
)J+)+;+<002!2x6=778)89:G=N>I>UBDC(E6FcGjIeJ]NLO}PAPDQ)RrWQYD_>azdDdfebj1j3pYr;
6=aN
^ &v86<v@sA)BREGElF]FlGORkp<pE !i? !i? !i? !i? !i? !i? !!%L869B<vA)A8BRObQ&RdRkSLYJeXiAjw !i? !i? !i? !i? !i? !i? &p(3(@-]3B4Z5{7(9>:E:U:t:u>P@8@9@>@BA8D1DPEAF3FHL>MjMlQBS*VZYJYQ[,[[d@iAiXj[mK !i? !i? !i? !i? $
^ <vA)BRC&ElFlRk !i? !i? !i? !i? !i? !i? &p(3(@-]3B4Z5{7(9>:E:U:t:u>P@8@9@>@BA8D1DPEAF3FHL>MjMlQBS*VZYJYQ[,[[d@iAiXj[mK 86<|B=ElHqHuObPJcXhRiDjwk)qzr,? !i? !i? !i? $
^ A)EG .2 !!#]Nv .6 ElQ& .3 &p(3(@-]3B4Z5{7(9>:E:U:t:u>P@8@9@>@BA8D1DPEAF3FHL>MjMlQBS*VZYJYQ[,[[d@iAiXj[mK !i? !i? $
006>7(7778899D:z;Y;Z;[B}C!C(DrFdFsOYO}PARCW,[O][fifjg-ifnv
^ !i? !i? !i? !i? !i? !i? /T:yq@qEqFr,r-r/r9r: !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? !i? !i? 00 nv !i? !i? !i? !i? $
^ 0C6#>;@sA)A>EGE]FkNcNvO-O[QPRkeBoZp/ !i? !i? !i? !i? !i? !i? &*)1*++4,k-C/G/d052359<{BODFH4IUK=MJO&R%RNRkSsW7W__oapb<cQgLi4kslAq;ra !i? !i? !i? !i? !i? !i? $
^ F]FkQ%iN .1 ,1DuWtWucQcTgFgLoe !i? !i? !i? !i? !i? !i? $
0!000r3#5s7779898b>N@xB3B}EQFcIGMRMSOTOYO}PAQXR;ZN[O_hcni7oEq!q/q>
00 nv .3 !t6>78:9<v@xIGJnNKQSQZ
JmL=NL
C,D!D,
^ LMNvQPiN .1 +#,u,x-h0e8)<}>]@;B%B>BABOHjVJW_k5kDpg !i !i !i? !i? !i? !i? !i? !i? $
(U0m2#365b5c649|:R=N=o=q>N>U@(CtCvCxDLDtE6GrIGIPJ[J]JbK!M)M5MUOmOqPKQXR[WzZUZV_Lb=b@bGcfebg#i7qC
^ #4 #4? DQOY? E]? %q? &%<l@zPziJ? iJ? #R? $
^ #4 OYP!P4PD $
^ #4 C,P!P4_Kia 77BwBxOYqa $
&v767z8%BwC&F] &Y&[,q-N0C0D6#@RC,FeNc_Kcpcreze|iarJ .4 *41p3z=n=o>Z>[A3A4D2D6D7E;E<E=GqGrW,W-W1W@WAYF[N[O[Pb4b5bmfYj#j%j&nN .1 -N9TCeD!NcQMQNSHa_iSrErJ
&v _KiarE .2 %J>[[O .1 Pj
rE .3 %J>[[O .1 Pj .1 &Y&[,q6#CeD!NccreziSrJ
768% C,_Kia .2 D2E; CeNcrErJ
76 C,_Kia (7KZi+ rE .2 GZIxPAWU
&v rE .2 *W -w3{=o=}D2E;KOV7j%
H-H/kHkIkJkKmD .1 CeD!iSrErJ
oX rE .2 J0o/
(7(8(9(:=|=}KOKZK[ .2 rE .4 7zGZH-POShSv]U]{_!kHmC &_];cuil
76BwC& .4 ]U][_>_@ .4 POShStSvXkq!rM
76 rE %Wo/ .1 Fejr .1 BgiL
F]o< FeiL .1 cpcr El rJ ;p
/s3G3I FI .1 rJ .1 *=*AZ- .2 Om
&v767zC& rE .4 /3/75s5yBsBtBuE;E<E=[o]M .1 %NrM
&v767zC& rE .4 /3/75s5yBsBtBuE;E<E=[o]M .1 $
76C& rE .3 7z86 &_Fecu .4 &#BsE;rM
5yFe[o .2 Q& W<
7z rE .2 ]K]M]N
76BwC& C,_KiarE .2 8X9:ghgihKhMk3 .2 %q&X&_+Y:gFeN0Q[RMT(cocuiS
76C& rE .1 PgQ[Q]hM
&XC&rE .5 <9<:<Bimini{i|o/o0q!q# .6 %p6>787M9R:9:;E<G{G~JRg:g;nzq6
&v*F7z rE .3 g:
-N>VC,_Ka_ .4 hRhTin .2 6G9R:;G~g;
&v767z8%BwC&F] &Y&[C,_KcpcriNiarE .3 *W? =|=}>!KOKZKaV6V7i-j% .1 CeFIiSjrrE
7z rE C& jr 0S6f7z@T@iD@R~]QqK
7z rE .3 0S6fD@NK]Q .3 ={ .2 &[D!SHcriS
7z rE @C jr [; O}
7z rE .1 Qi
Qi .1 &Y&[D!MySHcriS
&vF] C,D!crezia f/? 3M8M=qCfF4JGO>O@QXX@iZmioOq*
&vF] ,qC,D!eziam2 f/? El .2 -o=<DKD{PJZ-
&vF] ,qC,D!eziam2 f/? El .2 $
&vF] C,_Kia .1 f/ .1 &9(O)E159:<V=qD7E<GtQX[qa!j&lU
&vF] &Y&[C,_Kcria .2 (O15=q>!DBE<KafHj&oO CeD!iSrE
F] Fe D!iS
F] .1 D!iS (J .2 8;
/| C,_Kia .1 <h@CC=X>]@ ElivjrmmrE
BwC& 6#C,_Kezia 3G (tDKEl
&v rE .2 +_46CUCxE;F+J]g#k}
&v rE Q& .2 -A9mINQmZ*k[ .2 -AZ*ma
&v rE Q& .2 -A9mINQmZ*k[ .2 $
&v rE .1 f/ (J/UQ& .2 -A/}2[9mINT_YkZ*k[
BwC& &[C,_Kcria .2 A)C&DB .3 )o+NB-BKH@KHo_
F] iZ .1 +NB-H@KHo_
&vF] &Y&[(o-NNc_Kcpcr .1 ({? +_E;F+
&v rE .2 +_6/E;R-lF
&vF] &Y&[:ecr .1 E;
&X F,
76Bw &Y&[cpcr .1 ,Z,[=n=oE;[Nj#mh
^ #+4YEGE]FkPjj:p/rE %q&)&v4Y<l@zDQDRF]PzZf? 4Y89<l@zCfDKPJPzZfiJqV? #R? #R? $
^ #+rE %q&((J4YA)B;CmE]ElFkGO_Venp/q* .3 #I(;<l@zCfPzZfhsiJ #R? !i? $
^ #+rE (JE]ElQ&Z8q* !i? !i? !i? !i? $
^ #+rE #WiI rE? #R? $
&vF] (o-N:eC,FeNc_Ka_iarE .3 Zf .2 5iMtPJiZjwk+
&vF] (o-N:eC,FeNc_Ka_iarE .3 Zf .2 $
&vF] :eC,Fe_KiarE .3 Zf $
rE .2 cx EqZfo6
rE .2 <9 .1 Zf .3 MtPJiZjwk+rM
Zf pG rE &v
Zf Ya PJ
GZ rM Zf
ek Zf k+m[
Zf jr /hYbdFhRiD
#d%qBmPzXBYaZfo/ .3 **@i@sYN .1 (tDK .2 %LPJiZk+
#d%qBmPzXBYaZfo/ .3 **@i@sYN .1 (tDK .2 $
#d%qBmPzXBYaZfo/ .3 **@i@sYN .1 (tDK $
/|4Ipj rE .2 **@C@iek (tDKiZ .2 %NPJZhiZk+
/|4Ipj rE .1 @i (tDK $
F]q_ DKFe .2 **? Zf .2 DKPJiZk+
F]q_ DKFe .2 **? Zf .2 $
<9 Zf (JEl DKiNrJ .1 =<DKDtD{TImL
7z rE <9 Zf (J DK
Ih rE (t? El
Zf (J DK
A)C&F] .3 &c*=cx .3 b=ekk+
F] (o6#>VC,Nc_KrJ .3 %p-53nNPYC
F] .3 (e $
&vF] :e:gC,Nc_KiarE .2 &%(;*xDKPzYap& $
76C& rE .2 9d9e@Cb=bG A)C&DK
A)C& .2 3#:gEyF@
F] rJ >V .1 (e*xPz
7z ia HI pG rE &v
Zf (JElq*
^ #g%L&X&a(((J*M/U={BDJ0LFWL? !!BDWL !!&)F]F_PeRrTlTzjrqP? !!&)<l@zF]F_PzTlTz? <l@zTl? #R? #R? $
^ #+4-<lAUPzSNd1j:rE %L(J/|<l@zAUBDF]PzTld1iIiJiMqP? !!%L/U<l@zBDLMPzTlq*rE? !!@zLMrE? #R? #R? $
^ /|00O}PA !i? !i? !i? ,o/|1o4I6q=wF;L>N6OU[Yh(kjqK !i? !i? !i? !i? !i? !i? $
p:pI 676<jW .3 *r/|4I@zF]Yb_4_vg<g@oZqPq_
pE .2 &v/|4I_4_vq_ rE
/|4I_4q_ .4 /h>SF;LbMwYb[-gIiDj>k)lcok
D~ Kt .2 -P=p@nW6aaeW
pI /@R*T_r2
p: .1 D{PRajr2
D~ #g
g< rE
F] iL Pz
p: jW 7z8% .4 /@2E<[>}IfL9[Ykg
^ E]? (JElGOQ&? 3BDKLMNv[YiNkRqK? #I,k23DKIfkj #R? #R? !i? $
^ GOQ/? LMNvq*? #F(Z-N1]6#A>AAL=NcO-a_ &5iN? -N0e6#8)A>LMNcNva_? -N0e8)a_? #R? #R? $
^ (6*=2*3BDKIrL>N6[Yi@kRqK #R? #R? $
^ (JEl *=2E3BDK[YkRqK !i? #R? $
^ ,dNvk9 Qm? *=/%D{Z- #R? $
^ GOO}r8rE LMNv .1 (Z-N0e6#8)A>L=Nca_ !i? !i? !i? $
pG &vpjrE
pYp_ .2 3@3MDKD{ElJsSqoOq*
pG .2 b=eken
pY F] .3 DKElq*rE
&vF] &Y&[ .2 q*
%}(;*i,I-A/@044B5b649:=NCxD!D,J]OmQXR[U0Z*_LaNcfehfgi7j}j~m6o4
^ #4 E]? %q? &%<l@zPzYah=iJ !i? #R? $
&_cu :&
&_ .3 %,(7J0OGo/
7z rE OG &_
WO
&_ rE OGo/
^ %+%q6>E]FeFkPAVbXEcXo<p&r8? %+(x6>F]PAVbXEcXn8o<p&? #{&*(x*f,U-C/T2E4-6L:K;K<l>k@zA@AUK/K=LeMJOdSCcld1pd !i? !i? !i? !i? !i? !i? $
^ J0 #] Jf !i? $
^ oZ q; !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? !i? $
D~ .1 &v76E#F]o<p/
76 rE .1 :FC&J0]sb=
D~E# .1 3B=<=wG0TI[Yh(kjqK
p:p< .2 [Y J0
&d(x/F:v@xMSOYP!PAizjUm[pE
&%<lPz A{EGgV
C,D!D,_KiSia
^ (d-C4-AUK/O}PvPzSNYad1r8? #WiI #]%N%q={JUK%NUcXn8rErJ? %N-~:gCYH%JUK#K/M=MRNUcXiLiNjWn8rE? %B%N/@:g;wCYEuJ!L{NUY0iDiLjWrE? #R? #R? $
^ Pz? #W #R? #R? #R? $
^ !i? !i? !i? #W .1 ={m(rE .3 %2%B(|+709163#:*>4CYC[EuIkJ!J;JGL{PRY0hsiDjBjCkilAni !i? !i? !i? !i? !i? !i? $
^ O}PA ,ZVQVTVViIiJqU %q(JL;R<rE? #R? #R? $
^ O}r8 TliIiJ rE? #R? #R? $
/V:g>)@{d)
^ %M&%&%:]@zCXCnCoCpCqD9D>E!EBN1PwZngNnsr= %M%N%q(m:]:eB6E]FkHOK+K@L;MRN1NfR<iZm(rErN? %NLMPyiZrE? #R? #R? $
^ CXCnCqD9 E]FkNviv !i? !i? !i? !i? $
^ Dg m(mjrErJrK !i? !i? *x1~6<@zPzc~orp& !i? !i? $
^ BmLx *)+41~7q9c9tO[q~ NTr2? !i? !i? !i? !i? !i? $
^ 9tWy GTNT !i? !i? !i? !i? !i? $
^ @z %M6<:]N1Om !i? $
^ /X5|]@]H iSr+r8rE? (J>R>SElHuMuMwObQ&[([-c~gIiWiZj=j>k)lblcohokol !i? !i? !i? !i? $
^ &%PzYap&r8? ]@dFhRiD r8rE? >SHuMw[-c~gIiWj>k)lcok !i? !i? !i? $
^ Hvhgk1k2lY #R? #R? $
^ A)A*C&OG jr? @i *[/@2E7E={FkIfNcPJ[Yhsjr !i? !i? !i? !i? $
^ -(Ay *[/@2E7EIfNc[Yhs !i? !i? !i? $
^ Nc F]? (t/kCfQXa! A)A*Ay jr? @i? $
^ @}OmP; Om? #R? $
a=
^ #{&%*u-B-C4-6A;KA@AUK/K=MJOdPzSNd,d1gYgzpdr, ,U4-7z8/80AUEGEOEYL;LMPzQ)TM]@d1g(iJiLiMiWq*? #R? #R? #R? $
^ 5|Hv]H #R? #R? $
^ pj 7z !i? #R? $
^ /d=w>}Rh /d=w>}Rh? Rh? $
^ Fkd3iLiM &%&*-C4-;K<l@zAUEPK/PzSNd, /UF]iJiWjrq*? LMrE? #R? #R? $
^ (kO}r8 %qE]FkiLiM F]? -C4-<l@zA@AUPzSNYad,d1 CfPJh=iJiW? #R? #R? $
^ Hx -C2FIUOdO}Q%ZvlLr8? #R? #R? $
^ (d(iQ%Q3q@qcr,r9 &*-C4-5tK/OdO}iJr8? #R? #R? $
^ EGGOo<p/ Q/? GO? M#iB !i? !i? !i? $
^ &v/|4I5W767z8%C&D~F]LE_4_vp:pEpGpIpjq_ !i? !i? !i? !i? !i? !i? %2&o&r/~1!2j2x9)>4>5>R>SApBDJ!LcMuMwPRPeQ7UUXFY5YPZ-[([-]na6bZgIglj=j>jWk)lblcnVohokol !i? !i? !i? !i? !i? !i? $
^ !i? !i? !i? **+8ZY .4 6bHs %N/@={d)jrjwkakgqz? !i? !i? !i? $
^ A)C&ENE]J0OGo/ .3 ,C/~1!NKXFXHY5gl !i? !i? !i? !i? !i? !i? $
^ /|4Ipjq_ cpcrm(rErN .1 ,C-D/h:*L{USVHY!Y7Yb]UiD !i? !i? !i? !i? !i? !i? $
^ EYp& .1 **3G]@ !i? !i? !i? !i? !i? !i? !!#Z/@HuMMk)kg $
^ #ZBDj=k)ol F]g@qPq_ *r*x<l@zAULMPzTl? ={? LM? #R? $
^ /|00q> .1 3G7zKZ !i? !i? !i? !i? !i? !i? !!&F,o/|1o4I6q=wBDF;N6OUObh(kj !i? !i? !i? !i? !i? !i? $
^ /hYbiD LMmm %L(J(tHuTlk)pE? !i? !i? !i? $
%}+_5M5O78@{B}EyF@RCV)Zc[O
%}64>NCtCxDLJ]K!OmPKk}
%{&Z=}KOK[OYPDi+k%
:RIGb=cxek
4O:5<SFd
1!2+;&;*BoT~W<mRo6 .3 EQ
p: EQ
Q& W<
El iN Z-
^ /|4I .2 3G
^ &vF] !i? Fei_ivm(rErN !i? &C&[,X3h>IE-Q7SWVNXCYtcriZqN !i? !i? !i? !i? $
^ &vF]W] Feivm(rE #]&1? %Y,X3ZE-KgSWXCYtq7 !i? !i? !i? !i? !i? $
^ pYp_ &)&v7JF]F]Q&XAiv? 7JEGFeQ&X@XA]GivrE .1 L}_ZdHhTiGi_ivjrjwk+? !i? $
^ oSp:p< 7z8%F]iNjWm(mjrErJ %2/i7A7z:*={FeGmO)PRRpUUivm(mjpgrErJ !i? !i? !i? !i? !i? $
^ D~oJp:pEpG .2 &v/|7z8%F]JmKtNUP{iNjWm(rE !i? !i? !i? !i? !i? !i? #x&G&g/@2j4<4>:*>4>IENJfJgQ7RpSfY0a6aAaciDivjBpgqKqP $
^ &v/|7z8%F]pj EGFeivm(oZrErN .3 4<7z@CC&OGQ7dFiDm#moqK .3 #x&C&g(z+75#8+DPENHgO)R+R_RpScShjsorosp)pg !i? !i? !i? $
^ /|767z FeNvm(rE .1 @CXK]@]U .2 (L:*>4HqL{L}SfiD !i? !i? !i? $
^ &vF] .2 &Y&[crm(rE .1 #g(((eQ&iZ !i? !i? $
^ qu 16PRSWpo L;Nvd)? #R? #R? $
^ ESFlLRQ%Q4d)d8qu .4 ESLRqu .3 -N16L;NcPRSW]U][iDiL !i? !i? !i? !i? !i? !i? $
^ GO? 1CiAiB EQFePRiNiv !i? !i? !i? !i? $
^ F] Feiv iN? !i? !i? !i? 0p2xJ6PRTHiD !i? !i? !i? !i? $
2+6#8&8;96=qBjGGL@NcP7QXQiRYT~U0V)Y2]9cbfEi+imk%oO
(M(O+u,7,8/3/72O@CE;G{G~_j_lbte=pz .5 (I+L>&@6DvEeEtG)G+HLM8N6N7NpNqP8R:Xdh8kvm0pWq:
789R<S<VG3G4G5G{ .3 QPiN .1 -P0iWb
789R<S<V@i@sG3G4G5G{kgl& .4 %r-O/g;d<(FaFbG,L,M;NMO=R{ckh9o3
/gG,HLL,L- .6 -N4]EGF]LMNv[>iao/
***;*WE] #] <TL,N]Rzcj
*T*U;!;#A(FaL3O<i=i> .3 1(162g=2Ap]ic{g(nBnDnE
KpKq
DJWbkokp .6 3M6<V+XBeX
-l-oI@KZKa .3 ,7,9;=B-B/T>
+u,73DL3_j_l_se=e@ .3 (JElNvQPiNma .1 (@2E3B:e[Yhx
(@,C4Z7~:U:t@8D1DPI4IfUWYQd6
<[D_SASfnB .1 _j
1(V@ HIHK
]jcb HIHK
IP .6 ApFeiS .4 %UPJ
(M+u,7/3G{H@S]_je= .8 2*2E:e>&DvEeG+M8N6NqSH[Yh8hx .8 >SDzMwN1PJ[-gIjwk)k+
>SN1PJ[-jwk)k+ .8 (M,7/3S]_je= .8 2*2E:e>&DvEeG+M8N6Nq[Yh8hx
-E-QhNhPk3 .3 %!,7B-H@KH .3 3B[Y .8 7z@CCeD!G{N1e=hxiSjw
=d=e@s@xIGIJl) .4 %I<SFXG,cnh9lio3 .6 =AG3N1PJjwk)k+
(|04RUf_famzn9ob .6 ,7;<;=n9 .6 IGPJV3ehjwk)k+
JQfeff .10 (MG{N6[Y_j
JQfeff .10 7z Fe
JN fe .10 (MG{N6[Y_j
JN fe .10 7z Fe
][ .2 LM .2 :gRgg( .8 (M+u,7
][ .2 LM .2 :gRgg( .8 7z Fe
+u .2 FecuiS ma .4 [-c~jwk)k+
3a<[@NA>DFG{L9S@
Sf _j
,s-x@!@SApGyHWK#SHcriar2 .4 (N)w)x*4*7/98PCUD2D6D@GEGFGrT7W-WAYqdDeNfZfsj* .2 -NCeD!LMNva_mm .2 %N(J/@8J:b;LC-ElFIPkQZ[YeHj}ma
,s-x@!@SApGyHWK#SHcriar2 .4 (N)w)x*4*7/98PCUD2D6D@GEGFGrT7W-WAYqdDeNfZfsj* .2 -NCeD!LMNva_mm $
(N)x*4*5GFGr .2 /UElma .6 %N*:+A,s/@>%@5@SHWNpU3[YiSj~r2
3N3O7xL{L}UYZl[;[=[>]Vi+i-i/iFk%o/o2 .4 @iEGLM_vjrrE .2 jr? 6>78:9B_GEG{H6HNm-
nvnxny .2 ={ LM .6 %L*4/@45:b@1@2DKQX[Y
C- .3 8J .2 ,+j}
CUDBDCWD .3 3WH@J*[_ .3 %O(Jjr .2 B>LMNvODj+
2!2#j*j1j2j4 .3 %!,c-=9rYwfBg( (J .1 LMNvQPmm
6qCCoFoV
5a<e=wL9Ot
1jhs
*4*7 mm .3 !!5a<eI6
78={G{
GF .1 ElPkQ&QS
6#A>Nchw .3 Zl[>i/k%
-w-x-y-z
SoSpSqSr CeD!Nvmm
SoSpSqSr Q& LM
/h/i/k/l .1 LM .4 0><#>;>G@5O+VrX/YL]!akb-bzcEdEg-i>ifkrm+p%
HxHyHzH{H| (J LMNvmm
hKhNhP iN M2TC .3 LMNvQS
d|d}d~eY .2 IzZSZTg( .3 #gLM
IGIIIJIP .1 LM QS
O~P0P4 .3 J0J2TjabadhRhU .3 LMjrq*
%[&X89C(O}PA .3 >VL= .3 &Z(JCfElIP[Y
%[&X89C(O}PA .3 >VL= $
+j,J:zGrY& .1 LM? .2 >aPkQS .3 16:g@7Ap
*W >oDmLPO8 jr
DmLPO8We .2 jr LMmm
@i (t+@ jrpG .2 /s4T>a
CtCwOgOhOkeshNk3 .2 Nv (|K9_hg(il
H{ (J LM *:6#6-;l<>A>aQ
&L&O -z .3 &,oq
So .2 ma
^ O}P0P4PA %=AsGOLMP4Q)XEaNiS .6 !i? $
^ EGLMNwmm &(&5/F007z>aC&CmEG_VaNo<pE .8 !i? $
#g>aPAaNjVm[o< .3 ,<1~>SHqMw[-gIj>lcokolr; .4 !i? $
@xCeD,ElPkQ&QSf/q* .2 *=,F,q5}9:;LKgP&TDVKVsXmcfd=i4j} .6 !i? $
00OYO}PAq> .2 9d=u@CEOHINKX}[;nz .6 !i? $
(;36@:OIhB .3 !i? !i? $
pY .3 1+4,<8@D@VDKJpK[MAMBWEaEgWgYhNoO
%=&[As .6 ((DKD{iZq*
pE 76 rE Hq 9d@iC&]@a,o>
pGpH .2 0C6#NcRYrJ
-h0e1f2b656k8)8_<[<{=w>}@>B=BODFEJRUS-SsTFU]i0o&pn
(8(Z)p*i0D1i4+5j6q9W<l@*A>A[B7B=DFDPDcH3KGO1PzRsYn[Y_ma,d)i@jumiqK
^ 0089O}PATl_W .6 6#C,CeCmD!Nc_Keziaid .8 !i? $
#;#O#X,q-N6#Kgcrezm2 .5 (;(t*q/s1C1E3M8MC=CfDBElJGJHO>ObQXQZX>[(fCiZo2oO .6 !i? $
A)C& .2 jr .2 %(6cBPCvJpV:WDZU .6 !i? $
4{=PJ)P+[sn= .4 !i? !i? $
PA .1 QS K(XE
%(V:hR .2 #gE]FkJ0rJ .6 !i? $
pb .4 &GCxElScWUY0hRiFm#m%m6pP
@xK!fEp- .2 &IWUY1rE
&v/|F] .3 &[rE .3 >IC=VNX@YbZfdFhRoO
&vF] .2 FeivrE .2 PzZf .3 L~hRiDqq
7z .2 &[C,_Kia .2 C=HI]@
/|_4_v EGoZ .1 /hYbiD
(@)|/@0e2*237E8):/:t<[<l>}@5AoB7B=BOIfIrJlL>MRMlN(O3P>P@PzYQa9aBaXhshwi0k&kgq}
(o (;
(; Q& LM
Om _Z
^ %q,Y8::8:g<v@xJUK!K%N9gip; .8 !i? $
%q,Y:GK!K#N0YD .2 ,a,l,n4O@xK#PjQzfqiS .6 !i? $
6#8)A>AANc .2 CDQ*RvT(b>hBpN .4 !i? $
/UElObQ&jr .1 *=BPHiLMNHNvODbE .4 !i? !i? $
H@cug(ik .6 /Z8[@(OD_LaTql .4 !i? $
&v7zC&D~F]p:pEpGpI .8 *d+Y,a43F@H@L_LaQzT(X8Z2gihBhK
p: .4 (|5aBPDBT{bE
p: .3 8t9eghhK
&N+),H-,/p0C1P1l303|57<l=a=u@4BRC+C/DPGlJ]K9MyN1O}PDPUPpPzQES*S>SPSaScV-Z|[Y_oeBhsjsk/k5l}mtm~n:oxr;
#;#O#X-N6#KgNccrez .5 )E*O+_+o,L--8Q8q=N@xD7FcGtH@H{NP[q_FbwfFmYq> .8 !i? $
)E*O+o0U4y5O=z>p@YGiGlS]T][qaYbwc#eGhfj7oU .6 !i? $
*V8;8A8M@*@1BHH3HeQXeHexpo .2 %N&5)EC,HFJrJsPJa!iNnxq* .8 !i? $
^ O}PA .3 &I+o,Y-5008;C,CmJ]NP_KfFia .8 !i? $
^ *V8;8~BjCfObQXeHk9m6po .3 !i? $
0U649m<PJyNCTE_Mk[l7 .6 !i? $
p: .3 8-@sBjC=P+]@d1
pG .2 -N6#C,D!Nc_Ka_ezia .2 PJ
&v/|BwF] .2 6#C,FeNc_KiNiarJ .5 +_-58;@xE;NPPJPzQXWUZff/fFiZpo
/| rE @CC=IGJ[NK]@i+o!
(;),)<*+*x+-+1,!/@1~4+7E98<l@*@N@zA>AUB=DPDaGRGgGyI)K+L>MDNFNLNoPzR7R[ThU@VpWhWtXiY|Zx[Y]&]*]+_paQcNcQd,g1i0i@kakgksl5ldlimJoCqKq}
<x 8q
OP No
(o 5O
*= X@
#]4W7@7BD,Q)coi_ivj)l~ .3 +m+n6B8{<@B5HWHXKghqq7 .8 !i? $
^ C,CmD!iSia .5 ,H,e768%898}@4@VA)FcGOHKIjJ2R+S&SrZl[>]Wd/o2 .8 !i? $
^ 778&89PA .1 %{0_C&HIMyR~X}[;i-q* .8 !i? $
^ 3S<,A{LMPOSfg( .5 !i? $
7@7BOY .2 4O9T:bKgQ)THZv .5 !i? $
-N4]>VL;cr .1 >aEGPjPkQ- .3 ,q7W>V>}@QCjD,F:L;Q-_mc4 .4 !i? $
)S1YGW_ccIhLm~o> .5 !i? $
D~pYpa .5 ,E/M8}9-=<@C@TD{HILbR~ScSpSr
p: .5 (77z@C@TYNo/ .3 ={D!D,FeYNiSrE
pG .4 @C@i@sLbb=ek
pY .2 &vC,F]iao<q*
H2P2[ca!
(Z+4-N0C1j1~2*2E2x4K6#=w>;A>AAB7BAGmIrL>M<NcPVVFWi[4[8[Y[[[ga_aneBhwhzi@m2q:rO
cb qM
4_ D{
Nv 4]
RJ Z8
/@ 8{
>I l&
/@ Ri
A)C&GdXT[4[s[w .3 ;L=lPOSf[vnAnB .4 3u:e=pLMNcNv[Y]Umm
(8(9Zl[>o/ .2 !!&F0=;LMyN0WTni .4 /U:&:e>SNcQC]UgIk+
I7USWD]U_>md .2 :gFeMCSfiSnB .3 ElQ&Z8jr .3 3u6#:e;M;p=p>XA>ApNc[Yhxr2
R~]U .3 &+&l+:0=5P@LS%evni .5 %N3+D!N0SffEiao2
@p@sRkUV]R][_@ci .1 ((Q&Z8 .4 /@16Ap[Yacc4r2 .4 ;LLMMCNvPNPjnB
(8>>HIk% .3 Nvp:pGpI .2 %2*AD{EGYlZ-[Yfgpo .3 3C5n8;@iF]JNMCPRb=oc .4 !i
6X6YPP .6 !i
,p>V@QC,HT_K .2 F]lklmo< .1 %+QSXE .3 %=+mAsKg
0{0|63IpMWU%X#hj .5 (#0X2q5sGrJNObSfVaVl]U
/rJNof .3 %N={D!PkQ&Q7 .4 (;2q33@MJ=jik9mCn9
(!3*9z<Q>8>9AxK|MDQgU+VpYsaLb,i)myo;q}rW .25 !i
,U0d1D3|489b:UBJDHGCIoJWKFM{OVPMY>Y@_1
#]ElPjQ&iLiNiv %k&<,C7~8V:N<[>}KBNOVX[V]da*cz
[Y Ta
<| %4%Z (y2E4Y9EIfkj
/_@uA~BOGgUt[g
+40e5G6,6k6q8)8{>oDFDPL>LnU]e&gchA
[( O;
hw [>
Rn Sf
-N0i<UNMR{Y<]i_Pck .4 /w9M:=GQHLP_ROZbkoo3
#t*T/gG,KpL,L-O7_, .4 !i
nBnE .4 (M*T,8;#A(C6G~N6_k_lh8 .4 !i
)M=2ZWZsZtf)go .6 *A-N/w8;>&B}DvG3M8N6WDh8pV
-N6#ApC,HW]iia .3 XPZl[>hmhv .4 >&@6@SEeEgG+HLM8NqU0m0pWq: .4 /36~78:=<*<SB}G{IGR~Y,n6o3
67JEKuTM[X .4 2GN6O+SH[YhxpY .5 (M,76~78<|HyR~_jd)hh
D~F=XNpG .4 -l/M@CKZVH .2 %!,7;<;=B-S]T=U& .4 !i
(@-T5S6H:Y=w@8D1O_U5UEVCX:X~
Zu (&
(& /_
%] /_
Ih[;i+ LMNvQPiN #5#8#>#Y@QFYK# C,Cm_Kiaid .1 &%*r/|OdQ/Yad1l<o<p/
89PA Ih .4 #>#F)+8)GyJMo]
** >> *M/UElOdWQXQ
IkPBnB .3 ={ElQ& 6#A>CeD,NcNviNpEp[ .5 *=<hPAT&T[T{iZ
<6oP .1 +6NviN .1 +10e8)<}@AB%BOTUW_c2 .6 /VK+LMPBT-Tld)i+iI
dA 3+=lFAGjRjT- .8 <h>mJeNcOGScd)i+
Hq &s(X6K<3FwGDGMKyLEN!PIPf]cgDi8oqpyr2
N!N%oqour2r4 %U
pE C,EG_K o< !SJMbqrH
mp jr
QZ #]? r2
#l/@/w0-2b3!8(9A<~DFDIGURFSfSs[!]ObAgMh&lA
+41~Ao[!_Zhwi@orpJqK
iI rE 09
[Y Ik
lA Ik
+-B=V/[!
%}/m36CyK/NwOdS,V>WUps .2 ma Cf
04Na R[fKfP .6 %}9mHqINIoOdPAWUZ*k9nF
!!;A>OFekg .3 8&89OYPA fE .3 (J@pCfGO
QZ iNiv .1 )e9m<DRSWnWqa=o) .3 &#-A/V9)CyDBP4PJ
=vIZ .2 61BdQSQZ .2 )39mINWnaHpopq
3#_hki .2 Pk .6 &#-A369mINIhWnYk]&k9nFoPoU
5s@&DD .2 <D .6 >>J6PJWsj0kW
%~/U8JO>Q&ma iN 5<J6WrWskW .4 %}5s<DJzO}PJQ)RrWUkgnxo&
&)E][(afeP .3 (JQ& .1 NviN .1 )3-A=fINRSWHWKY8aHk[n<p#pq
/@0e2_3R6b7w>}J!S}Y/Y]Z%j[kmmpnB
Hs ={
II Q&
8) o!
eh L7
Du 8)
oC J6
<u J6
>b J6
(6-_>1R]
@C iN Q)
@C@s@xnknlo#o& .2 ElFI iLiN .1 /}H[WKY8YkYl]&kaoP .6 /V3#89:9O}PAPJd)ekk+q>
El iN /}YkYl]&oP &#H7PJjrm[mant
jH .3 3MCyElYi .8 1BCfNPPAek
HZI-KA[(afeQfCo& .1 ElQ& #]iN .1 0OJ6NCWrYlkW .6 !i
@iGEZUexo! .1 ElPkQS .1 El? .1 >bFIm6 .3 /@04JzObkakg
4O4RoO .2 iN .1 /A0UJykl .6 *~;}@iObQ)iWjVm6m[
04 .3 @( .8 2k8;:B>vDqQ&S,ZYa6
@+ .2 Q& .6 (;2k:eD-a6po
0H>cEMJLKyLYN;RNWtrV
[Y ZU
5< R|
o! DK
B=U%ap
(K868X9:9eC&OEgihKmp .2 iN ,a,lK#N!QzYDfqoqr2 .6 !i? $
86B;OEgihMk3 .5 %q,YBDYD .1 Pj? .1 ,a,l,n6#<2A>CjN!NcQzfqiS
6#A>AAACNc .3 +oCDV6b@f{ LaQ*T(hB
(KB;OEgihMk3 .4 (tCDR-V6b@f{ LaQ*T(hB
+Y,aFeQ)cug(ik .3 >aPkQSm6 A>CeNciN .3 /Z8[>UBQ_L_RaT .6 %U%q/88X9:>oB;PJPQYca;k3
p: EGENFl B;gihMk3
DzMM .2 %UaN .2 EG_KoZ .1 8XB;gihMk3 .1 %qFeJUcoiNiS
8XB;OEgihMk3 .2 %q,YFeJUK#iS .6 /@7G9VDzK;MM .1 %U&5CfPJaNcX
ODgh .6 )y+Y-~:gBSH@JUK%cug(iSp]
%A&N+7/d0l0q1l4p578~:tC+C/DPM<V,WJYQg{iA
/p (4
SP R-
+4/d/{2,2e7E9oDPKJU7
6q7|A2PU @4V,Zl[>
(4 P7mt
+,=a
004J <9J!NKqK .1 LMNcNviN .2 (#:9;L<=<oBPIRJBNH
(%;L<sBZIZJBNHk* .3 &v89<9@s@xF]PAq> .5 +w>oCMGKNKPQb]jbjcq4qN
:g:o<9@s@xC-E]FkZ-nU .1 %q6><9@sVbcX .3 +z+{9j=L>vNYbPddh/l-q4qG
00Bof} .1 jr? <hX>]@iDm# .2 /KGkGlIm[s
9m .1 &v@s@xF]? +A+{64
6>VbcXc}d#e<n8 b=bDbHjm .3 /V00;H<s<tPJcXi+qz
)WBoBp .2 GZeknz .1 (e;Hma
%q@s@xYacY .1 j0 .2 )==5F|bEcdkOlX
)p)u0L=N_NaTkOoP .5 +oT6X]
A)CUDBWDqe .3 =5cdkOlX .3 %O((Q&Z8 (#C-CeD,FeIRNvODql
,7366,6q9P9Q;G;f>N>g@[B7EJGgH:L9P=R2S*T:ZUafcQe2h(kjqO
B> 9P
IZ 6<
)p ,7
O[ ki
)8,7:#<Z>N>]APHyLiUCeWm~
%[004J7789OYPA .1 XE? .3 ;2SuTM]@im .2 ENKZL/NwQ&Rr
PAq> .1 **@s@y .2 %p((Cf]A]BiZ .5 1~={FeIHJmNUObVZgDiWjrpEpj
:eP4pYpjq>q_ .3 0>2h5MMRPE .3 EQ .1 EGENE]LM .1 6>797N@xm}oEp-p0 .1 6>@xCfMUPJk)
*x1:9aBlOeWVaK .2 EQpEq/ .1 EGE]LMq* .1 6>@xCfElLMPAoEp0q/
Q) <LIe .2 *=GvK9NHPjQySWT[VTf9
9aDgDhDkUyX1o-o/q! .6 7789OYPA .2 nzn}
(h54555G:,:/:0N4N5
X1d! 6>78
(@*G+/+b1Q4Z7(:U:t:u>P@8@9@BDPEAL>MjMlS*SkYQ[[d@
#j(%IRIZ #|#~6<E;E=G~d(
k0 365t>oDuJmNU
,O,P,QDNE4E6eb
>aPj ,P54:0CFE3F{H{H}_6it
89PA .1 %+JJ LPLR
%j&o9Y=wDFHsNLNPRhTI]nbAjBkjkwq}
(Jh( [YiL [Y
1u1|1}>>O*O,So .1 #]NvQPiNpI .1 */-A67THdykgl5oX
A#HIJp],qL .2 D~QSmap: .2 6@6V8C9/CyENFhIiJmR0WQq_ .3 7z={E;F]FePjhK
D~ 6VCyJmKtNU_ChV .4 7zF]FehKjVjrm[q_ .4 +[6>789/:G<%B_G{Q[fEqK
&vF] .3 !! =Q=vEIM-RMT(fLhB .2 (x60:G<%CyG{k0
nv .2 %L={jUjVm[ .2 -N0e8):eA>NcNvQPa_iN .4 (;*=+478<|b= !i? !i? $
)I)N*/,~8UBbB{D[JeWHWn .5 43D@OHQ7Z2e~f{imo}
Q~ .6 !i
V]V_Zl[> .3 EQoZp/pE .2 7:@i@y .1 EG 78@ij|
67 6NSp]o
3@4OCtOh[3[4[7ecf;fF .4 #HRv .5 ,l0]8[:G={A)D~FxKtXBcdj_m6ma
GO .1 El 0] .2 Pj? (x@DEGFeOGPDk0
&o)|+41-1~2_3m6O6q7|A2C/DFDPEAJ-LcMyRhSkVZWtiWl6lAoi
l5 6Q
1~BqDPK9Rh
%qEXEYFiFjp& ** .3 6>86<v>I@xQZ .1 %L*M/UElc~iWpE
cX iM LMiL !i? $
:eNcObP4eBia .5 1ABWZ8 .4 !!(J*M/U86:GBDiWjVjWm[
89O}PATl .1 ,ZJp]U .2 &-&[JsLMP4U0cr .4 @xCfE]HsLMPAPJYc
k0 HsHu .2 &b={PJiaizjrrE
<eHq )pL{OmQ)cziDiko!or .1 /V:_VRiWk+ .4 !i? !i? $
8X8vA)J{J} .2 4XOS
%L*:*M0icXm[ .2 &[C,NcO}P4_KeBia .1 /|004IQ) .3 fE LMmm
*P@FeYeZ .2 jr E;GqqK .3 ElFeJ0PJ
*d0x438lP5Z2_NfDjS .4 )I*/@xB{DCD[GrODUOXBjN
),,(/@1{4@4Y6-8(:t=wDPEAG@GRGSHSQYRhV0Y]_Zb*iWjCkelAmKoC
l5 h,
5mH_IwRhYQkjl5lMq9
,UC,CmHXKg_Viaie .3 A)C&CtCuhK .2 %q:fLMNvQP .1 (|1-2q3#8!EyF|GlRnSe_haJkilG
048;@1J!Z-po .4 001[89BwJ]OKO}q> .1 3+=i>aBTBUGjJ[Q7QX .4 =i>aElF4J]PJQ&Q7QXa=
89O}PA .2 Ih .1 CeD!LMiSmm .1 @iIGPkQSma .2 C,DKPJPjRriNiajUjVm[r<
8&89FcOYPAq> .3 &IHIV~[;fEi+ .3 QZp:pGpIpa .5 &v042;@sD{F]hPkRoZ
@xCmUC_Vie .3 ={@xEljrp- .3 0_57R~S]c#j}ompt .6 *M048;CYCfCvGjJ]TlWQZUpG
PRT]aA .5 %h1#1&7B8I>P[egmn~p)
7{<EI/JzKCKDKENC]j .6 ,I89D!HIKgPARrfEpGq> .6 !i
@xMSRkRr .4 MCNvQPiNpG .5 ;+C,D{Yl[YfEljoZ .6 &I8~C,CmJ]PAZlf/fEq>
1w1}JEObSpSqljpY .5 <|@QE]F]FkLMObQ) .5 LMObPJZ-ljmi .5 045q8;8MC,D!HXKgWPZ-iSia
&F+n/N5q8{Kg .4 3G3MHFnx .4 !!8;DyM5MLMMPJQXZ-c~k+ .5 -D1u8h@Q@iCYJ]LMR~ScTlZ-a,hKqK
KZ[;k% .2 @SCeLMmmoZ .2 )p@C@iC&WDa,b|hKob .2 )p1#8hCQJ9K]OdYrZ-a,b|mi .4 2Y3G3M5q8M<|={C,KgPJiak+
0089O} .2 2{EOHIi+ .2 p:pGpIpa .2 042;=<D{EGE]THYlkRoZ .2 &)&vElF]Feiv
/_8(Wi[gk(
[Y lA
=w H2
m2 8}
,k/G05237(7d:R@>A>AoB=DF[+[Yhw
3! lA
6# 9-
Nc 9-
m) 9g
dx 6<
Sc hM
Od .1 jrq* .2 CeD!D,coiPiS .1 ,V,s4]5r>VA|HWHfL;Lp
778&89FcOYO}PA .2 4<MyOGR~hKo/ .2 0_={MyWTq* .3 @QC,D!EQFeGOMyPDQMXEg(oXoZ
KZQiR~Y*iI .3 (tD!FeiSma .2 &F7BQM .1 oX
&F7@7BO[QM .3 %2+m048{=<B5DvD{HWKgZ-kR .5 %N&(9T:bOmjWk)k+oqor
,E,H/P@DR+S&][d/ .6 #]%qLMNviNmm .2 %a/Y3!3xB>DvHoJ9O&Z-hqjBk>kgl*m)m;
(V+|/Y04@vC,Lwhqm)mz .6 *H=:R]RbSrnxny .3 458y:9@1DKLMQXYlZ8[YmLmm .6 &5:b={@D@SC,D,EGOmP|_KeB
C,HXKg_Kiaq7 .2 Zl[>i/k% .2 jr? .3 %(**E]V:[; .4 !t!v!x!y&)4]69D,E]OlP|a_
HIk% .2 &)C,D!EGE] .2 !0 .4 !i
-D<h@CFJFNXZ .2 #]&F@SL=N0NvO[col~rHrJ .5 >V@QHpL;Q)a_rH .4 ,@0_89>IGjIeMyOmPkR~WTe-i5
6#7d=wDF[Yhwoi
AA R+
A> R+
Nc R+
Nc ,E
6# ,E
Nc +4
>; Nc ,E
0C ,E
,q<@C,CmD! .6 !M .4 &5*:/FC,EQPAcXiz
P{P| .3 (4NviH .1 6#AANchw
%(<9JpRi .3 #gJ0NvZvrH .1 !9%PiH
4P4SjVm[nvpE .4 EGE]NvjUlj .1 !q!r!t+4ah .4 /|C,CmD!I&ISNKiWj|
,qC,CmD!HT .5 ,e/P@4@VA)S&WD]o .4 LMNvmm .2 %g3#8tFUO&OFScYbaJhBk9kim~nZon
0D6#:eNcU0cbeBia .5 778&89B}GZOYPA[;qa .4 @C@sCmHIJ0Q&m9 .6 %P,qAgD!K+SVXCXtmm
9)LbR]RbSrny .3 (((f*V458J:9;vZ8 .3 (t45>a@)D{Ylfg .6 0D6#89C,CmNcO}]@cXeB
0C6#>;A>NccbeB XOim .1 E]Flp/ .3 (J>aenq* .3 3B4]8V>XA>L=bAln
2_@ibTc;cV .2 QS .3 %L(JOmjrpEpo .5 !!(;04:fD!D,LbOmial~
18LbL~hT .3 ,pB5C,CeD!HTKgSWcr .3 &g>}AcF:Q#Q-Ysc4i*jaq1rS .8 !N%};f=<DvIyLbPOP|]9jBkgor
%*-N0F4]6#=xAANRTcV1[!aPaXezhwm2
hw F]
Nv m2 F]
Nv 6# F]
-N F]
Nv 4] F]
+4 /d
(}(~[I_uk~ .8 -*4]D!H3HWMyh@ia
CvCxD@GZM@ecfN .3 (|,l0QDAQwRUVxZJcdg=j_ .5 4]CMD!HWJeMCP}iS
ElF4m6qe .2 #]NviN .1 28=PLBNrcdkO .5 B-CMH@JTJpM(MCU0
/5Sc .2 /S@pT3Yb .2 &5EGoZ .2 6f9)@iNKZU
&F1!1#1%7BO[dAgll~ .4 /5ScaJ .4 6<:b={@4C,D!Q/cXiSiaoqqK
+(6I<lQiQjQlVAh>hnj@ .4 +!2R8E8F8G:b@p@s@xFEPJf/map- .2 !!%N6<8E:b>SFEFeN0PJjroq
<h@COGQiQjQl .2 !!#]&FD!Myf/iS .2 !!(|)A*M/UA@UjVoWT .3 *:*M/U00={>SHWMwP}QCgIiak+lc .4 (|:&>S@CA>D!E;K!LMMwNcP}QCe=gIiak+
,e@D@TA) .2 -ND!LMmm .4 +#0u3#FqMvN-S4Sck] .6 HTP}QiR~ZUZlqK
JpJtYbabePiDoKpR .2 ={EQElQ&QSpE .4 +w<5U0 .6 !i
),01111~2x6#=w@>A>DFDPIrK9NcS~V/Wi[Y[ghwk5l]
7E My
T{ My
rO 2x
S* H2
-D3G3M@CQ7]U .4 8;8J8MD!FeQSQX .5 :&PJQCiaoZ .5 /33G3M8;:&@CElGqiamaoZpp
!!=+BDi2l~ .2 DyMM]8 .3 *M:&QCiW .3 7zE;G{R~iaicp/
@TA)BwFlrQ .3 &1BDjUjVm[ .5 !!:9>SDyL9M5MMOmfEgIhsk+ .5 *M-D6M<h@CC,MyQCR~iajr
C,CmHTP}criaidj)l~ .5 >b@)BHH3HeQXR]eIfCm8nx .5 8;={@1A>D{JsLMMyNcNv[Yo)o/
(JElQX .1 A>NcNvQP .1 =<>bBEBHD{H3HeJR .6 (9A>BwC,JsNc_Kiao/ .5 -N={A>D!H@MyNcNviSiaio
A)UV]Ua+ .2 #]LMNvmm .2 %2JZSfSunAnB .3 A>D,NcNvPjQPa_iN .2 %2-N8;8y@1A>D{NcYl[Ya_fgpo
)2):)v/5H@JTKHKIL2fanu .8 *V/@3M8;@1CmD!LMPJQXYlZUa+iao/
KOK[Zli-k%o/ .4 D!LMjrmm .4 -D/3D@HDVl]o_9e9e=gpj1 .4 %!+N,p8;<xD!D{FeH@HTNwQ<S]criS
F4 D!LMmm .6 /=/C3!E=QS[Odlg#kgqg
)K/=/CTsg)gi .4 (}Q}S2qd .3 !i
CmHWP}iaie .3 A)A4C&DBhMjNk3 .3 CeD!NvQP .1 (o,p-7-N4]>V@QA>L;Nca_
@CWDk% .3 Q& .2 !!3!Lfkg .6 %2(|F4HTLc]Qm[oOqg
,O4Z@+@[A[]C
&+)r+4-*-n/d0I6k7(7E;p@jA|DPIfIoPdQYRhTFTuU]WmYQ_ohwjKl:nW
[Y /@
6# F]
Vs W[
+) Lp
%Q%R(Y(Z,U>xHXHfKMKgQoa{c+gRm2 .5 4OA)C&D@GZJ[R~[;hK .5 !t096I8!<uG=MyP4RJRnSc[Ym[npqK .4 !i? $
FcPA .1 Nv? .1 XC .1 (Y-N4];pE>N=m2 .6 !i
C,EGNv_KoZ .4 2J4&CYM@So]hb=o>qK .5 (n)S)_040[1Y;R;o;yDvD{H3O#TUYEZ0_L_mhLmz .6 !!,U6I89=NDzMyN1OYOmO}PAR~[;[Yb=m[r4
6I<uQiR~ .5 %R,(,N5<G=JzRnc+nJnS
EQ .1 EGoZrE .2 89@iIGPAZU[;dFfEhRi+ .3 C,NvU0_Kia .4 (t*4-N6y;p<h@iE;G{N=VKVT]Ua_hKnV
C&]Ua*hK .3 SfSuSvnB .3 JMNvQP .1 -N;pN=a_nJ .1 D{[YfgnJ
b= .4 )_3v;RH3KKYEZq_]_mmzo5 .6 !i
OYO}PAq/ .2 MyR~Zono .5 *=,U6I=uGON%Q/jVm[
(y,N,UHXRJRnZ4qt .6 !B .6 &)*:/FE]PAQ/XC
%R,U;pC,HXKgNc_Kcria .2 /MR+VA]Qgl .2 ={@QCeLMNvmm .3 &F,U;p>V>aD!D{E>KgMyObVAZ*a_jrk)pf
(-(/-D3GCfaN .4 ={jr .4 #s3B=wDFG0Mn[Yg&l9qK .6 (n,U/F1_2J4&D{FcOYO}PAQ/iZqK
2J4&FZJpKWM@]ho> .3 %L%q&5={iN .3 (o1_;p=NA|CeD{GyKMOuSHiS .6 O} !~#%%L*49d=ND6MyOYOmPAQXR~[Yb=m[r4
>Un7rd
&p(qF[S)ji
[- G0
Rd jW
qK ;5
no bT
Nc G0
6# G0
9Z T{
rG :H
%h6u=A@1@3CHTNeTi9 .8 4]89HXIyL(RnSc[Opf .4 !i
,(/@048{JzKgMGhqlJm2mz .3 (-3G3MCfQXR[Sonv .4 !!DzM5MMN1PJc~k)k+ .4 (f-D89@iCYD{JkLMO[TlhKmmo/qK
Q) YNaRoX .2 =AjB
(t,E=A=d@sDFTNjBl& .5 #EDK .6 4]89=-A>EYI@KgL(O}PARn[O[Ya;gDk+oi
(Z-N6#A>HXNciam2q7 .2 A)C&CtDBQyk3 .2 %qNvQP .2 8!Rnpy .6 !i
->8N@tAeCcEdI[LiLqOsYh[%g> .8 3M898M8hCfKgO}PJP{Z-ZlaAjwk)k+r8
-N0t4];pm2m3 .3 &v0U3M8y8~<h=qCfF]JsQX[:],]Fnx .3 /@04={CfLMPJQXXcZ8_oeh .5 !i
(Z5x7|A>HXPUq7 .3 (|-D3GBwF]q* .5 0r4|@SH@OIRhX8[_dJkPnJ .5 !i
&F7BO[QM .1 ,U2;;yD{KgO)qK .3 DyMMjwk)k+
-N6#;pNciam2 .4 <hHIX>[:]F .4 #gEGLMNvQSiNmm .5 (o,q@5@RCeC}D!L}SfV)[QiAiGmm .6 043M8;8~=ADKG{JsPJQ&QXWU_|m2
,O-i/dg7
*m/G7d:w:y=TDTKYLjRZT)d=i4
%q Eo
li i&
6b B=
9M >I
4_ oi
([ oi
a_ oi
9t 2q
cX :y
0C6#NcRY_Kia .2 %[77BxC(FcOYPAoE .2 &I(t*F3GCfDKZXq5 .2 (t={CfDKElHqaNmar<
0D6#NcRYe| .2 (f=@@iElIPNL .2 (f={ElQ&d=i4jrmm .3 *m,q5}6=<AAVDFEHKwULd=i4lioqor .8 %}-N=uGOGyIPLMNvP3QmWTa_i5mm
FkGOLMQ/ .2 &5LMNvmm .2 &5(o-N8)Gya_lx .4 %}6=DKD{QmaNjVk+m[orou .4 %}(t6=>SMwNcO}P4Qm[-_VaNgIlcor
EGE]FlLMoZ .4 )p1!4&7z8h<6@CJpM@WDWv .2 %L%q,c:b:e={CeD!NvO5iNiS .3 (o,a-NGyJMO5Q*a:a_ .6 %}&((;*:*=009::bO}PkQSQm_VaNq>qP
&)E]Q/ .1 !c .8 %}(o1+4&<6P~Qm
0C6#CmNc_K .2 (;9:;L@:A/P&Rk .3 %N%q,a6==NOIQ&QS .6 (o-N00EGGyLMcXnzoZq>
6#A>Nc_K .2 %[00778&Bxq> .2 *F@CA+IGNK .2 *=8iD{PjQSZ-cfma .2 &Z*=={ElPjaNiN .3 !i
O}PAq/ .2 %=AsAtRX .2 CfDKD{ElaNiZmamg .4 6=GOLMOmaNjVm[mmor
0F2L4&7EHXI!JhKgMRON_mhwq7 .3 -F<6@TIj[4[5bX .2 CeD!LMNvmm .3 +7-*-,/L7E=uIQZ(Z|hsjso6o>ox
/@0e3!i@qK
-T/_/y8(<G@uBO[gduhX
cQ 6<
#{(](r>kB=OrOvPURhUC_Z_pbAi@
A> F]
A> Bw
(Z F]
8) af
9d<4B; .2 *1+)0:5D5K9;=UGgIQT]Z]Zw[jg7k8 .6 %q*:+7:b=uE6GAIPO}PDQ/aNiZpEr;
BxC(HqQ/aN .2 9d<4=uLNVb .3 !!(J6=>SMw[-[YaNgIj>lco<okr; .4 !i
%LEQQ(jVm[pE .4 ,s:e;pC,GyQNXCiSia .5 869d<uB;IG .6 9d@CEGIPMCT]coiZp:
%[5sC(FcO}PAQSZUq/ .2 9|9~@+CIDuIKJ-M)M<O5hboP .4 %N%q(o*=0&0(3%366=={MyPkaNcXou
(#+;/31T5s9U9l;D;L<o=vBPIRO6X,[Jauf8jzk5l[qb .6 +A2kAXDuErU:W>Z5bxf3f4g}h4ov .6 /F000C6#6=6q7|C,NcOYP4PAZl[>_KaNouq>
(Z0C6#C,Nc_KeBe|ia .3 008&>,CtGaOYPAZl[>q> .6 &-1P6q7|:L:M@[DrEyF@L_QAV-W(hBpA
)p+U=NJ3LBWX_Ncf .6 +<-K-k6+JMNDNENnO}X2cYcihMk3p4 .5 !i
*>3(=>KRM1O{X2 .6 (o*=+<-N4A:i>UN%a_ou
0uCtGaGjIPJ]R&k% .5 +7-*5b=u>L>UH3j_ .6 *:009d>aC,CjE6EGGjJ[LMPAQ/_KcXesiPmm
0D7v=uM)MyT<W=Y)[Y_onh .3 /P={@xQ&]ScidRdSgnhNk3 .3 ++,F,a-R0/2-4g8t96@:D!KgO&Vsb[g(j@nZonpt .3 !i
*(-n1Z627;:C<!=/>tB=C+IbTuWyc@i(l2n-n/n7
G8 Q/
+7 ={
8) =u f4
<> Pk
ki ={ =w
Du lZ
,/ Kg
A>CeNc_Ka_ .6 -V-W-X;D>@FyJ5K]bFbSgK .5 %L%N(6+c4a5b6#8;<3<>C,D!F4Zl[>_VgDi@lBo#
A>Nc_Ka_ .3 V=Zl[>i-i/k% .3 2~<><lPD[;_KeHlBo# .3 5b8;<>ClFIPDQZeHi0lB
,q6#<@C,D!ez .2 2#2&8P8SA4A6CUDCT7T:WAWBa)bubvj*j4jh .2 7EA>CeNcScT[T]hsi0 .4 !i
-NGya_mmoZ .2 @C@iCvZU .2 Elm6mio4 .4 EQjVm[pEpJ .2 6#C,Cmeziaid
QPi[oZp8 .3 #]3+@iA)C&QPZf]9 .4 (|3+3/HDRpTMaB
,q:pC,D!ez .2 <k=o>>HKkXlk .2 NcO[QPQSiNmmpG .3 %2%N&v=<D{JNNLUUXc[Yfgma
41U0cb .3 *F/i3GQSW|lkp- .6 %N(t-9/m1/6#9*IyNcPDXwZl_Kb}i0k% .4 %N(t-99*<><lD!DKIyPDZl[Oefi0
)%F)P/YHhE 5pMoQGRcVSXxgg .6 %N%{(t-)-J3I8;>>C,CfD!DKNcQX[Omm .3 !i
@i@sB;BwIhNPhKhP .3 (t .1 D!Eljrq* .1 %ND!
8;D{ScT]h@i0o)pp .5 %N&F-J-KDDGrW-bubvisj*j0qi .4 %N6#CeCmD!Nc[>ezi1jW
@CGFeRexfCp- .1 El *yM4 .8 !i
*++#,_,o-n/@3a6,6P6q7r=w@NB7BFDFO&OURhSfTXVZWPZ:ZMasgLhki6kspn
K] lo
4rH)JRb=fH .4 *i+-/@/A048A@(H~I!IrJeKGNbR[_Le1eHeIegehi7j~m8mzqC .4 !i? !i? $
4B=N]qcf .5 (J7B:bDfG<HqOqQ)gZiWjVjrm[oq .6 %L&F+S006#@xCfObOmPKQSZl[>iLiWou
Q&Y]Y_YyZ8 .5 /@/A24N{Omkgkq .3 %N%q(tJ6JvOmZ8jVm[ .3 #%6<>7FeJ)N1OmZ8crfI
jUjVm[p:pEpG .3 (60p4=A[H~I!IrKGLJ_meh .2 2j2k2lGqJ[Q7a6 .6 %L36898:@iHILMOmO}PKQScXiWmmp:pG
*b2qg(g=il .3 ElQ&QSQXQyj3 .3 )38@8y@*HeI(QXUGWtexfg
E]NvljpE .1 !q!r!t!u9vah .6 )#:jDADLITPKQS
0089OYP4PAq> .2 C&GZIhWDhK .1 LMmm .2 %L&X&Z(tElJnN0O}Rrk+ma .3 &Z>SC,ElJnN0P4PKQS[>_KcXk)k+oq
@yGZ .1 NPo& .2 jVm[ .4 !i
+m<@B5HTKgfWq7 .2 (8GaIjPmPnZl[> .4 *=05=<D,J!Z-cfdAo6 .6 !i? !i? $
4K9M:1DtD}TIXc_Tcb .3 )b002k:k>jGrO}YbZl[>a6k%q> .5 (t)#*=JELMMuN1OmPKQSk)k+oqrG
NcO}P%P0P4PAeBia .2 2iHIJqJsMUPFW|XDY3ZXlv .3 ={@xEGE]FlLMMUiLpGr< .4 (f6=@xCfIPMUOmPAQSaNiZr<
0L0e2M5C6,6P7(8)@_DFNkbAgciWkMl6
%h ={
=A 6b
O[ D{
NP D{
D{ NK
Ir ,C
Cv &5
B= G/
8~ If
/h .1 D!LMmm .1 #v/,5!7-FeJdMYPDXe]gb:ik .4 !i? !i? $
i+ Fe jr
_v_w_{q! .3 #e*F,R6>7990B;LM .3 ,RB;D!EGF;LMPArE
8&BxC(FcP4PAq> .2 dFdqdrhR .1 jr .1 LMmm .3 !X>8N!ou
%[&x89FcOYPA .2 %{&!IhSUgW .6 8M9d=u>U>X@*CIH3MNO)QSQXSc[Ya,cfdFh@hRj}mipo .5 !i? !i? $
CeD,VbXCiP .1 1_69;pAFGycy .6 EGLMMCmmoZ .6 %L05<u=N@(IQPAPDQXh@nv
<]<_<aHxTbTjUVXTXVXX .3 (JFeLMNvmmpEpJ .4 5MLl[O]Ia;h{mhp4
1C@pCBJGJHk[ .5 %q/l1774:gFeHjLML}NvSciGivj0m% .6 *:*M000A6c89:bCvHuL=Q/WQ[;cXnv
;PL{Y0Yb]WiD .3 !!%q3qJZQCSfSuVlq- .6 &96<DzMMOmVlZ-]8jZocpGpY .4 !i
@yCWZl[>_Sj%j(pj .2 2!9F@TWD]Q]Uj1 .1 LMmm .2 (f+)0>8+F<R;Ymfg
12HaZ4e!hWndne .6 (x6~9dIGK1W4b4b|dFpYqY
%t,x0L1Z4e6P7(:tAoB=EYIrK(NkQ;R7Vs_mhw
[Y ZQ
h( U@
p4 R2
A} 8)
GO B; Fe
O[ 0L
,s@!@SHWiaid .3 1314nv .3 ={LMmm .4 %N%w)v+N/@@1H@[YfEm8
*w163P:e@7ApR*U6i+iaqsqw .6 78B_GEG{H6Z2m- .1 :4FeLMLyNwrM
(|;LB>LMNv .4 8JCUFIm6 .2 iN .1 +),+/}7hJoVuaTj}
/4/9JIJMS5S6TC]odDdfon .2 <xEl .3 (|*=+X3#8t;L=uB>D!GGLM[Q_h
@TBPKZKaR~hnhp .3 D!LMNviSmm .4 *N/@094v7E8)9d<SH9IuK9MyR~Scfqki .5 /@6<:&:b<[@1D2QCiSiaoq
A3V~Ygfsfur& .2 CeD,LMNv .2 ,t2qC}H>RHRy[Q_ra~k9kOlGlg .4 !i
%!%e)o*%,a,c-:0u3W<zBKH@J*KH[y .5 %L(J(|/@:4;L@1ODR[W![Ya+j%j*j+j~nx .5 CeD!LMNviSmm
%J/%>[[OayfFq> .5 /@47IgK9S*[Yj~o! .5 )w=n@!@C@SGEHWe=ic .4 !i? !i? $
(#3;;D<oC-FyP<YXk5ql .4 +A+_-J-K/D4hHEc6f8 .6 ,s/@/_1&@!@SE}GrHWV!ZM[YiSiar2
+p+q,,E} .6 !i
,<-t8#:UB8D1HmIYORR3amcRcSdBhChEjPkspiqx
oP <S
-H -t
Dm D0
(3 Z-
#8#;#O#X-NeB &#C&CmGO_Vie >>A)C>X>]F .2 D,FeLMNviNivp:rJ .3 (|-X0L1674:*>4FSJCL}PBScSfY2[viAiGjBn]
#8#;#O#X .1 >>X>]F .3 74IkL}PBScSfY2[viAiGn] .12 *d/k3M8;8M@CDKPJZUa!maminxoX
#8C,Cm_Kiaid .1 Q& CeD,iP oX ma
#8C,Cm_Kid .3 @FA)TsWFY}Z&hPmAmBqf .3 CeD,iNiP .3 *d,L3#@eFZFqI2YbbFbVf(oK
#8C,Cm_K .3 D<FZGiJ*QYR@fT .3 %N,-,0,1DuQ&TsXB
*h 3MPkQS
#8#;#O .1 /j/k[q_~a!r5 .3 ={LMNvmm .1 8J>jLMO)mamm .4 !i? !i? $
#8#;#O#X .1 J%hMhOhPk3mXmY .2 )r*A8;NvPkiN .1 ,38;BTBUD( .2 Pk .6 &53MC,C=D!ElJsPJcX
+423DFRFV/[!gc
2(7(BmTmVkq}
5O Bm
K! Vd
pG .3 008&89FcOYO}P4PAq> .2 Jp]@a*nT
C{m6pG .2 ,t4@B>GG_rbEbFcejSlGlXmKn9oK .1 4a@iCwF]J6e[f_
Q(jUjVm[nxpE .3 -V-X;D;LFeFkK}YXiaidie .2 ;S;TAXC<r6
(#-V-X;D;LAZFkK}YX .2 AXW;r6 .2 &5/U@zLQPJcXr<
-V-e5,5ABVBXJ6K}VHYb_;fr .2 >aJ0Pj .2 *d-e/[<oBPFZI2YbZ2_fbVdvf(li
3]>@>]BzDWKZK]TWU7[QgKjS .6 4aCvQZm6 .3 -V-X;DFeK}ODcuiLiSpG
4aCtCwR6 .2 -V;D;LFeK} .3 3]>@K]TW[Qma
00q> .1 *j2jJ!WvfS .2 (#9y<oBPODj8ql .5 6#8;C,Nc_KaNezia
GX__
/C<#dl J>
+A ;D .4 %N6#>aC,D!Nc_Kiaim
)42)2}Ru .3 B> .4 @xA4C,MUQSW!_K
%#);1J<bB7B8FnF~IIN8OXR2S0dygGhkmxp!qO
0e [m
D~fPiMp: .2 CmEGE]_VoZp/ .1 LR[;[<f,i-k% .1 jr? .1 &bBiEQF;Fe[;cX
WD[;k% .4 EGFeFko< .3 +#,}-}0e5b8;<>DoG@OUOXZMambNbUeHh,kslB .8 %N%[&b7789BxC(FcOYPAfPoEp0
i+ .1 7|:eDrMRPUSH[YaXcbeBhwiS .4 ,}-}5b<>G@OUOXambUeHh,kslBo#
%[A)C(O} .1 :[A)C&PAiZ .2 +#0eDoambNeHks .2 !i? $
6[ <lD2E;P7PzZ6Zf
C,_K .3 d) .5 =WKGLJLKRBg{
%{(aP7mt .3 &0PRjZ .4 #]5MD2Drb5bnr2
(W,u,x8VBADPJ6KTS{[|hk
fP ={ :E
Ix #g DP
,136>NDuEJ[G .1 )pDqa,oP .6 %L%N*:={EQKOK[Q&W1jVm[pE
/;H9H;TOV5e2eP .5 %q 45AMDzHeN1OmW4YYr)
1xB9_G_H_I_J .2 %qCeD,NvQPiP .1 B>C- .4 %L%N(4(t*:PkW1WzcXpE
>ycdhchd .3 BZNHQZqo
0v5ZfafbjMjNm!rY .2 BZCeD!D,LMmamm .5 *=0x4ABZCzIPT=USWgWnjrmaql
(#;L<o=vBPC- .3 %O8JElQ&QZZ8jrm6 .2 ,+-p0&8;=3CGD<FZGiJ*QYWgfQhbj}n@
GdJ[WDa7 .4 CeD!ElLMNvmm .6 (U)r,I/c0m3p4u64@(QWUG_Lo4
-D1u1v<H@CSo .2 FeNvQmiN .1 0)<oBPI2NwbVdvf(h1ljo_pa
,O3%4+8q:RATKajv
iL lL
#v#w)S0{5j629P=w>]A7B%B7BABBO{R%S*TFU@ZMgDgFgLg{l@n-
EJ -c
Ta <S
k} Nv
&%6w<l@zCmGOK/OdPzQ/d1 .6 %L*::vEQQ&jUjVmQm[pE .3 (20/0n6=8t=wB;BwJ{OqS!W~axcaispm
*r*x-2/m9aBlOeWUXu .3 EQQ(c~pEpJ .3 6#C,CmNc_K .3 (;(f(t@xDrF4IIOqPsQSVK_Zj}qK
*MC=EQQ(c~jWpE .5 6#C,CeD,NceziN .1 +#,L04:B=z>b@1GjJzlJmzpR .3 3I8;8y@iElFvQXV~eHlmma .6 %q-N:eCvEGNcNvZU_Ka_oZ
9A=C>K>MCvGE_0l8p5 .6 :bEQpE .4 2A3I6#8;=zBPC,GjK(NNNcP+_K_|eziDmz
898b>[B}OT[Oa;leqT .5 1~3t>SBDDGDOcQgDgIos .6 %q6#C,CeCmD!DKNcO}Pk[Y_Vez
A{HIIBi+qP .6 /U>ap: .4 C,CeD,D~H%d*iNoX .6 -5043#4D8;;L=zGlN(Oma7eHe~mz
***WGZek .1 6>@zFMQSWUXEbqcXf/n8 .5 EQcXjVm[pE .4 (;6#8&@D@pC,CeD!D,N(Nc_K
Hq jW .6 5a@YDPGlNZT[T]Y#Y2_hi0o) .8 !i
-J7(9*A8A9K!Y2YJd_daeE .8 6#C,CWNc_K_Seziaic .3 )w*dE;IDbVeX
0e2D2v6q8):t<b<{AoAwB=FnGJL>MlN)OIOJVpZ%dWgcj<
&X/|0~4IIhTlX1 .3 JNabb=ekfEnv .3 (JCfDrPp[Yq*rErL .4 0089PA[OjVm[ .3 (t@xC,CmDK_K
89OYPATl .2 =|KZKa]UhK .1 CeD!LMiSmm .2 (t@i@sDKiZ .3 (t6#CeD!DKNcTliZjrq*r<
2x7(:|E[XG .6 PA .3 >SD!DKor
7789OYPA .2 62;sJ0o-o/ .1 jr? **@C@i@so! .1 (tDKElF4iZ .4 %}*:CmEQGOPJQ&jVm[pEpJq*r< .5 6#C,CeCmD!LMQm_KeziSiZ
/@8y@iZ8o# .1 %N((JmZ8 .3 %N+iJvoX .6 *M005n89@xC,CmDKPAcXjVm[mz
C,CmD!ia .1 %{*W@D@FA)F]IhNLNPQSXxo< .2 )%FsQSVKXxhE .6 %N>>>SHIMwNcO>P4[Ofgj>mmqT
7zp:pYpjq_ .3 BgC&EQIT .3 EGGOjroZ .3 7789OYXfq> .3 3G@iYNo- .1 (tDKEliZ
&&*+,O,Q0e1{7d7e8)<G>kB=J!OURhWtXn[[bAjKlA
Hs ={ hs
m6 .1 CeD,Nv TWgroKqm
*kElF4Z8m6ma .1 CeD,NviN .2 )=,wTW]#bEbFgsqm .4 !i? !i? $
Jmob .2 ,wDWDXGGbEbFgsjSqn .6 &((X*:,14aCFCvDEDuGMS*]@a*gD
J!Y|_qhKobq/ .2 NvPk_qiNma .2 +X0<DWGGbEbFjS .5 (%0089={@,DrFnPUPk[O]@a*q>
)=)>8m=5TW[9f% .4 %N(%/M6):bCvIZJUK2OGXBZU]9iiqo
)~+O3W4nH@J*X8[K_Dlr .5 &d(#,t-J/m0]3JC_CtCuGZIRNwOhScZfauc6dJetk3
0e .3 0e[k .6 %[89C(FcIyO}PAoEp0
768-XrXsbUeXmk .2 %N5y .6 %L(#)p5yA>IRMlMwN%OmP{TKZvfigIqX
!! N%ou .1 2J>Iq/ .4 !i
)C+;+=/3D2E;T0V~W,[k[} .2 LMNvNwQmiNm[ .1 (#B>C-IZNwQm]Kauiio)ql .6 +[-K/m6~7I:b<9CYPQX7cXfEfijVm[
hKhP .1 Feg(il .1 QS NvQ& .2 (%,*IZLMNwau
FeQ/ikoXp: .3 /nCYfIqP .5 +o/73W5y=5E<H@J*R-TYX8[o
n&
(3,|/]4n9>@@H4RKZ!Z#]y
@8 (3
RJ 5s
3W U%
W_ [m
(@)5509l;|<><GB8DPHAVE_H_J_QdygGh_i6nL
Gr iN
br oK
O[ oK
&l oK
<ok7 .3 8Jj+
-D2!V{V}a;j1nb .2 Fema .5 %L%N7E9T9d:bK9LNW<hs .4 !i
7;bRoP T( .6 !i
7k:2FTI*I+I,Qs .6 !i
6<Dz .2 !!=+>AQ)aNj)l~q/ .5 (K9e9f;}=uE6O}PDoP
7789BxC(PAPDfEq> .2 9dB;kI .3 #]%q&_6=={ElVbaNjw .2 !!6<=+>A>SMw[-j)j>lcl~okoq .3 !i
!! /o/qGV .1 #]6<IPJ4LDSKjw
,;3<B>D+SQYXdbi& .3 ;l=Z>qU*f(fFiqkz .5 !i
+)1U=_CvO4T{dfjo .3 7E=uFeK9LOQyZ|hs .4 (f(|+)/o8)<#J_O4OYT{bEcXijiojoo}
MRX_ay .1 CeF@NviN .1 F@FoSFmN .6 !i
+C36387s;]>N_3 .6 /o7;9d<!H#LOebf@o}
8J9)J{J}oy .2 !!#]BDQ)j)l~ .1 GpH#Ujf@fB .6 367s9d;]<#=%BmN!N0P4Vkf/fEoq
(o,x-j8H=Y@0BOCvGoIbP9Q;RhWyZ%Z*_herg)i(k5oip~q4
8) =u
l& a;
04 a;
[Y 7F &v
<! jw
GS o}
eb B=
A)UVUYWD]Uc6iD .2 #]:eLMNviNmmp] .3 SfSu]Oc4fPnAnB .3 (#+o,a-A2[5w9m:8H@Q{T(Z2hBk[kgql
IPL{L|UVWDW|Zl[=[>][iDqw .5 /V<e@{K+MRPBd)iI .6 &I+j-3-A@xE2FcJZJ]PAPkScSqY0fFlkpnq>qT
-N>V@QC,CmHTL;Nc_Ka_ia .2 PkQ&QZma .1 #]iN -A2[9mINNbWnWqZ*aHk[n<pq .5 !i
)dJ]Ja .2 ClD%iUiV .3 )p)r*A5R@(JoZ-_Lj} .8 &G+o5OH@P+WUX8hBhfoPq>
-N6#>V@QC,CmHTL;Nc_Ka_ .2 8X9eB;DbOEQ]gihMk3 .4 #H+YBSQ[
EQ .1 C,EG_KoZ .3 +i-+899F:9<u@iIGJffEi+ .5 5s787z:9BsClD%E;GEG{Pgcu .1 ClD%Q&cug-jr
+oT6X]cuoP .3 3MQSm6 .2 5R8;iN .4 !i
DFi4
%E)5/p0e7(9!:7:R<~=w>]C+C/H4NQS}Y]Z+[!])d{gBhai]nYoVoi
po 2L
IJ 09
IJ 7z
IJ Rh
RM ={
;_ El
3!AAC,CmD!JdKgaXezm2 .6 +d,42k2l5nJ-J]W!a6lk .5 +d5n8;8J>bJ-Pki0mamm
C,CmKgeziaidm2 .3 (J/UElQ&QXlTlU .4 NviN .1 )r*=*A/%8;BTZ-i7 .3 %N&5009:BTC,NcPJq> .6 (;0089CYCvCxNcQSScTlWQ[Om6q>
KZKaZl[>i/k%o2 .2 CeLMmm .2 jr? )p1!@CIxWDa,fqhKmC .4 *=1#2q8J8hH>J9PkYrk9m;mD .6 *M/t3M<_<|C,CmPJiWnx
NviN ,t2qF|H>RHjSk9lG .3 (v@xF4MUPkYgp4qu .8 *=0089D{HIRhX}pGpYq5
0089O} .2 EOHIX} .2 &_D~p:pGpYpa .5 %L*=042q=<B5BiDKD{Z-
GOQ/ .3 BhBiPJ .2 (J*VBiEljr .2 %wLMR[iNj~ .3 =}A4C,KgX&iakI
+]+_+o .4 %L*y008J>aNciZpE .5 76C,D!FeIZi+iSiap:
E]FkNv .1 Oblj .4 <|@xCmZ-iek3mi .5 !i
,xBADPQK[!gc
k5 ;c
,26q=wMDP=S*SPd<
1& Z0
h( If
NO Om
/|4I7z8&f/pjq_ .3 4O .4 *:EQpE
&)/|8%F]o< .3 EGFeNvcrcsf/iL .3 #n(=53<*AhEZX%qu .5 EQiLpE .5 C,EGEN_KcrcsiarErJ
EQ .1 C,EG_KrE .1 4J77OY .1 <S[;[pfE .1 &_(tO}r8
%(V: .1 jr? .1 **? (;b@ .4 -NC,CmD!Jdezlum2qLqP
EG_Ko<p/ .2 (;9:Rkb@ .4 &5cXpE .3 C,D,Fecria .4 768-<BA)BPBiElQ&eYkH
<|C(OYPAQ/ .2 Q)SW[;i+ .4 &[*MFlK(P4QSSWk% .4 #g-N/F4]76AABiC,D!Nvezm2p:pE
007789X1 .3 [;i+qq .2 Fe .2 K(NHQSq*qH .5 !i
aNo<pE .2 EGLM .1 o< .2 !QJMVFXMbqjfr2rG .6 -N4]76AAC,D,KgNvcrcuezg(ilm2 .4 (x76KOLMcug(ilkHmp
6#:eA>NcP#P4U0ia .3 *X*Y*ZXPZl[>imk% .4 8e8gEcIqIxKaMZM]gY
C,Cm_V .1 #]F]J0NvQ/QP .1 -N414];pAARtU1hwm2 .3 &5C,FkcXiz .3 %{004J8&<lFcFeP4PApYq> .3 !i
)50CUSW_
*D1<2:7(7E8~@jGNIrJ!L>M|O0PtQ_U%VtWi[l]8iAn(n,n-n0
0089B}OYPATlq> .5 ***WEQJ0mQpEq* .4 %}FeFkGONcQ/ .2 %}D!GOIPLMQ/QS .2 &5C,D!LMmmq*
OmZviL +m0C8{KgeBhq .5 1A3IJuadeokJoM .4 !i
3G5)@D@pc>o( .4 ElFIQ&jrma .2 1ACeLMQP[;iNl] .5 )p)r*=/%4a@}@~OmQ&Z-a,i7 .5 %L%N&(&5(J/F:bC,CmN9PAQ/cwpE
*=b= .3 Elq* .2 CeNv .2 *d2q3#F|I0IXlGmK .4 *:-NC,CmD!ElJdezm2pE
LQcXiWmQ .1 C,CmD! .1 008&A)C&HKq> .1 jr? .1 3G@CE]HIX;]@kH .1 (J(eElLMO>Rrjrma
-N4]C,JM_Ka_lx .2 525O8&CwXg[rfFq> .2 **@C@iabb=ekpE .2 %}&cC,D!ElO>Q&jrq* .3 )p*=043I6#AAD!D,D{HiZ-ezm2
JMNv .1 -N4]a_ .5 %P@sObPJiZlj .5 BgD!F;Zvlj
(7/|F]OGo/q! .3 #]**={@CC&Q/ .4 ,37B<CHXJ[q7 .3 )r*A0C7|8;8{F;O}PAPqU0XGhqqM
,Q/y0e1@368)=w>NCIGuOoOp[YbAbycLcNdWj<jK
AA cL
Up 5s
nz LM
#Y0FAAB]JdONSgSl[fezm2 .6 %-%37y=rF:J1J2L}VNc4c8fdiGp= .4 !!166c@SLMMCNvOmSfmm
#YAAC,CmJdONezm2 .4 8y8}J! .5 %}DKHqLM .3 %}&(GOHqJmQ/W%fIoX
,e/P@4@VR+S&bX .1 CeLMmm .3 %L={EQjr .4 5XE)GZH-HiIhSfWU]9abi+
#;-NAAJdKgcrezm2 .5 /r/t<]<_<aDDSfSvXV .4 (;)p)r*A1&@Sa,
(8(:K[Zl[>k%o/ .2 CeLMmm .3 jr? .3 6cH-UMUu]U_Ga*abb|flkHljob .4 %L+&/t4@FeH1H7HiIcPDSfa~jSk9mK
0089OYPAq/q> .4 Ls[;a*i+ .3 &[0C6#L=NcP4QNRYeBiS .4 @MC,D!FzG0J{LMQQU0V/VKZ_]9dJdllFm9qa
C,CmD!_K .2 4ICN_Lpjq_ .2 @C@iJ{ .2 ;pD{FsG0VKZalF .4 &5*:EQcXi+
CNENNc_L_SiaiboZoh .2 -+JwJ{dl .2 ;p=<CeD{QPiNma .2 ;p=<DKD{EQma .5 D!D,EQ[;i+
3!AAaXezlnm2n> .4 /i/lZl[>k% .3 *81}7,AsLCV>VG_%dJ .5 !i
<<<BA4A6J&T5ZFZIb7e6e7fxfykIkJkK .3 @SCeLMNvQPma .1 (0(t+>,B,t-{1TB>D+H7IRVNa~iZihmant
(o,L/@0e8)8~:t=0=1H2L>OUZ4oi
hz _N
kj jZ
If TM
;p Sf
[Y Sf
6, a*
AA 8}
Sl Zl
#;#Oiaic .3 #-E;E<E= .1 #A-NNca_
#;#Oia .3 #- Nv .1 #0-N>VNca_
EGoZ *F@C@D@FA)o< .1 )x*5*eD2GrW-b5bnp9 .4 (J*:/U:b:h={EQPkpE .4 #8#;#O1H5M6<DKHsO:OmhRiSiajWqu
#- .3 (JElQ& #J
#J#M)5
D2 LM ma
Gq .2 QS
D2 .1 LM .1 D~PJiLjwpE
cb ]jqM HIHK
r4 %U .8 *x<lPz
#> .2 (N(P)x){*4*6*7/91q1re>fZf[j%j( .1 #ANcmm .1 ma?
#> .3 #-#: .1 #A .6 %}&(({+_+o-V-X:b:hE=H@NcODP4Vc[Oj+q>
%J>[[Oi< Pj .2 #>
#> .2 (N(P*7D2D6E=GrGuW-W/WAWB .2 (Z0C6#A>AANc
(o .1 -N4]a_
#J#wG8dWdX
#> .3 #-#:+8+<<W .2 LMmm
LM &5 Nv .2 #> .2 &y<S<V>=B}[h
#J(o)58hT&TLTaTh
#Y,f8=AzU0 .4 #-#:A4A6T7WAWBYG[(b0j*lylz .2 #A-N9T@QCeD!GyHTNva_crhh .3 #00L8;8J;L=NBoODYXf(o)
#Y,f8=AzU0 .4 #-#:A4A6T7WAWBYG[(b0j*lylz .2 #A-N9T@QCeD!GyHTNva_crhh $
#Y .2 *70*D2D6GrGuW-W/b5b7bnbp .1 #A#],s:e@SCeD!GyNvcr
OmeBia .3 CUD@DBT-T7T8YFYGYH .2 #ACeD! .1 %O(%-28J;L=N={BoQ&cXjUm[qu
D2D6 mm q* .3 7(:UDPW[iAqK
%J>[S[[Oi<qT .6 (M)w*4*dD2D6E;E=GqG{W,b4 .1 #ACeD!NcNv
%J>[S[[Oi< Pj .2 #8#Y
%J0089>[PA[Oi< .3 ***W3G3M@i@s DK .4 *:CmEQPj_VjrpEpJ .4 #8#;#Oia .4 &9)w*48v9:D2D6E;G{KLiZnN
=C=E=F .6 #8#;#O(#BPpE
#1 .1 #A-NCeD!a_ .1 D@H9e1eP .6 (%,H3645@*AMDzOmQXWtYYcQexfBo)
1cNtSIc[nKoC .2 8JElQ& .2 ;HNHNJj+k*
hchdhejMjNjO .3 #A-NBZCeD!NHa_qo .3 *=*V0x8JT=U/Wga6hcj|ma
9ICUD@DBDCWAWBa&g# .2 #A;LC- .3 8JElm6 .2 )p,+WgaTj}oP
CUD@DCV4WDWEf~ .3 2-4(D<FZGiJ*dvfT .3 %OO>Q&QZjrm6 .2 #A(#(t;LB>BPIRODau
_G_H_I_J .2 CeD,Nv B>C-C6 .6 %N*:={EQW1W4pE
#J#M)S*(,F0/115j6qR2SfVGZq[0_gh(lO
0,004J89OYPAXfXhq> .2 **3G@C@i@so!o-o/ .2 (tDK .12 &9)w*4-N6#9:<k>>C,CWCeCmD!D2D6E;G{H!KLNcZf[O_VeziZk+m2
%J8c>[S[[Oi<qT .2 #gPjjr .2 **@i@s .1 (tDKEl
89OYPATl =|IhKZ]UhK .2 LMmm .3 (t@iDKiZjr .1 (t6#6&CeD!DKNcNeiSiZ
89PATl ]UhK .1 LMmm .1 (tDKiZ
^ EG? 0089E]PAq> .1 o/? jro-? @i@s (tDK !i? !i? !i? $
^ EGE] 89OYPA .1 @so-o/ .2 @ijr .1 (t**DKiZ !i? !i? $
*xV#X1Zid! .4 *i/@6>78QXR[Z6b=fgfh .6 (t@iDKiH
%[89FcOYO}PA .2 Zf .3 (((J={>a@iCfDKElLMiZjrq*
6#C,CWNc_K_Seziaic .2 )w*4E;G{IDJ[Nhbt .1 LMmm .3 EQpE .4 (t<h<k@iDKi+k%
7z EG C& jr @iA* (tDK
k0? %J>[[O jr .1 **3G@C@iIGb=ek .3 (t)p8MDKD{ElQSZ-a,b=iZma
#7#J#M#S
2w4+6q:t:u=eA9BOCTDPH4IsdKdOdWdXoG
+b-%8d:;IfK}PpX>aImJ
jr *=L>Mw[YkjqK
64J!U@Z%Z*]&
%J<1>[S[[Oi<o: .2 #gPj .3 #8#>#Y+m,s3Q;pC,CeD!HTHWJdKgLp_KeBiS
@DKOKZK[Ka .1 LMmm .2 <9 .2 5*7I>[>oDmOT[Oa;bqm4mWp%q[
89OYPA .2 <9 .1 3KYaZf .2 %}(((JCfDKElO>iZpEq*
89 IG LM .1 %}Cfq*
JNJRjkjlo!o& .2 ElQ& .1 9s<1
*=0x8]o4oj .6 %O*V>bm6 .2 8;BT
&xFcOYPA %J[O
2v8)8+@<@GA&E6N<N@Z%i#j<
NL (fQS
PKPL .3 :&E]jr .1 4r@iH)JNb=ekfElj
^ PK $
%[89C(O}PAq/ .4 &c*=DKTHcx .2 jr? 4r@iH)JNb=ekfEk+
pG /|7z_4_v EGoZ .1 @ib=ek $
OG .1 &c*=THcx .2 jr? 4r@iH)JNZfb=ekk+
,J2!2#2%:k:lGqGrGtGubdj*j1j2j3lh .2 LMQSmm .2 ElPjQS
*F@C@F@yA) .2 ,J2#:kGrJ]j3 QS
#8C,_Kia .2 1# .2 J[Jb
#8C,Cm_K_Viaie .2 J]WDa6 .1 LMmm .1 QS
:k:mDL
cf Dlg]g_
4r4tH)H*H+b=b@bGenfH .3 (JElQ&QXZ6Z8m6 .3 #_%h*+*i-A/@/A040K2*8A=N=Q@(I!IrLJN6R[Z6_L_Tcge1eIehfgfhi7j~kgm8mzqC
b=b@bG .1 QTQXZ6
O}P!P0P4 .3 /|C&C*IhhKo2pj .2 LMmm .2 &ZElekk+
00 .1 ekfE .3 %L&F&Z>XCfJnL=RriZk+ .6 &Z@iJnNcPKRrk)k+
8&89OYPAXgq> .1 %yIhIn .1 LMmm (t? DKElF4ek
PAq> IhIn LM (tDKEl
Y]Y_Yyb=eken .3 Om /@/A24klkqku
4KDtD}_T .4 >jO}Zl[>a6lkq> .4 (f*B>j@iCYLMO}Z-
,J2#Grj3 QS .4 (@)<161o232E2x5S<eApB7IfIrKGL9L>LJVsWL[Y[g]T_mh(hzi@
,k/G/_/y050e8(8)<E<G<}BODFTN[gbAlA
2#GrJ]j3 .4 #x)<161o232E4=A[ApIfIrL>Vs_mc3h(hzi@
(ZA>ONOb .4 GjGlIhdA
1# .3 *:4: .4 -JK!g#
P{ Q)
+)+-0x3d=4@*@7F9FdGlGvM4PTS}V@gbh}l*p1
_S iD
MRNR
&i(@(A7~:UVY
q* 6#;pNcNv
=/d, PJ
A) Nv Qm =<THZ-
={ #] Hx
Ih LM (t
,J2#:kGrJ]WDj*j3 .2 LMQSmm .12 %}&)*i3664>NPJPKQXR[WucTehfgk+ .8 %}*i3664>NOmPKQXQmWu[OcTehfg
DLO}PK TH .14 %}&)*i2p3664>NM5QXWua8cTehfg
%}*i3664>NM5QXWucTeh .14 DLPK
H+b=b@dQen .4 *i-A0K8AR[_L_TeIehfgfhi7j~m8qC .6 %N%}36>NKgLpPJQm[Ok+
#1()(*:@>>@U@W@s@yC&KOKZNsTMTRV]V_Zl[=[>]VhPk%lUo/o1o2 .4 CeEGE]LMNv_Ka_mmoZ .6 ->:@<NAeE>L#L%L(OsYhoi
7789OYPAq> .2 o-o/ .4 :@D!E>L#L%L(Osoi
EGE]LM_Ka_ .3 *v:@@UV_ jr .3 ,p4]>VD!Kgcrm2
=} L#oi
:@L%L(L)oi .4 4]KgcrfW .6 !!)FDKEpLMP{P|R;[OnJ
:@E>L#L%L&L(Osoi .10 !81n7f=}>!CYG{[O
:@E>L#L%L&L(Osoi .10 89 o/
:AL#OsYhoi .3 LMMCNv
NvQP OsYh
1u1|1}<h<j>>@FA)Sp .2 LM .2 ,pAeE>KgL9pf
5f=-=/d*fS .2 CeLMmm .2 /Uq* .2 E>KgL#oipf
-@4Z:U@8CdGCZ)
)_,g-i/d3g6,7t8h=VBzDvFNV*]kdKg<l+
Vj QG
=g
:@:AAeE>L#L%L(Osoi .8 %M%h=ADzMMN1PJjwk)k+
%h=APJTNjwk)k+ .14 :@=}E>L#L%L(OsYh
%h6u=A@3CHK>KkeTi9 .14 0089:R=}CYL(OYPARnTl[;[OdvfEj}j~
%h6u=A@3CHK>KkeTi9 .14 3M (t
%[89OYPA im .2 3G3M@sIh .2 (tDK .6 %h)F:D=ACfEpR;[Yk)k+m,
=A=d=e@s]U]VhKhP .4 #E4T .6 DzN1PJjwk)k+
=A=d=e@s]U]VhKhP .4 (t DK .6 DzN1PJjwk)k+
=A=e]U]VhKhP .6 PJjwk)k+ .6 #E
dv .3 8JEl .2 H>LMNvRHm;
-N4]4_6#;piam2m3 .6 <h>>HIHK .4 #g,q@5@RCeD!L}QS .12 3M8;8~CfG{J]PJQXk+oX
-N4]4_6#;piam2m3 .6 <h>>HIHK .4 #g,q@5@RCeD!L}QS .12 @C LM
0r5s5x5y<M .6 %h=ACfDzPJjwk)k+
(Z([HXiaq7 .3 (//s3G3MCf .4 ={jr .2 5s5y7z .3 5s@SCeLMa_
(Z-N4]6#A>Nca_hwm2 .3 :@
)SUc
(Z-N4]6#A>Nca_hwm2 .3 @FL#L%L&oi
*m/G/d5s6b7d:yAJB>BADFDGYWd=i4 .2 /d2E<oB>H7_q
=d=e@i@s]U]V]W][_ahKhNhPk3 .5 #E4TnJ .14 (t*Q,%4]89=->)E>IfL%L(OYPAQ)[OfShvm[oXoiq>
=d=e@i@s]U]V]W][_ahKhNhPk3 .5 (t DK .14 (t*Q,%4]89=->)E>IfL%L(OYPAQ)[OfShvm[oXoiq>
Q) oX =AjB
GOQ/ .2 Q) oX
OYPAq> .1 3G3MIh .2 (tYN .6 )F9cDFDGDKR;[YgD
,E,e>>A) .3 =A=BjBjC .4 #E
4]>Va_ .4 @x][hMp- .4 #E .8 (t/s77L%O)OYPA[>
4]>Va_ .4 @x][hMp- .4 (t DK .8 (t/s77L%O)OYPA[>
7(
a|
<M .10 (Z>V@SA>CeLMNcNv[Oa_mm
&)***F*W@C@D@F@yA)B;C&F]o< 272P5s .6 %K(Z+[0r4T8J9c@QA>DFDGDKJ0Nca_gDiZpEq7
767z8-iN 5s5y .6 (Z([0r@SCeDGLMNvQ&a_gDmm
0rRhdJ .6 *;*<2J@Sq7q: .10 %K(Z([5s>{A>DFDKE;]9a_cn
*s7Y7Z7_7aDUFm_6_7_= .8 -D-N-Q3Q;p<&G{N6O)W1iSmm
-D-E-F-Q .2 7Y7__6_=
0h<h<k>>HIHKX>[:]F]Gk% .6 *|,p,q@5@RD!IdL}XtiGkv .12 #i%!%{*4*5/>6>7fD2DUE;G{J[J]JbL(R;RnW1]Uj+
-N4_6#;pRYiam2m3 .4 *4/3/>7f9/:9G{J[ .1 LM .6 *:={EQpE .6 ,p,q<h>>@5@RH=HIIdL(QS]@_6hRkv
#-*4D2J]JbW2 .4 CeLMmm .3 *:={aNpE .4 ,p,q2q@5@RC}F|K]L}[Qa~hRhT
-N3Q4]4_6#;pm2m3 .4 1A1E=n=q=rY2Y4dYe+e,kWk[oKoMoO .2 :iLMNvmmpG .6 ,s043B6#:iDKL}Sc[Y
@z 696:@Q .8 5s89L(PaaGek
PA [O
;b :G
Ir
2*2O2Q6g;/;0;1C:C;EdN6RtUyU|U} .10 6n6o7-7u:n@5G-UQdeq(q)
5k5l6n6o7-7u:nG-UQdeq(q) .6 -N1[ElF4LMa_ .8 *4/32*3G=uD2D@DCEdQSRtUyU}e]oP
/h/i/lZl[;[>imio .3 &)-NCmEGE]LM_Va_ #]**F]o<? .1 5l6n7-G-UQq(
*45f=-Uy .3 @5Id .3 (fQS
JM 7-
<9@s@yEYE]M7TRino-o/pj .4 ,3@C@i@sIGIJIRIWZUZYo! .1 (fMUPk
00@s@yM7TRino-o/ .4 IGIJNK .3 %N0>CfDKDtD{THTIivmL
/&@x@xIVWzZUZYk3 .1 (fFeMUPk .8 %N(t*M<K={HqQ(jZ
&#EGE]FlGO .1 QyQ| .2 #]Nv (|)#g(il
EQpE .5 KZNKNNWD]U .2 LM .8 @i@xIGMUPkZUo!
OYPAq> .2 **3G3M@i@s .1 (tCfDK .3 %L%NiZk+
89OYPA .2 *a=%J0K+o-o/ .3 **FeJNJRek .1 &ZCfTIiZ
%h(Z/w05A>O-TNbAlA
2_2a2b5&5+bTbUc;c<c=cHcV .3 8JPkQSpo
c;c<c=cV .2 (tElQS
-+---JMSQZRr .2 Nv? 5g
/%/&/(/)MaMbOhayaza|b%b&lIlqnqnr .3 2E3BElFeIfIgL>PkS*[Y
k% .3 EGE]o< .2 (Jb@elen .6 %+/FF;XEoEp-
mp jr .6 *4-w-y5M5s8tB}D2E;J[J]ZU[O]M_|b=c#e]kH .14 &Z*x<lJNNLOYPJPzQZZfd,fF
8&89BxC(OYPAfF .3 5s5w5y8t8v8wD2D7E;ZU]Mc# .5 &Z2JJnN%PJaNour4
/v0C7|GmNcU0[YcbeBqM .3 6FFRH=HIHKd,d- .4 #g%q&#FePJPziL
%q*FA)FkiMo< .1 6F=/QZY=d, .8 *x<lBmPJPzU0Zfcb
CmEGE]_Vp/ .1 *x<lBmPzZf .1 PJ .10 %L*M0C0D>;@xNLO-TIaNmpr4
%SN%our2r4 %U .12 *x<lHJHKNLPJPzQZZfd,
!! 6=N%our2r4 2J
2J .2 !! 6=N%our2r4
:UDPQGRiXe
,/>4F@J!ZM[ad4pg
&(*F+86><9<:<<<BCmE]GOVbXE_VcX .3 %}6{8J:8=<DjJlK2MQPQZHZHZcmqq[
*!*#515M5N5O5Qc_h{ .5 %N%q*=6<:bK#NwOmXG[Yb=fEjWj~
0089OYPA .2 fE 5O_2inqW
B}C!C# *W:gI{LMLyN2NwgJ
&Q6{6|]f
<9<:<<<B .2 (g4q7BB#DmFMPDPQ_dg-k}m+
O}P!P4PD .2 0>0E:>>XIPJFJHPGT~m9m:
89K!O}PA .3 ,[:>:F<9<:FENAhR .3 &Z&_FeJ0PD
86<4a;jn .2 Pjmaq* .2 :e:gFeI{[YlU
[( 8JK2
/m8JIx]sabb]ma .1 8J
+60eBACtCvHmK;]EmS
DKIG %}
Zc ;L<[O_cz
>o
8JK2 .2 >aCfR[Yl_meHfgiZjrkR
&V&WRCRDRE .3 !i
6>E]VbXEcX .1 &WRDfjqT
QeQffjqTqVqW .4 #g%q6#:b:gCeD!Nca;cuiLjW
<9<:<B .2 &WOTRE_3a; .4 #g*M:bN1[YinpE
1A1C4O4SkHo>oC .5 *M8;BZQZjZm[
=7=8OoOp
89O}PA .2 RCqUqV
RC .2 /OQZ
,O0w=wb_js
)W004J7789BpC(OYPA .2 b=b@bG
(ema .3 %q OmOq
(e .4 !,%N:bDzN9in
nzn}q5 .3 !,5OOp[qgu
VTVU[OlF b@jr .2 *=b=
OoOp .3 !i
&(3q6>VbcXk0 jn .2 %q:gPjjWjr
+4/y3a:y;,DFDu[!bAg9
<{H5O]W7cN
)W004J89BpC(K!O}PAPkayaza|fF .3 &k-,7E9d9e9f=uE6K9K:LO
<9<:B}E]JpJucXk0 .3 ,*7[<#E*m+o}
/o7;7=o{o} .4 !i
(w1K1j1l576*<}@hBCLXNnPZQ!S1TFUH](dVe(n,
,x0e6q8)<!BOW_WyYng)
%Y-i4f<EERH]KSZJebjsnxoi
p: C( EG
,* o} El
347; .1 34SJ
[Y 7E7F
7/70ECF@GhW(g7g8 .10 +z00383l939:;]=R>iCqCyK2_2_3a;bDgtguiuj2nbncp%q>
3l9:_2a;guiuncp% .12 70ECF@Ghg7g8
g7g8 .4 CqCyK2 .5 !i
>1BxC(CtHqIPK!MSOGO}QSWzZUk3q/ .5 F@ .8 !i
k0 NU F@
9d9fOGo/o2 .2 g7
&3&4:M
%t%vPZS/X=f0g+ .10 +s-1-2-52p;LD8E*JBS>X,g|g~h4j+k*
;LJBODj+k* .10 %t%v*EPZS/Ux[*]mf0g+oF
%t X=
-D0S>>A)O[X}dAi+kj .3 :M
Hq N!oqr2
e> .4 -N6#>VCeD!L;LMNcNva_
*F@CA)GOo< _sb9e>
*F@CA)GOo< ZU QZ
D2HEWzZU .3 /U #]QZiN .2 +#/@04JzN-kgmz
+#/@04N-S4mz 4r4s .8 (;+_+o8{E;IZc#g#k}nz
&=(#,:3;<o<s=vBPH7IR_xql .5 >oqu &8(v*n-J-KBcBdc6f+f,oX .6 !i
]@ .3 ,:,;
,:,; .3 QSU-f+f,j0
00 <9 CeD,Nv (%;L<=BZIRIZ
)C)D-}4hD2bndl .3 C- .12 +o+{3l7s8E93;]>oLoX}ZHa;bDdcnz
3b3cC- .6 *F*WGZGa V}a;j2
/s;i;j<>GFWA .4 8J>aPkQSj0 .4 )3-A2[@(HUWKZ*[B[DeHe~l5o)po .10 (t+_+o,:-K00<9C-E=IZNKPAa;hTnzq>
CY .5 ;j<> 8J>aPkQS
%!<z<{PxS] .5 ElQ&QZ .2 CeD,NviNiP .1 (#(%(t;H;LBPBZIR
008&>1 .1 HIX} .1 Qm O)
008& .1 HIX} .2 p:pI 6<
9U9_P< .3 2R=[I9I: .3 !i? $
*_X,a=f>le .4 %V/700 .6 /6Dua;ePfR
a< .6 (x56DrR-qY
%!,1/3/4/8/9GiS][E[F .6 %q+f+g+h;H;LS:S;au
%! .4 ;H;LCeD!LM
909192m6 EJoP .8 003G=KCYCm_Vh&maq>
;j<>@xElp- .3 /}EJH[J[WKYk]&p# .8 00363GPA]@h&m6maq>
X, .8 ;S;V=R@YDuJ)ODbD
OD .4 *jBoNKf- .8 C-C/DuJ)X,
&j .4 /=@xim
06 %jM}
I7I:bxby .2 @+ .6 !i
/UW8kG #v
DZDe
&/(&/]3)=YFnOIR3R4R5lEo3
77 :[ HI
,pHT .6 >aNvQP :WYl[Y
*M .2 e>
0e8) .2 ZU
)5,o58Jj
*x<lPz PJ
%q @z
7|DrPU .3 0b1B<lTWd,r!
(o-N4]C,CmGvJM_K_Va_jylwlx .4 (K8X9:9d9eA)B;Ivgi .6 #H*p02037b9n9oB*B+M+NnU&X/m~on
(o-Na_jylw .3 %q/76>@xF]XEcX .2 +w36=RDuJ5 .8 !i
(o .4 PAfFq> -55O8t<6<7NPnzn}
9*_/_0_2_i CeD,NviN? (o-Na_lw .6 !i
5t<lFoM<P2
Dr 1B
BxC(O}PAPD .2 (K8t9:9d9e=ub=bGoP .5 6=aNoq .10 +D+E37387s;];_;a;k;l<>CDRm_2eP
>dED
00 fE _2_e .8 36<9BZQXWtbDcQp4
36>N>g .8 fF _2_e
GZGaGd +E39;aRm .2 !i
00 <9 Nv (%;L<=<sBZIZj{
%VqY R-[q .6 )9*_1TC-R-a=f>le
(H=w@eSPSQTETfb<cRcU
+/,oIMJjMjMlan
0089P!PAXgq>qa .3 /h@CIhScYbo/ .4 #)&-
/h/k@COGOKScYbYc]Uo/ .3 #)&-RPRQ
&- .3 3MCYPJQCTlWQ
_v EGoZ .2 /h@iYbhK .3 #)&-DrQt
-[;:S|TFYnc]
o-o/ jr? ***;8y
008&89OYP!P4PAXfXgfFq> .2 %y%{-D/M7z@C@TC&IhYb]@hKhPo/ .4 #H6q7|7}A2DrEyF@L_PUV-WI
+,CtCwCxGaJ]JbhMhNj*k3 .3 CeD,Nv .1 5L:M@[EyF@L_LaV-W(
(#+;/35sf8i&k5qbql .10 AXErEsI:N%W>byg}h4ovr6 .8 !i
WzZU QS Pj? .2 CeD,NviN? .1 :LEyF@L_LahB
K8 .6 +!ArN%P![Oi+
0089 J0o/ .3 6q7|7}
00 7z
Pk &5 o#
GZGd >/
Q/ (x pE
0CcrqM .3 d*d,d-
004J8&89FcOYPAq>qa .2 (eYBYCZ;nzn{n} .1 &Z6#CeD!FeNcPJVbVciSjrma
004J8&89FcOYPAq>qa .2 &G&I(eNPYBYCZ;nzn{n} !i? $
004JP!P4f/l<lU .3 -D@Cnzn} .2 6#A>CeD!NcNviS .3 (eZ8ma
3Em5mV
+C+EHERkRm QS .3 %N&536=NElPJQ&q>
+C+EHERkRm QS !i? !i? $
3738GY .3 &5)r8J=NH3PJQ&QZeHfg
9*9, Q&jr iN =N
38 !i? $
Q& iN .2 =N .6 +o-1-50036;HFcNKNPP+PAhRq>
%[FcPAfF &I5ONPYC .3 &5(J-5NUPJQCVc
%[FcPAfF &I5ONPYChT !i? !i? $
;H .2 (tQ7Y|Y}Z&a6 .4 &5&G(t/F89PAhRq>
%q6>@p@s@xF]p- =RI~J5mV
;L 8J .3 !i
XY UO
HE QS .5 3Y5a:X;J<eWLW[Z8]TkN
)7-h1-819E<}@A@uB%BOH4HjKrScW_cUhXi#i0kD
)E545t5uC~i%mUmU
%j(@*=+42E3BIf[Y .3 (enz
DFNB
PAq> &G&JhT jr LM
DgDko0q! .4 nz
RkRm QS? .2 8~:tI5iA
M7[OaI .6 nz
*M !!
RkRm QS .2 I5_Og{
(;O3cN Q& iN? 4B]qcf
004J89PA nz ma 9Y={EljV
<lPz PJ
q5 ma <l
)W0,004J7C89BpFcPAfEfFf}lFq> .2 -1-2-4-5
-1-2-4-5 .3 (x-b4l;}>oBoE=P+P-PhVbVcX-X5_5b]cNfFfcjQp%pRpTqu
00f}lU 0f@C .1 &XCeD,Nv %]-1
1p1q1s1t .3 &5(t+w00C,CYPJQ&_Kjr
#6(oC,CmE]_K_V .1 1t
@-@/B0B1pCpD .6 !i
%i;LJBNHj+k* .3 *~2j2k2o2p<#E*Vza8g|g}g~h3h4jQ
1TK< .3 %V/72p5JR-R1e8jQpSpT .4 (#-1-20037A]Fya;gtgu
(FEyW( .6 (M(x-J-K:8@xDKFcIPK!PAWzZUq/q>qX .6 (M+w-1-2-5001TCYPJhRjQpD
(F (M
:8>1K!OGO}QSq/ .2 EyW( .6 (F(M+w-1-2-5001TjQ
B0X4cMcN .3 +w>oP+d1nzp%q>qu
cXp& =%
J> Tv
:E>PA8BEIoMjMlQ%TVTvdHrR
={ #] +8 iW
:t:uL>Ml
;L<=<sBZJBNHO&auj{k* .4 +w+x3CAQA]W;pVr6
%q+8@p@s@xCmF]Ju_Vlkllp- .2 +wAQA]W; .3 !i? $
@s@xCmJu_Vlkllp- +wAQA]W; .4 &5(((J;LElJ0JBNHZ8q*
+wA]W; ((Z8 .2 JBNH
36 &5 .3 +w2>=RA]PAR=f-gwq>
@xp- 2>36f- .4 &500;H=RPAq>
)p*L+B9P9Q<BB>F0JiR2bQbi ,7,9
)5+X,!-V-W040z6q9P9Q:#;N@G@b@dAbB)B>C|EJF0GGH2JAJCJiO#R2R6RJSFZ-[0[Y[s_N_bb)bhbibjc-d5g{jMk8kFlGmKn)nKo+
#]&FA)B;BwC)C*CeD,ElGa .2 4#4%=%=&]I]J .6 %N&5+w-5=NCYJnMIMMOYPAPJaNf/fEfFfHp:q>
C)C* #]&F .1 4#=%]I
&5*F-NCmGZGaL;NcPJ_Va_eYe[f/ =*
4!=h>eG!G#dCl{ .8 !i
=%=&=*]I]J .5 %[8&PAq>qa .2 fEfFfH
!H=+>A]6isj)l~ .2 =%=&]I]J .3 &#PJaNivjw
=%=* .3 +(+X0L2q8hCmD!ElFIGyH3O[Z-g<lGmKq*
P7mt Q)
7|PUeBqM .2 HIHK[:]Fqtqw
0;CDfw (+(M
B;BwC*imio .3 fw
;D;LJ>NHa= .4 9#9%9&9(9*Zka>bMbUq= .6 &5(#009*>oC,Q)_Ka=bebfdFhRq>
Q) a= .3 Pj? .2 ,*;LNH .4 !i
;L .6 Q) a=oX
00PAq> .2 <9J!NKWv .2 (#(%;LBPIRIZa=
dHdKhShTqJ .2 (v>o@JNlP1ZHb]bebfp%qu
%[FcPAfF K_Ka .1 ]X
1T .2 5JE<E=R-R1jQ .5 (#+w-1-200377sA]FyIPJBa;gu
CDCE .4 *6=b>o@r@sUiWcWda|fFfHp% .6 -2003778;];_<9=NFyKLPQRmT%]@fEhMk3
%|@4@TMFO>OB .4 CD (M
CD (M .3 %k*:O[Q%]2jCpE
aN 1~9cgD
>> CeD!iS
6#A>AANc B; .3 fw .4 *MN!N%pEr2r4
:n ;D
6<B7IRktqO 6<
(;T:r>
Hq N!r2
QS Pj Dr
7|PU .2 Zl[>
008&89FcOYPAq> .2 fE .2 +[+]+_+oW*e;
+[+]+_+o .6 008&89FcOYPAq> .2 2sb]bafEfFfH
+[+]+_+a+o .3 %q(x({:i>aB2CLCMJUK#K%NUQST;UnXEcYfHj0j5k-
JUK#K%NUT;U@cXk- Pj? .1 +o
+_+oFk .3 :iB2UmUnW)W*e*e:e;
2%4D4F4GS5S7U<U>V}a;dTdgj2ncomop .2 ma? .2 +o
+o .3 ElpE .2 4DS5U<a;nbom
FcFkPAq> fGfH .4 (#C-DWIRcYkOkP
@xcYcZp- j0 .3 )=DWGGR!R)TYcdhskOkP
+Z+_ j0 .3 !HF|LBR)_OkO
f8 .3 /=Q7Q8YgdlkB
+]+_+a .3 *_-{8J9U9_;D;HC-F4NHODP<VNVOf>j+qlqo
(#9U9_;LBPC-IRODb(f>j+qlqo .2 +]+_4hB2UnW*dle;
+oSPSQZ~h[ )p848588N*QEV6g7iAiCm#
4@;f<[BFK]r_ +o
+r,u,x=wARASB,EhFuGgN8P=RJRKTWZM[0[@_Jdkdyq4
WtWu
^ Fk Un
%q3fAPGdL:Lida @z
A)C=C>C@CACBJFJG .3 n[n_
n[n_ .5 (t/l4U89C-GZGaH{K)Zl[;[=[>_|a!fEi+i-i/o2pOq>
C=CACB]@]B]G .2 6>;OKgSH_(crg(ilq7 .4 &x006>:&FcP!P4PAXCiZp0 .3 !i
]@]B .3 -k6>6o@IF2_(dX .6 4w:iOmZ-auhRo+
hThU jr P!P4SHcril .3 &xFcPA
&6&76n6o7-@oG&G-T@WgWh[)i0lpo)o+ .4 [=[>dHdIhTi-i/k%o2 .2 EGLMjr
,p@QHXKgikq7 .2 El CeD,LMNviN 0j458TC-MNT@Wgo)o+o4 .10 !i
<9<<E] .2 1}UQ
n[n_ .2 %)---J1oIfIgL{PBPCQZ
K! .3 n[
iN n[
%n8MG>OP[+aOaQa[m,
/v7|La .4 @xCZC[d,
&6&77-@oC,Kgn[n_ .6 Zl[=[>i+i-k%o2 LM? jr? .3 5s789/=dE;GEG{e= .6 -A@s@yA)CeD!H@PJQXZ*]&k+po
n[n_ .12 00Bo <SESY;fE .4 !i
&K&U-j-k1hcuil .3 4wElm6 .2 (#BZC-au .6 5s7D@CH@PkQSX8
#g@s@yEYM7 .2 (ME;G{e= .2 -N6#:eCeD!NcNwSHa_criS .4 A)H@PJc~fEk+
A)BPC&DB .3 H@ .8 5s7z:9E;G{[Oe=fEn_
-*/d4+Q,
1-578}DPDWHsM%
:eA0OPSHU0cpcreBiaid .3 <_=qU)X@XVe,oNoO .4 LMM@Nvi|j0mm .6 /t/u1h:iC-J-ScWhi0n5o+
U&U(U) .4 8t=uLMhbhsoP
WDWEWF .4 El .2 NvQPiN 7E8t=uAPhsoP .6 !i
*ZXP[>imio .2 :eA0OPSHU0crid .3 %L=qU)e,oO
&xFcPA Nv XC -N6#;pNcRY
&x89FcPAPD .2 &)**<9<<E]F] .1 XC .6 !i
&)<9E] FcPA XC
BxC(PA? (eb=bGma .4 !R=+>Aagj)oq 6=OqOxoq .8 &*-C/T:>@=@oTMWh]BdJiln_qL
%9%:0C>;ex
1K1cGgPZQ+Q,S1Zrg7
BxC(PAPDfF .3 (K9d9e9f=u .5 6=>SMw[-aNgIj>lcokoqou
KOKZK[Ka ClD%LyNw .1 V{a;j1nb
*W-D2!V{V}j*j1j2 a;ma .3 %L:b:g .4 7E9d9f=uLNLOhsjW
,;36387s;];_;aB>SQ .10 /o9d9e9f<#=uLOo}
/o9d9e9f=uLOo} .10 ,;38;];_;aB>I+SQ
&D&E-r-sI+VPW9W:ir
%{GOIhQ/ .4 !-Q) .2 &l/o4iLNr@ .4 6<6=PFaNoq
,x-j3!6q9t;}<!BeIbN1P9V)Wyk/l&le
1l57GoLJLXTFn,n-
DvRsS1e(
7EYng) .2 g)
aN .5 -J799GIPRkdl
/v7<7|Dr .4 C[HIHKTMd,
8d8e<9EbM7[Oimini|mko-o/ .4 /3/7E<G~e=e@fYf] .3 &;(o-N2E6#8J:eCeD!D{NcSH[Ya_creBiS
@s@yo-o/ .2 G{e= .2 %q:eSHcr
6#C,_Kia .2 @yM7o/o2pj
%[BpFcOYO}PA .2 &X? 7E=uM<hs .3 (J={>UCfDKD{ElIPQQ
%[OYO}PD .3 &_9d=uEl (JEliN .2 5b5c=<>UDKD{H3QQ
PD .1 El .2 5b5c=<>UD{
5b5c>L>U .3 )V:8J[J]R&
0uJ[J]JbR&R( .3 5b5c=u>L>UH3
#8#;#Oia .2 778&89>->1OYPAXgfFq> .2 /M/P4&4,<6<7<8@T@V .3 &_(o-N7E9d=uLMa_hsmm
e]e_eaeb .2 -NCeD!LMa_mm
+)+-OgOiesetf< .4 -*9d=uM< .8 *:-NDKE6a_ebhsmm
9d9f9g=u .3 >aQS .2 +)+-
&(6>XEcXp& .1 E6 .6 -NCfDKNcOmO}P4aN
&;+6+7,t5]G8c/fm
El S*
1lC~Wa
>U J[
=u (6_m_oi@ .6 >SHujwk)
=u )J .6 <lPJPz
0C6#A>C,NcRY_Ke|ia .5 IGIIIJIP .2 (o-NGyLMa_lxmm .3 %}={q* .6 %}(o-N6=DzGyOmOqQm]Koqor
0C6#A>C,NcRY_Ke|ia .5 IGIIIJIP .2 (o-NGyLMa_lxmm .3 Q& QP .6 %}(o-N6=DzGyOmOqQm]Koqor
0C6#A>C,NcRY_Ke|ia .5 IGIIIJIP .2 (o-NGyLMa_lxmm .3 %}={q* $
0C6#A>C,NcRY_Ke|ia .5 IGIIIJIP .2 (o-NGyLMa_lxmm .3 %q or $
IGIIIJIP .2 (oCeD!GyLMmm %}
#8C,P4_K .3 %[BxC(FcPAoE .2 (t*F/s3GCfDK .3 %q(t6=={DKElOmaN .3 6=>SMwOmOq[-gIj>lcokoqorr;
6#C,NcRY_K .2 (f7N7P@p@xQSp- .4 *m6=d=oqorou .8 %}(oGOGyIPLMQmmm
GOQ/ .1 LM .2 &5q* .3 (o-NGyJMQ*a_lx .6 %@%}6==<CfDKD{OmP4Qm
O}P4 .2 %=%@AsAtAuma .4 CfDKD{ElJpJsq*
*FE]oZp/ .2 Q& Nv Qm .3 ={aN .3 6=>SMw[-gIoqr;
EGoZ .4 )p0>1!<6@CJpJsJuWvWx .3 (o-NGyQ*a:a_lx .8 %}(;*:*=6#9::bMSNcO}QSQm[YbC
#8 .3 +M9:A-A/CyP)PkRiRkTDfAoI .3 %N%q&((o6<:b;L=NOmQScf
#8 .4 F#F(Q&c&c)hKhNmr .3 -R344g96@:ChGeM*dU
IG LM %}
+60!6h=Wj_
)|ScaB
#88&89OYO}P4PAXgq> 8&OYPApjq>? -D/M/h@C@DYbYehKhN .3 #]CeD!LMNviNmm .4 &-3#4|6q7|7}@[DrEyF@L_LaPUQAR)_h
5s@xC(OYO}PAPkq/ .3 *=*B9|9~@+CIIKoP .6 (o366=>NDKD{N!N%aNoupy
8&89BxFcOYP4PAq> .3 2J2K2No>o@oB .3 &_2qNvQPmKmm
*>3(=>KRM1NDO{X2[A .8 *=+<:iD{H3N%NcP4Z-our4
b=b@bC .3 )p040m8)=N@(H3QXUG_Lmw .8 (x*:6#:bC,DKKOK[NcO:W1W4_Kia
#1 .1 #A-Na_mm .2 9dJNb=ek .3 )p040m36=N@(@*QXUG_Lex
#8#;#Oia .2 2#2&GqGrGuJ[J]JaJba6a7j*j4 .2 -NCeD!LMa_mm .3 0m5b@(@*ElJeOmQSQXZ-_Lfg
#8#;#Oia .4 dRdSeuhNk3 .4 %z*l7vFeMynp .6 *w,M2-8t96>|ClD%b[nZ
0C6#C,Nc_Kia .2 8&CwGafEfFfIq> .3 @T@V@WIhNv .3 :L:MEyF@L]LahB
CeD,QmXCiP Gy .6 *A9d<|@CF4V2h@iQ .8 EGLMMC
+4/yBOL;bAi7
(t Q&
1M2xRhVZVs
J[J] .2 QSQX .8 (o3664>NOmPJWGWtWu_hcQcT
IP .2 (oCeD!LMmm .3 04R[Vs_L .8 00365O64DuDz[O
(o-Na_lx .8 +w,1-5/7=*=RJ5f-m5nz .12 %}0C6#C,CYNcP4QS_K
E] !V .10 %}NcP4Qm[O .6 64<xDKOmQSaNc#
0C6#A>C,Nc_K .2 00FcPAq> -5NPnzn}
0C6#A>Nc .3 38Q]Rkm5 .8 %}(o+w-500=NCYPJ[Oq>
@C ma
%j
#8#;#O:eia .3 /h/i/lXPZl[;[>i-i/k% .5 +9/,7[:n<#>GLrMYPDRxVrYLYMZHZN]%b-bkg-ifm+m_mqoHq[
#8#;#Oia .4 q!q#q% .4 EGLM .3 #e#f,R6>;(@xOY
P4 .2 K-K1o0o2 LM
6#C,NcO~P4RY_Kia .2 778&89:_OYPAq> .1 K+K-K1o/o0o2 LM
0C6#;pA>NcRYeze|ia .2 7%B}C!Xl .1 C*LM
#1 .1 #Amm .3 9d .3 %},j8)=N@(PkQX]]d)m+q[
#1 .1 #Amm .3 /h Nw .3 %},j8)=N@(PkQX]]d)m+q[
#8#;#OP4ia .2 8&89BxFcOYPAfFfIq> dFdHdIdqdrhRhThU .2 LMmm .3 6=={ElaNjVmQm[ou
#8#;#O .3 9/90@DE;E=G{G|H! .2 NvQPiN +00e8)BOH4SZW7W_
#8#;#Oia .3 Zl[=[>j#j%j( .5 @T@WWD]U]V .1 LMmm .3 (f(t+)0>DKfgma
%[&xFcOYPA %{ .2 9dIGJpSca,abdFhRj}kHmoo> .6 &[;pC,DKD{Z-_KiSiamQm[q*q/
hRhUl2l3l4 .2 LMmm .3 J0 .2 &:4q7H8)KWPDVLZH]g_db:
#8#;#Oia .2 Zl[=[>i+i/k%o/o2 .3 LM .2 G{ Nw
#8#;#Oia .2 Zl[=[>i+i/k%o/o2 .3 LM .2 7z Fe
HxHyH{H| .2 (JEQpE .2 EGLM .1 515M5O
i/ .2 :e .2 E] .1 4xIqKAKLLr
l/l0o!o& Q&Z8 .1 9s
[O .3 @i DK
/t/u .4 CeNvQP .1 *AZ-
-N4]a_ .1 /lZl[>
m[ .4 DPYQjI
!w 6=
3e4ZPHhZn*
:tL>MRhw
+F+G+H;B]}]~
#;#O#x,p,q:p@QB5B:HTKgSWcriaid .6 @s@yCWGaQCZl[=[>_Sicj%j&j(pj .6 ;>I7I:USUYWD]Q]U]V_>_Ba*md .4 #=:gFeNv[viLiSjr .6 -N2*3u6#:e;M;p=p>VA>ApEQF:L=N6NcQ-RYSH[Yacc4hxmQogr2
#=Feia .4 @i@p@s]U][ jr .2 -N3u6#:e;p=p>VL=NcRY[Yp]
!!+:3-@LMyN0R~WTni .6 :&QCQO .6 :e;>I7I;USU_]U]W_>_Aa*i+
+i7zIGJffEi+ .6 ;>I7I;USU_]U]W_>_Aa*a2md .4 #=:e:g;pFeNcNv[YiS
EQ EG 89 .6 ;>I7I;USU_]U]W_>_Aa*a2md .4 #=:e:g;pFeNcNv[YiS
MyR+R~S#]U .6 6cfE .4 #=FeUYiS
XT[4[t[u[v[w .5 #=FeLMPO .12 3u:e;MMyN0NcR~[Y]U
(9(:6lo/o2 .2 N0 .6 :&>[EQMyPOQCSf[OnD
7z EGoZrE
488_f2
iN US
+4>o@jDFDPFQLnVYoi
(J*M/UEljUjVm[ .2 !!DzM5MMk+ .14 :e;>I7I;USUYU_]U]W_> .6 #=3u:e;pFeNc[YiS
@pI7I:USUY]U]V_> .6 #=:e:gFeiS .8 (J/UDzM5MMPJk+ .1 !!M5PJk+
@pI7I:USUY]U]V_> .6 #=:e:gFeiS .8 (J/UDzM5MMPJk+ $
#=Fe @i@p jr .8 (J/UDzM5MMk+
A)BwC& .2 !!DzjUjVm[ .2 !!DzM5MM .12 :eI7R~SfUSU_]U]W
#=+FI7US]U .20 78:9G{H6g; .2 FeLMNw
(7(8(9(:*O@CKOKZK[V9]U]V]W][hKk3o/o0o1o2 .5 ,tH>O(PNPO_%k:m;mD
#;+m,p,q3!:pB5HTKgcrfWhwq7 .4 (7(8(9(:*OGaKOK[R+S&o/o0o2 .5 #=Sf .3 >aElLMNvPjQ&q*q/
#;+m,p,q3!:pB5HTKgcrfWhwq7 .4 (7(8(9(:*OGaKOK[R+S&o/o0o2 .5 #=Sf $
EGFl .1 *F]U]V][ .2 #],sB6D!KgLpSfcocrg(iSi_ivnD .3 #=jr .6 D!D,MyN0PJP|Q-Xk[Ocr
]Q]Rci .4 #=3w<=PO
/r/t;PJNnBof .6 2qO(a*fqk9kHm;mC .3 ,*D!LMNwPk
:pC,Kgcrezm2 .4 UVWDWEmemf .3 #= .3 PjQ& .3 FFLMQ-UIacmmog
PN .1 (33C8_8hCQJCMmO&R7_heijS
6X6Z .4 @SCeLMNvmm
%cA)BwI7I8I:RkUSUVUYWD]F]U]V]W][_>_@_Ba+a0a2d|d}me .4 ,BO(PNPO]|k:
CeD,Nv O(PNPO .8 ((16:e:iI8Q-QSUIZ8[Y]Fc4r2
#= .2 Pj LMmm .8 :eUIacog $
%Y6X6Z9p;f;gSjmC .6 O(PNPOUIk:mC
<]XTnC .3 CeD!FeLMmm .10 *51&5O:e<SD2Q-UV][a,c4jTj}j~
;f #x .6 LMNvSf
#J
PN .1 (33C8hCQJCO&_hjS
<| %Z
;f +oENO&h_
+m,pB5C,HTKgSWcrfWiaq7 .8 &g7W>9>}F:FFMDQ-Ys]ic4i*jT .10 >>A)BwHIHK .4 %2%<D{JNO)[YfgpG
=o=q=reJeKeL .2 CeLMmm .6 %N/@04:iDKKg[Yfg
04B5KgLpcrfWmz .4 =o=q=reKnxnyoO .3 DKD{LMQX[Ymm
%=+mB5C,HXKgcrfWq7 .4 &g7W>9>}MDQ-Ysc4 .8 %2/t6#6263@L@RK+K1O(P|SfYu]9n+
0gAfAgAh
JM -N4]Q)a_
_m Kg
Vq
0e4f8) .1 =o=q
*FCxEGE]GO[(affCo&p/ .8 %w*+*i-A/@/}0K0o8A<O<P>(@(AOI/N+NCQXR[T_TfV[YlZ9]j_TeIehfEfgfhg3m8qC .14 %}&)3664:8>NK!M5NwOmPKQmWu[O_2_ecTcY
%}3664>NK!M5NwQm[O_ecY .8 %w*+*i-A0K8A<P>(N+NCQXR[Tf]j_TeIehfgfhg3m8qC
FeFk .2 &)64HsM5Om .10 %}K!NwP4PKQXQm[Oo&
!eJMQ/ .6 /UQ& LMNv NwQm .6 %h/@0p2;64CfQXR[]jehfgkRkg
/UQ& LMNv NwQm .6 64OmQXR[ehfgkRqC
o%o&o, .2 #g((Z8fhiN .6 %q&)3664>KDzJ)OmaNjU
*Ff/ CfQSQXo%o& .3 %q={aN .3 !!#Z64DzHqN1Om[Yr; .10 %})|366489<9>NCYK!PKQmWu[Ojn
2a@xIVWzZUo# .1 (fDKPkQS .12 %}3664>NCxK!M5OmQXWu[OfgqC
b=b@bGdQg# .4 *i+-/@048AQXR[Z6_L_TeIehfgi7j~lfm8qC .8 %}3664>NKgLpPJQmWu[OcQcYk+
Q(cwmpmu
DK PJ
#7#J#M#S&6*(,</_/y0J3a8(<G<{<~@]DFEJL+R%[gb<cRcUl:
q* -T0D6#;pA>NcNvO-
o!o& .3 8)
[O Pj
/&4SCtU9Vdi5
pG &v r0rE
00898:O}PA .2 2{EOHIXQgYi+ .1 ivpG .1 &)&vEGE]F]THYlivkRoZp/
^ 898: pG &)EGE]oZp/ !i? !i? !i? $
&)A)EGE]oZp/ .2 K! .10 %}366489<O<PCYKgLpM4OmP!P4QmScTl[OehkRkgqC
^ &)CYEGE]p/ .1 K! !i? !i? $
#_7i9GIPfUg# .3 (J/UCfElM4Q& .5 %h%}64>(I/N+NCOmPKQmYl]ja=ehkR
HqMSO} .2 /@/A<EHqN0kgklkq .8 %}2p366489;v@xOmPKQm[Oa6a8fUg#o!
2#9*9GGrIPWDj* .1 LMQSmm .3 (JElPjPkQ&QS .3 /@04I/M4N+NCYlYm]jhqkgmz .8 %}366489IPK!OmPKQmSc[Oo!
8{C,_Kiaie 8z9-@x (fPk .3 &5IPq/ .3 E]LMmm
2k2l2pGrJaa6a7a8 .4 LMMMPJQSc~ehmamm .6 %}366489@iPKQXQmb=ek
IP .1 Q& 6hQ8X>X]]F
0@1-2E3B478{:6@[DPGGIfIgIoI{KcL>NcNeQBYQePh,hwk5mJn[
6< (J(t
K! CeD,FENvQPiNo}
H3 a=
)o)y)|)}1+SLSc .5 !(6>789R@sK2OBX] .12 %}366489C,CYE:K!KgOmPKQXQmTl[Ofgg#ia
%}3664>NCYCmCxK!KgPKQX[Oehfgg#qC .16 )|)}1+Sc .5 !(6>789R@sK2OBSLX]
^ !i? !i? !i? !i? !& SL !i? !i? !i? !i? !i? !i? !i? !i? $
A)Q&Q/ !& )|1+SL
)|ScSe .3 !&6>9RX] .4 %}3664CYK!PKQX[O
)|Sc .4 #g @s@yjr 78@i .8 !i
jUjVm[ !!
&A)l1-102E:E:t>}IfIgK}L>M<PpWU[[[bhkiA
hRiD Huk)
0,0089PA .1 <9 .2 <=<sBZCeD,IZLMNvQPj{ .1 &_;L<=<sBZIZj{ .10 &Z*i/@36>NN0QSQXR[Wt[O_TaNbDbGcQi7o&p4
*i36>NQXWu_TcTcYi7o&p4 .14 0089 .1 <9 .2 <=<sBZIZj{
fF _2_e
00q> GZfE .1 _2_eo6 .8 36CYOmQSQX]&cQcYoPp4
6>VbXEcXk0p& 36>N .6 *i3#8ACYIxOmPKQX[O_hbDfgi7jn
%[C(O}PAq/ .2 3#Fq_hce .8 36>NOmQXWuWzYlZYcQfgo&
>N>g_ecYp4 .6 %}*i/@PKQXQmR[_Tehfgi7qC
+b,/2E2H9N:t=HCIEAOUS*WgZ*[[a,a;h(hw
+m4W8{<@B5HTHWHXKgLpcpcrfWq7 .6 (8(9(:GaInPmPnPoZl[=[>k%o2 .6 (t*=043G4B8t=<@CD,DvD{J!MyTHY]b=b@cfekmzo6 .8 %}043689@iD!D!D,HIOmPJPKQXQm[O_4_vehfgk+
#*#B04C,fWmz .6 (9GZGa[>i-k%lUo2 .4 3G3G@C@iab .2 (tD,ElFIq*
@C@FA)D3D4D5 .2 #]ElFIJ! .4 04J!Jzmz .4 >aPjq* .3 +m898{B5JzKgcrfWlK
D4D5
&)(J/s@s@yeken .3 #]D,coiv .1 +n=<B6DvD{KgKsTHfX .8 GO !P89M&PmP|Q-
C,Cmiaid .3 /|4Ipj .2 4rb=ek .2 D,iQiZq* .8 89 >IEQHIM&fW EG
fWfX .4 04=<DKD{mz
%C0C3!4K@!DPD}FHG0GmS*Wi[Y]3cbeBgThqi@
C,Cm_K_V %[FcPAoE .2 !e,p@QXCZvpY
PA .1 ,p@QGv .4 !P04AsC,KgQ-
/s3G@s@xCfE]Lcl(nx .2 LbLcjr .6 &g7WF9FFQ-Ys]ic3jTq} .8 %}/@CfPJQ&ehi+jwk%k+kg Nv
LbLc]B .1 B5CeD!KgcriS .4 (JDyElMLPJjwk+ .10 %}89DvP!P4QmR[]9io
Zl[>i+k%k% .2 0CNcO}P!P4eBiS .4 E]pG .6 Lcq* D!D,Dvkg
(ZA>_m
#8 .3 #- .2 #VCeD!iS
#8 .3 #- CeD,NvQPmm .1 #0
P{ Kg .3 #- .2 #V
#- .2 (JElQ& #J
GqGr .2 QS
#- .3 #J
cb .2 %q
U0 PJ
89 JN iZ
A) d,
#8 .3 #: .2 #V
#8 .3 #: CeD,NvQP .1 #0
#;#Oia .1 /3/4/8/91p1q1rC1C3[E[FfYfZf[g6j- .1 #A#VCeD!Nv
_i .2 BZ?
8O8P8SA)A3A4A5A6J!J#SoSpV~W!W% .5 /U .1 &=&>3:9U9_B>DVIZOD]!j+
BPBZ .2 ((Q&QZZ8 .2 NHODj+
T& .2 Q&QZ .2 ;LC-NH
#J#M0e8)H4J<W7qkqy
#8#;#O#Yia .2 2!2#=G=]GqGrW@WAWBWCa%a&b/b0b3j*j1j3j4 .2 #VCeD!iS .1 %%%O8JFIPkQ1QZj0 .2 *=5b8;=NAnWgYlZ-cfeHexe~h@o)po
#8#;#O#Yia .2 2#2%2&=]E9JVJXj*j1j2j4 .4 (J #A-NA>CeD!Nca_
2#WAa&b0j3 %O8JFIj0 .2 8;=NWgeHo) .3 *:/U={
#J)5,g3g>_T&U@YYcQcdcei#oP
#-*5 .4 q* .3 )o*d*h,a-L-Z-e/[0)1)1-=!=#B@BbDaFZHVI2R@T=TOU/Y#Z2ZPZy_fbVbWdvf(f_p|qA
@4@C@D@F@T@U@VA) .2 iN *d-e0)DaR#T=bVdvf(f_pK
@4@C@D@F@T@U@VA) .1 #] )z*6*g8-CxGtIFarb6boj;pL
@DA)hNk3m<m@ .1 CeD,iN *d .1 PkQS
!! OtU%
#J)59798GST/Z:]3c9dWhz
-V-W-X-Y/3/85w<qBXBYK8K}L![L[Tf8h4p*p+ .6 *:/U>aPkpEpG .3 #8#;#O*d-e/[bVeBf(hw
#8#;#O3!eBhwia IGIIIP .2 -V-W-XBXK}L![Tp+ .1 Q& .2 #A(#(%(tIRIZNv
(o-N4]Gya_lx .2 4bA)B;BwC& .3 -V-W-X/8BXBYL!p+
:U:tA8DPiA
#8#;#OeBia .2 -+---/-J-K/D7c>EHEbuc6 .1 -NCeD,NcNvQPa_ .2 (#3;;D;L<o<sBPC-FyIRP<YVYXb(i&k5ql
#8#;#Oia HDHEHG .3 QSi&k5m5
#J+#;l<>DoEJS{amatb<bUdWks
^ .3 #8 $
#8#;#O-NeB 7686 FeiLiv
^ Fe? GOo<p/? Nv? #8-Ney
#8#;#O-N .2 #-#:
0089PA .2 [;i+
pY .2 76D2D6E;E=
D~ .4 +A-V-X/35sE;J{K}[L
p: Bi .3 #0;D
pG .4 -V-X5sK}L!
^ .1 #[&(:dLFM0N:PucwgEmpos
^ PA &(&Z(xBoHtNUPuXEXLaNjwr<
^ GOQ/ EQLMNcNvQ&Q(cwiNpEq*
^ #8-NeB
#-BsBvE;E=Z6bmnN .3 &[-NCeD!Nca_iSrErJ
&[6#C,Nc_Kia .3 D2D6E;E=
=wGgcU
oPoR .2 ---J-K@xp-
@sElFI HR
3y .4 !i
(oC- .2 3L3M5BQS .4 %}&5)r+o9YCYDrHRPJZ-[Oj}
@4@WB;C)C* .2 (o+3 .6 %})p)r=NCYP!P4PJQmZ-_Lj}
#f-|MOMPN!N%T%V)oqou .12 %V+Z+[+_+o2r374p;]NP
JxJ}K! .1 (o .8 %V+[+_+o2r4p
<>GrW-WA .10 -|MOMPV)
%V+Z+[+_+o2r4p .10 #f(o-|@xMOMPV)
(o .2 %[BxFcO}PAfF .2 GrGtNKNLNMNP
MOMP .6 %}+oC*CYPJ[Oimj}
,e8X@UhMhPk3 .6 -D:9@CA)J{KZ .3 (f(oFeQ&V(Y[ .6 %V+_+o2r4pE=R-a;
R-R1 .3 !)&d:b .6 !i
0e4f8)B%BODoW__Mc1 .4 (n+3HRV)
(Z(]4]MRaXhw .2 A)C*F]_V .2 (oV)
NcNea_e| .3 B; .1 (o .4 &55tCm_V
<9<B .1 Fe Gq
ma &5q* iN (o
&)**4I>V@C@FA)EGEQE]FlL;M7_K_Va_imo< .3 V)
V( [NiAiC
2Sf(iAiC .6 J6J8TwUPV)
!Gl~ .2 J6J8
EGE]SP_K_V .4 Hs .8 (o,q3d6#G{T%V)[O]{iAmT
BxC(MRMSO}PA .4 3GQ&SPSQ .8 !L,qN%V)[Oa;aNiAou
!I4W9u<K=+>AOu]uagj)l~ N!N%oqou %~@xV)
#fi:
EGE] Hs .1 !i? $
Q&SPSQ .2 !F4W<K>Aj)l~ N!N%oqou Hs
!F4W<K>Aj)l~ N!N%oqou Hs
768686hMk3 !J&Fj)l~ iAiC
+8EGE]FkFlSP_K_V .1 Hs .2 !K/Ul~ou .1 N%oqou
GZG]G_ Fe cX
0T;3C)C*GZG_ .2 #]D,NviN (o1[Gv
4a4cCvCxa0a2 .3 *_-| .4 !i
Hs .3 /@IfLc[Yhs
(Z0C4]Nca_e|hw .3 (o;3V)
PA V)
565FA]H5L{n[
a_ .5 C)C*
OL
/s GOQ&eY
EGFl GO? 3G Q&
2e7|M6NcPUqM .4 &o,EHIHKOdZld,
Xy
%q d,
^ 8:O}P0P6PAPDPK !i? !i? !i? !i? $
^ EG? 0089C(PA .1 A)HIXEgYr< !i? !i? !i? $
^ !i? !i? !i? !i? %h&c(()p*+*i-A/@/A048A=N@(I!LJQXR[Z*_L_Tcfcxe1eIehfgfhi7j~kgklm8qC !i? !i? !i? !i? $
^ !i? !i? !i? D,coiv .1 =<B5B6D{KgKsL=THZ- !i? !i? !i? $
A)C&F]iZ .3 &c*=THZ*cx .3 @iOmb=ekfEk+
pG .4 H)b=b@dPekenfE .3 OmPJk+
pG .4 H)b=b@dPekenfE .3 $
pG .3 @i@sb@en ObPJk+
pG Obk+
pG &v767zpj rE .1 b=b@eken $
/|4I rE .1 ek CfiZ .2 %NJnk+
^ O}P0P6PD !i? !i? $
^ EG? 0077C(PA .1 &_9eA)B;C&aNr; !i? !i? !i? !i? $
^ !i? !i? !i? #Z6=Hqoqorr; !i? !i? !i? $
^ GO? 575KB)EJGgIQZ]k8nZoP !i? !i? !i? !i? $
^ !i? iZi[ FcOYO}PD !i? !i? !i? $
p: .6 -,7E9d9e=uK9hs .1 jwk+
p: .6 -,7E9d9e=uK9hs .1 $
&XF] iZ .2 &_=u
B; .1 &_cu .1 jr 9d
C& rE (K9e .1 &_aNjwr<
C& rE (K9e .1 $
pE 76 iarE Hq (K9dC&
:G =ujr 9d
7;;q;s<!E6GWGoHuWyg)
O} .1 E]FkiJ
^ EG? <> !i? !i? !i? $
^ #8#>C,CeD!eBia !i? !i? !i? $
^ LMNvQ)iN .1 #8#>eB !i? !i? !i? $
^ EG? 77A)o<oEp/ .1 (xHsJFO:WQYGqu !i? !i? !i? !i? $
#-#: .2 LMNv
^ /99*>1MSd_ !i? !i? !i? !i? $
D~ 76 .4 (#+A-V/35s;DBgJ>J{K}[L
p:p< .2 BiQ&iL .4 (#(t1G9U;D;LBPIRJ>ODk5ql
pY 76 iLiv
D~ 76 rE @C .3 -V5sE;K}
^ #g((CmEGJ0OBQZVQ_Vim? !! !i? !i? $
^ C,? .1 !D !i? !i? !i? $
D~ P{ .3 ,q>V@RB5C,D!Kg_Kia
p: %P .3 ,qC,D!_K
!#
^ &1NvP|Q)coiN .1 %R+m,U6B9{B5HWKMKgKlLpP} !i? !i? !i? $
^ <,</C,D!KMP4crh<iSqK !i? !i? $
^ 76 .1 #]co <,G0G1g( !i? !i? !i? $
^ 0089PA .2 (7HI[;i+i- !i? !i? $
pY .1 (8,e/P@4@VA)BwC&R+S&]W][k% .2 ={FeiLrErJ
pG .4 /s3G@CA) .2 0_>aFqMyScki
D~ 76 rE .1 %H@CR~
^ 9)>,ESIG[h .1 EGFeLMiLivp: !i? !i? !i? $
^ 9OOZPDP[ !i? !i? $
^ EG? KO %qFeiL .1 ma !i? !i? $
^ O}Tl .1 89 !i? !i? !i? !i? $
@sA)C&NsOGpj .3 /hIhRiY2Yb_>dFi+ .8 #g6#KjNcU0Zg[Y]jcbcrivqM
-&@Xd)iIiJ .6 Zl_Bi+i-k%lPlQ
rE (8LtZliEk%qw
p: rE .1 Zlk%
3_qT .3 #g
rE 6d
_4 oZ 0S GZQ&hR
/| rE i+ LM .1 N0p:
J0o/ jr hRi+ .6 #gN0
p: 76Bi
^ #4PAj9 #4#R? #R? #R? $
^ #4? PA &Z:qCfXEYaZfjwk+r< #R? $
^ #4? EG? %[0,004J778&89BxC(FcOYPAq> #R? $
^ #4 C,CmEGE]Fe_K_ViZia &x008&89BxC(FcPAq>qa #R? $
^ #4PA !i !i? !i? !i? !i? !i? $
^ O}PA .2 Zf
^ EG? 0089 <9GZHIim
^ ;v >a Fe
^ ={ MLPJ
Cmid (t3M8MCfQX
^ #9 #9? #R+8O}PjcXr8? #R? $
^ #] +84W<KJM #R? #R? $
^ CmEGFePA? 4I6wA{M7gVim cX? #R? $
^ PA &(:b:dPuXEgY #R? $
^ EG? 898:PA HIgY #R? $
^ PJ &5iW &5? %NiW $
^ Q& &5 Pk $
^ N0 QC Ie $
^ Q/ EQQ(cwlupE !i? !i? !i? !i? !i? $
^ Fe? 6w !i? !i? !i? !i? $
^ %q Pj? iN 6<OmjW #R? $
^ :b 6<OmaRjWoqor #R? #R? $
^ %N&(3q6)JUN:Puf/muot #R? $
^ #, #,#R? #R? $
^ EGENE]O}? 004J89PAX1q>qa .4 &G(77X@i[;[=dFhRhTi+i- !i? !i? !i? $
^ O} 3N $
^ Ob Q)WN Tl? $
^ /|4I oZrE 1!IGPAayhR !i? !i? !i? $
^ Riay !i? !i? $
^ 9)>,IGay FeiLiv Tl? #R? $
^ rE &#/|A{HIi+ (7HILMp:pb #R? $
^ A{PbPc #R? $
^ pYpb .4 (7(90>HIZliLk% #R? $
^ P0 Pj mjrJ /B $
^ 8&89OY L@M@qV #R? $
^ FeiL 8& L@ #R? $
^ EN X1 PA !i? !i? !i? $
^ EG? 89 o-o/ jr? #R? $
^ 89 (7KZ LMTl? !i? !i? !i? $
^ Tl 89 #R? $
^ P4PDPK #R? $
^ 6[ Zf
^ #+j:rE #+#R? #R? #R? $
^ C,CmEGFe_K_Viaid &)&v767z8%BwC&F]o<pj $
^ #+rE C,CmEGFe_KiZiaoZ &)&v/|767z8%BwC&F]o<pj #R? $
^ #+rE !i !i? !i? !i? !i? !i? $
^ EG? im cX !i? !i? !i? $
^ BxPA @x !i? !i? $
^ (J*V/U8JElO>ObQ&QXm6ma *=8;CfH3HeNveHiNjr !i? !i? !i? !i? $
^ (t3M8;8MBHCfF4H3HeK*ObQXeHf/mi !i? !i? $
^ C,Cm_Viaid .2 (J(t3M8M@xCfElQ&QXf/mi jr 9:@CJGX@oO !i? !i? !i? $
^ E@_Wr[ $
^ LFM7VR #R? $
^ PA &Zr<? !i? !i? $
(;,/0e5b8)<[<l=wA>BOH7PzRKlAlBq}
r8rE >>
^ C,Cm_K_Viaid +j+k89J]PAk3q> !i? !i? !i? $
^ #400OYPA !i !i? !i? !i? !i? !i? $
^ EG? l< !i? !i? $
^ C,Cm_Viaid .2 (J+k>bElJ[J]QXk3q>
^ J] !i? !i? $
^ d) $
^ Fk? &# 8JElZ8
^ Q/ EQpE
&v/|4I _KiarE .2 #d? jr? -2:RIGJ[NKZUePmRo!
/|4I rE .1 @C .1 (fPkQSRrcxjr
/|4I rE .2 nz .1 6#>VCeD!NcO-iSma
/|4I rE .1 @TNKWDj1 .3 (f+N8JFeH@T(Z2hB
pj rE .1 3G@TNKWDexj1mR .6 (f(t8;8JElQZeB
^ Tl !i? !i? !i? $
^ ;}E:PJWQr8 !i? !i? !i? !i? $
^ EG im cX $
^ 00 hR
^ CY !i? !i? $
=<D{PR !!
3G]U .1 PJWQcr
/|J0OG_4_vo/ .4 /h@CScYb]U .3 #)&-CYU0
_4_v EG /h@CYb]U .1 &[cpcr $
_4_v EG ]U cpcr GOPJjr
7zq_ rE .2 J0OGo/ .2 &-CYU0 .2 PJ
F] .1 Feiv &1? :1
OGo/ .2 #)&-U0
^ r8 C,PJia !i? !i? !i? $
^ 89O}P6PA 2{EOHIO}? !i? !i? $
^ O} $
^ C,ia 77[;q> !i? !i? $
^ cocx ;vD{TH
&v7zF] C,iarE .2 *W>!A)C&KOKai- .3 3G@C@iIG .4 04D!ElPJiSk+q*
/| rE [; O}
7z rE HI pG .3 &v@shP
HI .2 iN? 8{KgLpSHSW rE .1 q*
^ #]#gJ0LFVQ? !b !i? !i? $
[H .4 !! .10 (x>[E<[OmW
[H .8 D~ .4 R-
^ #+rE .3 %N&(6#:bC,HqJUN9NcNvPuQ(_KaNcwezialupE
^ #++8rE !i? !i? !i? !i? !i? $
^ PA ({6V={aNjw !i? !i? $
^ C_GOQ/ !i? !i? !i? !i? !i? $
#v9l=wH7OURJRKZMjzks
^ #+rE #R? #R? $
^ EGFe GOf/q> !i? !i? !i? $
^ GO 76PJ
^ &# !i? !i? $
^ #]? K# !i? !i? $
^ q> fE
76C& rE .5 5s86BtE; .5 &#GOPJjwk+
FerE .2 f/ +_
rE E< rM
C& rE 7686 cu .2 E; rM
^ #+rE !i? !i? !i? !i? !i? !i? $
^ %qHtN9OqQ/XLaNco !i? !i? !i? !i? $
Zf >aq* rM
4Y
9PB>BODQ
^ #400PA !i? !i? !i? !i? $
V] .6 E;Zf
^ #+rE !i? !i? !i? !i? !i? $
^ C,_Kia
^ EG? 77 [;o/
76 C,_Kia fE pE rE
+--I1{7]7bDPDaDcL>S*YQe(jK
^ EG? 007789OY @CC&O}[;o/ !i? !i? !i? $
^ P4 8%
76 C,_Kia fE pE
76 rE %W[;o/ .3 FeO}iLjrr8
767z rE C& #]? 1n
76 rE HI .2 o<p/ <_XV
^ #+rE !i? !i? !i? !i? $
^ #8#>#Y !i? !i? $
^ PA &(({E;HtNUaNjwr< !i? !i? $
^ EQGOQ/pE C,CmEQQ(_K_VcwpE !i? !i? !i? !i? !i? $
^ 6[p< !i? 4OE; !i? $
#v)n0e4,5o8)8}<;<Q<[=w@<@lBOGII%ORT&TaTdTeThZMaQdWdXoF
^ CeD,LMNvQ)QPcocriNiv .1 #*#8#>#Y,p>V@QHTHWL;eBfW !i? !i? !i? $
^ #*#8#>#K#Y%q,Y:eC,CeD!D%P4iS !i? !i? $
^ r1r8rE !i? !i? !i? !i? $
pY .1 768%D2D6E;E=GrJ]KOK[W-WA[Pb5j%kIkJ .2 CeFeiLivrE
pY .4 %J>[[O .1 Pj
pY .4 =q>!D7E<Ka[Sa!j&kK .1 (JCerE
%=&Y&[Ascpcrma .10 %J%}(((b3K>[D2D6E;E=Zf[OkIm4
p:pI %=AsQ)SW .4 D6E;[O[PkI
+40e1Z1Z308)=w@<@kBOClLMN<NwOUZMdWdXhC
^ 6wEQQ/pE !i? !i? !i? !i? !i? $
#-#: .2 CeLMNcNvmm
)w/>:9G{J[J]JbJ{NhW1W3b4bme=e]ea
^ (x6wZvqX !i? !i? !i? $
^ *d0m5b=!=#BP_L_fbVdvf(f_ !i? !i? !i? $
^ #]CeD,iN (t*d0m5bBPZP_L_fbVdvf(f_ !i? !i? $
O}q/ *=7E=uLBb=hs
^ EGoZ 89@C@iCtCvZU !i? !i? !i? !i? $
EGFeoZ <h@C@DA) >>E;FeqX
p: .2 7z8%BgBk .4 EQpE .6 &9(t5:5M7L8v9:>>DKH=HIHsIGO}R~XfZOZQZlfEi+k%qu
p: BiBk EQpE
^ !! !i? !i? !i? $
^ #gJ0 !! !i? !i? !i? $
^ #g((J0OBQZ? !_ !i? !i? $
D~ NU .3 6IQi
Qi .3 &Y&[D!MyiS
^ EG? 89PA HIXEgYim !i? !i? $
^ )W+8>oB0BpGOH%Q/bbcNd*
^ :8P0PD !i? !i? $
^ C,Cm_K_Vid FcPAq> !i? !i? $
^ EG? 0089 <9C=]@i+
^ >1IPK!
C& rE A)B;hMmp .2 :MEyF@S>
&[&_crcu .1 iL 4IM7pjq_ GZfE .2 CfZfrE
3a<lBOOGg0i%k_
^ %q:g<KBDBDJUK%N9cok0p] !i? !i? !i? !i? $
^ #] ,a,l-~4W<KBSJSK#Qzfq !i? !i? !i? !i? $
^ EGFl B;C&gihMk3 .2 !!#H#LcoiS
^ 6#A>AANcNviN .2 #HK#YDp] !i? !i? $
^ #H !i? !i? !i? $
^ +8LFM7PAUR &#:G #R? !i? $
^ #, #R? $
^ 0089PAq> [;[=i+i- !i? !i? $
^ #g((ICJ0LFQZVQZ7im? !! !i? !i? $
^ !! F_LFQCjr? !!? !i? !i? $
^ %q,Y:G:gBDJUK%N9P0Tpk0 !i? !i? !i? $
^ iN ,lK#QzYDp] !i? !i? !i? $
^ #] ,a,l-~4W<KBSJSK#Qzfqp] !i? !i? !i? $
^ 007789K!OYPA 4O4SHIX}gY !i? !i? $
^ 8:GOJU 9VDyMLPJPJjwk+ !i? !i? $
^ !! DyDzMM %U $
^ ,lQzQ{ :8@x
D~ KtNUPj .2 ,n0376BwC&Q{RMT(hBiS .1 C,_KrE .1 IPghgihKhM
D~ KtNU .1 ,nQ{RMT(hB
pE 76 C,_KrE ghhK .1 FeT(hBiSiy $
^ &#+8BDHuM0PJc~jwk)k+ !i? !i? !i? $
^ ElQ& NviN (|*=8[BPT{ !i? !i? $
^ !! !i? !i? $
^ %|OBPA 86iZr< !i? $
^ pE :eNc_Viaid .3 (;*=@xQS
^ EG? im cX $
^ f/ &)7zC&F] !i? $
A)C&rE .4 676NTHTMTPTRjWoX .5 787z9R:9:;E;G{G~g; .2 FeI{rM
A)C&rE .4 676NTHTMTPTRjWoX .5 787z9R:9:;E;G{G~g; .2 $
@sTRin .3 7z8- FeiL .1 PJjwk+
f/ p: rK TRin
F] FeiL .1 PJjwk+
C& rE .1 &# 86 Fe $
f/ A)C& .2 *d+N43B-H@S]T(X8Z2hB
&v7zC&F] .6 +N+OH@T(X8X9Z2hB .3 BPO>iZrE
C& rE .1 86 Fe
^ O}P0P4P6PD !i? !i? !i? $
^ PA &ZNUXE !i? $
^ iZi[ FcP4PD !i? !i? $
&[&_cup:p< .2 GZG_GafEfHfI .1 rE .3 %p@sCfZfk+
p: .2 fE rErM
^ #]#gJ0LFVQ? !% !i? !i? !i? $
[H .4 !! .10 %p(eDiJNPzZf
QS Pj !!? !!i2 .6 Zf
^ !i? !i? !i? !i? -A/}2[9mINNbT_WsYkZ*Z,k[m8n<p# !i? !i? !i? !i? $
^ !i? !i? !i? !i? ,I/c0m5bJeJz_Lmzo4 !i? !i? !i? !i? $
^ *VF4m6 .2 )p*=+-048;_LaTeHh@o4 !i? !i? !i? !i? $
^ !i? !i? !i? *+*i/@8AI/NCR[Sc]jeIehfgfhi7qC .4 %}3664>NK!OmQmWt[OaNcQp4
^ EG? 898:O}PA .1 2{EOHIgY !i? !i? !i? !i? !i? $
^ 8: !i? !i? !i? !i? $
^ !i? !i? !i? !i? D,DvKscsfWfX !i? !i? !i? $
^ (JEl #]co 04=<@(DvD{Z- !i? !i? !i? $
^ CxJ]K!PKQXeH !i? !i? !i? !i? $
^ !i? !i? D,iP ,L<=IZ_h !i? !i? $
^ CtCxJ]a6g# *VElm6 !i? !i? !i? !i? $
pG &v rE .1 (J:qPJ
pG .2 Ya PJ
pG &v rE $
pG rErK &v
rE &vrK QX
p:pI .2 /| rE ]@
rE ma iZ
&v rE EqF4QXVN
&vrE .2 f/ (J/UQ&
5/DFNci4kj
^ Fk? 6#C,CmD!eziSid !i? !i? $
^ #+rE CmFeFkid CfD!iS? !i? !i? $
^ CeD,NeNviN .1 ,q-P4_6#6B:p<@HWKgLpP}ezm2m3 !i? !i? !i? !i? $
^ !!#]>AJUcoj)l~ .2 +m+n,sB5B6HWKgLpP|P}m3 !i? !i? !i? !i? $
^ !! Pj :)D!iS !i? !i? !i? $
^ EG? 898: .1 HI !i? !i? !i? $
^ D,iP *d,s04>XAyGlL;L= !i? !i? !i? $
^ E@_W_X !i? !i? $
^ #BD!fXiS $
pYp_ .1 (J .1 8;
pYp_ .2 q* rE
pYp_ .2 iZ
F] .1 iLiv .1 8;D!iS
pa .1 04<=Gl_hn[
p:p< F]? iLiN P+
pY .2 )EHFa!
&Y&[cr .3 q* D{iZrE
#-#:+_--1t_Fbubwf] .3 8;8J:g@YCeD!FeLMNcmamm
^ C,Cm_K_Viaid .2 (e(t3M8;>>A)C=CfD7E<ElGtJGJsQXbweHma !i? !i? !i? !i? !i? $
^ !i? !i? !i? !i? +w36=*=RA]J5W;l{m5pV !i? !i? $
^ FcPAq> -5NPhTnzn} !i? !i? $
^ %N+_,%3M4S=zCYD!D,[q_W_XoRpo !i? !i? !i? $
^ Nc_Ka_ .2 +_5O=N[q !i? !i? !i? $
^ CmNe_V Q& .1 =N
^ cX? C,Cm_Kiaid 008&89q> .1 <hC=HI]@nz !i? !i? $
^ 8;8>>p@Y )E--NPbw !i? $
p:p< F]? .2 @sBj .2 !i
p:p< F]? Bj
p:p< F]? @s Q&
p:p< .1 C,Cm_Kia 8-
p: .1 /| rE C=
pb .2 J-WUfFpP
rJ Hq L{
p: 8% C, Jp J0
D~ &vF] C,_Kia .1 PJ
E# .3 -53C
^ !i? !i? !i? !i? %!&R(j*d+N+O+Y43B-BKF@H@KHP5S]X8X9Z2[_ !i? !i? !i? !i? $
^ !i? !i? !i? #H !i? !i? !i? $
^ %q:gp] Pj? FeiNiS !i? !i? !i? $
^ p: EG OG !i? $
^ *~H3 Q) !i? $
^ :g $
p:p< F]? .1 El .3 (|,a5a8[=;@YBPT{ZJj_
p:p< .3 A) .1 Elq*
p: C& rE .2 q*
p: C& rE B;
p: .1 CYC_ .3 PJiL
p: 76 rE 8tghhK
Q/ .1 6LDuVb? 7E=uLNLO .2 EGoZ .1 9d@CC&
01[Y .3 Q/ .1 6<6=THjW .2 EGoZ .1 9d@CC& .1 &_7E<4=uLN
Q/ .1 9d<4 .2 2x3B3tO2[Y
,C7;<!<[>}SsWykj
#F#U<@Rf .1 @p@s@xp- ={ .1 #F-NCeD!a_ .1 %N*:4:HqOmpEr;
[;[=[>i+i-i/k% .4 -}<>bUlBo#o( .2 8JFIQ&QZ .2 5b8;8>eHex .3 %N
i-i/ .2 :eA>O-OPSH[YiSqK .4 -}<>lBo# .2 8JFIQZ .2 5b8;eHex
0e3H8)<[=wL9RFW7
(f=X@xG(Pkp- .3 #i*m055}<GDFEHKQKYULd=i4lior .5 IGIJIP .1 LMmm
IGIJIP .1 LMmm .2 !Z=,MyP3TFi5lt .8 (f(t@x .3 >SMw[-gIj>lcokoq
q* .2 (Z(]0C6#A>AAONaem2
/@3!hqkg
1k2e323eB)Ehepeqf&f5 .14 EGE] .1 !f
EGE] .1 !f .12 1k323eB)Ehepeqf&f5
4]DPI4IfUWVYVqZCa_
6B6CP}Tr .3 /s3G3M>>A)BwHKZl[>hMhNk3o/o2
FpJ{K!MUYq .2 D,iP .1 (|,l=u@:MyQvQwQzRUScg( .12 PkQiQkR~S#qKqN
qKqLqN .1 FeiLiS Pk .3 /U={PJjUjVm[
&T(30409U+ 6B
/d/o1{6#6D7(Nc
(K868K8X8t9:9d9eB;OEUCghgihKhMhPk3 .3 #L .5 #H
(K8KB;OEUCgihMk3 .2 ![ .3 #H
(K8KOEUCgihMk3 .2 iNiSi_iy #LK#YD
#H .8 8KB;OEgihMk3 .2 %q:gJUK#p]
8XOEgihMk3 .1 %q:I:b:gp] .4 ,a/Z5b8[K#ecfqj_lZ
B;OEgihMk3 iN K#
B;OEgihMk3 .1 %qBDJUN9YD Pj? .1 6#A>CeD,FeNcNeNviS #H?
86OEgihMk3 k0 KtNU
#H .4 :8@x .3 ElF4hKk3 LM
5HL1Md .4 #H
&M&N/p1l1mBqC+b!bsg{
hMk3 .1 fgma
p] fgik
+7/d578)P9TF
4I@s@yM7o/ .2 hK
hK #L
86B;hKhMhPk3 .2 PgQ[
6#>VC,CmEGEYFlGOL;Nc_K_Vim PgPiQ[Q]
BwC&GO PiQ]
PiQ] .3 %NGOPJQ&
GOr1r8 EG? .1 OEgihMk3 #HJUT(coiS
gihMk3 .1 cug(iS .4 jr? 78:9>)@xG{Xk[Ob=
8XOEgihMk3 .5 LRlUo/o0 .1 6>78
PgQ[Q] Q& .2 /b081K1l3057BqM>OVg7g{jTli
/v4M567|A2GmNccbiYqM .2 CZH=HIHKd,
/v .3 3G3I7SCYCZC_TM[:]@
C,CmE]_K_V .1 &%*x<l@zPz .2 PJ
89C(fF .3 &Z
2J PJ
A)C& #] TM
*x<lPz %LaNjw
k% /v0C0D6#A>GmMRNc &5
86B;gihKhMk3 .2 PgQ[
PiQ]
gihMk3 .4 #H .5 78:9G{Nw
OEgihMk3 .2 %q-~JUKt .4 #H
Q& .2 081K1l3057BqM>g7g{jTli
(K8K8X8t8v8w9:9eB(B;OEaWghgi .5 #/
(K8X8t9:9d9eOEgi .4 >aElQSm6 .2 @(_LaToC
(K8X8t9:9d9egi .3 &KX/bcon G}S=U&
8X8t9:gi .3 ,{8T=NB>J*O#QYR2[sj}oCpVpr 2L9P=[JDUoY(deftg(n)o>
&R+Y .3 8X9:9:OEgi
34@YGAe/hbhsoP >aQS .2 aT
EN X1d!
(K9d9eExOEghgigj .6 )y)|*-+N@YIYKUKVKxO#O&OIT-T:X8[x[{
)y)|KUKV .5 9UNHP<ghgij+
X1 9dgh
0Y5s5yb9bJbYe> .4 +86>VbXEcXk0n8p& (x({6V6W;v
5s5yb9bJbY .4 6V6W .5 +oLRP7fEmt
5yQ8b8b9bJbY .2 ODj+n2n3qlqo
5s CeD,NviP ODj+n2n3qlqo
5s@i@xp- k0 6V;v .6 +[+_+o0LaTfEkO
(#(%5s5w5yIZihqlqo .8 008&GaOYPAq> .2 +_fEfH
+NH@X8 .6 +_+o .3 %q:iJUK%fE
APDnK]
Nv? >]B>
#@ .5 ((>aPkQ&QZZ8jr .4 )I)N*/,~/%5m8;D&D[J)JeODU/WgWjWkWnh,ikj+l5o4
KOjMjNm! .4 #@HHP5 .5 )I*/8;ODQSWnXBZ8l5ma
((Z8 CeD,NviP ODj+
J(P5
,e>>A)C&KO #]6&NviN .2 Z2 .6 @(@yCfCuElPJXBZ-_LeBjVk+l5m6maq*qC
#]iNi[ */ .4 #@@(D@Jeo}
&#A)Fk .2 Fe? .1 Z8 Nv? OD
(#(%0e0uBPBZC5HhLZOF[Qc2hEkO .5 OD
BPBZCeD, .1 ((Z8 Nv ODj+
1p1t9/92:!@+B_BaBdE2_jfYfZf]g5 ClD%LyNwQRiUiV
-N4]6#>VC,CmL;Nc_K_Va_ F]? Bd !i? !i? $
l<l=mp
(Q(Rl<lSlU .2 9/:9B_E;G{PgQ[k9m- .2 CeClD%D,FeLyNvNwiV
g; (Q(SIkPBQ~TMoK
iv F]Nv .1 /V@{Fe
/V;x@{hg %q6#:e>)>XA>B6EGI{K+L;NcNvPJd)iWqR
86Zl[;[= .2 /V/W@{@| .4 %q-N0e8):e>XA>F9IPJNNca_c3c4fP
/U iN jW .6 <h]@i_iv
pE Nccriam(rE .1 <h@CX>]@ .1 FeLMiv .8 %p**6>@xCfHsd)
<eHq @{L{iDjW 16Q)ikrE .6 /V:_>aC=LM]@
OYq> .1 C=]@ .3 %N>aLM .3 /V@{K+d)
^ ;x@{ !i? !i? $
&o-T/G/w056q=wA>AIDFDGLcY:]n_Zd=h(i4kjlAmJ
/@7(HsJ!MMSoZYka
/d4-AUPyPzRhb|iJr#
+#-c4=4Z5Gmz
IhRi[;i+ .4 -N6#:e;p>XA>AACeD!GmHIKdNca_iS .3 EGE]iL .1 >0K+K-d)
i+ .4 FeFk FcPAoEp0 .2 #g*:4:<*CeD!iS
i+ .5 /|_v @CC&GZJp .3 %L0e8)Nv
i+ .3 Jp %L .3 CeD,NcNvQPiN
JphK %L0> .2 9TNcNvQPiN .1 (o-N-h0e8)<}A>BONcQMW_a_kD .3 /V={EQLMTld)pE
JphK %L0> .2 9TNcNvQPiN .1 (o-N-h0e8)<}A>BONcQMW_a_kD !i? !i? $
89OYPA Ih .8 <h]@ .3 ,*<|LMiv
89 o/ .8 <h<j .2 ,*LM
%L*MjVm[pE :eC,Nc_KcriarE .1 <h<k>> ,*LMNv
/|4I C&GZ Nv .2 +#0e2q8):gBDDWHjMyScTUVpZ-_>g(h1ilkiq}
@T .2 NvQP .2 0e2q8):gVpg(h1ilq} .2 jr
89PAq> OG .2 &_FeNviS .2 %L&ZpG .3 /V@i@s@xk+
%LQ(pE EGE] 6>@x
d) .4 %q:e:g .4 /V0086:9@{K+QZ
EGFl 86IPqpqtqw .3 IkImPBPCpj .8 (;*=6#8[9T:e>U@{NcT&d)h@iSpb
>0 ={LM .8 /V:g@x@{K+
iIiJ .2 ={ .3 %q:glU .8 /V:9@x@{HsQ)QZi+
%tHfXoXpY6ZDn:n;
A>KcNc GaZl[>
+4D2MwVKYf[OiX
6#C,CmNc_K_Vezia .4 <h<j<kG{H! LM
/d1-1jDWJ!TF
0089 i+
EQFcPAoEp0q> .3 ((***WCf]@ .3 !q!t%p&Z+41~:uMwN1gDk)orr2
PAq> .1 ** (( !i? !i? !i? $
EXEYE] **? @x %L*M/UObc~iWk)
EQ EG 78797Nm}oEp-p0p0 %p&5((,R={@xC,CfNzO}P!P4_Kiak)pYq_
*r*x9aBld, EQPkpEq/ .2 6>@xEGE]LMq/ .2 6>@xCfLMPAoEp0q/
*r*x9aBld, EQPkpEq/ .2 6>@xEGE]LMq/ !i? !i? $
:c:e;pC,NcP!_KiaqR .3 *x9aBl .1 EQPkq/ .4 6>@xCfLMoE
:c:e;pC,NcP!_KiaqR .3 *x9aBl .1 EQPkq/ !i? !i? $
89OYPAq> .3 @CJNKZTMTRX;]@ .2 RrjVjrm[ !p!q!s!t*W+41~:u@9NvObgDiLk)
@4@T@U@W .2 %q:gNvg(il .6 (f0e8)B&BOOGQS]2q>
8%q_ .3 0>MRPE .4 6>78797M7N@xm}oE
p: Bk .8 %LEQpE EGm(rE 6>78>m@x
NvQmTMTP .1 31>mALAN
KOqqqsqtqw .3 @{pj
ALHfQKYG[Yhi
232E3tIfK9RhW[]n_ooi
0e8)A>AAABAIBO >m
+),I112qX[_mjg
&#EGFl 8X9:B;OEgihMk3 FecocuiS .5 %U787s89DyMMPJPQXkYc[Oa;bDo/p%
C&EGFl &#? gihMk3 %q:gJUiS
&#Fl 86 Fe
1# Nv M@ .8 CYFlHsT(Yca;hMk3
9U9_ .2 Yc
jUjVm[pJ Fe .1 @pGqGufIqKqNqP
GqGrGt El .5 !i? $
9d9fgjhKhPk3 #HFeiS .2 Q) /U Q)
(K9d9eB;hMk3 .5 #H .3 J0 g{
(KB;C&k3 .3 #LQzik .3 Pj? .3 #H .12 7s9_PQYc[Oa;bDdcp%
,a,lQzfqj_lZ .3 %q&vF]Fko< :8=<@x
+6+7,E-j/@0q1l1m4Z57>4DPFnFoK9M<MyS]SfShW[hsiAl&
Yc .4 3a@NL9
1T5b>UEyW([q
^ !i? !i? !i? -A2[2]9mINT_WqWsZ*k[n< .1 %}CyPJWUWZk+
Q& iN .2 -A2[2]INNbWqZ*k[n< .6 %}/m36648JCyOmP!P4V>WUpnps
*,-A2[2]NaNbWsk[n< .6 @{C-JZPkSc
F9JNJZc3c4fP .8 -A2[2]NaT(WsYkZ*Z2k[
*, C-
(J/UElO>jr iN .1 /}WsY8Yk]&k[p# .6 %}/V366V8689:9@{GEK+NwQmd)i+
J] .3 )r@(Z-_Lj}j~ .8 +NH@T(X8Z2hB
ElJ] .3 )r@(_La,j}j~qC q* .2 H@T(X8X9Z2hB
A)C&Flq* .3 H@X8X9 .6 (#(%)rIRJ]Nwauj}j~ql
H@X8 .3 (JQ&jr .1 CeD,NviP (#(%ClD%IROD]Kj+qlqo
A)C&FlZ8 .2 8k8l A1 *d43jM
DDGyIZ @xPQ EG? .1 GF
C,CmEGFl_K_V GF .6 %p-A00<9AnIZNKZ*po
+}/#237m8)9A<~=w@jDFR]RaShSs[![a]OdhhCkslAo!
/V !i? .2 /V !i? .2 /V .2 %q6#:eA>Nc
/V %q6#:eA>Nc .4 /V:eK+d)
Ihi+ .3 FeFkiv .1 FcPAoEp0 #g&]*:4:CeD!iNiPrJ
FcPAoDoE .1 &]CeD,NcNeP%iPrJ <* .4 /VJpK+TlWDi+qz
FcPAoDoE .1 &]CeD,NcNeP%iPrJ <* !i? !i? $
Jp %L .4 /VTlqz
p: Bk .3 Nv .2 ,*0e8)ScZ-g(il .4 %L6>78@xEQpE
i+k%qw .6 pY @D p:
O}PA @s@y .2 nz ma
89PAq> .3 OG .4 %L jwk)k+
>,ES LM %L
O}P!P4PD .3 fEfH LM &ZPJk+
<KQ) N0 .2 DyDzMLMM .3 &5FkiWjV .3 86>I@xQZS+b=
@i@s@yPko/ .2 **G3]@ .2 q*? .2 -N6#A>AANca_ .6 %N6>79CKRk
**<f (J? S+
Nv <eHq .2 LNL{iD
>0 LM
89 .2 ,Z3GJpWD]U .4 &[={P!cr .3 /V86HsLMQZd,
3G@i jr Nv Hq
<eHq .3 6<Om .4 (JCfDFPjTIVF[Yi8r2
0e4=8)=wGjJ8[adan*po
E,NKNP
8dimini{i| .2 #gPAPj .2 PA? ***W .1 %p((6>@xCf
%|OB 7686 Fe .2 %NHqOmivjwk+r;
i|mkml .4 %N(t(x/s3G3M64:;fEf|qX
768%8-86eY Fe %N .4 (%)p*:>SC_HqIZMwOm[-gIivj>lcok
CeD,Nv (%IZiiqo .4 %N(x4bLzTY]@a*qX
HqQ)Q/ XGik .4 %p@xCfG_JNJRekenfI
GOQ/ %pCfemen .3 *:={jUjVm[ .4 -N0e8)A>BONca_
@4@T@U@W .6 (fQS .6 &Z2EGyOGSHYao/
**@s]@o/o2 .4 q* .3 -N6#>VA>AANca_ .4 6>79ALCKRk
:eC,Nc_Kia .3 ** .2 *x<lBlXy .1 EQPkc~pEq/
EQ EGm(oZrE .3 -+9F<u@iIGIPi+ .5 5s78:9B_BsE;G{ .1 ClD%FeiR
EQ EGm(oZrE .3 -+9F<u@iIGIPi+ .5 5s78:9B_BsE;G{ !i? $
0089 .1 7z FeI{iv .1 &ZN0O}
&B7(7;=wDPG0IoL>OUS*WbYQ_Zc2qI
&)2_2aCmE]FlI=[(_VabafePeQfCp/ .4 (JPkQ&Q1QZjrma #]iNivk9? .3 )3-A2[2]9m=f=yINNbQcRSWpWqZ*Z,fKkWk[n<p#
QMQXqu a= Pj .2 )e)f-A<D@YWnWpWqo)
2a2bQZRr iN )e)fRSWpWq
k9 Pj .4 +i-A0K2[==NaNbZ*[DfKkQn<
61<=IZ PkQZ iN 9ma=
&)E]HZI-KA[(afeQfCo& .2 %~*y/UElO>ObQ&Q1 jr? iN .1 J6J8WrWsk[kk
Q& .1 INRSpq
Q& iN 9mZ* .6 %}3G8J9):9AnGEPAWUq>
)5+}/#0e7l7m9A<~=w>_RaShSsU@[a]3]OaldhgMh(ksl:l;
&(:bGZcwmp
m(rE Zl
pG &v? rE
BqBr
23_oi;
#g@s@yC,CmENEYE]GOM7XB_K_VcXo-o/pj jr? .2 2!2%GEGHj1j2 .2 >a>bClD%ElEwNwPkQS .4 )3-A-o/@/}040U2[==JzNaNbSyWKYkYlZ*]&k9kQk[kakgoPpo
GEGHIxexe}j1o!o& .2 >bElEwm6 .1 Pj? .2 /@040UJzkakgkqmz
@i@s@y El >b Pj iN? Ob? .1 /@04JzQ)kgkq
m6 .1 #]ObiN /@JzkgkqpB
;}ObiN .1 kgklkq .4 8&89PAq> fEfH
nvnwnx .3 ;}>OFDHqOb JzQ)kgkq
-A2[9mT_Z*ehk[ .5 #g@s@yo-o/ jr? 78GE
[(afeQfC Q& 9mk9 Pj .3 -o0K==NbR[kQ
#g@s@yE] jr? .1 GEGH PJPkc~k+
#g jr GE
@s@y jr? GE $
h&nknlo!o& .2 FIQS .2 /}H[YkYl]&kaoP
%|GZOBcwimini{mp
1M42J>U0cfi0
*=AnGFIIVuVvWP]3i0iA
nx ={ .3 366#6bDKHsLbNc
nvnx .6 6bDKHsiW
%|<9EbGZOBSucwimini{i|mko-o/q! .5 8yGEGHIxZUexe}j1o!o& .3 El? .1 >bEwFIPkm6 .4 -A/@040UJzT_YkYlZ*]&kakgkqpo
@iI<abePeQfCo! .3 2jO>XEk0 .2 9mJ6T_WrYlk[
*F@i@sabafePo!o&p- .5 -A=yNbWKWsk9k[n< .8 GOJpJs]@abimoK
0W<D@>GsVuVvYwkj
A)C&CmD@DBFl_Vi[q* .5 #H+O+YB-H@P5X8X9Z2[K_teS .8 >bBPBZJ7ObXB jr? LMPjma?
#H+YH@P5X8Z2 .4 ElObQ& LMNviNjr? .1 *==NBPBZHiLMT&
#HiS .3 4Q:7HZJ7UCUljh FIQSma
J7 QSma .3 #H%qQ&
4Q4R4S .3 #HQS
,e>>A)C&CtCuOh[4f= .5 #H+YX8Z2 .8 @s@yXBhKk+moo-o/ .3 %q787z:9FehKiSk+
EGFl A) :gFeg( XB !i? !i? !i? $
-*/H/d0X50BqBrJ>ORQ,UdW+_G_Jjsn,
6#C,CmHTKgNc_K_Vez A)B;BwDB .3 B-H@
C,Cm_K_V .2 B-H@
#g@s@yEYE]M7XBo-o/pj .2 8J8tC&ODghhKhP .3 %q-~:b:g>jBSJUK#PgQ[YDp] .4 #H,a,l/Z8[Qz
#g@s@yEYE]M7XBo-o/pj .2 8J8tC&ODghhKhP .3 %q-~:b:g>jBSJUK#PgQ[YDp] !i? !i? $
#g@s@yEYXBo-o/pj .2 PgQ[
@s@yEYpj .2 ODghhK .2 #H .4 78:9:gPJQZb=k+
#g@s@yE]OG .2 /35sb8bYe= .2 Nwj+n3qlqo
>]B>Q& .1 1lBqM>T!g7g{
B_BdE;E<G{G~PkPrk9k;m-m/ .1 ClD%LyNwNxiV .6 %LHuMLN1PJQ(c~jwk)k+pE
HuPJjwk)k+ .6 :9:;G{G~k9k;m- .1 ClD%FeI{LyNvNw
H6g; .3 %LHuPJjwk)k+
:9:;<u .1 :gFeI{Nvil %q? .4 %LHuMLPJQ(c~jwk)k+
&)@s@yEYE]pj .2 :9:;G{G~k9m- .1 I{LyNwNx
@s@yEYE]pj .2 78H6 k+
#6C,Cm_K_Vid .3 #g@s@y .3 :9B_G{k9m- .1 CeClD%D,FeiV
ljpE .3 !q!t
EQM7Zl[>j&j(q_
@s@yEYE]GOpj 7z8- Fe .4 %L*MHuJNMLPJQ(Yac~iWjwk)k+pE
@s@w@yEY .1 7z Fe $
HuPJk)k+ .4 @s@yEYpj 7z Fe
%LQ(jVm[pE .4 (;*=@xIIQSb=bCqK .4 7z8-:9EXEYhKhP
7z8-hK .3 FeiS .3 %LQ(jVm[pE .4 (;*=@xIIQSb=bC
&#EGFl 86 Fe !i? !i? $
FeFk 86 PJ
7686 Fe .3 &#00 k0m> @{Hsd)
jwjxk+k, F]iN .1 6<Om .3 7z:9@iFe
jwjxk+k, F]iN .1 6<Om !i? !i? $
)1+-,G-Z1{4+6,6P7]9P>4B>DaRJUeW[WbZ-ZU_oa*a,cmgch&hQjKjLo!oC
C,Cm_K_Viaid .2 @s@yEYpj 7z
(9FdVBhs
^ &(6]8:LFM0MfN:PccwgYr8rT $
^ +8H%H&JMLFM0cwd*r8 !i? !i? $
^ r8 .1 %N%q&((x:b:dGOHqJUK#N9PJPuXEaNcwinjwk+r;
^ EG &)767zC& $
^ %q:bN9 iN? 6<MLOmOwjW
^ #]? +8H%JMK#d* Pj? !i? $
^ &(3q:dHtPucw
^ j: $
^ aN .3 !i
:9:;G{G~hKhP .2 I{rM
g:g;
PA ***W %p
<9<BhRhTimini{i|o/o0q! .5 6>6G789R
i| .3 9R:;
^ %N*:76>SHqMwPA[-gIj>jwlcokr8r; aNiv
(%/35sIZX8iiqlqo
5s5yBsBuE;E< .2 rM
]M
]K Bs
rJ (#(%5wql
PA ={aN .2 %SFwQZr2
/vGmNceB .3 HIHK
^ %q,Y:G:gJUK%M0MfN9Tpcor8 $
^ r8? .3 %q,a,l,n:g<KBDBSJUK#K%KtN9QzQ{T(cohBiSk0p]
^ #g,iJ0LFOBQZ? !Y
^ !4
778:9JK!PAfF .2 4O4R4S
:8@xP0 .2 %q,lIPPJ
^ @x@xP0 $
6#6&A>ABNcNe .3 !i? $
^ El LMNv *_BPNHf>
^ #g? .3 %U7EDyMMN1h|k+
^ %q Pj? FeiS
^ 8: .3 +wGOT(cuf{p:pV
#H+YM+
gihM .5 !i
D~ KtNU .4 ,l,nIPQzQ{T(ghgihBhKhM
76C&p: rE .2 8t9:ghgihKhM
rE k3 .4 !i
76pE rE .2 ghhKk3 FeT(hBiSiy
&[ p:rE .3 gihMk3
pG &v iN .1 T(hB
#Q
&N/@/p0/C+C/EyG6MySPScSfShVwVyWTdihqiAiCk/k5l}m~on
^ GO
!*!wQ)l~ #H
Zl[> 7|J0PUQ&
^ O!OYO}PA .3 !i? $
(f(t=aGaJ]eB
^ OYO}
ShSuU8d%
^ 00O}P6q> $
^ O} EGEYE]FkPA .6 0078@s@yOGOGo/q>
^ r8 $
^ r8 c~jwk)k+
^ r8 .6 -ABPCfT(XBZ2hBk)k+kg
El LMNv (|BPBZHiT{bE
*d+N+Y-AH@T(X8Z*Z2b>hBkg
&#(;Hsk+
TMTPTR .5 78:9E;G{g;
D~ &vpjq_ rE 7z Fe
/|4Ipjq_ rE .3 WD .3 (f8Jcx
C& A)rE f/? .3 +NH@T(X8Z2hB .3 !i
p: .4 q* BPDBrE
7zA)C& .3 FeiS q* rE
&_ .4 rE /|4I E;
&v rE .2 (JO>Q& iN -A9mT_WqZ*ehk[
jWpE .3 6NTR
23DPOVRh[Ya,q}
^ O}P6 $
^ O}PA .1 &5&Z00:[CmCmEGE]NPNUPAVcXE_V
)W+w-b36=R>o@JB0BpP,PDY}ZHcKp%
^ 00898:
^ EG? 89 HIim
(o-N6#>VA>C,FeL;Nc_Ka_ia .2 &I(e-53nNPYChT
/|4I rE .2 Z;nz
F] .3 Ka ]X
/| rE .1 -2<9NKePo!
/|768% C,_KiarJ .2 &GC=NKdFePhRnzo!
<lPzr8
)5+W3a<[>}C5CYa6k%k_p2
^ +8JUK#K%Mff/r8 !i? !i? $
8&BxFcPAq> .2 fEfFfH
^ (#(%*_8J9U;LC-IRIZODf>ihqlqo
2r:iJUK#K%NUUncYf/j0j5qX
%N&Ff/ .2 =%@r@sQ)
+_
+o
=%=*]I
ARASGgH7P<P=RJSP[@
^ O}
*x6~DgDhDkOGUyUzX1XB_vo-o/o0o2q!q%q& .4 6>78799R
X1o-o/q! .4 **@i q* .3 6>7879CK
imini| .3 #g .2 6>6G789Rg;
6>6G9R %q:b:d .3 6<MLOmjW
89OYO}PAq> .3 >sT~XG]@o-o/o0o2 .3 %p+4;&;)JNJRnzn}
89OYPA .2 o-o/o2 .4 ** .2 %p((CfQ& .2 &ZJnN0
89OYPA .2 o-o/o2 .4 ** .2 %p((CfQ& !i? !i? $
DgDhDkq!q#q& .4 7789OYPAo<oEp0qa .4 %p,R;&;(Cfnzn}q5
o-o/ .4 7M@xm| !i? !i? $
o-o/o2 .3 (;b= .5 89>)OYPAnz
:gI{ jr? :9QZfE
o-o/q! %q:gFeI{ jr? :9QZfE
&XO} T~XG .4 %p&Z0S0T@sI{JRen
6> -&2W;}=%>o@zBoOdUFUNV>YZavbqf{hV
CNFeiarE 78
3e4f5Xcml>naoFoT
0e6#8)A>AABOC,NcQ)SW_KiapY 79
)|*E*K<}ScTSTUhX .6 6>78799R
6>78 .2 F4H{
jr 78 ={
9/<u@%@+B_BdG{G|G~H!PkPr_jk9k;m-m/ CkClD%D/L/L0LyNwNxQRiRiUiV
H6HN]xg:g;m-
:9:::;:<<u<v .1 CeD,NvQmiP .1 I{JP
:9:::; Fe %q>)LyNwPJk+
:9:::; Fe $
@i .1 *=b= .3 89>)OYPA .2 nz
767z7z8-86 c*ctcu (x6(g- !i? !i? !i? $
@%@yo2 6U7z CkClD%L/Nw El
G| ClD%Nw H{
&}/hN)SbXto3
-a@7
M7[O .4 nz
*G+b1Q4Z7(:U:t:u>P@8@9@>DPL>MjMlSkWPYQ[[d@ka
545G:,:/N4
+;+=/3/4/7/95s5w5yBsBtBuD2D7E;E<E=F*F-W,W0[k[m[ob4b6e=e@e]eb .1 CkClD#D%D/L0LyNwNxiUiV
/3/4/7/90X0Y5s5w5y[k[m[ob8bIbL .3 CeD,LMNvQPiP .2 &=&>(#(%*_BPD*D+IRIZauf>ihiileqlqo
/85wJ8L![T[nhW .3 %q8JQ&ma .3 (#(%D*D+IRIZf>ihiiqlqo
]K BsBtBuBvE;F*F-F/
#g%N*F>VC,CmEGE]FlGZL;_K_Va_eYf/fE 5y .3 %N&5*:4::b={C_HqHtXEaNivjrpE
#g%N*F>VC,CmEGE]FlGZL;_K_Va_eYf/fE 5y !i? !i? $
C,EGFlGO_Kia 5s .1 %N>SHqMw[-gIj>lcokr;
>XCeD,L=Nva+iP .2 5w[T
+N3WX8X9[K_D_EeS .6 (#(%+Z,t/m0]CtCuCvCxIRIZScauihj_ql
ElGZJmhKoboc bF .6 4:4aCvDuNcS*]@cXeBgDh(
)C)EC0C2D2D7btbw .2 CeD,Nv C- .4 %O8;=NPkQ&o)o)
V~W# .2 CeNv B> .2 QS
#v#w5;@mbUlB
)R,|,}0e1h<D=wD<FZGiH4OUQYRJRKZM_G_H_JfTgFgGj_jt
+#;l<>[aambUhClB
,q6#C,Nc_Kezia /4/8/95s5w[m LMNvQP
89OYO}PAfF .4 &ZN0
r2r4 %U
/v4M56Gm .3 CYCZHIHK
N% 2J
mp jr .8 &ZPJ
@4@U .6 GmNceB
3=3>3@CtCvCxD:D;[3[4[6[7ecedeef:f;fJfN .3 #H:)iS .3 0]8[ElLBOmcdj_ma
3=3@CtCvCxD:D;G_[3[4[7ecedeef:f; .3 #H
#HiS .3 CtCu[4[7eced .2 Elm6ma
A!A#A%JpJqJs],]-]0 .6 78D~G{Q[R0T(g:g;rM B_BdKtWR
D~ KtNU .2 #H .6 78:GG{Q[hKq_
1|A)B;BwC&FlKOKZSp]o .3 67M,TM .7 787z:9@iG{M@Nw
+4RhVZoi
/vGmNcPUeB .3 BwGaJ]
^ .2 89OYPAq> .4 :9G{H6g:k9 !i? !i? $
&)EGE] PA .2 g:
V]gp .4 PAq> .4 7z &_Qqcu .2 (x6(g-
89PAq> .1 7z &_ g-
<pMpMqMrX%X&X(X*
*F*W@FA)EGFlo< .1 #o(>Afd[
#8#;#>#O#Ycria .3 #o#p#q(>AfAjAkAl .1 #A-NCeD!Nva_mm
#J#M(@,C1Q4Z7~:UD1I&IfMkO_T|X)XaZ3
El VK
p- jr 4[
4L4M .6 *x<l@zPz
008&89OYq> fEfI .1 <:AlZGkK .1 #ACeD!Nvmm
#8#;#>#B#O#Y>VAzE>Jdeyia .4 =s=tAiAjAkAlZFZGZIfxfyfzkHkIkJkK .1 #A-NCeD!a_mm
#8#;#>#B#O#YJdia .3 <<<BA4A6AiAjAkT2ZFZGZIb5b7e6fxfyfzkHkIkJkK .1 CeD,NvQP .1 (0(<(t+>,*,A,B,t-0-{1T8J;L;tB>BPD+H7IRIZODRgVNVOihiijqntpk
#8#;#>#B>Vcria <:<<<B CeLMmm ma
#1KOKZ .1 #A-NCeD!a_ .1 D@H-ZEfwg4kH .1 CeD!D%D,FecriPiSiZ
<o<sBPBZ .3 *y8JElF4Q&m6ma .2 +U,m,t-{4a4d8h9NG2GGH>IRIZLMRHVO_b_ra~ihiik9lG
@DA)V~W!W#W%hNhPk3 .2 CeNvQP .1 ,m,t2qH>IXRHWGa~k9kOlGmK .2 8JPkma
#1(8(:i/k% .1 #ACemm .1 @ChK .3 ,t2qH>RHk9lG .1 8JPk
#8#;#>#B#Ym2 .3 ;@=9O(mD .4 #A*=NvZ-mm
#8#;#>#Bm2 .2 Q& k9 PjQ2 CeLMmm
767z8%8-86 .1 +>Fecug(iLil .2 jr #A-N>V@SCeD!Gya_mm
#1KOKZ .1 #A-NCeD!a_mm .1 7z .2 cug(il .5 (x*=/t5M7I89>VD!DmJ0L=LMLpOmP|ZK]9_!a;ekiSo/qu
#;#B,q-N4]:p@RKgezm2 .3 #1 .1 #ACeD!mm .1 g(il
#;#B,q-N4]:p@RKgezm2 .3 #1 .1 #ACeD!mm .1 7z Fe
cug(il .2 jrq* LM .4 (;*=OmP4]9p%qu
cug(il .2 jrq* LM .4 OY k%
p: #8#;#>AAm2 767z8%86 jr #ACemm
007789C(OYPA .3 Zli+i-k% .3 &[&_NcP4cr .5 #gp: #8#;#>AABiiam2p:
#J#M1{4@7]@*B>DPDaHjK]O&RhScTiU;UwV/XNYQ_ogcjK
J_g/
7z Fe (t
#;#B#O#Y,q-N4]6#<@>VAAJdcrcyeyezm2qM .6 /s3G3I3M5)@D@p@sc>nXo(p- .2 ElF4FIjr .1 @SCeLMNvQPa_ *=*AZ-i7 .6 #C%N(8(;64899:HDOmOqQSb=b@o/pEqK
#;#B#O#Y,q-N4]6#<@>VAAJdcrcyeyezm2qM .6 /s3G3I3M5)@D@p@sc>nXo(p- .2 ElF4FIjr .1 @SCeLMNvQPa_ *=*AZ-i7 $
#;#B#O,q-N4]6#>VAAJdcrezm2qM .4 /s2a2b2c3I@C@D@FA)I-IzbCbG .2 ElFIQ& .1 CeLMNviN? *=b@ .3 &5(J(|LMpEq*
#;#B#O,q-N4]6#>VAAJdcrezm2qM .4 /s2a2b2c3I@C@D@FA)I-IzbCbG .2 ElFIQ& .1 CeLMNviN? *=b@ $
#;#B-N4]6#>VAAeBezm2qM .2 [(abad .2 Q& .1 CeLMNviN? *=
V:V< .2 (;b=b@ .6 #8#;3I8;ElOmpE
0x8]J[W@WDo4oj .5 %Om6 .3 8;BT .8 #8#;00ElOmP4QSb=cX
0RPzV/V2[Vqf
%j-,1~5d@}DaI%LaMzN1OoOpUA[![YcKcLfOj<jsnzoC
#G
JM .1 -N4]a_
#8#;#B#O#Y-N4]Jdcria .4 /t/u<[<]<_<aDDJpJqJsJuS8S9SYSfXTXVXXdYe,eUeVoKoLoMoO .8 )p)r1#1&8iO(a,a-j}m;mCmDmE
)p)r1&a,j}mE .8 /t<]<_<aDDS9XXdYoLoMoO
#;#B#Y,q-N4]6#AAJdezm2 .3 )Y/s3G3I3M@Do#o&o( .1 El .6 )p)r1#1&8ia,j}mD
#;#B,q-N6#AAJdezm2 .5 El .1 )p)ra, .4 pEpJ .2 EGE]LM
#8#;#B#Y-N4]m2 .4 3XKOKZK[a*a+a0a1a2 .2 #ACemm .4 7IO(O:PNUIUJZK_!
#8#;#B#Y-N4] .4 A)BwK[hNhPk3 .3 SfnBnD .2 Pj .1 #ACeNva_mm .6 (;)p*=+&,t1&2qH>O(PN]9a,b@h(m;mDp4
#Y(r,U0C4]AAJdKgONeBezm2 .3 H-H/H0H1cF .1 #ACeNvmm
#Y,U0CKgONP|eBezlnm2 .3 l<l=lSlU Fe .1 Q&
#Y,U0CKgaXeBeyezlnm2rO .6 *87y;r;s=%@RK+K1L}POSfVN_%c4dJ .2 LMOmSfiG
#Y,U0CKgaXeBeyezlnm2rO .6 *87y;r;s=%@RK+K1L}POSfVN_%c4dJ $
]{_)_*_+b=b@bG .2 q* .2 #Y-N0C4]6#AAeyezm2
-N4]6#AAeyezm2 .3 A)KO LM V)
b= El
#]JMLMQPdJ ]9]; .8 #;#B3!4]AAVDeBezhwm2qM
#;#B-N3!4]6#AAVDeBezm2qM .5 JMQPdJ ]9
#;#B,q3!4]<@AAVDeBezialnm2qM .3 KOK[Zl[>gpi/k% .4 0089OYP4PA .2 [;i+k% .1 &[&_6#NcP4PDiSrE
#8#;#B3!4]AAVDeziam2qM .4 EQ EG [;i+k% .3 &[&_NcP4crrE .10 (f*X-+0>6>;p@CCWE;G{OYVKa_hMlFpj
KO LM V]gp .4 Nc[;]9i+
&@+4+7/d1l1~5G:;;s<)<[@5@L@jBADFH4KGLJN>O1RhV/V2VeVfW7XNYb[![bdngchLhk
Nc pj 5M
EGoZ Zl O}fE .4 #;&b0P77Gdf/ia
#;,p,qHTKgia .2 778&OYPAq>qa JFfE .3 :[EQizpE .2 EGoZ .2 (7(8515MO}Zli+k%
7789OYPA .2 o/ .1 Fejr .4 /F #;ia .2 768%=}GdKOZl
=}KOK[ .1 LM .1 7z@TC& .1 &2+vQD]{_!
#;,p,qHTia .1 =}=~ .1 ClD%LM
=}B!KON}V7V8V9WBWC .3 LM .3 *=]{_!b=nQ
KO LM 7z cu .6 7789O}RhZlbAo/
#J#M-I/d6qDPG8GRY]Y~Z%eDjDjG
0996OgT%c#g{m~
NKNPTI
nzn}q5 .8 ,t2qD!H>KgO(PDcrjSk9lGmD .6 *=*q8J@xLMMUObPkQ&QZk9
0089PA .1 X|X} .12 *=+_,t2q=<D,E;H>O(RHSfd(jS
8t .3 9395cud[
WDd[ cu El CeNv 8t
,t2qH>jS .3 F4 QS .6 =<D{RhX}crq5
#J#M%j+40e6,8)8Z8n;EFZH2I%MRS>[!cQo4oCoqou
^ #[LFM0cwgEmp
^ .1 H%H&d*d+ /FPjr8
^ #]PA &Z+8:qCfHtPuVbVcXEaNgYiZr<
^ GOQ/ (J/UD!EQElNcNvQ&Q(Q)pEq*
#;-NAAezm2 .3 3I768%BwH/KOK[Zl[>k%kJ
H/VOkHkIkJkKm4mD
GZ .2 ]9];
(8(9=|KOKZK[Ka .1 rE .1 7zjr
V6V7_!_#
Zf q* .3 &[CeD!eBiS
#J-I6q7]7|<)@lB>DPIsL>N>O{V/V2gc
^ #[Q/ .3 %q,Y6#8):eA>NcNviSrE
#;#B,q6#eziam2 .2 AlH1X*fukKmE .2 #ACea_ .4 00CYPJTlq>
#;#Bia .2 W#hP .2 CeNv .1 2qH>k9lG 8JPk?
#;#B>Vcrezm2 .6 l=lUlV .2 2_3G@C .2 ElFI .2 (|*=Z-a,
#;#BKgcrm2 .3 El NviN )r*=Z-i7 .4 9:@CCYJ]O(PJ[Oq>
#;#BJdeyezm2 .3 3M .2 (tElZ-mami .10 %}*=C=CYNcOmTl[O_Z
GOPJ .4 (>(NBiX&kI .4 CfLMPJR[fgmm
q> Ih LM .3 @iIGQS .6 *A=<C,DvD{RhZ-lU
lU Fe Q& .6 00CYIhJ]PJq>
Ka LM .4 PJYa PJ
#J#M%U&()o0e7]8):h=dAoDPDaHqN<VZ[Y_mdWlAmpoF
E&ExOEUCc%cBcOhMk3n! .8 &5/FPJcX .5 ,1-1-5/738;H<9=*=R@xA]CDFyPQRkWd]@_2ePhRl{m5nzo!
(K768-868X9eB;l< .2 %q4WBDJSJUQ)cocugCiSk0 .8 &5/FPJcX .5 ,1-1-538;H=*=RCDFyRkWd]@_2ePl{m5nzo!
%!)8,a-S-T34969k9n9o@OB*B+GeKmLLMsOzT%T(ZRa3dUm~n#nZonpNq{ .12 +w,138=*=R>eBGFyQaRRW;Wdl{m5mV
)89n9oGeT%dUm~on .5 004J -2<9NK]@ePhRo!
00 <9NK]@ePnzo! .10 %!)8,a8X9:9nGeT%T(dUm~nZon
(x[UqY X=lApX .6 00@yCDCYDz[O]@]Bf/fEim
d[ .6 !i
8tc*cum~ .3 dZd[
WD .2 T%c*cug(gC .2 ElFI .1 CeD,NvQP ,a345a8tM~m~
(|3d9qH(QwRUqdqg .6 /=/CF4I:Q8dl .3 *_CeD!F4FeLMim
ghgi .5 (|(})!)#4g96@:J6QwQxqdqg
A)C,CmEGE]FlL;_K_VoZp8 .3 8K8X9:OE .4 ,a@OBDJKJUNUZRnZpNp] .12 %}-52>363n7s=N>NRkV}]@a;ePnzqC
PgQ[Q] .4 96ChGeLLT(dUq{
=jOIdv .8 (#)p+w-536=NA]j}nz
hMk3 .3 %S+-/@3#8)@[DWSASfSu]3]O_hkg
%UN%r2r4 %U?
+61K1Y>CCbCiJ-J@R4Shbhe%gf
*F-N>VC,CmEGE]FlL;LM_K_Va_eYf/lUoZ .5 %!%F%G*o3&3,344gChGeGfI<KmLLM*V%V&bmdUq{q|rU
/TE(cAcBcCcD .2 %F6t@+@fJ*S]
7z8-Q&hKhPk3 .1 %!)hGedM
%/%02zD]X4q+q, .8 !i
OGOK .2 8tGeT(c#dinZon .3 409d<9>l@C[Yb=
00 40>l@CJNb=fE .5 8v96GeT(c)msnZonq/
E~F!F#cP .6 !i
_-_0_2gv .8 898t@:fEq/
+C+I+JK! .8 )h8v9:T(nZorq{
nzq5 ma .8 0089O}PA .2 2qH>HIX}
4h4j4k
,a/|5a@Y .1 Pj 34
34 ,a/|=JrX
#zXPioi{ .1 E]Fk
%/%0D] .5 1W1l3057=w>}>~B)CeD!FeK+M~OVSc]d_oa*bQc3czg7ivjTm~n#nL
34 &5,a/|=JQCq*rX
4m
4g #]8J9q9rElLMPjQ&iNma
dU (|)#@SHwMcW+Wfma
6qDrga
F&F@Fn
mp Hqjr r2
/v94E%qM .4 C[HIHK
Q(
OY %N
PA 8,8- Fe
Q/ B; .2 /|8t8w
FcPA .2 %/%0
+8/O8ZVwVybxb{c#c%c(c)f2k!k# .4 +y,=,>-g9n9oAXG6G7_cdionrc
,=,>9n9odidjfArc
+8@C@D@FA)CmEGE]Vb_VcXf/o<oZp/ .2 +M9:BLE4IEN3TDewjjoI
*z,a0/4W8X8t8v<KB;ODh% .4 %l)(*I*z-d-f0/2,8R><@O@aH_KbZRjdnZpNptq2
:%cWm~n#n%n& .3 !i
)8OzT4a3
c#c%c&c) .2 (s*V2-2/6&;XY|jr
8u8v8w .3 %N%q:bN9k0 .2 6<NUOmOqjW
+4Rh .3 )8
)8 .4 &;+4Rh
!u#!#&%x<EA_UCW7_8jEn*
%R(Y(Z,U;pC,E>F1HXKMKNKgSH_Kdtiam2q7 .3 /9A)BwC&CtCvCwD@DCGZGaGdJ[J]JbQmQphKhMhNk3 .4 -U8!ENRJRLRnnS
-U8!RJRLRnnS .4 8[CuCvCwGZGaGdJ]ZfhMk3 .6 ,UC,CeD!GjHXKg_KiSia
Zl[;[>i+i/ .6 4KEfU0cb .4 (+6yFsJ[VKWD]UhK .2 LMmm
Zl[;[>i+i/ .6 DK Pp .4 (+6yFsJ[VKWD]UhK .2 LMmm
IxZl[;i+k% .4 &)EGE] .2 !A .6 &)/FEGE]XE .2 !2
*+-@/G/w050p233a6q7d7|:y<GA>DFDGDrL9NkRW[Ya@iOkNlAoiqQra
:tRJiA .2 L>MjO_OaZ8j}qf
EN .1 **@iJ0K+X1[;
2J2M4&4+o>qKqLqNqP .14 8&89OYO}PAq/ .2 MyR+R~S&nonp
(Y(Z,U;pHXKgiam2 .3 8&89OYO}PAq> .1 @T@VR+R~S& LMMymm
qKqN .3 0+040[3s;R;yH3O#O&TUYEhLo5 .8 %q006I:bDzGZJ[J]MyNsOmO}PAQib=hK
=|=}=~KOKZK[KaNs .3 (q*N2J4&o>qK .8 %q041_6I:b;pCeD{GyMyO&OmiPiSm[
C& jr .3 (q*N2J4&o>qK .8 %q041_6I:b;pCeD{GyMyO&OmiPiSm[
2J2M4&4+Jpo> .10 (o1_;pD{Gy .10 *4*7=ND2D6Dz[Y_|b=
2J2M4&4+Jpo> .10 (o1_;pD{Gy .10 PA Ih
b=b@bC .4 *V=N@(H3_mmimzqK .8 ,U;yO&YE_mhLiao>qK
JpJsoPoQoR .4 0+TUon .10 %},UD{HcJ-J[J]b=ia
6IQiR~ .6 %R,(,N-E3MG=c+c,jBl&lA .4 (t:DCfN0jrm,qK
6IQiR~ .6 %R,(,N-E3MG=c+c,jBl&lA $
,e-D-F-QV]V_ .2 @SD!LMmm .4 -G:D=wCfG0Jk[Y[em,qK .10 *4/F2J4&J[LpPAPJb=qK
ia ,eQm LMmm
,e LM ={>a .3 !!/w;p<&E>Mycy
6#A>NcRY .3 2JR~qKqNqP
-D-E8y8~NKNPWDWF]U]VhKhNhPk3 .2 #A@SCeD!mm .8 DzMMN1PJjwk)k+ .10 ,(2;89CYD{JzKgLpPAQMTl[Ocxo/qK
89O}PAq> .2 HI[;[=[>i+ .3 pG .3 C,E]Fk_KiaoZp/ .4 8~@i@shKhMhP
ElF4 .2 (t,I Pj? .2 04JzkxlJmz
El .1 ,IJzlJmz .10 %]003664CYDzLpNPSHTl[OfEjNpG
,(JzlJmz .8 NPPJQXk)k+ .6 89@SCYPA[Ommo/pG
]Q]R]Sci .1 #A@SCemm .3 &F={ObPJQMjrk)k+
J[J]Jb iN .2 8;LMZ-mm .10 ,UD{HXKgLpQSRn]Qm2pGqK
!w!{coj)l~ KgLp A)BwC&WDWFhKk3 .3 @SLMmm .3 04D{mz
,p,s>V@Q@SZ- .4 7M7N@i@p@xIPhKhMk3p- .6 +A04DvKgLpmz .10 (tOYO}PASc
KgLpcria 3G3I3M ={ .2 @SLMmm
%R,UHXKgLpiam2 .4 [;[>i+k% .4 3G@iIGl& .4 N1PJk)k+ .6 042;4TD{JkQMqK
hKhMhNk3 CeD!LMmm !!%S>)DzMM
0C0D6#Nca_ .3 8y8}8~NPhKhNhPk3
%Umpr4
%R,UC,HXKgLpSHc+c,ia .5 *4/3/h/l6/<hE;G{VThKj#j(nV .3 NvQP -N;p<&D{N=NcRYa_nJ .6 (t4TDKEQMyR~iZpE
%R,UC,HXKgLpSHc+c,ia .5 *4/3/h/l6/<hE;G{VThKj#j(nV .3 NvQP -N;p<&D{N=NcRYa_nJ $
%RKgPRSHc+crian[ .4 (7(:/h/k/lL}ScYbYeiGp= .6 %26IJZMyQiR~qK
%RKgPRSHc+crian[ .4 (7(:/h/k/lL}ScYbYeiGp= .6 pG EG
C,HXKg_Kq7 %[F]Fco< PA? .1 PA .2 Nv .1 (Y(Z(]-N4]<&N=XCm2
GBP_ .8 78IGKLKNMyR~ZUi+qK
b:b;kbkckd
(@4Z7~:U<[D1IfVq
#8#;#O-N4]eyiaid &vF]f/? .1 (O)z*6/71t8QD7E<GtG~W0b6bwe@f]j/pL .2 #VCeD!NviS
#8#;#Oia 8&PAq> fE (O)z*6D7E<GtW0
(O)z*6D7E<GtW0f] .2 #VCeD!iS .3 #)%NCYPJTlU0f/
#)CYTlU0 .12 #8#;#Oia .1 (O*61tD7E<G~e@f]
GOPJ .1 )x,bC1D2GrW-b5e>fZj3 .2 #VCeD!Nv .12 )r+_+o3MCYCtCxJ]KLPJTl[O[qf/
#A .1 *W@F (N)x*5D2E;GrfZ .2 CYPJTl
&(:d:hPucwmpmuos
C/CRZ:
#J#M8q
8dOo
GZGa
ES
iW
C, o<p/p}
#8#;#O-N BwC&F]? A)A4DBDCT7 .2 #VCeD! .2 /U .1 (#;LB>IZODj+
#8#;#O-N A)BwC&C*WF .2 (#=vBPBZH7T& .3 %O((Q&QZZ8 .3 1T;LNHODj+
#8#;#O-N BwC&F]? A)DBT7 .2 #VCeD! .2 %O8JQ&jrma .1 )p*=4(8;=NAnaTo)
Cm_V H:[(afeQ Q& .2 #VCeD!
DB .3 C- .2 Elm6 .2 )p,+aTj}oP
1iKz
#8#;#O,q-NKgiaiem2 BwC&F]? 0T>>@FA)A4B;BwC&DBDCSpU#W!_Fh-k3oV .3 %!(j)o,a0u5>@vB-BKFZGiH@HCJ*KHS]U,X8[_[yd;h5 .12 -N3M6#8;8MCYCeClCvCxD!D%H3HeLMNcPJQXZ-[Oa!a_eHmm
6#Cm_Vezidie A) .1 (j)o,aB-BKH@KHS]o_
153M8;8MCfJsQXZUZYeHeQfCo& .6 q* .2 (j)o*d,a-:B-BKFZH@KHS]U,U/[_a(d;f(
(j)oB-BKH@KH .1 %O(JEljr -N6#CeD,LMNcNva_ .1 ;LBPC-ODj+
2#UlUnj*j2 .2 %!+YS] .3 #V8;CeD!D{Q&QZ
)U*(-*/H/d0(0Z1K1L1y4+7r<~@fF[O#ORSuW+_R_Uhsjslin,oP
)E)k)z,K--8r>!BMGtW0WCbwlUmY .6 8;IlJ[po .2 8JElPJPkQ7j0
#8#;#O-NKgLpia .2 l=lUlW jr @C (JElF4
,J-KGrGuWDbu .2 8;popp .1 8JElPkj0
#8#;#OKgLpia .2 )E)HBMGt .3 8; .8 %}8v9:CYCvCxG{H@Qm[Oa!
#;#Oia .1 (J*VQX .2 8;Z-po .6 )E9:G{Ih[O[qa!lUnxq>
l<lU jr @C ElFI .2 Nv )r*=*AZ-i7po
)550=w>_@v
0e6k8)8dFuGjGlRUU]fOpn
CtCuCxJ] .6 *VElQ&m6 .3 (U)p)r*=*A+-045R5b@(HeJeJoUGZ-_LeHj}j~mwmzo4 .14 #8#;#O-NKgLpia
#8#;#O-NKgLpiaid .14 CtCuCx .6 *VElm6 .3 (U)p)r*=*A+-5b@(JeJoZ-_Lj}mwmzo4
*VElm6 .3 *=5beHh@o4 .2 Cx
EGLMoZ .1 Cx >a .2 #8#;#O-NKgLpiS
#8#;#O-NKgLpia .2 E7Js]0a! mm .6 &9*d9:CtCxH@KLQX[Ofg
#8#;#O-NKgLpia .2 E7Js]0a! ={ LM .6 &9*d9:CtCxH@KLQX[Ofg
)L,O3FEWUwYQ[#]C]D]E
+4/d1l5ODPRhV/V2[!gcg{
@D J]
)L>}EWJoUw (J
#8#;#O,U-NHXKgLpeBiaiem2 BwC&GO? .1 ,4J[J]a6k} .1 @SCeLMmm .2 ElF4ma
#8#;#OKgiaie .2 +j,40vJ][(eQfC .3 *A>biN? 8; .10 00GjIGIhQS[Oq>
#8#;#Oiaie 8&89PAq> IhIn CeLMNcmm .1 @iDKIGQS
EGoZ .1 J]g#k} El .3 (U)j*A,I040m5b=<@(DvD{JeZ-_Lmz
jNm! .1 LMmm .1 ma
#v#w233a7U<GAoJ!RhScVZXn_mbAkR
Rr :9iN
@i .3 RhVZ_mlA
AABTh(lAq> Ih .3 El
:bDGaN
*:EQjVm[pE .6 &9(x1H5:DPO:QSqu
#8#;#O-Niaid .4 @s@yCWiclUo2pj .2 G{Nh_je= .2 #A-N:eCeD!Nca_ .10 3M8;8MCfH@O>PJQXeHk+oXpE C, @D
#8#; .2 lU jr G{
#8#;#Oia .3 Zl[=[>[qa! .4 G{Nhe= .2 #ACeD!Nca_ .10 3M8;8M@DCfH@PJQXeHk+oX
#-,b@ZHEWAb9e>fZj*j3 .12 +_+o-27s;_=RB2J5NPRkm5n}
#8#; .2 #-#:HEWAj* .6 %[FcPAq> -5NKNPhTnzn}
#-#: .8 00 -2<9NK]@o!
+_+o7s=RJ5m5 .10 #8#;#Oia .3 #-#:,bWAbue>j*
#8#;ia .2 HE .2 QSm5
#8#;#Oia .2 GqGrW-WAeN .4 *_-|f> .8 (o+oE=V)
`;
export const ROWS = `
calls-for-help;1;immediate;danger_now;0-14;-;15-20;21-23
asks-to-be-fetched;1;urgent;unsafe_to_return;24-26;-;27-28;-
takes-it-back;1;urgent;;29-43;-;15-16 44-46;-
asks-what-is-told;2;urgent;;47-51;-;52 15-16 53;54-57
asks-for-a-friend;3;urgent;;58-64;-;65-69 15-16 70;-
clue-furniture-against-door;2;urgent;unsafe_to_return;71-74;-;75-76;-
clue-wants-a-lock;1;urgent;unsafe_to_return;77-83;-;84 75 85-86;87
clue-sleeps-ready-to-run;1;urgent;unsafe_to_return;88-94;-;75;-
clue-sleeps-in-odd-place;1;urgent;unsafe_to_return;95-97;-;75 98;-
clue-keeps-watch-at-night;1;urgent;unsafe_to_return;99-104;-;75;-
clue-hides-at-home;1;urgent;domestic_abuse unsafe_to_return;105-112;-;75 113;-
clue-reason-to-come-in;1;urgent;sexual_abuse;114-119;-;75 120;-
clue-bag-not-to-open;1;urgent;criminal_exploitation;121-126;-;127-128;-
clue-asked-about-the-bag;1;urgent;criminal_exploitation;129-133;134-135;127-128 136;-
clue-minding-a-flat-or-things;1;urgent;criminal_exploitation;137-145;-;127-128 146;-
clue-trains-and-other-towns;1;urgent;criminal_exploitation missing_now;147-155;-;127-128 156;-
clue-owes-or-does-favours;1;urgent;criminal_exploitation;157-169;-;127-128 170;-
clue-easy-money;1;urgent;criminal_exploitation;171-179;-;127-128;-
clue-asking-about-prison;1;urgent;criminal_exploitation;180-185;-;127-128;-
clue-they-know-where-or-cannot-pass;1;urgent;criminal_exploitation danger_now;186-194;-;127-128 195;-
clue-drawn-to-a-cause;2;urgent;radicalisation;196-209;-;210-211;-
clue-online-person-asks;1;urgent;online_harm sexual_exploitation;212-224;-;210 225;-
clue-online-hold-over;1;urgent;online_harm sexual_exploitation;226-236;-;210;-
clue-online-now;2;immediate;online_harm danger_now;237-245;-;210;-
clue-made-ready-for-a-wedding;2;urgent;honour_based;246-254;-;255 127 256-261;-
clue-tickets-nobody-explains;1;urgent;honour_based trafficking;262-273;-;127 256-259 274-275;-
clue-talk-that-stops;2;urgent;honour_based;276-282;-;283 127 256-259 284;-
clue-watched-by-family;1;urgent;honour_based;285-291;-;127 256-259;-
clue-special-day-for-girls;1;urgent;honour_based;292-300;-;127 256-259;-
clue-saves-food;1;urgent;neglect;301-306;-;307-309;-
clue-school-is-where-they-eat;2;urgent;neglect;310-319;-;320 308 321;-
clue-cold-and-dark-home;2;urgent;neglect;322-329;-;330-332 308 333;334
clue-illness-left;1;urgent;medical neglect;335-345;-;346 308 347;-
clue-child-runs-the-home;1;urgent;neglect;348-358;-;359 308 360;-
clue-gives-things-away;2;urgent;suicide_self_harm;361-371;-;372-374;-
clue-wont-be-needed;1;urgent;suicide_self_harm;375-389;-;390 374 391-392;-
clue-calm-after-worse;2;urgent;suicide_self_harm;393-403;-;404 374 405;-
clue-pay-and-things-kept;1;urgent;trafficking;406-410;-;127 411;-
clue-sleeps-where-they-work;1;urgent;trafficking;412-422;-;127 411 423-424;-
clue-not-really-family;1;urgent;trafficking;425-432;-;127 411;-
clue-told-what-to-say;1;urgent;trafficking;433-442;-;127 411;-
clue-man-from-the-journey;1;urgent;trafficking;443-452;-;127 411 453;-
clue-how-long-marks-last;1;urgent;physical_abuse;454-461;-;462-465;-
clue-covers-up;1;urgent;physical_abuse;466-475;-;476 463-465;-
clue-story-for-injury;2;urgent;physical_abuse;477-491;-;492-493 463-465 494;-
clue-sore-to-sit-or-move;1;urgent;physical_abuse;495-500;-;463-465 501;-
clue-keeps-out-of-changing;1;urgent;physical_abuse;502-508;-;463-465;-
clue-thing-used-to-hit;1;urgent;physical_abuse;509-516;-;517 463-465 518;-
clue-at-the-door-or-outside;1;immediate;danger_now;519-529;-;127 530-532;-
clue-hiding-or-barricaded-now;1;immediate;danger_now;533-550;-;127 530-531 551-552;-
clue-asked-and-danger-near;1;immediate;danger_now;553-560;561-564;127 530-531 565-566;-
clue-taken-by-car-or-plane-now;1;immediate;danger_now trafficking;567-579;-;127 530-531 580;-
clue-waits-until-somebody-is-gone;1;urgent;unsafe_to_return;581-587;-;588-589;-
clue-who-will-be-there;2;urgent;unsafe_to_return;590-599;-;588-589;-
clue-staff-or-residents-at-night;1;urgent;placement;600-608;-;588-589 609;-
clue-cruelty-by-others;1;urgent;bullying;610-617;-;588-589;-
clue-substances-with-danger;2;urgent;substances;618-628;-;629 588-589;-
clue-what-is-open-all-night;1;urgent;nowhere_to_stay;630-636;-;588 637-639;-
clue-sleeps-somewhere-odd;2;urgent;nowhere_to_stay missing_now;640-649;-;650 588 637-638 651;-
clue-put-out-or-ageing-out;2;urgent;nowhere_to_stay;652-661;-;662 588 637-638 663;-
clue-stays-with-somebody-for-something;1;urgent;nowhere_to_stay sexual_exploitation;664-669;-;588 637-638 670;-
clue-nobody-knows-where;2;urgent;missing_now;671-684;-;685 588 637-638;-
clue-gifts-from-somebody-older;1;urgent;sexual_exploitation;686-692;-;127 693-694;-
clue-who-paid;1;urgent;sexual_exploitation;695-698;699-701;127;-
clue-second-phone;1;urgent;sexual_exploitation criminal_exploitation;702-709;-;127;-
clue-lifts-and-cars;1;urgent;sexual_exploitation;710-716;-;127;-
clue-parties-and-rooms;2;urgent;sexual_exploitation trafficking;717-725;-;127 726;-
clue-told-to-be-secret-with-him;1;urgent;sexual_exploitation;727-730;-;127 731;-
clue-made-ready-or-marked;1;urgent;sexual_exploitation;732-741;-;127;-
clue-made-to-stand-or-hold;2;urgent;physical_abuse emotional_abuse;742-752;-;753-756;-
clue-counted-and-charted;1;urgent;emotional_abuse;757-764;-;765-766;-
clue-less-than-others;2;urgent;emotional_abuse neglect;767-780;-;781-782;-
clue-own-fault;1;urgent;emotional_abuse;783-788;-;;-
clue-is-this-normal;1;urgent;emotional_abuse;789-795;-;796;-
clue-our-secret;1;urgent;sexual_abuse;797-806;-;807-808;-
clue-adult-bath-or-change;1;urgent;sexual_abuse;809-816;-;817-818;-
clue-avoids-being-alone-with;1;urgent;sexual_abuse unsafe_to_return;819-826;-;;-
clue-child-knows-too-much;1;urgent;sexual_abuse;827-837;-;838-840;-
clue-worried-about-own-body;1;urgent;pregnancy sexual_abuse;841-851;-;852-854;-
clue-will-you-have-to-tell;1;urgent;unsafe_to_return;855-861;-;862-864;-
clue-takes-it-back;1;urgent;unsafe_to_return;865-876;-;877-878 863 879;-
clue-tests-being-believed;1;urgent;unsafe_to_return;880-890;-;891-892 863 893;-
clue-can-tell-by-a-sound;2;urgent;domestic_abuse unsafe_to_return;894-901;-;902-904;-
clue-walks-on-eggshells;1;urgent;emotional_abuse domestic_abuse;905-915;-;904 916;-
clue-parent-is-ruled;2;urgent;domestic_abuse;917-927;-;928-930 904 931-932;-
clue-wants-to-be-out;1;urgent;unsafe_to_return;933-942;-;943 904;-
sells-or-carries;2;urgent;criminal_exploitation;944-957;-;958 127 959-961;962-964
owes-them;1;urgent;criminal_exploitation;965-978;-;127 959;962 979
weapons-carried-or-kept;1;urgent;criminal_exploitation;980-983;-;127 959 984-986;-
gang-and-no-way-out;2;urgent;criminal_exploitation;987-997;-;998 127 959;962 999
gang-violence-now;1;immediate;criminal_exploitation danger_now;1000-1018;-;127 959 1019-1022;-
attacked-or-threatened-out-there;1;urgent;criminal_exploitation;1023-1029;-;127 959 1030-1034;-
they-are-here;2;immediate;danger_now;1035-1050;-;1051-1058;-
cannot-speak-freely;2;immediate;danger_now;1059-1072;-;1073 1053-1057 1074;-
being-followed;1;immediate;danger_now;1075-1082;-;1053-1057 1083;1084-1086
taken-in-a-vehicle;1;immediate;danger_now trafficking;1087-1098;-;1053-1057 1099;-
being-fetched;1;immediate;danger_now trafficking;1100-1111;-;1053-1057 1112;-
held-by-strangers;2;immediate;danger_now trafficking;1113-1122;-;1053-1057 1123-1124;-
weapon-in-hand;2;immediate;danger_now;1125-1131;-;1132-1133 1053-1057 1134;-
parent-is-hit;1;urgent;domestic_abuse;1135-1140;-;127 1141-1147;962 22 1148-1152
things-smashed-at-home;1;urgent;domestic_abuse;1153-1156;-;1157-1161;-
afraid-for-a-parent;1;urgent;domestic_abuse;1162-1171;-;1172;962 1150 1152
parent-is-controlled;1;urgent;domestic_abuse;1173-1178;-;1179;-
partner-hurts-or-controls;1;urgent;domestic_abuse emotional_abuse;1180-1186;-;1187;-
grumbles-about-house-rules;1;concern;family_conflict;1188-1195;-;1196-1207;-
jealous-of-a-sibling;1;concern;family_conflict;1208-1212;-;1196-1207;-
parents-apart;1;concern;family_conflict;1213-1218;-;1196-1207 1219;-
misses-or-homesick;1;concern;family_conflict;1220-1224;-;1196-1203 1205-1207;-
grumbles-about-workers-and-moves;1;concern;placement;1225-1237;-;1196-1207 1238;-
stressed-by-tests;1;concern;school;1239-1247;-;1196-1207;-
left-out-by-friends;1;concern;bullying;1248-1254;-;1196-1198 1200-1201 1203 1205-1207;-
heart-broken;1;concern;mental_health;1255-1261;-;1196-1203 1205-1207 1262;-
shy-or-embarrassed;1;concern;mental_health;1263-1270;-;1196-1207 1271;-
rows-at-home;1;concern;family_conflict;1272-1289;-;127 1290-1292;-
unhappy-where-they-live;1;concern;placement;1293-1312;-;127 1313-1315;-
trouble-at-school;1;concern;school;1316-1327;-;127 257 1328-1329;-
much-older-boyfriend;1;urgent;sexual_exploitation;1330-1336;-;127;-
asked-how-old-is-he;1;urgent;sexual_exploitation;1337-1338;1339-1340;1341;-
things-in-return;1;urgent;sexual_exploitation;1342-1348;-;127 1349;-
men-who-pay-or-share;1;urgent;sexual_exploitation trafficking;1350-1360;-;127 1361;-
meeting-somebody-from-online;1;urgent;sexual_exploitation online_harm;1362-1367;-;1368;-
with-them-or-on-the-way-now;1;immediate;sexual_exploitation danger_now missing_now;1369-1381;-;127 1382;-
hiding-in-a-game;1;none;;1383-1387;-;1197-1200;-
animal-antics;1;none;;1388-1389;-;1197-1200;-
small-mishap;1;none;;1390-1395;-;1197-1200 1196;-
score-or-team;1;none;;1396-1401;-;1197-1200 1402;-
asks-how-things-are-done;1;none;;1403-1410;-;1197-1200 1411 1196 1412;-
going-somewhere-nice;1;none;;1413-1418;-;1411 1196-1197 1199-1200 1419-1424;-
somebody-will-kill-me-idiom;1;none;;1425-1427;-;1428-1429;-
dead-with-laughter-idiom;1;none;;1430-1433;-;1428-1429;-
work-is-killing-idiom;1;none;;1434-1437;-;1428-1429;-
game-or-match;1;none;;1438-1440;-;1441-1447;-
food-talk;1;none;;1448;-;1411 1196-1200 1419-1423 1449-1450;-
school-talk;1;none;;1451-1453;-;1411 1196-1200 1419-1420 1422-1423 1454;-
glad-news;1;none;;1455-1458;-;1411 1196-1200 1419-1422 1459-1462;-
wait-just-ordinary;1;none;;1463;-;1411 1196-1200 1419 1464 1420-1423;-
no-harm-reply;1;none;;1465-1467;1468-1516;-;-
all-is-well-reply;1;none;;1517-1520;1521-1550;1411 1196-1200 1420 1423;-
time-or-day-reply;1;none;;1551-1553;1554-1563;1411 1196-1200 1420 1423;-
where-and-with-whom-reply;1;none;;1564-1569;1570-1574;1411 1196-1197 1199-1200 1420 1423 1575;-
nothing-more-reply;1;none;;1465 1576;1577-1581;1411 1196-1199;-
good-day-reply;1;none;;1582-1584;1585-1588;1411 1196-1200 1419-1420 1589-1591;-
says-thanks;1;none;;1592-1596;-;1597 1411 1196-1199;-
says-hello;1;none;;1598-1603;-;1411 1196-1198;-
says-see-you;1;none;;1604-1610;-;1411 1196-1198 1611;-
says-okay;1;none;;1612-1620;-;1411 1196-1198;-
makes-an-arrangement;1;none;;1621-1628;-;1411 1196-1200 1422-1423 1629-1638;-
asks-about-the-service;1;none;;1639-1650;-;1411 1196-1198 1651;-
drawn-into-extremism;2;urgent;radicalisation;1652-1661;-;127 1662-1663;1664-1666
attack-planned-now;1;immediate;radicalisation danger_now;1667-1678;-;127 1662 1679-1680;-
bullied-with-violence;1;urgent;bullying;1681-1688;-;127 1689-1695;-
bullied;1;concern;bullying;1696-1711;-;127 1662 1712-1714;-
hint-reply-nobody-looks-after;1;urgent;neglect;1715-1720;1721-1724;1725-1726;-
hint-reply-cannot-write-freely;1;immediate;danger_now;1727-1732;1733-1738;1739-1742;-
hint-reply-where-it-is-now;1;immediate;suicide_self_harm;1743-1747;1748-1750;1725 1751 853;-
hint-reply-what-they-see-or-hear;1;immediate;danger_now;1752-1757;1758-1761;1725 1762-1766;-
hint-reply-about-somebody-older;1;urgent;sexual_exploitation;1767-1773;1774-1777;1778 1725 1779-1786;-
hint-somebody-online-has-a-hold;1;urgent;online_harm sexual_abuse;1787-1796;-;1797-1806;-
hint-cause-asks-for-them;1;urgent;radicalisation;1807-1813;-;1797-1802 1814-1817;-
hint-last-instructions;1;immediate;suicide_self_harm;1818-1823;-;1797-1802 1824-1834;-
hint-high-or-by-the-line;1;immediate;suicide_self_harm;1835-1843;-;1797-1802 1824-1829 1844-1854;-
hint-into-the-water-or-road;1;immediate;suicide_self_harm;1855-1862;-;1797-1802 1824-1829 1863-1867;-
hint-it-has-been-taken;1;immediate;suicide_self_harm medical;1868-1876;-;1797-1802 1824-1828 1877-1880;1881-1883
hint-body-going-after;1;immediate;medical suicide_self_harm;1884-1893;-;1797-1802 1824-1828 1894-1899;-
hint-no-tomorrow;1;urgent;suicide_self_harm;1900-1905;-;1797-1802 1906-1915;-
hint-a-date-or-way-chosen;1;urgent;suicide_self_harm;1916-1926;-;1797-1802 1824-1828 1927-1929;-
hint-ready-and-calm;1;immediate;suicide_self_harm;1930-1939;-;1797-1802 1824-1828 1940-1942;-
hint-cannot-get-out-of-there;1;immediate;danger_now sexual_exploitation criminal_exploitation;1943-1954;-;127 1955-1963 1124 1964-1965;-
hint-pays-another-way;1;urgent;sexual_exploitation;1966-1974;-;127 1955-1958 1975-1983;-
hint-older-and-in-charge;1;urgent;sexual_exploitation;1984-1993;-;127 1955-1958 1994-1999 1784 2000;-
hint-works-for-them;1;urgent;criminal_exploitation;2001-2009;-;127 1955-1958 2010-2012 1783 2013-2014;-
hint-they-will-come-for-it;2;immediate;danger_now criminal_exploitation;2015-2026;-;2027 127 1955-1958 2028-2032;-
hint-owned-far-from-home;1;urgent;trafficking;2033-2044;-;2045 127 1955-1958 2046-2049 1783 2050-2054;-
hint-taken-away-now;1;immediate;trafficking honour_based;2055-2064;-;2065 127 1955-1958 2066-2070 1956 2071-2075 257;-
hint-no-grown-up-there;1;urgent;neglect;2076-2084;-;2085 127 2086-2088 1742 2089-2090 2089 2091-2092;-
hint-hungry-dirty-or-ill;1;urgent;neglect;2093-2102;-;127 2086-2087 2103-2110;-
hint-what-he-does-to-mum;1;urgent;domestic_abuse;2111-2121;-;127 2086-2087 2122-2123;-
hint-nowhere-to-be;1;urgent;nowhere_to_stay missing_now;2124-2134;-;127 2086-2087 2135 638 2136-2140 1956 2141-2142 1763 2143-2144;-
hint-treated-as-nothing;1;urgent;emotional_abuse;2145-2155;-;127 2086-2087 2156-2162;-
hint-hunted-by-others;1;urgent;bullying physical_abuse;2163-2172;-;127 2086-2087 2173-2175 2107 2176-2177;-
hint-found-out-and-coming;1;immediate;danger_now unsafe_to_return;2178-2185;-;127 2186-2189 1827;-
hint-where-it-does-not-show;1;urgent;physical_abuse;2190-2201;-;127 2186 2202 2142 2203;-
hint-story-that-was-agreed;1;urgent;physical_abuse;2204-2210;-;127 2186 2211-2213;-
hint-punished-in-a-strange-way;1;urgent;physical_abuse emotional_abuse;2214-2221;-;2222-2223 127 2186 2224-2225 1849 2226 1124 2227;-
hint-depends-on-their-mood;1;urgent;unsafe_to_return domestic_abuse;2228-2236;-;127 2186 2237;-
hint-does-not-want-to-go-home;1;urgent;unsafe_to_return;2238-2244;-;127 2186 2245-2246;-
hint-marks-they-made;1;urgent;suicide_self_harm;2247-2258;-;2259 1797-1802 2260-2269;-
hint-not-eating-or-purging;1;urgent;mental_health medical;2270-2281;-;1797-1802 2282-2289;-
hint-somebody-else-is-going;1;immediate;suicide_self_harm medical;2290-2296;-;2297 1797-1802 2298 1897 2299-2302 1895 2303-2304;-
hint-alone-with-somebody-now;1;immediate;danger_now sexual_abuse;2305-2312;-;127 2313-2315 1827 1032 2316-2318;-
hint-does-it-count;1;urgent;sexual_abuse;2319-2328;-;2329 127 2313-2314 2330;-
hint-not-with-him;1;urgent;sexual_abuse unsafe_to_return;2331-2338;-;127 2313-2314 2339-2342;-
hint-closeness-by-an-adult;1;urgent;sexual_abuse sexual_exploitation;2343-2352;-;127 2313-2314 2353-2361;-
he-or-she-hits;1;urgent;physical_abuse;2362-2364;-;2365-2369;2370 22 2371
sibling-hurts-badly;1;urgent;physical_abuse;2372-2375;-;2376-2377;-
sibling-fights;1;concern;family_conflict;2378-2379;-;2380;-
staff-or-teacher-hurts;1;urgent;physical_abuse placement;2381-2384;-;2385;-
afraid-of-being-hit;1;urgent;physical_abuse unsafe_to_return;2386-2389;-;-;-
punished-with-pain;1;urgent;physical_abuse emotional_abuse;2390-2395;-;2396;-
cannot-go-home;1;urgent;unsafe_to_return;2397-2407;-;2408-2412;962 22 21 1827 23
afraid-of-a-person;1;urgent;unsafe_to_return;2413-2418;-;2408-2409 2419-2420;962 22 21 1827 23 2421
nowhere-to-stay-tonight;2;urgent;nowhere_to_stay;2422-2440;-;2441 2408-2409 2442-2451;21 1055 1827 2452-2453 1032 2454-2455
put-out-now;1;immediate;nowhere_to_stay missing_now;2456-2459;-;2408-2409;-
marriage-not-wanted;1;urgent;honour_based;2460-2470;-;127 2471-2472;962 2473-2474
marriage-or-journey-now;1;immediate;honour_based danger_now;2475-2487;-;127 2471 2488-2491;-
taken-abroad-and-not-back;1;urgent;honour_based;2492-2499;-;127 2471 2500-2501;-
cutting-of-girls;1;urgent;honour_based;2502-2505;-;127 2471;-
shame-and-punishment;2;urgent;honour_based;2506-2512;-;127 2471 2513-2515;-
prayed-over-or-cured;1;urgent;honour_based emotional_abuse;2516-2519;-;127 2471 2520;-
means-to-leave;1;concern;placement;2521-2527;-;2528;-
slips-out;1;concern;missing_now;2529-2533;-;-;-
was-hard-and-is-over;1;concern;;2534-2541;-;2542-2543;-
low-mood;1;concern;mental_health;2544-2552;-;1797-1802 2553-2559;-
anxious-or-panic;1;concern;mental_health;2560-2565;-;1797-1802 2566-2568;-
sleeps-badly;1;concern;mental_health;2569-2575;-;1797-1802 2576-2577;-
eats-little;1;concern;mental_health;2578-2580;-;1797-1802 2581-2587;-
diabetic-danger;1;immediate;medical;2588-2592;-;1797-1802 2593;-
allergic-reaction;1;immediate;medical;2594-2597;-;1797-1802 2598-2599;-
grave-injury;2;immediate;medical;2600-2627;-;2628-2629 1797-1802 1054 2630-2635;2636-2638
child-ate-something;1;immediate;medical;2639-2642;-;1797-1802 2643;2636 2644
cold-or-starved-to-danger;1;immediate;medical neglect;2645-2651;-;1797-1802 2652-2653;-
asks-for-an-ambulance;1;immediate;medical;2654-2657;-;1797-1802 2658-2659;-
treatment-kept-away;1;urgent;medical neglect;2660-2664;-;1797-1802 2665-2667;2668-2670
will-not-wake;2;immediate;medical;2671-2686;-;2687 1797-1802 2688-2699;1032 2700 21 2701
breathing-wrong;1;immediate;medical;2702-2713;-;1797-1802 2688-2690 2714-2718;-
wrong-colour;2;immediate;medical;2719-2724;-;2725 1797-1802 2688-2690 2726;-
fit-or-seizure;1;immediate;medical;2727-2732;-;1797-1802 2688-2690 2733;2734-2735 2700
stroke-or-heart;1;immediate;medical;2736-2745;-;1797-1802 2688-2690 2746-2753;2754 21 2755 2636 2756
bleeding-badly;2;immediate;medical;2757-2769;-;1797-1802 2688-2690 2770-2775;-
hears-or-sees-things;1;urgent;mental_health;2776-2783;-;1797-1802 2784-2787;2788
voices-command-now;1;immediate;mental_health suicide_self_harm;2789-2793;-;1797-1802 2784-2787 2794-2795;-
watched-or-poisoned;1;urgent;mental_health;2796-2803;-;1797-1802 2804-2805;-
starving-or-purging;1;urgent;mental_health medical;2806-2812;-;1797-1802 2813-2817;2818
thoughts-of-harming;1;urgent;mental_health danger_now;2819-2820;-;1797-1802 2821;-
no-food-at-home;1;urgent;neglect;2822-2831;-;127 2832-2835 2049 2836;962 22 2837
left-alone;2;urgent;neglect;2838-2850;-;127 2851-2853;962 22 2837
not-looked-after;2;urgent;neglect;2854-2863;-;127 2864-2866;962 22 2837
neglect-now;1;immediate;neglect danger_now;2867-2872;-;127 2873-2874;-
told-they-are-worthless;1;urgent;emotional_abuse;2875-2893;-;127 2894-2897 2751 2898;962 22 2837
blackmailed-with-pictures;2;urgent;online_harm sexual_exploitation;2899-2907;-;2908-2911 818;-
blackmail-with-a-deadline;1;immediate;online_harm danger_now;2912-2917;-;-;-
asked-for-or-sent-pictures;1;urgent;online_harm sexual_exploitation;2918-2924;-;2925;-
pictures-passed-round;2;urgent;online_harm;2926-2932;-;2933-2936;-
stranger-knows-where-i-am;1;urgent;online_harm;2937-2941;-;2942-2945;-
alone-outside-at-night;1;immediate;missing_now danger_now;2946-2954;-;2955 1054-1055 2956-2962;-
lost-and-alone;2;immediate;missing_now;2963-2971;-;2972 2955 1054-1055 2956-2958 2973-2976;-
phone-nearly-dead;2;immediate;missing_now danger_now;2977-2982;-;2983 2955 1054-1055 2956-2958 2984;1084 2985
too-cold-to-feel;1;immediate;missing_now medical;2986-2992;-;2955 1054-1055 2956-2958 2993;-
stranger-offers;1;immediate;danger_now missing_now;2994-3000;-;2955 1054-1055 2956-2958 3001;-
not-with-who-they-think;1;immediate;missing_now online_harm;3002-3006;-;2955 1054-1055 2956-2958 3007;-
carer-hits;1;urgent;physical_abuse;3008-3010;-;3011-3013;962 3014-3015 22 1148 3016-3017 2371 1150
carer-hurts;1;urgent;physical_abuse;3018-3020;-;3021 1141 1144;962 3014-3015 22 1148 3016 2371
grabbed-by-the-neck;1;urgent;physical_abuse;3022-3024;-;3025;-
thrown-against-something;1;urgent;physical_abuse;3026-3028;-;3029;-
beaten-with-a-thing;1;urgent;physical_abuse;3030-3033;-;3034-3035;-
marks-from-somebody;1;urgent;physical_abuse;3036-3038;-;3039;-
bones-broken-by-somebody;1;urgent;physical_abuse;3040-3041;-;3042;-
asked-who-did-it;1;urgent;physical_abuse;3043-3047;3048-3051;-;-
asked-whether-hit;1;urgent;physical_abuse;3052-3055;3056-3057;3058;-
birth-or-loss-now;2;immediate;pregnancy medical;3059-3071;-;1797-1802 3072-3076;-
pregnant-or-afraid-so;1;urgent;pregnancy;3077-3092;-;1797-1802 3072-3073 3093-3097;3098-3103
no-bed-reply;1;urgent;nowhere_to_stay;3104-3107;3108-3114;1725;-
no-food-reply;1;urgent;neglect;3115-3119;3120-3127;1725 3128-3129;-
how-it-came-reply;1;urgent;physical_abuse;3130-3135;3136-3139;1725;-
much-older-reply;1;urgent;sexual_exploitation;3140-3141;3142-3143;1725 3144;-
who-gives-it-reply;1;urgent;criminal_exploitation sexual_exploitation;3145-3148;3149-3151;1725;-
takes-back-after-telling;1;urgent;;3152-3155;3156-3165;1725;-
not-safe-now-reply;1;immediate;danger_now;3166-3175;1521-1530;-;-
perhaps-not-safe-now-reply;1;urgent;danger_now;3176-3207;1521-1530;-;-
danger-near-reply;1;immediate;danger_now;3208-3219;1497-1512;3220-3221;-
cannot-get-away-reply;1;immediate;danger_now;3222 3166-3169 3223-3229;3230-3234;-;-
send-somebody-reply;1;immediate;danger_now;3208-3210 3235-3241;3242-3247;-;-
must-go-with-them-reply;1;immediate;danger_now trafficking;3208-3210 3248-3252;3253-3256;-;-
how-scared-reply;1;urgent;danger_now;3257;3258-3259;-;-
has-hurt-themselves-reply;1;urgent;suicide_self_harm;3208-3210 3176-3188 3260 3189-3206 3261-3263;1481-1485;3264;-
has-hurt-themselves-now-reply;1;immediate;suicide_self_harm;3265-3270;3271-3274;-;-
thoughts-of-death-reply;1;urgent;suicide_self_harm;3208-3210 3176-3188 3260 3189-3206 3275-3276;1488-1489 3277 1490;3278-3279;-
not-safe-from-themselves-reply;1;urgent;suicide_self_harm;3166-3169 3176-3206 3280 3207;3277 1528 3281;-;-
has-been-touched-reply;2;urgent;sexual_abuse;3208-3210 3176-3188 3260 3189-3206 3282-3284;1474-1477 3285 1478-1480;3286;-
no-choice-about-sex-reply;1;urgent;sexual_abuse;3166-3169 3176-3188 3287-3288;3289-3290 1494 3291-3292;-;-
somebody-hurts-them-reply;1;urgent;physical_abuse;3208-3210 3176-3188 3260 3189-3206 3293-3297;1468-1473;3298;-
who-hurts-them-reply;1;urgent;physical_abuse unsafe_to_return;3299-3301 3189-3206;3302-3306;3307;-
not-safe-to-go-back-reply;1;urgent;unsafe_to_return;3166-3169 3176-3206 3223 3308;1531-1541;-;-
what-if-they-go-back-reply;1;urgent;unsafe_to_return;3309-3316;3317-3318;-;-
is-made-to-reply;1;urgent;criminal_exploitation;3208-3210 3176-3188 3260 3189-3206 3282 3319-3320;1491-1496;-;-
how-much-owed-reply;1;urgent;criminal_exploitation;3321 3189-3206;3322-3323;-;-
no-sign-of-life-reply;1;immediate;medical;3166-3169 3223 3324-3329;1543-1544 3330-3331;3332;-
has-taken-something-reply;1;immediate;suicide_self_harm medical;3208-3211 3333-3336 3319 3337-3340;1486-1487;-;-
how-many-taken-reply;1;immediate;suicide_self_harm medical;3341-3349;3350-3352;-;-
has-a-plan-reply;1;immediate;suicide_self_harm;3208-3211 3353-3359;3360-3368;-;-
nothing-holds-them-reply;1;immediate;suicide_self_harm;3369-3371;3372-3373;-;-
how-alive-reply;1;urgent;suicide_self_harm;3374;3375-3376;-;-
where-in-danger-reply;1;immediate;danger_now;3377-3387;3388-3396;1725 3397;-
who-is-there-reply;1;immediate;danger_now;3398-3406;3407-3414;1725;-
what-is-happening-reply;1;immediate;danger_now;3415-3423;3424-3433;1725;-
what-they-hold-reply;1;immediate;danger_now suicide_self_harm;3434-3439;3440-3445;1725;-
only-meal-of-the-day;1;urgent;neglect;3446-3448;-;3449;-
violence-explained-away;1;urgent;domestic_abuse;3450-3452;-;3453;-
left-while-they-travel;1;urgent;neglect;3454-3455;-;3456-3457;-
clinic-question-of-the-young;1;urgent;sexual_abuse;3458-3459;-;3460;-
works-off-what-was-lost;1;urgent;criminal_exploitation;3461-3463;-;3464-3465;-
overdose-taken;1;immediate;suicide_self_harm medical;3466-3475;-;3476 1824-1828 1797-1802 3477-3481;-
overdose-named;1;immediate;suicide_self_harm medical;3482-3488;-;1824-1828 1797-1802 3489;3490-3492 3103 3493-3497
overdose-before;1;urgent;suicide_self_harm medical;3498-3501;-;1797-1802 3476 3502;3490-3492 3103 3493-3497
harmful-thing-drunk;1;immediate;suicide_self_harm medical;3503-3507;-;1797-1802 3508-3509;-
battery-or-sharp-swallowed;1;immediate;medical;3510-3511;-;1797-1802 3512;-
cut-deep;1;immediate;suicide_self_harm medical;3513-3519;-;1824-1828 1797-1802 3520-3521;-
something-round-neck;1;immediate;suicide_self_harm;3522-3528;-;1797-1802 3529-3530;-
hanging;1;immediate;suicide_self_harm;3531-3532;-;1824-1828 1797-1802 3533;3490-3492 3103 3493-3497
attempt-named;1;urgent;suicide_self_harm;3534-3535;-;1797-1802;3490-3492 3103 3493-3497
goodbye-for-good;1;immediate;suicide_self_harm;3536-3543;-;1797-1802 3544-3547;-
last-words-for-somebody;2;immediate;suicide_self_harm;3548-3564;-;3565 1797-1802 3544-3545 3566-3570;-
will-not-be-here;1;urgent;suicide_self_harm;3571-3584;-;1797-1802 3544-3545 3585-3588;-
already-done-or-taken;1;immediate;suicide_self_harm medical;3589-3599;-;1797-1802 1824-1828 3600-3602;-
place-to-die-hint;1;immediate;suicide_self_harm;3603-3615;-;1797-1802 1824-1828 3616;-
leave-taking-hint;2;immediate;suicide_self_harm;3617-3634;-;1797-1802 1824-1828 3635-3638;-
own-death-hint;1;urgent;suicide_self_harm;3639-3651;-;1797-1802 3652;-
at-a-drop-or-track;1;immediate;suicide_self_harm danger_now;3653-3660;-;1824-1828 1797-1802 3661-3666;-
jump-or-train;1;immediate;suicide_self_harm;3667-3678;-;1824-1828 1797-1802 3661 3679-3683;-
jump-or-train-thought;1;urgent;suicide_self_harm;3684-3686;-;1797-1802 3661 3687;-
means-at-hand;1;immediate;suicide_self_harm;3688-3694;-;1797-1802 1824-1828 3695-3697;-
going-to-take;1;immediate;suicide_self_harm;3698-3702;-;1797-1802 3703;-
kill-myself-soon;1;immediate;suicide_self_harm;3704-3710;-;1797-1802 3711-3712 1824-1828;1906-1913
do-it-tonight;1;immediate;suicide_self_harm;3713-3722;-;1797-1802 1824-1828 3723-3725;-
reply-thinks-of-dying;1;urgent;suicide_self_harm mental_health;3726-3734;3735-3739;-;-
reply-hurts-self;1;urgent;suicide_self_harm;3726-3733 3740-3741;3742-3745;-;3746-3747
reply-has-taken;2;immediate;suicide_self_harm medical;3748-3760;3761-3764 3443 3765-3767;3768-3773 2599 3774-3776;-
reply-has-a-plan;1;immediate;suicide_self_harm;3777-3784;3785-3793;3794;-
reply-casualty;1;immediate;medical;3795-3799;3800-3804;3805-3806;-
reply-bleeding;1;immediate;medical;3807-3811;3812-3814;3815-3816;-
wants-to-die;2;urgent;suicide_self_harm mental_health;3817-3829;-;3830 1797-1802 3831-3834;1906-1913 3835-3836
kill-myself;1;urgent;suicide_self_harm;3837-3844;-;1797-1802 3845-3848;3849 3490-3492 3103 3493-3497 3850
cuts-themselves;2;urgent;suicide_self_harm;3851-3862;-;3863 1797-1802 3864-3866;3867-3869 1828 3870-3872
saves-means;1;urgent;suicide_self_harm;3873-3878;-;1797-1802 3879;3880
denies-unasked;1;urgent;suicide_self_harm;3881-3884;-;1797-1802;-
says-raped-or-abused;1;urgent;sexual_abuse;3885-3887;-;3888;962 3889-3891
touched-by-somebody;1;urgent;sexual_abuse;3892-3896;-;-;962 3889-3890
hands-where-they-should-not-be;1;urgent;sexual_abuse;3897-3901;-;-;-
does-things-to-me;1;urgent;sexual_abuse;3902-3909;-;3910-3912;-
comes-into-bed-or-room;1;urgent;sexual_abuse;3913-3919;-;3920-3923;-
watched-or-filmed-undressed;1;urgent;sexual_abuse;3924-3929;-;-;-
kissed-or-courted-by-adult;1;urgent;sexual_abuse;3930-3935;-;3936;-
told-to-keep-a-secret;1;urgent;sexual_abuse;3937-3941;-;3942-3943 127;-
did-not-stop-when-asked;2;urgent;sexual_abuse;3944-3950;-;3951-3953;-
woke-up-not-knowing;1;urgent;sexual_abuse;3954-3958;-;3959;-
asked-whether-touched;1;urgent;sexual_abuse;3960-3964;3965-3969;3970-3971;-
sexual-harm-now;1;immediate;sexual_abuse danger_now;3972-3980;-;3981;-
drink-or-drug-collapse;2;immediate;substances medical;3982-3995;-;3996 1797-1802 3997-3998;-
drug-use-dangerous;2;urgent;substances;3999-4008;-;4009-4012 1797-1802 4013-4019;3494 4020-4026
drink-and-weed-with-mates;1;concern;substances;4027-4034;-;1797-1802 4035-4037;-
papers-kept;1;urgent;trafficking;4038-4042;-;127 4043-4045;-
made-to-work;1;urgent;trafficking;4046-4059;-;127 4060;-
taken-somewhere-now;2;immediate;trafficking danger_now missing_now;4061-4071;-;4072 127 4043 4073-4074;-
family-threatened-far-away;1;urgent;trafficking;4075-4081;-;127 4082;-
being-hurt-now;1;immediate;danger_now physical_abuse;4083-4088;-;4089 1053 1055 2599 4090-4091 552 4092-4096;-
held-by-neck-now;1;immediate;danger_now domestic_abuse physical_abuse;4097-4101;-;4089 1053 1055 2599 4090-4091 552 4092 4102;-
somebody-has-a-weapon;1;immediate;danger_now;4103-4107;-;4089 1053 1055 2599 4090-4091 552 4092 4108;-
breaking-in-now;2;immediate;danger_now unsafe_to_return;4109-4114;-;4115 4089 1053 1055 2599 4090-4091 552 4092 4116;-
hiding-from-somebody;2;immediate;danger_now unsafe_to_return;4117-4122;-;4123 4089 1053 1055 2599 4090-4091 552 4092 4124-4126;-
locked-in-by-somebody-now;1;immediate;danger_now;4127-4131;-;4089 1053 1055 2599 4090-4091 552 4092 1124 4132-4137;-
threat-to-kill-near;1;immediate;danger_now physical_abuse;4138-4140;-;4089 1053 1055 2599 4090-4091 552 4092;-
badly-hurt-by-somebody-now;1;immediate;danger_now physical_abuse medical;4141-4146;-;4089 1053 1055 2599 4090-4091 552 4092;-
`;
