using CreditPlatform.ServiceDefaults.Schema;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Work;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>Idempotency-Keys are honoured for thirty days; the answers kept under them then go.</summary>
internal sealed class ForgetAnswers(NpgsqlDataSource source, BusinessClock clock) : IDueWork
{
    private const string WorkKind = "forget-answers";

    internal static readonly SchemaScript Seed = new("0008-forget-answers", $"insert into due_work (kind, key, due_at) values ('{WorkKind}', 'all', now())");

    public string Kind => WorkKind;

    public async Task<DateTimeOffset?> Handle(string key, CancellationToken ct)
    {
        await using var command = source.CreateCommand("delete from idempotent_answers where kept_at < now() - interval '30 days'");
        await command.ExecuteNonQueryAsync(ct);
        return clock.GetUtcNow().AddDays(1);
    }
}
