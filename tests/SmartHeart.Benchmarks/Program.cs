using SmartHeart.Benchmarks.Load;
using SmartHeart.Benchmarks.Search;

return args switch
{
    ["load", .. var rest] => await LoadRun.Measure(rest),
    ["search", .. var rest] => await SearchRun.Measure(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project tests/SmartHeart.Benchmarks -- <verb>
          load [--starts 40000] [--openings 40000] [--seconds 10] [--host SmartHeart.Host.dll]   the whole bot under load
          search [items 10000] [rounds 500]                                                       search on many items
        """);
    return 2;
}
