namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The column "type/length" of the tables.</summary>
static class Forms
{
    public static Form Text(int longest) => new((text, _) => Length(text, longest), Longest: longest);

    /// <summary>Numbers of organisations; judgement 47: never the number of a person.</summary>
    public static Form Number(int longest) => new(
        (text, sheet) => Length(text, longest) ?? (text.Trim().Any("\t\r\n".Contains) ? "a line break" : null) ?? OfPerson(text, sheet), Longest: longest);

    /// <summary>文书号: spaces do not count; judgement 47.</summary>
    public static Form DocumentNumber(int longest) => new((text, sheet) => Length(Spelling.Tight(text), longest) ?? OfPerson(Spelling.Tight(text), sheet), Longest: longest);

    /// <summary>证件号码: §1.2 where the kind is 身份证.</summary>
    public static Form Document(string kind) => new(
        (text, sheet) => sheet.One(kind, Lists.Documents) == Lists.IdCard ? CitizenNumber.Fault(text, sheet.Today) : Length(text, 64), Longest: 64);

    public static readonly Form CreditCode = new((text, _) => Independent.CreditCode.Fault(text));

    public static readonly Form Date = new((text, _) => Day.Read(text) is null ? "not a date" : null, Numbers: false);

    public static readonly Form OpenDate = new((text, _) => Day.ReadOrOpen(text) is null ? "not a date" : null, Numbers: false);

    public static readonly Form Amount = new((text, _) => Money.Fault(text));

    /// <summary>Judgement 13: accepted as sent and never used.</summary>
    public static readonly Form Unread = new((_, _) => null, Read: false);

    public static Form OneOf(Values list) => new((text, _) => list.One(text) is null ? "no such value" : null);

    public static Form SeveralOf(Values list) => new((text, _) => list.Several(text) is null ? "no such value" : null);

    /// <summary>In characters as people count them: a rare one outside the basic plane is one.</summary>
    static string? Length(string text, int longest) => text.Length > longest && Spelling.Plain(text).EnumerateRunes().Count() > longest ? "too long" : null;

    static string? OfPerson(string text, Sheet sheet) => CitizenNumber.In(text, sheet.Today) ? "the number of a person" : null;
}
