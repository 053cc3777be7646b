using Mapster;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.IntegrationTests;

public sealed class MappingTests
{
    [Fact]
    public void Every_mapping_compiles_and_gives_all_that_its_view_asks_for() => Mappings.Config.Compile();

    [Fact]
    public void A_view_that_asks_for_what_nobody_gives_is_refused()
    {
        var config = Mappings.Config.Clone();
        config.NewConfig<Source, Asking>();
        Should.Throw<CompileException>(() => config.Compile());
    }

    private sealed record Source(int Id);

    private sealed class Asking
    {
        public int Id { get; set; }

        public string? Missing { get; set; }
    }
}
