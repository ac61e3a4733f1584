using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Records;

public sealed class StableIdTests
{
    static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    [Fact]
    public void The_vector_of_RFC_9562() =>
        StableId.V5(Dns, "www.example.com").ShouldBe(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    [Fact]
    public void Names_are_read_as_UTF_8_whatever_their_length()
    {
        StableId.V5(Dns, new string('市', 400)).ShouldBe(StableId.V5(Dns, new string('市', 400)));
        StableId.V5(Dns, new string('市', 400)).ShouldNotBe(StableId.V5(Dns, new string('市', 399)));
        StableId.V5(Dns, "示范市").Version.ShouldBe(5);
    }
}
