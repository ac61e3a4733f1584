using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Numbers and names of persons are not to be found by trying.</summary>
public sealed class PublicPersonLimitTests(Postgres postgres)
{
    const string Person = "/public/records?code=990000199001010017&name=欧阳若尘";

    [Fact]
    public async Task An_address_may_ask_about_persons_only_so_often_and_about_organisations_as_before()
    {
        await using var host = await postgres.NewService(personQueries: 3);
        Task<Reply> Ask(string query, string address) => host.Nobody.Get(query, ("X-Forwarded-For", address));

        for (var i = 0; i < 3; i++)
            (await Ask(Person, "192.0.2.1")).Status.ShouldBe(200);
        var refused = await Ask(Person, "192.0.2.1");

        (refused.Status, refused.Code, refused.Header("Retry-After")).ShouldBe((429, "rate-limited", "10"));
        (await Ask(Person, "192.0.2.2")).Status.ShouldBe(200, "another address has a count of its own");
        (await Ask("/public/records?code=91990000MA00T0X05M&name=澄州", "192.0.2.1")).Status.ShouldBe(200);
        (await Ask("/public/records?name=欧阳若尘", "192.0.2.1")).Status.ShouldBe(200);
        (await Ask(Person, "192.0.2.1")).Status.ShouldBe(429);
        (await host.Scalar<long>("select count(*) from events.mt_events where type = 'access-refused'")).ShouldBe(1, "a flood cannot fill the log");
    }
}
