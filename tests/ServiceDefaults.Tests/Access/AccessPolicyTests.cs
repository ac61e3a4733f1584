using System.Collections.Frozen;
using System.Text.Json;
using CreditPlatform.ServiceDefaults.Access;

namespace CreditPlatform.ServiceDefaultsTests.Access;

/// <summary>The policy against the table in access-policy.txt: no combination without a stated verdict.</summary>
public sealed class AccessPolicyTests
{
    static readonly Dictionary<(string Role, string Resource), string[]> Stated = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Access", "access-policy.txt"))
        .Where(line => line is not ['#', ..])
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(cells => (cells[0], cells[1]), cells => cells[2..]);

    static readonly string[] Roles = [.. Scopes.All, AccessPolicy.NoToken];

    static string Name(Resource resource) => JsonNamingPolicy.KebabCaseLower.ConvertName(resource.ToString());

    static Caller With(params string[] scopes) => new("client", "12990000990000017R", "990101", null, scopes.ToFrozenSet());

    static Caller Of(string role) => role == AccessPolicy.NoToken ? Caller.Public : With(role);

    public static TheoryData<string> AllRoles() => [.. Roles];

    [Theory, MemberData(nameof(AllRoles))]
    public void A_role_is_given_exactly_what_the_table_states(string role)
    {
        foreach (var resource in Enum.GetValues<Resource>())
            foreach (var operation in Enum.GetValues<Operation>())
                foreach (var relation in Enum.GetValues<Relation>())
                {
                    Stated.ShouldContainKey((role, Name(resource)), $"no verdict is stated for {role} on {resource}");
                    var expected = Stated[(role, Name(resource))][(int)operation][(int)relation] switch
                    {
                        'A' => Verdict.Allowed, 'M' => Verdict.Masked, '-' => Verdict.Refused, var other => throw new InvalidDataException($"{other}"),
                    };

                    AccessPolicy.Decide(Of(role), resource, operation, relation).ShouldBe(expected, $"{role}: {operation} {resource} ({relation})");
                }
    }

    [Fact]
    public void The_table_states_nothing_that_does_not_exist()
    {
        var possible = Roles.SelectMany(role => Enum.GetValues<Resource>().Select(resource => (role, Name(resource))));

        Stated.Keys.Except(possible).ShouldBeEmpty();
        Stated.Values.ShouldAllBe(cells => cells.Length == 3 && cells.All(cell => cell.Length == 3));
    }

    [Fact]
    public void Of_several_roles_the_most_generous_decides()
    {
        AccessPolicy.Decide(With(Scopes.RecordsRead, Scopes.Office), Resource.Record, Operation.Read, Relation.OwnRegion).ShouldBe(Verdict.Allowed);
        AccessPolicy.Decide(With(Scopes.Office, Scopes.RecordsRead), Resource.Record, Operation.Read, Relation.OwnRegion).ShouldBe(Verdict.Allowed);
    }

    [Theory]
    [InlineData("12990000990000017R", "990101", "990101", Relation.Own)]
    [InlineData("12990000990000025J", "990101", "990101", Relation.OwnRegion)]
    [InlineData("12990000990000025J", "990101", "990102", Relation.Other)]
    [InlineData("12990000990000025J", "990000", "990000", Relation.Other)] // a city's department has no area of its own
    [InlineData("12990000990000025J", null, null, Relation.Other)]
    [InlineData("", "990101", null, Relation.Other)]
    [InlineData(null, "990101", null, Relation.Other)]
    public void A_thing_is_own_by_organisation_else_by_county(string? organisation, string? callersRegion, string? region, Relation expected) =>
        AccessPolicy.RelationOf(With() with { Region = callersRegion }, organisation, region).ShouldBe(expected);

    [Fact]
    public void Nobody_owns_what_has_no_owner() =>
        AccessPolicy.RelationOf(Caller.Public, "", null).ShouldBe(Relation.Other);
}
