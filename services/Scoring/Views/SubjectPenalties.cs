using Npgsql;

namespace CreditPlatform.Scoring.Views;

/// <summary>A subject's administrative penalties, read from the current rows.</summary>
sealed class SubjectPenalties(NpgsqlDataSource source)
{
    /// <summary>Stored, not withdrawn, and not past the end of validity that the decision names (处罚有效期, CF_YXQ).</summary>
    public const string InForce = "item like 'penalty-%' and status = 'stored' and (valid_until is null or valid_until >= @today)";

    const string OfSubject = "is_current and subject = @subject and kind = 'record' and status <> 'sealed'";

    /// <returns>Null where the platform holds no record about the subject at all: nothing known is not a clean slate.</returns>
    public async Task<long?> Count(string subject, DateOnly today, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"select count(*), count(*) filter (where {InForce}) from source_rows where {OfSubject}");
        command.Parameters.AddRange(Bounds(subject, today));
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return reader.GetInt64(0) == 0 ? null : reader.GetInt64(1);
    }

    public Task<RowList> Rows(string subject, DateOnly today, RowPage page, CancellationToken ct) =>
        RowList.Read(source, $"{OfSubject} and {InForce}", page, Bounds(subject, today), ct);

    static NpgsqlParameter[] Bounds(string subject, DateOnly today) => [new("subject", subject), new("today", today)];
}
