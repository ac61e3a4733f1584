using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaultsTests.Support;

namespace CreditPlatform.ServiceDefaultsTests.Views;

public sealed class OutboxTests(Postgres postgres)
{
    [Fact]
    public async Task Pages_join_without_a_gap_and_a_page_without_items_moves_the_position_on()
    {
        await using var host = await LogHost.StartAsync(await postgres.Database(), subscriptions: true);
        for (var i = 0; i < 5; i++)
        {
            await host.Count(Guid.NewGuid());
            var other = Guid.NewGuid();
            await host.Queue.Run([other], _ => new Outcome(new Answer(204, []), [new Append(other, new Ignored("nothing to tell"))]), host.Actor);
        }

        await Eventually.Holds(() => Task.FromResult(host.Published.Any(page => page.Position == 10)), "the last position is told");

        var pages = host.Published.OrderBy(page => page.Position).ToList();
        pages.ShouldAllBe(page => page.Source == "sample");
        pages[0].After.ShouldBe(0);
        pages.Zip(pages.Skip(1)).ShouldAllBe(pair => pair.First.Position == pair.Second.After);
        pages.Sum(page => page.Items.Count).ShouldBe(5);
    }
}
