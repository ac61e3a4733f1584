using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>A fictional person.</summary>
/// <param name="Name">Family and given name.</param>
/// <param name="Id">Synthetic 公民身份号码.</param>
/// <param name="District">Where they live.</param>
/// <param name="IsMinor">From fourteen to seventeen in all of the demo's years; everybody else is of age in all of them.</param>
sealed record Citizen(string Name, string Id, string District, bool IsMinor) : DemoSubject(Name, Id, District)
{
    public override void Write(JsonObject data, string prefix)
    {
        data[$"{prefix}XDR_MC"] = Name;
        data[$"{prefix}XDR_LB"] = "自然人";
        data[$"{prefix}XDR_ZJLX"] = "身份证";
        data[$"{prefix}XDR_ZJHM"] = Id;
    }
}
