using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>A fictional company, individual business, cooperative or school.</summary>
/// <param name="Name">Registered name.</param>
/// <param name="Category">行政相对人类别 of the national template.</param>
/// <param name="Trade">What it does; decides which violations it can commit and which permits it asks for.</param>
/// <param name="District">Where it does it.</param>
/// <param name="Code">USCC.</param>
/// <param name="Representative">Legal representative, or the owner of an individual business.</param>
/// <param name="RepresentativeId">Their synthetic 公民身份号码.</param>
sealed record Enterprise(string Name, string Category, Trade Trade, string District, string Code, string Representative, string RepresentativeId)
    : DemoSubject(Name, Code, District)
{
    public override void Write(JsonObject data, string prefix)
    {
        data[$"{prefix}XDR_MC"] = Name;
        data[$"{prefix}XDR_LB"] = Category;
        data[$"{prefix}XDR_SHXYM"] = Code;
        data[$"{prefix}FRDB"] = Representative;
        data[$"{prefix}FR_ZJLX"] = "身份证";
        data[$"{prefix}FR_ZJHM"] = RepresentativeId;
    }
}
