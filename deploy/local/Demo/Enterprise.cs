namespace CreditPlatform.Local.Demo;

/// <summary>A fictional subject of penalties.</summary>
/// <param name="Name">Registered name.</param>
/// <param name="Category">行政相对人类别 of the national template.</param>
/// <param name="Trade">What it does; decides which violations it can commit.</param>
/// <param name="District">Where it does it.</param>
/// <param name="Code">USCC.</param>
/// <param name="Representative">Legal representative, or the owner of an individual business.</param>
/// <param name="RepresentativeId">Their synthetic 公民身份号码.</param>
sealed record Enterprise(string Name, string Category, Trade Trade, string District, string Code, string Representative, string RepresentativeId);
