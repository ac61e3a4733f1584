using CreditPlatform.Benchmarks.Stack;
using Npgsql;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>How many of a hundred accepted documents were new versions of known ones: shows that both sides did the same work and kept the history.</summary>
internal static class NewVersions
{
    const string InTheLog = "select 100.0 * count(*) filter (where type = 'record-resubmitted') / greatest(count(*), 1) from events.mt_events where type like 'record-%'";
    const string InTheHistory = "select 100.0 * h / greatest(h + r, 1) from (select count(*) as h from record_history) h, (select count(*) as r from records) r";

    public static Task<double> OfPlatform(RunningStack stack, CancellationToken ct) => Percent(stack.Platform.ConnectionString("collectiondb"), InTheLog, ct);

    public static Task<double> OfBaseline(RunningStack stack, CancellationToken ct) => Percent(stack.BaselineDatabase, InTheHistory, ct);

    static async Task<double> Percent(string database, string sql, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return (double)(decimal)(await command.ExecuteScalarAsync(ct))!;
    }
}
