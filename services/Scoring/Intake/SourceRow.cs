namespace CreditPlatform.Scoring.Intake;

/// <summary>What the per-department view has one row of.</summary>
/// <param name="Organisation">Unit.</param>
/// <param name="Item">Catalogue item.</param>
/// <param name="Day">Day of first receipt.</param>
/// <param name="Slice">
/// Which run of arrivals the stream came with, for ever. A day on which a unit sends 100,000 records is derived slice by slice, so a page costs
/// what its own slices hold and not what the day holds.
/// </param>
readonly record struct Bucket(string Organisation, string Item, DateOnly Day, int Slice);

/// <summary>What decides whether a row counts, and where.</summary>
/// <param name="Stream">Source stream.</param>
/// <param name="Version">Its version.</param>
/// <param name="Kind"><c>record</c> or <c>refusal</c>.</param>
/// <param name="Status"><c>stored</c>, <c>withdrawn</c>, <c>sealed</c>, <c>refused</c> or <c>resolved</c>.</param>
/// <param name="NaturalKey">Key it stands for; a refusal whose key couldn't be read stands for itself.</param>
/// <param name="Bucket">Unit, item and day.</param>
/// <param name="FirstReceivedAt">First receipt.</param>
sealed record RowPlace(Guid Stream, long Version, string Kind, string Status, Guid NaturalKey, Bucket Bucket, DateTimeOffset FirstReceivedAt)
{
    /// <summary>What the law seals (domain.md §2.8) counts nowhere and is in no list.</summary>
    public const string Sealed = "sealed";

    public bool MayCount => Kind == "record" ? Status != Sealed : Status == "refused";
}

/// <summary>One version of one source stream, read and checked, as it is kept.</summary>
sealed record SourceRow(
    RowPlace Place, string? Region, string? Subject, Guid? SubjectId, DateOnly? DecisionDate, DateOnly? ValidUntil, bool? Late, bool? CollectedLate,
    string? Clock, DateTimeOffset RecordedAt, string? CorrelationId, string State);
