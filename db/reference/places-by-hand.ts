/**
 * Places that people name and the gazetteer lacks: London's boroughs and districts. Written from general knowledge on
 * 23 November 2026, to about half a kilometre; place.test.ts holds each against its neighbours of the same borough.
 */
export const placesByHand: readonly { borough: string; places: string }[] = [
  { borough: "Barking and Dagenham", places: "Barking and Dagenham 51.545 0.13" },
  {
    borough: "Barnet",
    places: "Burnt Oak 51.603 -0.264, Colindale 51.595 -0.25, Mill Hill 51.615 -0.247",
  },
  {
    borough: "Brent",
    places: "Kingsbury 51.585 -0.279, Neasden 51.554 -0.25, Park Royal 51.527 -0.284",
  },
  { borough: "Bromley", places: "Anerley 51.412 -0.066, Penge 51.415 -0.054" },
  {
    borough: "Camden",
    places:
      "Bloomsbury 51.522 -0.127, Camden 51.545 -0.15, Euston 51.528 -0.132, Gospel Oak 51.555 -0.151, Hampstead 51.556 -0.178, Kentish Town 51.55 -0.14, Swiss Cottage 51.543 -0.174, West Hampstead 51.547 -0.191",
  },
  {
    borough: "Croydon",
    places: "Addiscombe 51.38 -0.074, New Addington 51.343 -0.016, Selhurst 51.392 -0.088",
  },
  { borough: "Ealing", places: "Hanwell 51.511 -0.338" },
  { borough: "Enfield", places: "Enfield 51.652 -0.081" },
  { borough: "Greenwich", places: "Greenwich 51.482 -0.005, North Greenwich 51.5 0.004" },
  {
    borough: "Hackney",
    places:
      "Clapton 51.561 -0.057, Dalston 51.546 -0.075, Hackney Wick 51.543 -0.025, Homerton 51.547 -0.042, Hoxton 51.532 -0.078, London Fields 51.541 -0.058, Shoreditch 51.526 -0.078, Stoke Newington 51.562 -0.074",
  },
  {
    borough: "Hammersmith and Fulham",
    places: "Hammersmith and Fulham 51.49 -0.215, White City 51.512 -0.226",
  },
  { borough: "Haringey", places: "Haringey 51.588 -0.105, Turnpike Lane 51.59 -0.103" },
  { borough: "Havering", places: "Havering 51.56 0.22" },
  { borough: "Hillingdon", places: "Northwood 51.611 -0.424" },
  {
    borough: "Islington",
    places:
      "Angel 51.532 -0.106, Farringdon 51.52 -0.105, Finsbury 51.527 -0.102, Finsbury Park 51.564 -0.106, Old Street 51.526 -0.088, Tufnell Park 51.557 -0.138",
  },
  {
    borough: "Kensington and Chelsea",
    places:
      "Kensington and Chelsea 51.498 -0.19, Knightsbridge 51.501 -0.161, Ladbroke Grove 51.517 -0.21, Notting Hill 51.509 -0.197, South Kensington 51.494 -0.176",
  },
  {
    borough: "Lambeth",
    places:
      "Clapham 51.462 -0.138, Herne Hill 51.453 -0.102, Stockwell 51.472 -0.123, Streatham Hill 51.438 -0.127, Tulse Hill 51.44 -0.106, Vauxhall 51.486 -0.124, Waterloo 51.503 -0.113, West Norwood 51.432 -0.104",
  },
  {
    borough: "Lewisham",
    places:
      "Bellingham 51.434 -0.024, Deptford 51.478 -0.027, Downham 51.43 0.01, Grove Park 51.432 0.02, Hither Green 51.452 -0.001, Lewisham 51.463 -0.013, Sydenham 51.427 -0.053",
  },
  {
    borough: "Merton",
    places: "Colliers Wood 51.418 -0.178, Merton 51.41 -0.189, Raynes Park 51.409 -0.23",
  },
  {
    borough: "Newham",
    places:
      "Beckton 51.514 0.062, Custom House 51.51 0.026, Forest Gate 51.549 0.024, Newham 51.528 0.034, Plaistow 51.524 0.024, Silvertown 51.5 0.038",
  },
  {
    borough: "Redbridge",
    places:
      "Gants Hill 51.577 0.066, Redbridge 51.577 0.065, Seven Kings 51.564 0.097, South Woodford 51.592 0.027, Woodford 51.607 0.034",
  },
  { borough: "Richmond upon Thames", places: "Richmond upon Thames 51.45 -0.31" },
  {
    borough: "Southwark",
    places:
      "Bankside 51.506 -0.1, Bermondsey 51.498 -0.064, Borough 51.501 -0.093, Canada Water 51.498 -0.05, Denmark Hill 51.468 -0.09, Dulwich 51.447 -0.084, Elephant and Castle 51.495 -0.1, London Bridge 51.505 -0.086, Nunhead 51.464 -0.053, Old Kent Road 51.483 -0.066, Peckham Rye 51.463 -0.066, Southwark 51.48 -0.08, Surrey Quays 51.493 -0.048, Walworth 51.487 -0.092, West Dulwich 51.433 -0.093",
  },
  {
    borough: "Tower Hamlets",
    places:
      "Aldgate 51.514 -0.074, Isle of Dogs 51.49 -0.018, Mile End 51.525 -0.033, Tower Hamlets 51.515 -0.035, Wapping 51.504 -0.06",
  },
  { borough: "Waltham Forest", places: "Waltham Forest 51.588 -0.012" },
  {
    borough: "Wandsworth",
    places: "Clapham Junction 51.464 -0.17, Nine Elms 51.482 -0.132, Southfields 51.445 -0.207",
  },
  {
    borough: "Westminster",
    places:
      "Covent Garden 51.512 -0.124, Maida Vale 51.53 -0.185, Marylebone 51.518 -0.149, Mayfair 51.51 -0.147, Paddington 51.517 -0.176, Pimlico 51.489 -0.139, Soho 51.513 -0.132, Victoria 51.497 -0.144, Westminster 51.499 -0.127",
  },
];
