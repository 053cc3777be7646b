using SmartHeart.Benchmarks.Crm;
using SmartHeart.Benchmarks.Load;
using SmartHeart.Benchmarks.Mailings;
using SmartHeart.Benchmarks.Reads;
using SmartHeart.Benchmarks.Search;
using SmartHeart.Benchmarks.Seed;
using SmartHeart.Benchmarks.Workbooks;

return args switch
{
    ["load", .. var rest] => await LoadRun.Measure(rest),
    ["seed", .. var rest] => await SeedVerb.Run(rest) ?? Usage(),
    ["reads", .. var rest] => await ReadsVerb.Run(rest) ?? Usage(),
    ["mailing", .. var rest] => await MailingRun.Measure(rest) ?? Usage(),
    ["search", .. var rest] => await SearchVerb.Run(rest) ?? Usage(),
    ["crm", .. var rest] => await CrmRun.Measure(rest) ?? Usage(),
    ["workbook", .. var rest] => await WorkbookVerb.Run(rest) ?? Usage(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project tests/SmartHeart.Benchmarks -- <verb>
          load [--starts 40000] [--openings 40000] [--seconds 10] [--host SmartHeart.Host.dll]   the whole bot under load
          mailing [--people 100000] [--enforced [--seconds 300]] [--host SmartHeart.Host.dll]     one mailing; enforced: at Telegram's rates
          crm [--people 1500] [--rate 200] [--seconds 6] [--rounds 9] [--changes 5000] [--host SmartHeart.Host.dll]
                                                                                                  answers beside a CRM that is off, on, hanging, down; then back
          seed --database FILE [--users 1000000] [--materials 10000] [--views 10000000]           a large database
          reads --database FILE [--rounds 300] [--only PART OF A NAME]                            every read on it, or some
          search [--materials 10000] [--rounds 500]                                               search among many texts
          workbook --database FILE [--rounds 3]                                                   the workbook of everything
        """);
    return 2;
}
