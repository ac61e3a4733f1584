namespace CreditPlatform.Collection.Records;

/// <summary>One line of a department's list.</summary>
/// <param name="Id">Record id, or refusal id with <c>flag=refused</c>.</param>
public sealed record RecordLine(Guid Id, string Item, long Version, string Status, DateOnly? DecisionDate, DateTimeOffset FirstReceivedAt, bool? Late, bool? CollectedLate);

/// <summary>A page; <c>next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record RecordPage(IReadOnlyList<RecordLine> Items, string? Next);
