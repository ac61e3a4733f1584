namespace CreditPlatform.Collection.Records;

/// <summary>Which rows of a list are asked for: of the records, of the refusals, or of both.</summary>
/// <param name="Name">As <c>flag</c> names it; empty for a list without flag.</param>
/// <param name="Records">Condition on <c>record_rows r</c>, or null where none is listed.</param>
/// <param name="Refusals">Condition on <c>refusal_rows r</c>, or null where none is listed.</param>
internal sealed record RecordFlag(string Name, string? Records, string? Refusals)
{
    /// <summary>
    /// Counted as 报送 (design.md §7): not settled, and not one more attempt at a decision that the same organisation has a record of.
    /// Shared with the rates, so that a number and its rows cannot part.
    /// </summary>
    public const string Counted =
        "not r.resolved and not exists (select from record_rows known where known.id = r.natural_key and known.organisation = r.organisation)";

    public static readonly IReadOnlyList<RecordFlag> All =
    [
        new("", "true", null),
        new("received", "true", Counted),
        new("stored", "true", null),
        new("not-stored", null, Counted),
        new("refused", null, "not r.resolved"),
        new("late", "r.late", $"r.late and {Counted}"),
        new("on-time", "r.late is not true", $"r.late is not true and {Counted}"),
        new("collected-late", "r.collected_late", $"r.collected_late and {Counted}"),
        new("collected-on-time", "r.collected_late is not true", $"r.collected_late is not true and {Counted}"),
    ];

    public static string Names { get; } = string.Join(", ", All.Skip(1).Select(flag => flag.Name));

    public static RecordFlag? Of(string? name) => All.FirstOrDefault(flag => flag.Name == (name ?? ""));
}
