namespace CreditPlatform.Collection.Records;

/// <summary>One line of a department's list.</summary>
/// <param name="Id">Record id, or refusal id where <paramref name="Status"/> is <c>refused</c>.</param>
/// <param name="Status">stored, withdrawn or refused.</param>
/// <param name="Organisation">Who submitted it.</param>
public sealed record RecordLine(
    Guid Id, string Item, long Version, string Status, DateOnly? DecisionDate, DateTimeOffset FirstReceivedAt, bool? Late, bool? CollectedLate, string Organisation);

/// <summary>A page; <c>next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record RecordPage(IReadOnlyList<RecordLine> Items, string? Next);
