namespace CreditPlatform.Local.Demo;

enum Trade
{
    Food,
    Manufacture,
    Construction,
    Transport,
    Retail,
    Farming,
    Culture,
    Health,
    Education,
    Consulting,

    /// <summary>Private schools and kindergartens (民办非企业单位).</summary>
    School,

    /// <summary>Public institutions (事业单位).</summary>
    Institution,
}
