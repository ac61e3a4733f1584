namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The column "type/length" of the tables.</summary>
static class Forms
{
    public static Form Text(int longest) => new((text, _) => Control(text) ?? Length(text, longest), Longest: longest);

    /// <summary>Numbers of organisations and documents, judgement 47: never the number of a person.</summary>
    public static Form Number(int longest, bool numbers = true) =>
        new((text, sheet) => Control(text) ?? Length(text, longest) ?? OfPerson(text, sheet), numbers, longest);

    public static readonly Form CreditCode = new((text, _) => Independent.CreditCode.Fault(text), Numbers: true);

    /// <summary>证件号码: §1.2 where the kind is 身份证.</summary>
    public static Form Document(string kind) => new(
        (text, sheet) => sheet.Says(kind, Lists.Documents, Lists.IdCard) ? CitizenNumber.Fault(text, sheet.Today) : Control(text) ?? Length(text, 64), Numbers: true, 64);

    public static readonly Form Date = new((text, _) => Day.Read(text) is null ? "not a date" : null);

    public static readonly Form OpenDate = new((text, _) => Day.ReadOrOpen(text) is null ? "not a date" : null);

    public static readonly Form Amount = new((text, _) => Money.Fault(text), Numbers: true);

    public static Form OneOf(Values list) => new((text, _) => list.Read(text) is { Count: 1 } ? null : "no such value", Numbers: true);

    public static Form SeveralOf(Values list) => new((text, _) => list.Read(text) is null ? "no such value" : null, Numbers: true);

    static string? Control(string text) => text.Any(letter => char.IsControl(letter) && letter is not '\t' and not '\r' and not '\n') ? "control character" : null;

    static string? Length(string text, int longest) => Spelling.Plain(text).Length > longest ? "too long" : null;

    static string? OfPerson(string text, Sheet sheet) => CitizenNumber.Fault(text, sheet.Today) is null ? "the number of a person" : null;
}
