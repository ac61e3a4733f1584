using System.Text;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaultsTests.Support;

namespace CreditPlatform.ServiceDefaultsTests.Events;

public sealed class IdempotencyTests(Postgres postgres) : IAsyncLifetime
{
    private LogHost one = null!;
    private LogHost two = null!;

    public async ValueTask InitializeAsync()
    {
        var database = await postgres.Database();
        var keys = Directory.CreateTempSubdirectory("creditplatform-keys-").FullName;
        one = await LogHost.StartAsync(database, keys: keys);
        two = await LogHost.StartAsync(database, keys: keys);
    }

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await two.DisposeAsync();
    }

    private static IdempotencyClaim Claim(string key, string body = "body", string client = "client") => new(client, key, Encoding.UTF8.GetBytes(body));

    [Fact]
    public async Task One_key_acts_once_whichever_process_it_reaches()
    {
        var stream = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? one : two).Count(stream, Claim("k1"))));

        answers.Select(committed => (Encoding.UTF8.GetString(committed.Answer.Body), committed.Answer.Version)).Distinct().ShouldBe([("1", 1)]);
        (await one.Scalar<long>($"select count(*) from events.mt_events where stream_id = '{stream}'")).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_for_another_request_is_refused_and_harms_no_other()
    {
        var stream = Guid.NewGuid();
        await one.Count(stream, Claim("k2"));

        var other = two.Count(stream, Claim("k2", "other body"));
        var beside = two.Count(stream);

        (await Should.ThrowAsync<RefusedException>(other)).Code.ShouldBe(ErrorCodes.IdempotencyKeyReused);
        (await beside).Answer.Version.ShouldBe(2);
    }

    [Fact]
    public async Task Another_client_has_keys_of_its_own()
    {
        var stream = Guid.NewGuid();

        await one.Count(stream, Claim("k3"));
        var answer = await one.Count(stream, Claim("k3", client: "another"));

        answer.Answer.Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_kept_answer_is_not_readable_in_the_database()
    {
        var secret = Encoding.UTF8.GetBytes("{\"name\":\"张某某\"}");
        await one.Queue.Run([], _ => Outcome.Only(new Answer(200, secret)), one.Actor, Claim("k4"));

        var found = await one.Scalar<long>("select count(*) from idempotent_answers where key = 'k4' and position(convert_to('张某某', 'UTF8') in body) > 0");

        found.ShouldBe(0);
        (await two.Queue.Run([], _ => throw new InvalidOperationException(), two.Actor, Claim("k4"))).Answer.Body.ShouldBe(secret);
    }
}
