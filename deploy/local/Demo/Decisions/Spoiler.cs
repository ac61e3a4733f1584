using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>Makes of a correct record what departments send.</summary>
static class Spoiler
{
    static readonly string[] OfPenalties = ["CF_XDR_MC", "CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_YXQ"];
    static readonly string[] OfPermits = ["XK_XDR_MC", "XK_WSH", "XK_XKWS", "XK_XKLB", "XK_NR", "XK_YXQZ", "XK_YXQZI", "XK_LYDW"];

    public static void Spoil(JsonObject data, Template template, DemoDefect defect, ulong salt)
    {
        var random = new SplitMix64(salt);
        switch (defect)
        {
            case DemoDefect.WrongCheckCharacter:
                var field = WrongField(template, random);
                data[field] = SyntheticCodes.Spoil(random, (string)data[field]!);
                break;
            case DemoDefect.MissingField:
                data.Remove(MissingField(template, salt));
                break;
            case DemoDefect.FineMissing:
                data.Remove("CF_NR_FK");
                break;
            case DemoDefect.FullWidth:
                var (name, number, document) = (template.SubjectName(), template.SubjectNumber(), template.DocumentNumber());
                data[number] = FullWidth((string)data[number]!);
                data[document] = FullWidth(((string)data[document]!).Replace('〔', '(').Replace('〕', ')'));
                data[name] = $"　{data[name]} ";
                break;
        }
    }

    /// <summary>Whether nobody can see any more which decision it is about.</summary>
    public static bool HidesItsKey(Template template, DemoDefect defect, ulong salt) => defect switch
    {
        DemoDefect.WrongCheckCharacter => WrongField(template, new SplitMix64(salt)) == template.SubjectNumber(),
        DemoDefect.MissingField => MissingField(template, salt) == template.DocumentNumber(),
        _ => false,
    };

    static string WrongField(Template template, SplitMix64 random) => random.Chance(75) ? template.SubjectNumber() : template.SourceUnitCode();

    /// <summary>The required field that is left out.</summary>
    public static string MissingField(Template template, ulong salt)
    {
        var fields = template.IsPenalty() ? OfPenalties : OfPermits;
        return fields[salt % (ulong)fields.Length];
    }

    static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
}
