namespace CreditPlatform.Collection.Publication;

/// <summary>When a record is public: from and until inclusive, or why it is not.</summary>
/// <param name="From">First day in the public query; null when it is not public.</param>
/// <param name="Until">Last day.</param>
/// <param name="Rule">Rule that decided.</param>
/// <param name="State"><c>public</c>, <c>awaiting-grade</c> or <c>not-published</c>.</param>
public sealed record PublicPeriod(DateOnly? From, DateOnly? Until, string Rule, string State);
