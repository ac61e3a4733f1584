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
}
