using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>Makes of a correct record what departments send.</summary>
sealed class Spoiler(SplitMix64 random)
{
    static readonly string[] Required = ["CF_XDR_MC", "CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_YXQ"];

    int missing;

    public JsonObject Spoil(JsonObject correct, DemoDefect defect)
    {
        var data = (JsonObject)correct.DeepClone();
        switch (defect)
        {
            case DemoDefect.WrongCheckCharacter:
                var field = random.Chance(75) ? "CF_XDR_SHXYM" : "CF_SJLYDM";
                data[field] = SyntheticCodes.Spoil(random, (string)data[field]!);
                break;
            case DemoDefect.MissingField:
                // In turn, so that each of them occurs.
                data.Remove(Required[missing++ % Required.Length]);
                break;
            case DemoDefect.FineMissing:
                data.Remove("CF_NR_FK");
                break;
            case DemoDefect.FullWidth:
                data["CF_XDR_SHXYM"] = FullWidth((string)data["CF_XDR_SHXYM"]!);
                data["CF_WSH"] = FullWidth(((string)data["CF_WSH"]!).Replace('〔', '(').Replace('〕', ')'));
                data["CF_XDR_MC"] = $"　{data["CF_XDR_MC"]} ";
                break;
        }

        return data;
    }

    /// <summary>
    /// Most within the 7 working days of publication, some up to and on working day 20, the late ones from day 21 on (domain.md §2.4).
    /// </summary>
    public int WorkingDaysUntilReported(DemoDefect defect) => defect switch
    {
        DemoDefect.Late => 21 + random.Below(40),
        _ when random.Chance(85) => random.Below(8),
        _ => 8 + random.Below(13),
    };

    static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
}
