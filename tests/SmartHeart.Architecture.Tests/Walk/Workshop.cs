using System.Diagnostics;
using SmartHeart.Architecture.Tests.CodeBase;

namespace SmartHeart.Architecture.Tests.Walk;

/// <summary>A copy of the sources in a folder of its own, where files are written and the real SDK runs. The folder goes with it.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartheart-walk-");

    /// <summary>Copies the files of the repository that the choice takes.</summary>
    public Workshop(Func<string, bool> takes)
    {
        foreach (var path in Repository.Files().Where(takes)) File.Copy(Path.Combine(Repository.Root, path), Place(path));
    }

    /// <summary>Writes a new file.</summary>
    public void Write(WrittenFile file) => File.WriteAllText(Place(file.Path), file.Text);

    /// <summary>Runs a command line in the folder.</summary>
    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message is what it wrote.</exception>
    public async Task<string> Run(string command, CancellationToken cancellationToken)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        CleanEnvironment(start.Environment);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} took too long.");
        }

        if (process.ExitCode != 0) throw new InvalidOperationException($"{command}\n{await output}\n{await errors}");
        return await output;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The runner of this test leaves traces of its own SDK, which would lead another build astray.</summary>
    private static void CleanEnvironment(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) environment.Remove(name);
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
    }

    private string Place(string path)
    {
        var place = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }
}
