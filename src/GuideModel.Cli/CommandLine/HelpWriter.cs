using GuideModel.Cli.Output;

namespace GuideModel.Cli.CommandLine;

/// <summary>Writes the help.</summary>
internal sealed class HelpWriter(Session session, GuideCommandLine line)
{
    private const int Indent = 28;

    public void Write(GuideCommand? command)
    {
        if (command is null)
        {
            WriteAll();
        }
        else
        {
            WriteOne(command);
        }
    }

    private void WriteAll()
    {
        Line(session.Say("guide：把项目申报指南的原文编译为可检查的规则", "guide: compiles the text of funding-call guides into rules that can be checked"));
        Heading("用法", "Usage");
        Line("  guide COMMAND …");
        Heading("命令", "Commands");
        foreach (GuideCommand command in line.All)
        {
            Item(command.Name, session.Say(command.Summary));
        }

        WriteCommon();
        Item("--version", session.Say("显示版本", "show the version"));
        WriteExitCodes();
        Heading("例子", "Examples");
        foreach (GuideCommand command in line.All)
        {
            WriteExample(command.Examples[0]);
        }
    }

    private void WriteOne(GuideCommand command)
    {
        Line(session.Say(command.Summary));
        Heading("用法", "Usage");
        Line($"  guide {command.Name} {command.Synopsis}");
        Heading("选项", "Options");
        foreach (Described symbol in command.Symbols)
        {
            Item(symbol.Shown, session.Say(symbol.Zh, symbol.En));
        }

        WriteCommon();
        WriteExitCodes();
        Heading("例子", "Examples");
        foreach (Example example in command.Examples)
        {
            WriteExample(example);
        }
    }

    private void WriteCommon()
    {
        Heading("通用选项", "Common options");
        foreach (Described common in line.Common)
        {
            Item(common.Shown, session.Say(common.Zh, common.En));
        }
    }

    private void WriteExitCodes()
    {
        Heading("退出码", "Exit codes");
        Line(session.Say(
            "  0 正常；1 有问题要处理；2 命令写法有误；3 文件无法读取；70 程序自身出错；130 被中断",
            "  0 fine; 1 findings; 2 wrong usage; 3 input cannot be read; 70 a bug of ours; 130 interrupted"));
    }

    private void WriteExample(Example example)
    {
        Line("  " + example.Line);
        Line("      " + session.Say(example.Zh, example.En));
    }

    private void Heading(string zh, string en)
    {
        Line("");
        Line(session.Paint.Bold(session.Say(zh, en)));
    }

    private void Item(string shown, string text) =>
        Line("  " + shown + new string(' ', Math.Max(2, Indent - DisplayWidth.Of(shown))) + text);

    private void Line(string text) => session.Out.WriteLine(text);
}
