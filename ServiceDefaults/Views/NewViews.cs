using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>
/// A view that is new, or made differently, starts empty beside a progress that has moved on: it is built from the log at once. Its table says so
/// until then, because the live writer may be the first to put a row into it.
/// </summary>
internal sealed class NewViews(IEnumerable<LogView> views, ViewRebuild rebuild, NpgsqlDataSource source) : BackgroundService
{
    public const string Unbuilt = "unbuilt";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var view in views)
        {
            if (!await IsUnbuilt(view, stoppingToken))
                continue;
            if (await rebuild.HasTaken(view, stoppingToken))
                await rebuild.Run(view, stoppingToken);
            else
                await Built(view, stoppingToken);
        }
    }

    private async Task<bool> IsUnbuilt(LogView view, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"select obj_description('{view.Table}'::regclass) is not distinct from '{Unbuilt}'");
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task Built(LogView view, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"comment on table {view.Table} is null");
        await command.ExecuteNonQueryAsync(ct);
    }
}
