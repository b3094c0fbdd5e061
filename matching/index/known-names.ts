/**
 * Companies, services and public bodies that readers know by name. Where a sentence names one that has nothing to do with
 * a claim, it probably speaks of that one: "Amazon had access" is not "Netflix had access". Languages and scripts apart,
 * these names are the same everywhere. Newspapers are left out: they tell of others.
 */
const NAMES = `
Adidas; Adobe; Airbnb; Airbus; Aldi; Alibaba; Alphabet; AMD; American Airlines; American Express; Anthropic; AOL; Apple; ASML;
AstraZeneca; AT&T; Audi; Axa; BAE; Baidu; Bank of America; Barclays; BASF; Bayer; BioNTech; Binance; BlackBerry; BlackRock;
Blizzard; BMW; BNP Paribas; Boeing; Bosch; BP; Broadcom; Burger King; ByteDance; Carrefour; Chevron; Chrysler; Cisco; Citigroup;
Coca-Cola; Coinbase; Comcast; Credit Suisse; Daimler; Dell; Deutsche Bank; Deutsche Telekom; Deezer; Disney;
Disney+; Dropbox; Duolingo; eBay; EDF; Electronic Arts; Enron; Epic Games; Ericsson; Etsy; Expedia; ExxonMobil; Exxon; Fiat;
Flickr; FedEx; Flipkart; Foxconn; Fujitsu; Gazprom; General Electric; General Motors; GitHub; GlaxoSmithKline; Gmail; Goldman
Sachs; Google; Gucci; H&M; HBO; Hewlett-Packard; Hilton; Honda; HSBC; HTC; Huawei; Hulu; Hyundai; IBM; Ikea; Inditex; Infosys;
Instagram; Intuit; iTunes; Johnson & Johnson; JPMorgan; KakaoTalk; Kodak; KPMG; L'Oréal; LG; LinkedIn; Lidl; 
Lockheed Martin; Lufthansa; LVMH; Lyft; Marriott; Mastercard; Mastodon; McDonald's; McKinsey; Mercedes; Merck; Microsoft; Mistral;
Moderna; Monsanto; Morgan Stanley; Motorola; MSN; MySpace; Nestlé; Nike; Nintendo; Nissan; Nokia; Novartis; Novo Nordisk; Nvidia;
OpenAI; Palantir; Panasonic; Paramount; PayPal; PepsiCo; Peugeot; Pfizer; Philips; Pinterest; Porsche; PwC; Qualcomm;
Quora; Reddit; Renault; Revolut; Robinhood; Roche; Roku; Ryanair; Saab; Salesforce; Samsung; Sanofi; Shein; Shopify;
Siemens; Signal; Skype; Snapchat; SoftBank; Sony; SoundCloud; SpaceX; Spotify; Stellantis; Subaru;
Substack; Suzuki; Telefónica; Telegram; Temu; Tencent; Tesco; Tesla; Texas Instruments; TikTok; Tinder; T-Mobile;
Toshiba; TotalEnergies; Toyota; Trader Joe's; TripAdvisor; Tumblr; Twitch; Uber; UBS; Ubisoft; Unilever; Verizon;
Viacom; Viber; Vimeo; VKontakte; Vodafone; Volkswagen; Volvo; Walmart; Warner Bros; WeChat; Wells Fargo; WeWork; Whirlpool;
WhatsApp; Wikipedia; WordPress; Xbox; Xerox; Xiaomi; Yahoo; Yandex; Yelp; YouTube; Zalando; Zillow; Zynga;
Amazon; Amazon Prime; Prime Video; Facebook; Meta; Netflix; Messenger; Costco; Kroger; Whole Foods; Aetna; Theranos;
BBC; CIA; FBI; NSA; NASA; Pentagon; Kremlin; Europol; Interpol; Unicef; Unesco; Greenpeace; Oxfam; Red Cross
`;

/** Each name as it is usually written. */
export const KNOWN_NAMES: readonly string[] = NAMES.split(';')
  .map((name) => name.replace(/\s+/g, ' ').trim())
  .filter(Boolean);
