using CreditPlatform.ServiceDefaultsTests.Support;

namespace CreditPlatform.ServiceDefaultsTests.Views;

public sealed class NewViewsTests(Postgres postgres)
{
    [Fact]
    public async Task A_view_that_comes_to_a_log_already_taken_is_built_from_it()
    {
        var database = await postgres.Database();
        await using (var before = await LogHost.StartAsync(database, subscriptions: true))
        {
            for (var i = 0; i < 3; i++)
                await before.Count(Guid.NewGuid());
            await Eventually.Holds(async () => await before.Scalar<long>("select count(*) from count_rows") == 3, "the view follows");
            await before.Execute("drop table count_rows; delete from schema_scripts where name like 'view-count_rows-%'");
        }

        await using var after = await LogHost.StartAsync(database, subscriptions: true);

        await Eventually.Holds(async () => await after.Scalar<long>("select count(*) from count_rows") == 3, "the new view has what came before it");
        await after.Count(Guid.NewGuid());
        await Eventually.Holds(async () => await after.Scalar<long>("select count(*) from count_rows") == 4, "and what comes after");
    }

    [Fact]
    public async Task A_view_made_differently_than_before_is_made_anew_and_built_from_the_log()
    {
        var database = await postgres.Database();
        await using (var before = await LogHost.StartAsync(database, subscriptions: true))
        {
            await before.Count(Guid.NewGuid());
            await Eventually.Holds(async () => await before.Scalar<long>("select count(*) from count_rows") == 1, "the view follows");
            // As an earlier build would have left it.
            await before.Execute("drop table count_rows; create table count_rows (old int); insert into count_rows values (1); update schema_scripts set name = 'view-count_rows' where name like 'view-count_rows-%'");
        }

        await using var after = await LogHost.StartAsync(database, subscriptions: true);

        await Eventually.Holds(async () => await after.Scalar<long>("select count(*) from count_rows") == 1, "the view has what its log has");
        (await after.Scalar<long>("select count(*) from information_schema.columns where table_name = 'count_rows' and column_name = 'old'")).ShouldBe(0);
        await Eventually.Holds(async () => await after.Scalar<bool>("select obj_description('count_rows'::regclass) is null"), "and is done with");
    }
}
