using SmartHeart.Playground;

if (PlaygroundOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(PlaygroundOptions.Usage);
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
    await Console.Error.WriteLineAsync(fault.Message);
    return 2;
}
