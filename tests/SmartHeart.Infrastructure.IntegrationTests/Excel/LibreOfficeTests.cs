using System.Diagnostics;
using System.Text;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Excel;

namespace SmartHeart.Infrastructure.IntegrationTests.Excel;

/// <summary>A program that people open workbooks with reads ours.</summary>
public sealed class LibreOfficeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string[] Texts = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "'=1+1", "007", "<b>&amp;</b>"];

    [LibreOfficeFact]
    public async Task LibreOffice_opens_a_workbook_and_shows_formulas_as_the_texts_they_are()
    {
        var folder = Directory.CreateTempSubdirectory("smartheart-");
        using var book = new Workbook(Directory.CreateTempSubdirectory("smartheart-"), TimeZoneInfo.Utc, new SpreadsheetLimits());
        var sheet = book.AddSheet("Лист", [new("Текст"), new("Число", CellLook.Number), new("Время", CellLook.Moment)]);
        foreach (var text in Texts) sheet.Add(text, 42, new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));
        book.AddCharts("Сводка", [new ChartBlock("Дни", ChartKind.Line, [new("День"), new("Людей", CellLook.Number)], [["01.03", 5], ["02.03", 7]])]);
        var path = book.Finish().ShouldHaveSingleItem();

        var start = new ProcessStartInfo(LibreOfficeFactAttribute.Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[]
        {
            $"-env:UserInstallation={new Uri(folder.FullName)}/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true",
            "--outdir", folder.FullName, path,
        })
        {
            start.ArgumentList.Add(word);
        }

        using var office = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        await Task.WhenAll(office.StandardOutput.ReadToEndAsync(patience.Token), office.StandardError.ReadToEndAsync(patience.Token));
        await office.WaitForExitAsync(patience.Token);

        (await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "1.csv"), Encoding.UTF8))
            .ShouldBe(Texts.Select(text => $"\"{text}\",42,02.03.2026 09:30").Prepend("\"Текст\",\"Число\",\"Время\""));
        folder.Delete(recursive: true);
    }
}

/// <summary>Skipped where there is no LibreOffice.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = Program is null ? "There is no LibreOffice (soffice) in PATH." : null;

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")).FirstOrDefault(File.Exists);
}
