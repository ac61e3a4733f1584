namespace CreditPlatform.CollectionTests.Independent;

/// <summary>How rows are written: R, C and O as in the column "Req."</summary>
static class Rows
{
    public static Row R(string field, Form form) => new(field, form) { Needed = _ => true };

    public static Row C(string field, Form form, Func<Sheet, bool> needed) => new(field, form) { Needed = needed };

    public static Row O(string field, Form form) => new(field, form);

    public static Row EmptyWhen(this Row row, Func<Sheet, bool> empty) => row with { Empty = empty };

    public static Row With(this Row row, Func<string, Sheet, string?> rule) => row with { Rule = rule };
}
