using SmartHeart.Benchmarks.Load;

return args is ["load", .. var rest] ? await LoadRun.Measure(rest) : Usage();

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/SmartHeart.Benchmarks -- load [--starts 40000] [--openings 40000] [--seconds 10] [--host SmartHeart.Host.dll]");
    return 2;
}
