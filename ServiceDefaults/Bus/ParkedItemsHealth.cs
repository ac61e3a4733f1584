using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Bus;

internal sealed class ParkedItemsHealth(NpgsqlDataSource source) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand("select count(*), min(stream_id::text) from parked_items where error is not null");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetInt64(0) == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"{reader.GetInt64(0)} parked, first stream {reader.GetString(1)}");
    }
}
