using SmartHeart.Playground;

if (PlaygroundOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(PlaygroundOptions.Usage);
    return 2;
}

try
{
    await using var playground = await PlaygroundRun.Start(options);
    Console.WriteLine($"SmartHeart Playground: {playground.Address}");
    Console.WriteLine($"Data: {Path.GetFullPath(options.Data)} — delete the folder to begin anew. Ctrl+C stops.");
    await playground.Wait();
    return Environment.ExitCode;
}
catch (IOException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}
