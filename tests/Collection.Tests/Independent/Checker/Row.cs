namespace CreditPlatform.CollectionTests.Independent;

/// <summary>One row of a table of §2.</summary>
sealed record Row(string Field, Form Form)
{
    /// <summary>Columns "R", "C", "O" of the table.</summary>
    public Func<Sheet, bool> Needed { get; init; } = _ => false;

    public Func<Sheet, bool> Empty { get; init; } = _ => false;

    /// <summary>What the column "rule" says about a value that is well formed.</summary>
    public Func<string, Sheet, string?> Rule { get; init; } = (_, _) => null;

    public IEnumerable<Fault> Judge(Sheet sheet)
    {
        var text = sheet[Field];
        if (text is null && !sheet.Unreadable(Field) && Needed(sheet)) yield return new(Field, "missing");
        if (text is null) yield break;
        if (Empty(sheet)) yield return new(Field, "must be empty");
        if ((Form.Fault(text, sheet) ?? Rule(text, sheet)) is { } reason) yield return new(Field, reason);
    }
}
