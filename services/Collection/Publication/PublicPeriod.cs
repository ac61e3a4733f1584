namespace CreditPlatform.Collection.Publication;

/// <summary>When a record is public: from and until inclusive, or why it is not.</summary>
/// <param name="From">First day in the public query; null when it is not public.</param>
/// <param name="Until">Last day; 2099-12-31 for what is valid without end.</param>
/// <param name="Rule">Rule that decided the period.</param>
/// <param name="State">
/// <c>public</c>, <c>awaiting-grade</c>, <c>not-published</c>, <c>withdrawn</c>; of permits <c>not-valid</c>; of records about persons <c>not-opened</c> (公开范围 is not 社会公开),
/// <c>basis-missing</c>, <c>minor</c>, <c>age-unknown</c> or <c>manual-check</c>.
/// </param>
public sealed record PublicPeriod(DateOnly? From, DateOnly? Until, string Rule, string State)
{
    internal const string Public = "public";
    internal const string NotPublished = "not-published";
}
