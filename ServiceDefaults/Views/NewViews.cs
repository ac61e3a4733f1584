using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>A view that comes with a new version starts empty beside a progress that has moved on: it is built from the log at once.</summary>
internal sealed class NewViews(IEnumerable<LogView> views, ViewRebuild rebuild, NpgsqlDataSource source) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var view in views)
            if (await rebuild.HasTaken(view, stoppingToken) && await IsEmpty(view, stoppingToken))
                await rebuild.Run(view, stoppingToken);
    }

    private async Task<bool> IsEmpty(LogView view, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"select not exists (select from {view.Table})");
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
