namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Which field a change is made to.</summary>
static class Fields
{
    static readonly string[] CreditCodes = ["_XDR_SHXYM", "XK_XKJGDM", "XK_LYDWDM", "CF_CFJGDM", "CF_SJLYDM"];
    static readonly string[] Documents = ["_XDR_ZJHM", "_FR_ZJHM"];
    static readonly string[] Days = ["XK_JDRQ", "XK_YXQZ", "XK_YXQZI", "CF_JDRQ", "CF_YXQ", "CF_GSJZQ", "violationDate"];
    static readonly string[] Amounts = ["CF_NR_FK", "CF_NR_WFFF"];
    static readonly string[] Enums = ["_XDR_LB", "_XDR_ZJLX", "_FR_ZJLX", "XK_XKLB", "XK_ZT", "CF_CFLB", "severity", "procedure", "publicity"];

    public static string? CreditCode(Draft draft, Dice dice) => Any(draft, dice, CreditCodes);

    public static string? Document(Draft draft, Dice dice) => Any(draft, dice, Documents);

    public static string? IdCard(Draft draft, Dice dice) => Any(draft, dice, [.. Documents.Where(name => draft[name] is { Length: 18 })]);

    public static string? Day(Draft draft, Dice dice) => Any(draft, dice, Days);

    public static string? Amount(Draft draft, Dice dice) => Any(draft, dice, Amounts);

    public static string? Enum(Draft draft, Dice dice) => Any(draft, dice, Enums);

    public static string? Text(Draft draft, Dice dice) => Any(draft, dice, [.. draft.Template.Texts.Select(row => row.Field)]);

    public static string? Present(Draft draft, Dice dice) => Any(draft, dice, [.. draft.Names]);

    public static string? Required(Draft draft, Dice dice) =>
        Any(draft, dice, draft.Template.Required);

    /// <summary>A row of the table whose texts have a greatest length.</summary>
    public static Row Limited(Draft draft, Dice dice) => dice.Pick(draft.Template.Texts);

    static string? Any(Draft draft, Dice dice, string[] names) => names.Where(draft.Has).ToList() is { Count: > 0 } there ? dice.Pick(there) : null;
}
