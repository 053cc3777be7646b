using SmartHeart.Host;
using SmartHeart.Host.Configuration;

var file = DotEnv.Read(".env");
var settings = HostSettings.Read(name => Environment.GetEnvironmentVariable(name) ?? file.GetValueOrDefault(name), out var faults);
return faults.Count == 0 ? await HostRun.Run(HostApp.Build(settings)) : HostRun.Refuse(faults);
