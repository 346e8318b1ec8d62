// SPDX-License-Identifier: MIT
// What Qt alone needs to show a window: the baseline of run.py.
#include <QApplication>
#include <QListWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QListWidget list;
    list.addItems({"one", "two", "three"});
    list.setWindowTitle("An empty window");
    list.resize(1000, 680);
    list.show();
    return QApplication::exec();
}
