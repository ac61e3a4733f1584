using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>
/// Takes a page in one transaction. When that fails for another reason than the database being away, the page is split to items:
/// the bad item is parked, later items of its stream wait behind it, all others flow (design.md §3).
/// </summary>
public sealed class ChangeIntake<TSink>(TSink sink, NpgsqlDataSource source, ParkedItems parked, ILogger<ChangeIntake<TSink>> logger)
    where TSink : class, IChangeSink
{
    public async Task Receive(Changes page, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TakeOrSplit(page, ct);
                return;
            }
            catch (Exception exception) when (PassingFault.Is(exception) && !ct.IsCancellationRequested)
            {
                // Not the page's fault: hold it, unacknowledged, until the database is back.
                logger.LogWarning("The page of {Source} at {Position} waits for the database: {Reason}", page.Source, page.Position, exception.GetType().Name);
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(100 * attempt, 2000)), ct);
            }
        }
    }

    private async Task TakeOrSplit(Changes page, CancellationToken ct)
    {
        try
        {
            await Take(page, page.Items, ct);
        }
        catch (Exception exception) when (!PassingFault.Is(exception) && exception is not OperationCanceledException)
        {
            foreach (var item in page.Items)
                await TakeOrPark(page, item, ct);
            await Take(page, [], ct);
        }
    }

    private async Task TakeOrPark(Changes page, ChangeItem item, CancellationToken ct)
    {
        try
        {
            await Take(page with { Position = page.After }, [item], ct);
        }
        catch (Exception exception) when (!PassingFault.Is(exception) && exception is not OperationCanceledException)
        {
            logger.LogError("Item {Stream} version {Version} of {Source} is parked: {Reason}", item.Stream, item.Version, page.Source, exception.Message);
            await parked.Park(page.Source, item, exception.Message, ct);
            Meters.ItemsParked.Add(1);
        }
    }

    private async Task Take(Changes page, IReadOnlyList<ChangeItem> items, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var free = await ParkedItems.QueueBehind(connection, page.Source, items, ct);
        if (free.Count > 0)
            await sink.Apply(connection, free, ct);
        await using var position = new NpgsqlCommand(
            """
            insert into consumed_positions (source, position) values ($1, $2)
            on conflict (source) do update set position = greatest(consumed_positions.position, excluded.position), dated = now()
            """, connection);
        position.Parameters.Add(new() { Value = page.Source });
        position.Parameters.Add(new() { Value = page.Position, NpgsqlDbType = NpgsqlDbType.Bigint });
        await position.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        Meters.ItemsApplied.Add(free.Count);
    }
}
